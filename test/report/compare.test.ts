import { expect, test } from 'vitest';
import { changesPage, compareDrafts } from '../../server/src/report/index.ts';
import type { DraftChange } from '../../server/src/report/index.ts';
import type { Report } from '../../server/src/protocol/index.ts';
import { pairsOf } from '../../server/src/report/pairs.ts';
import { runCli } from '../support/host.ts';

const earlier = `# Vote put off

“We will not sign this until we understand the risk,” Mayor Anna Keller said.

Harbour master Tomas Rill told the council that the report left out the sea wall.

According to the Dockworkers’ Union, 340 jobs depend on the decision.

It is the largest public project in the history of the bay.[^1]

“Every month of delay is a month without wages,” said Petra Lindqvist, who leads the union.

[^1]: Minutes.
`;

async function compare(before: string, after: string): Promise<readonly DraftChange[]> {
  const files = { 'before.md': before, 'after.md': after };
  const { out } = await runCli(['compare', '--format', 'json', 'before.md', 'after.md'], files);
  return JSON.parse(out) as DraftChange[];
}

/** The earlier draft with one passage exchanged, beside the later one; what became of it without its place. */
async function after(passage: string, other: string, later = earlier): Promise<readonly object[]> {
  expect(later).toContain(passage);
  const changes = await compare(
    earlier,
    later.replace(passage, () => other),
  );
  return changes.map(({ range: _, ...change }) => change);
}

test('a draft beside itself has no changes, whatever marks and line breaks it has', async () => {
  expect(await compare(earlier, earlier)).toEqual([]);
  const plain = earlier.replace(/[“”]/g, '"').replaceAll('’', "'").replaceAll('\n', '\r\n');
  expect(await compare(earlier, plain)).toEqual([]);
  const moved = earlier.replace('# Vote put off\n\n', '# Vote put off\n\nThe council met on Tuesday.\n\n');
  expect(await compare(earlier, moved)).toEqual([]);
});

test('another word in a quotation', async () => {
  expect(await after('We will not', 'We cannot')).toEqual([
    {
      kind: 'reworded',
      text: '“We cannot sign this until we understand the risk,”',
      speaker: 'Anna Keller',
      formerText: '“We will not sign this until we understand the risk,”',
    },
  ]);
});

test('another speaker; a fuller name is no other speaker', async () => {
  expect(await after('Harbour master Tomas Rill', 'Deputy mayor Ines Falk')).toEqual([
    {
      kind: 'reattributed',
      text: 'that the report left out the sea wall',
      speaker: 'Ines Falk',
      formerSpeaker: 'Tomas Rill',
    },
  ]);
  expect(await after('Harbour master Tomas Rill', 'Tomas Rill')).toEqual([]);
});

test('a statement that has lost whoever said it, and one that has lost its footnote', async () => {
  expect(await after('According to the Dockworkers’ Union, ', '')).toEqual([
    {
      kind: 'unattributed',
      text: '340 jobs depend on the decision.',
      formerSpeaker: 'Dockworkers’ Union',
    },
  ]);
  expect(await after('[^1]', '')).toEqual([
    { kind: 'unsupported', text: 'It is the largest public project in the history of the bay.' },
  ]);
});

test('what is new without a source, what is gone, and what is new', async () => {
  const added = 'The delay has cost the port a third of its trade, the worst loss in the country.';
  expect(await after('[^1]: Minutes.', `${added}\n\n[^1]: Minutes.`)).toEqual([
    { kind: 'unsupported', text: added },
  ]);
  const said = '“Every month of delay is a month without wages,” said Petra Lindqvist, who leads the union.';
  expect(await after(said, '“Nobody has asked us,” said Jo Marsh, a resident.')).toEqual([
    {
      kind: 'gone',
      text: '“Every month of delay is a month without wages,”',
      formerSpeaker: 'Petra Lindqvist',
    },
    { kind: 'added', text: '“Nobody has asked us,”', speaker: 'Jo Marsh' },
  ]);
});

test('what is mended is told, too', async () => {
  const bare = earlier.replace('According to the Dockworkers’ Union, ', '').replace('bay.[^1]', 'bay.');
  const changes = await compare(bare, earlier);
  expect(changes.map(({ kind, speaker }) => [kind, speaker])).toEqual([
    ['attributed', 'Dockworkers’ Union'],
    ['supported', undefined],
  ]);
});

test('what is gone would go on behind what stood before it', async () => {
  const said =
    '“Every month of delay is a month without wages,” said Petra Lindqvist, who leads the union.\n';
  const [{ range }] = await compare(earlier, earlier.replace(said, ''));
  // Behind the jobs, the last that somebody says before it.
  expect(range.start.line).toBe(6);
  expect(range.end).toEqual(range.start);
});

test('the page groups changes by what they are, and the exit code tells whether anything was lost', async () => {
  const files = { 'a.md': earlier, 'b.md': earlier.replace('We will not', 'We *cannot*') };
  const { code, out } = await runCli(['compare', 'a.md', 'b.md'], files);
  expect(out).toBe(`# Vote put off: sourcing compared

Changes: 1. Quotations changed, speakers exchanged or sources lost: 1.

## Quotations in other words (1)

- line 3: “We cannot sign this until we understand the risk,” (Anna Keller)
  - before: “We will not sign this until we understand the risk,”
`);
  expect(code).toBe(1);
  const same = await runCli(['compare', '-', 'a.md'], files, { input: earlier });
  expect([same.code, same.out]).toEqual([0, changesPage('Vote put off', [])]);
});

test.each([
  [['compare', 'a.md'], 'compare takes two files'],
  [['compare', '-', '-'], 'Only one of the drafts can be standard input.'],
  [['compare', '--format', 'html', 'a.md', 'b.md'], '--format is one of md, json, not html.'],
])('%s is refused', async (words, sentence) => {
  const { code, complaints } = await runCli(words, { 'a.md': '', 'b.md': '' });
  expect([code, complaints]).toEqual([2, expect.stringContaining(sentence)]);
});

test('nobody who is protected is told of', async () => {
  const files = {
    'people.confidential.yaml': 'people:\n  - id: r\n    name: Tomas Rill\n',
    'a.md': earlier,
    'b.md': earlier.replace('Harbour master Tomas Rill', 'Deputy mayor Ines Falk'),
  };
  const { out } = await runCli(['compare', 'a.md', 'b.md'], files);
  expect(out).not.toContain('Rill');
  expect(out).toContain('Ines Falk');
});

test('texts are paired by their words: the same first, then those that have most in common', () => {
  const one = ['the harbour is not for sale', 'nobody asked us', 'nobody asked us', 'gone for good'];
  const other = [
    'nobody asked us',
    'the harbour was not for sale at all',
    'the harbour is not for sale',
    'new',
  ];
  expect(pairsOf(one, other)).toEqual([1, -1, 0, -1]);
  expect(pairsOf(one, other.slice(0, 2))).toEqual([1, 0]);
});

test('ten thousand quotations of the same words are compared in linear time', () => {
  const report = (word: string): Report => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
    const quotes = Array.from({ length: 10_000 }, (_, i) => ({
      id: `${i}`,
      source: null,
      kind: 'direct' as const,
      text: `“the harbour is ${word} for sale ${i % 7}”`,
      words: 7,
      ranges: [range],
      from: 0,
      to: 7,
      confidence: 1,
      readBack: false,
    }));
    const none = { sources: [], findings: [], claims: [], withheld: [] };
    return { title: '', words: 0, quotedWords: 0, quotes, ...none };
  };
  expect(compareDrafts(report('not'), report('never'))).toHaveLength(10_000);
});
