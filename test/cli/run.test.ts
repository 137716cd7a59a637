import { expect, test } from 'vitest';
import { systemError } from '../../server/src/cli/system-errors.ts';
import { runCli } from '../support/host.ts';

test('help and version', async () => {
  for (const words of [[], ['--help'], ['help'], ['-h']])
    expect((await runCli(words)).out).toContain('Usage:');
  expect((await runCli(['check', '--help'])).out).toContain('--severity-threshold');
  expect((await runCli(['help', 'annotate'])).out).toContain('--jobs');
  expect((await runCli(['--version'])).out).toBe('1.2.3\n');
});

test.each([
  [['--colour'], 'There is no option --colour before a command.'],
  [['annotated'], 'There is no command annotated. Did you mean annotate?'],
  [['check', '--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
  [['annotate', '--colour'], 'There is no option --colour.'],
  [['annotate', '--format', 'html'], '--format is one of margin, json, ndjson, not html.'],
  [['annotate', '--format', 'ndjson', '--jobs', '0'], '--jobs takes a whole number from 1 on, not 0.'],
  [['annotate', '--jobs', '2'], '--jobs goes with --format ndjson.'],
  [['annotate', '--format', 'ndjson', 'a.txt'], 'reads standard input'],
  [['annotate', '--format'], 'argument missing'],
  [['check'], 'Name a FILE'],
  [['check', 'gone.md'], 'gone.md: there is no such file or folder.'],
  [['check', '--rule', 'quote/unheard=off', 'a.txt'], 'There is no rule quote/unheard.'],
  [
    ['check', '--baseline', 'a.txt', 'a.txt'],
    'a.txt: It is no baseline: it is no JSON. --write-baseline writes one.',
  ],
  [['check', '--rule', 'claim/opinon=off', 'a.txt'], 'no rule claim/opinon. Did you mean claim/opinion?'],
  [['check', '--rule', 'quote/unclosed', 'a.txt'], '--rule takes rule=severity'],
])('%s is refused with a sentence', async (words, sentence) => {
  const { code, out, complaints } = await runCli(words, { 'a.txt': '' });
  expect([code, out]).toEqual([2, '']);
  expect(complaints).toContain(sentence);
});

test('the summary has one line for a source of which several rules ask, as the editor has', async () => {
  const { out } = await runCli(['annotate', 'a.md'], { 'a.md': 'A source said the money would come.\n' });
  const [, remarks] = out.split('Worth a look: ');
  expect(remarks).toMatch(/^1\n.*“A source” is all that the text says of its source\. Nothing says why/);
});

test('annotate writes a text with a summary, or JSON', async () => {
  const files = { 'a.md': 'The council met.\n' };
  expect((await runCli(['annotate', 'a.md'], files)).out).toMatch(/^The council met\.\n/);
  expect(JSON.parse((await runCli(['annotate', '--format', 'json', 'a.md'], files)).out)).toMatchObject({
    id: 'a.md',
    findings: [],
  });
  expect((await runCli(['annotate', '-'], {}, { input: 'On the wire.' })).out).toMatch(/^On the wire\./);
});

test('a file that cannot be read does not keep the others from being checked', async () => {
  const { code, complaints } = await runCli(
    ['check', 'a.txt', 'b.txt'],
    { 'a.txt': '' },
    {
      kindOf: async (path) => (/^[ab]\.txt$/.test(path) ? 'file' : undefined),
    },
  );
  expect([code, complaints]).toEqual([2, 'b.txt: no such file: b.txt\n']);
});

test('what is no text is refused, and what an older word processor wrote is read with its quotation marks', async () => {
  const bytes: Record<string, Uint8Array> = {
    'picture.txt': Uint8Array.of(0xff, 0x00, 0x10),
    'old.txt': Uint8Array.from('\x93No one asked us,\x94 said Mayor Zo\xeb Brandt.', (letter) =>
      letter.charCodeAt(0),
    ),
  };
  const { code, out, complaints } = await runCli(
    ['check', 'picture.txt', 'old.txt'],
    { 'picture.txt': '', 'old.txt': '' },
    { readFile: async (path) => bytes[path] ?? Promise.reject(new Error(`no such file: ${path}`)) },
  );
  expect([code, out]).toEqual([2, '']);
  expect(complaints).toBe(
    'old.txt: it is no UTF-8 and is read as Windows-1252.\npicture.txt: it is no text. Save it as plain text in UTF-8, or leave it out.\n',
  );
  const read = await runCli(
    ['annotate', 'old.txt'],
    { 'old.txt': '' },
    { readFile: async (path) => bytes[path] ?? Promise.reject(new Error(`no such file: ${path}`)) },
  );
  expect(read.out).toContain('“No one asked us,” said Mayor Zoë Brandt.');
  expect(read.out).toContain('quote → Brandt');
});

test('where the file of those who are to be protected cannot be read, nothing is told of the article', async () => {
  const { code, out, complaints } = await runCli(
    ['check', 'a.txt'],
    { 'a.txt': 'Sources said Tom Brook would resign.' },
    { kindOf: async (path) => (/^(?:a\.txt|people\.confidential\.yaml)$/.test(path) ? 'file' : undefined) },
  );
  expect([code, out]).toEqual([2, '']);
  expect(complaints).toBe('a.txt: no such file: people.confidential.yaml\n');
});

test('a check knows whom the people files around an article know, and nobody who is to be protected', async () => {
  const entry =
    'people:\n  - id: k\n    name: Anna Keller\n    titles:\n      - { title: mayor, to: 2020 }\n';
  const files = {
    'city/a.md': 'Mayor Anna Keller said that she would not sign. Clerk Tom Brock left.\n',
    'people.yaml': entry,
    'people.confidential.yaml': 'people:\n  - id: t\n    name: Tom Brook\n',
  };
  const { out } = await runCli(['check', 'city/a.md'], files);
  expect(out).toContain('person/outdated-title');
  expect(out).not.toContain('Brook');
  expect((await runCli(['check', 'city/a.md'], { 'city/a.md': files['city/a.md'] })).out).not.toContain(
    'outdated',
  );
});

test('the system’s codes are said in words, with what to do', () => {
  const code = (code: string): Error => Object.assign(new Error(`${code}: open`), { code });
  expect(systemError('a/b.json', 'writing', code('ENOENT')).message).toBe(
    'a/b.json: its folder is not there. Make it first.',
  );
  expect(systemError('a.md', 'reading', code('EACCES')).message).toContain('you may not read it.');
  expect(systemError('a.md', 'reading', code('EIO')).message).toBe('a.md: EIO: open');
});
