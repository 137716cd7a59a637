import { expect, test } from 'vitest';
import { runCli } from '../support/host.ts';

const files = {
  'README.md': '',
  'harbour.md': '',
  'notes.rst': '',
  'stories/ferry.txt': '',
  'stories/2031/mill.markdown': '',
  'stories/picture.png': '',
  'node_modules/left/story.md': '',
  'docs/guide.md': '',
};

async function checked(...words: string[]): Promise<string[]> {
  const { out, code, complaints } = await runCli(['check', '--format', 'json', ...words], files);
  expect([code, complaints]).toEqual([0, '']);
  return (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
}

test('in a folder articles are read, and nothing else', async () => {
  expect(await checked('.')).toEqual(['harbour.md', 'stories/2031/mill.markdown', 'stories/ferry.txt']);
  expect(await checked('stories/')).toEqual(['stories/2031/mill.markdown', 'stories/ferry.txt']);
});

test('a file that is named is read, whatever it is, and once', async () => {
  expect(await checked('README.md', 'notes.rst', 'README.md')).toEqual(['README.md', 'notes.rst']);
});

test('data among the files that have changed is no article', async () => {
  const { out, code, complaints } = await runCli(
    ['check', '--format', 'json', '.ontherecord.yaml', 'harbour.md', 'harbour.md.ontherecord.json'],
    { '.ontherecord.yaml': 'rules: {}', 'harbour.md': '', 'harbour.md.ontherecord.json': '{}' },
  );
  expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual(['harbour.md']);
  expect([code, complaints.split('\n')[1]]).toEqual([
    0,
    'harbour.md.ontherecord.json: It is data, and no prose.',
  ]);
});

test('a glob finds articles', async () => {
  expect(await checked('stories/**/*.markdown', '*.md')).toEqual([
    'stories/2031/mill.markdown',
    'harbour.md',
  ]);
});

test('folders above the one that is named do not count', async () => {
  expect(await checked('docs')).toEqual(['docs/guide.md']);
});

test('a configuration finds articles in a folder of documentation', async () => {
  const own = { '.ontherecord.yaml': 'files: docs/articles/**', 'docs/articles/2031/README.md': '' };
  const { out } = await runCli(['check', '--format', 'json', '.'], { ...files, ...own });
  const found = (JSON.parse(out) as { file: string }[]).map(({ file }) => file);
  expect(found.filter((file) => file.startsWith('docs'))).toEqual(['docs/articles/2031/README.md']);
});

test('a folder without an article is a mistake', async () => {
  const { code, complaints } = await runCli(['check', 'code'], { 'code/main.c': '' });
  expect([code, complaints.split('\n')[0]]).toEqual([2, 'on-the-record: There is no article in code.']);
});

test('what is not there does not keep the rest from being checked', async () => {
  const { code, out, complaints } = await runCli(
    ['check', '--format', 'json', 'gone.md', 'harbour.md', 'gone/*.md', 'stories'],
    files,
  );
  expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual([
    'harbour.md',
    'stories/2031/mill.markdown',
    'stories/ferry.txt',
  ]);
  expect([code, complaints]).toEqual([
    2,
    'gone.md: there is no such file or folder.\ngone/*.md: there is no folder gone.\n',
  ]);
});

test('corrections beside a file count; standard input has none', async () => {
  const text = '“We will not sign this,” Anna Keller said. Tomas Dorn, a fisherman, waited.\n';
  const at = { exact: '“We will not sign this,”', prefix: '', suffix: ' Anna Keller said.' };
  const sidecar = JSON.stringify({ corrections: [{ kind: 'speaker', at, person: { name: 'Tomas Dorn' } }] });
  const files = { 'a.md': text, 'a.md.ontherecord.json': sidecar };
  const speakers = (out: string): string[] =>
    (JSON.parse(out) as { speakers: { name: string }[] }).speakers.map(({ name }) => name);
  const corrected = await runCli(['annotate', '--format', 'json', 'a.md'], files);
  expect(speakers(corrected.out)).toEqual(['Tomas Dorn']);
  const input = await runCli(['annotate', '--format', 'json', '-'], files, { input: text });
  expect(speakers(input.out)).toEqual(['Anna Keller']);
  const broken = await runCli(['check', 'a.md'], { ...files, 'a.md.ontherecord.json': '{' });
  expect(broken.complaints).toContain('a.md.ontherecord.json: it is no JSON object');
});
