import { expect, test } from 'vitest';
import { ledgerMethod, reportMethod } from '../../server/src/protocol/index.ts';
import type { Ledger, Report } from '../../server/src/protocol/index.ts';
import { startEditor } from './support.ts';
import type { Editor } from './support.ts';

const uri = 'file:///newsroom/harbour%20vote.md';
const lines = [
  '# Council puts off harbour vote',
  '',
  '“We will not **sign** this,” Mayor Anna Keller told reporters on Tuesday. “The harbour is not for sale.”[^1]',
  '',
  'A source said that the quay leaks. Tomas Rill was not there.',
  '',
  'The pier is the largest in the country.',
  '',
  '[^1]: Minutes.',
];
const text = lines.join('\n');

const ask = <Answer>(editor: Editor, method: string): Promise<Answer> =>
  editor.connection.sendRequest(method, { textDocument: { uri } });

test('the ledger has who speaks, how much, with which words and where', async () => {
  const editor = await startEditor();
  await editor.open(uri, text, 'markdown');
  const ledger = await ask<Ledger>(editor, ledgerMethod);
  expect(ledger.title).toBe('Council puts off harbour vote');
  expect(ledger.words).toBe(43);
  expect(
    ledger.sources.map(({ name, category, hue, quotes, words }) => [name, category, hue, quotes, words]),
  ).toEqual([
    ['Anna Keller', 'official', 1, 1, 11],
    ['a source', 'unnamed', 2, 1, 4],
    ['Tomas Rill', 'person', 0, 0, 0],
  ]);
  const [first, second] = ledger.quotes;
  expect(first).toMatchObject({
    source: ledger.sources[0].id,
    kind: 'direct',
    text: '“We will not sign this,” … “The harbour is not for sale.”',
    from: 5,
    to: 23,
  });
  expect(second.text).toBe('that the quay leaks');
  const { start, end } = first.ranges[0];
  expect(lines[start.line].slice(start.character, end.character)).toBe('“We will not **sign** this,”');
  expect(ledger.quotedWords).toBe(15);
  expect(ledger.findings.map(({ rule }) => rule)).toContain('source/undescribed');
});

test('labels and colours outlive edits elsewhere in the article', async () => {
  const editor = await startEditor();
  await editor.open(uri, text, 'markdown');
  const before = await ask<Ledger>(editor, ledgerMethod);
  const start = { line: 2, character: 0 };
  const added = '“The sea wall is finished,” harbour master Petra Lindqvist said.\n\n';
  await editor.change(uri, [{ range: { start, end: start }, text: added }]);
  const after = await ask<Ledger>(editor, ledgerMethod);
  expect(after.sources[0].name).toBe('Petra Lindqvist');
  expect(after.sources[0].hue).toBe(3);
  for (const { id, hue } of before.sources)
    expect(after.sources.find((source) => source.id === id)?.hue).toBe(hue);
  expect(after.quotes.map(({ id }) => id)).toEqual(expect.arrayContaining(before.quotes.map(({ id }) => id)));
});

test('what comes twice is labelled apart', async () => {
  const editor = await startEditor();
  await editor.open(
    uri,
    '“Never again,” Anna Keller said.\n\n“Never again,” Anna Keller said.\n',
    'markdown',
  );
  const { quotes } = await ask<Ledger>(editor, ledgerMethod);
  expect(quotes).toHaveLength(2);
  expect(quotes[1].id).toBe(`${quotes[0].id}#2`);
});

test('the report has the statements of fact as well, and no article has neither', async () => {
  const editor = await startEditor();
  await editor.open(uri, text, 'markdown');
  const report = await ask<Report>(editor, reportMethod);
  expect(report.claims.map(({ text, support }) => [text, support])).toContainEqual([
    expect.stringContaining('the largest in the country'),
    'unsupported',
  ]);
  expect(report.sources).toHaveLength(3);
  await editor.close(uri);
  expect(await ask(editor, reportMethod)).toBeNull();
});

test('the title of the front matter names an article, and no section further down does', async () => {
  const editor = await startEditor();
  const titleOf = async (name: string, text: string): Promise<string> => {
    const uri = `file:///${name}`;
    await editor.open(uri, text, 'markdown');
    const ledger = await editor.connection.sendRequest<Ledger>(ledgerMethod, { textDocument: { uri } });
    return ledger.title;
  };
  const article = 'The council met.\n\n## What happens next\n\nIt meets again.\n';
  expect(await titleOf('a.md', `---\ntitle: "“Yes”: the \\"vote\\" is held"\n---\n${article}`)).toBe(
    '“Yes”: the "vote" is held',
  );
  expect(await titleOf('b.md', `---\ntitle: 'It''s over'\n---\n${article}`)).toBe("It's over");
  expect(await titleOf('c.md', article)).toBe('c.md');
  const works = 'references:\n  - id: kel\n    title: A book\n';
  expect(await titleOf('e.md', `---\n${works}title: Its own\n---\n${article}`)).toBe('Its own');
  expect(await titleOf('f.md', `---\r\n${works}title: >\r\n  Folded\r\n---\r\n${article}`)).toBe('f.md');
  expect(await titleOf('g.md', `+++\ntitle = "Of TOML"\n+++\n${article}`)).toBe('Of TOML');
  expect(await titleOf('d.md', `By Ann Lee\n\n# The vote\n\n${article}`)).toBe('The vote');
});

test('the report on another draft has its places, and leaves the colours of the article alone', async () => {
  const editor = await startEditor();
  await editor.open(uri, text, 'markdown');
  const before = await ask<Report>(editor, reportMethod);
  const draft = `“It leaks,” harbour master Petra Lindqvist said.\r\n\r\n${text}`;
  const params = { textDocument: { uri }, draft };
  const report: Report = await editor.connection.sendRequest(reportMethod, params);
  expect(report.sources.map(({ name }) => name)).toContain('Petra Lindqvist');
  expect(report.quotes.map(({ ranges: [{ start }] }) => start.line)).toEqual([0, 4, 6]);
  expect(await ask<Report>(editor, reportMethod)).toEqual(before);
});
