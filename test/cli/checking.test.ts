import { expect, test } from 'vitest';
import { runCli } from '../support/host.ts';

interface Told {
  readonly file: string;
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

async function told(files: Record<string, string>, rule: string, words = ['desk']): Promise<string[]> {
  const { out } = await runCli(['check', '--format', 'json', ...words], files);
  return (JSON.parse(out) as Told[]).flatMap(({ file, findings }) =>
    findings.filter((finding) => finding.rule === rule).map(({ message }) => `${file}: ${message}`),
  );
}

const quote = (words: string): string => `“${words}” Mayor Anna Keller said on Tuesday.\n`;
const spoken = 'We will not sell the old harbour to anybody before the next election,';

test('what articles quote is compared with one another, whichever comes first', async () => {
  const files = {
    'desk/a.md': quote(spoken),
    'desk/b.md': quote(spoken.replace('old harbour', 'whole harbour')),
    'desk/c.md': quote('The ferry has to sail in winter, too, whatever it costs the town in the end,'),
  };
  const found = await told(files, 'quote/inconsistent');
  expect(found).toEqual([
    expect.stringMatching(/^desk\/a\.md: .* is worded otherwise in b\.md/),
    expect.stringMatching(/^desk\/b\.md: .* is worded otherwise in a\.md/),
  ]);
  expect(await told(files, 'quote/inconsistent', ['desk/a.md', 'desk/c.md'])).toEqual([]);
});

test('a quotation is compared with the transcript that the article links', async () => {
  const files = {
    'desk/a.md': `---\ntranscript: talks/keller.txt\n---\n\n${quote(spoken)}`,
    'desk/talks/keller.txt': `KELLER: ${spoken.replace('old', 'new')} you know.\n`,
  };
  expect(await told(files, 'quote/not-in-source', ['desk/a.md'])).toHaveLength(1);
  const right = { ...files, 'desk/talks/keller.txt': `KELLER: ${spoken} you know.\n` };
  expect(await told(right, 'quote/not-in-source', ['desk/a.md'])).toEqual([]);
  const { code, complaints } = await runCli(['check', 'desk/a.md'], { 'desk/a.md': files['desk/a.md'] });
  expect([code, complaints]).toEqual([0, 'desk/a.md: the transcript “talks/keller.txt” is not there.\n']);
});

test('transcripts are found from the root, upwards and beside', async () => {
  for (const path of ['/desk/talks/keller.txt', '../talks/keller.txt', './../talks/keller.txt']) {
    const files = {
      'story/a.md': `---\nnotes: ${path}\n---\n\n${quote(spoken)}`,
      'talks/keller.txt': 'Nothing of the kind was said by anybody at all that day.\n',
    };
    expect(await told(files, 'quote/not-in-source', ['story'])).toHaveLength(1);
  }
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly suppressions: readonly { readonly kind: string }[];
        readonly partialFingerprints: object;
        readonly locations: readonly [
          { readonly physicalLocation: { readonly region: { readonly startLine: number } } },
        ];
      }[];
    },
  ];
}

test('SARIF says what is silenced, and where; the exit code does not count it', async () => {
  const claim = 'Unemployment in the harbour rose by 40 percent last year.';
  const text = `${claim}\n\n<!-- ontherecord-disable-next-line -->\n${claim.replace('harbour', 'old town')}\n\nSources said the minister would resign.\n`;
  const files: Record<string, string> = { 'a.md': text };
  const run = async (...more: string[]): Promise<{ code: number; results: Sarif['runs'][0]['results'] }> => {
    const { code, out } = await runCli(['check', '--format', 'sarif', ...more, 'a.md'], files);
    return { code, results: (JSON.parse(out) as Sarif).runs[0].results };
  };
  const kinds = (results: Sarif['runs'][0]['results']): (string | undefined)[] =>
    results
      .filter(({ ruleId }) => ruleId === 'claim/statistic')
      .map(({ suppressions }) => suppressions.map(({ kind }) => kind).join());
  const before = await run('--severity-threshold', 'hint');
  expect([before.code, kinds(before.results)]).toEqual([1, ['', 'inSource']]);
  expect(before.results.map(({ locations }) => locations[0].physicalLocation.region.startLine)).toEqual(
    [...before.results.map(({ locations }) => locations[0].physicalLocation.region.startLine)].sort(),
  );

  await runCli(['check', '--write-baseline', 'accepted.json', 'a.md'], files);
  const after = await run('--severity-threshold', 'hint', '--baseline', 'accepted.json');
  expect([after.code, kinds(after.results)]).toEqual([0, ['external', 'inSource']]);
  expect(after.results.every(({ suppressions }) => suppressions.length === 1)).toBe(true);
  expect(after.results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(
    before.results.map(({ partialFingerprints }) => partialFingerprints),
  );
});

test('no format names whom the confidential people file beside an article protects', async () => {
  const text = [
    'Harbour master Tomas Rill opened the gate on Monday.',
    '“We will not sell the old harbour,” Rill claimed. “It is over,” Rill claimed, he said.',
    'Tomas Rall left early. Rill was late, and Rill knew. Harbour master Tomas Rill waited.',
    'A source said Rill wanted to hide the debt.',
  ].join('\n\n');
  const files = { 'a.md': text };
  const people = {
    'people.confidential.yaml': 'people:\n  - id: r\n    name: Tomas Rill\n    aliases: [Withheld]\n',
  };
  for (const format of ['stylish', 'json', 'sarif', 'github', 'checkstyle', 'junit']) {
    const words = ['check', '--format', format, 'a.md'];
    const open = await runCli(words, files);
    expect(open.out).toMatch(/Rill/);
    const closed = await runCli(words, { ...files, ...people });
    expect(closed.out).not.toMatch(/\bRill\b/);
    expect(closed.out.split('\n').length).toBe(open.out.split('\n').length);
  }
});
