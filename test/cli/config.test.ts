import { describe, expect, test } from 'vitest';
import { runCli } from '../support/host.ts';

/** One finding of quote/unattributed and one of quote/edge-ellipsis. */
const story =
  '“The harbour is not for sale.”\n\nRain fell.\n\n“… we will never sign this paper,” Anna Keller said.\n';

const rulesFound = (out: string): string[] =>
  (JSON.parse(out) as { findings: { rule: string; severity: string }[] }[])
    .flatMap(({ findings }) => findings)
    .map(({ rule, severity }) => `${rule} ${severity}`);

async function found(words: string[], files: Record<string, string>): Promise<string[]> {
  const { out } = await runCli(['check', '--format', 'json', ...words], files);
  return rulesFound(out);
}

describe('configuration', () => {
  const files = {
    '.ontherecord.yaml':
      'rules: { quote/edge-ellipsis: off }\noverrides: [{ files: opinion/**, rules: { quote: hint } }]\nignore: drafts/\n',
    'news/a.txt': story,
    'opinion/b.txt': story,
    'drafts/c.txt': story,
  };

  test('files count for what lies below them, and words on the command line over files', async () => {
    expect(await found(['news'], files)).toEqual(['quote/unattributed warning']);
    expect(await found(['opinion/b.txt'], files)).toEqual([
      'quote/unattributed hint',
      'quote/edge-ellipsis hint',
    ]);
    expect(await found(['--rule', 'quote/unattributed=error', 'news'], files)).toEqual([
      'quote/unattributed error',
    ]);
    expect(await found(['--rule', 'quote=off', 'news'], files)).toEqual([]);
    expect(await found(['--no-config', 'news'], files)).toContain('quote/edge-ellipsis hint');
    expect(await found(['--no-config', '--profile', 'relaxed', 'news'], files)).toEqual([
      'quote/unattributed warning',
    ]);
  });

  test('one named file takes the place of all, for annotate, too', async () => {
    const more = { ...files, 'house.json': '{ "profile": "relaxed" }' };
    expect(await found(['--config', 'house.json', 'news'], more)).toEqual(['quote/unattributed warning']);
    const line = JSON.stringify({ id: 1, text: story });
    const { out } = await runCli(['annotate', '--format', 'ndjson', '--config', 'house.json'], more, {
      input: line,
    });
    expect((JSON.parse(out) as { findings: unknown[] }).findings).toHaveLength(1);
    const plain = await runCli(['annotate', '--format', 'ndjson'], more, { input: line });
    expect((JSON.parse(plain.out) as { findings: unknown[] }).findings).toHaveLength(2);
  });

  test('a report has the findings that the configuration asks for', async () => {
    const findingsIn = async (...words: string[]): Promise<number> => {
      const { out } = await runCli(['report', '--format', 'json', ...words, 'news/a.txt'], {
        ...files,
        'news/a.txt': story,
        '.ontherecord.yaml': "rules: { '*': off }",
      });
      return (JSON.parse(out) as { findings: unknown[] }).findings.length;
    };
    expect(await findingsIn('--no-config')).toBeGreaterThan(0);
    expect(await findingsIn()).toBe(0);
  });

  test('what a configuration leaves alone is not read, in a folder or named, and that is no failure', async () => {
    const { code, complaints } = await runCli(['check', 'drafts'], files);
    expect([code, complaints]).toEqual([2, expect.stringContaining('There is no article')]);
    const named = await runCli(['check', '--format', 'json', 'drafts/c.txt'], files);
    expect([named.code, named.out.trim()]).toEqual([0, '[]']);
    expect(named.complaints).toMatch(/^drafts\/c\.txt: \.ontherecord\.\w+ leaves this file alone\.\n$/);
    expect(await found(['--no-config', 'drafts/c.txt'], files)).toHaveLength(2);
    expect(
      await found(['.'], { ...files, '.ontherecord.yaml': 'files: docs/**', 'docs/d.md': story }),
    ).toHaveLength(8);
  });

  test('a wrong file says so at its line; the rest counts, and the exit code is 2', async () => {
    const wrong = {
      ...files,
      '.ontherecord.yaml': 'rules:\n  quote/edge-elipsis: off\n  quote/unattributed: hint\n',
    };
    const { code, out, complaints } = await runCli(['check', '--format', 'json', 'news'], wrong);
    expect(code).toBe(2);
    expect(complaints).toBe(
      '.ontherecord.yaml:2:3: There is no rule “quote/edge-elipsis”. Did you mean “quote/edge-ellipsis”?\n',
    );
    expect(rulesFound(out)).toContain('quote/unattributed hint');
    expect((await runCli(['check', '--config', 'none.yaml', 'news'], files)).complaints).toContain(
      'none.yaml',
    );
  });
});

describe('a baseline', () => {
  test('accepts what is there, and tells what is new, wherever the old has moved', async () => {
    const files: Record<string, string> = { 'old/a.txt': story };
    const written = await runCli(['check', '--write-baseline', 'accepted.json', 'old'], files);
    expect([written.code, written.complaints]).toEqual([
      0,
      'accepted.json: 2 findings of 1 file accepted.\n',
    ]);
    expect(files['accepted.json']).toBe(
      [
        '{',
        '  "version": 1,',
        '  "files": {',
        '    "old/a.txt": [',
        '      { "rule": "quote/edge-ellipsis", "words": "…", "before": "sale.” Rain fell. “", "after": "we will never sign" },',
        '      { "rule": "quote/unattributed", "words": "“The harbour is not for sale.”", "before": "", "after": "Rain fell. “… we" }',
        '    ]',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
    const words = ['--baseline', 'accepted.json', 'old'];
    expect(await found(words, files)).toEqual([]);
    files['old/a.txt'] = `New paragraph.\n\n“Nobody asked us about the port.”\n\n${story}`;
    expect(await found(words, files)).toEqual(['quote/unattributed warning']);
    files['old/a.txt'] = story.replace('not for sale', 'surely for sale');
    const { out, complaints } = await runCli(['check', '--format', 'json', ...words], files);
    expect(rulesFound(out)).toEqual(['quote/unattributed warning']);
    expect(complaints).toBe(
      'accepted.json: old/a.txt: no longer found: quote/unattributed at “The harbour is not for sale.”\n',
    );
  });

  test('is named by a configuration, whose place it counts from; other files stay in it', async () => {
    const files: Record<string, string> = {
      'desk/.ontherecord.json': '{ "baseline": "./accepted.json" }',
      'desk/a.txt': story,
      'desk/b.txt': story,
    };
    await runCli(['check', '--write-baseline', 'desk/accepted.json', 'desk/a.txt'], files);
    await runCli(['check', '--write-baseline', 'desk/accepted.json', 'desk/b.txt'], files);
    expect(await found(['desk'], files)).toEqual([]);
    const before = files['desk/accepted.json'];
    await runCli(['check', '--write-baseline', 'desk/accepted.json', 'desk'], files);
    expect(files['desk/accepted.json']).toBe(before);
    files['desk/accepted.json'] = '{';
    expect((await runCli(['check', 'desk'], files)).code).toBe(2);
    expect((await runCli(['check', '--baseline', 'none.json', 'desk'], files)).code).toBe(2);
  });
});
