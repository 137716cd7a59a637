import { expect, test } from 'vitest';
import { runCli } from '../support/host.ts';

const article = { 'a.md': '“No,” said Hanna Rill. Rill is now Hanna Dorn. “Yes,” Mrs Dorn said.\n' };

test('what is wrong in a people file is told by a check, which says then that it could not run', async () => {
  const people =
    'people:\n  - id: k\n    name: Anna Keller\n    nmae: Anna\n  - id: k\n    name: Tom Rill\n  - nmae\n';
  const { code, complaints } = await runCli(['check', '--quiet', 'a.md'], {
    ...article,
    'people.yaml': people,
  });
  expect(code).toBe(2);
  expect(complaints).toMatch(/^people\.yaml:5:9: “k” is the id of Anna Keller, too\.$/m);
  expect(complaints).toMatch(/^people\.yaml:7:/m);
});

test('where an entry of those who are to be protected cannot be read, nothing is told, nor what stands in it', async () => {
  const people = { 'people.confidential.yaml': 'people:\n  - id: k\n    name: [Hanna Rill\n' };
  for (const words of [
    ['check', 'a.md'],
    ['report', 'a.md'],
    ['compare', 'a.md', 'a.md'],
  ]) {
    const { code, out, complaints } = await runCli(words, { ...article, ...people });
    expect([code, out]).toEqual([2, '']);
    expect(complaints).toContain('people.confidential.yaml:');
    expect(complaints).not.toContain('Rill');
  }
});

test('a report has somebody once who goes by two names', async () => {
  const people = {
    'people.yaml':
      'people:\n  - id: h\n    name: Hanna Dorn\n    aliases: [Hanna Rill]\n    notes: Calls late.\n',
  };
  const { out } = await runCli(['report', '--format', 'json', 'a.md'], { ...article, ...people });
  const { sources } = JSON.parse(out) as { sources: { named: boolean }[] };
  expect(sources.filter(({ named }) => named)).toHaveLength(1);
  expect(out).not.toContain('Calls late');
});

test('who is to be protected is so by a given name, and beside an open entry of the same id or name', async () => {
  const article = {
    'city/a.md':
      '“Henrike knows it,” Marta Quill said. Henrike said no. “It rains,” Lucian Opper said. “It is dry,” Ruth Dorn said.\n',
  };
  const secret = 'people:\n  - id: one\n    name: Henrike Sommer\n  - id: two\n    name: Lucian Opper\n';
  const near = 'people:\n  - id: two\n    name: Lucian Opper\n';
  const files = { ...article, 'people.confidential.yaml': secret, 'city/people.yaml': near };
  for (const format of ['md', 'html', 'json', 'csv']) {
    const { out } = await runCli(['report', '--format', format, 'city/a.md'], files);
    expect(out).toContain('Ruth Dorn');
    expect(out).not.toMatch(/Henrike|Lucian|Opper|It rains/);
  }
});

test('a check calls nobody who is to be protected by one word of an alias', async () => {
  const people = 'people:\n  - id: h\n    name: Henrike Voss\n    aliases: [Rike Sommer]\n';
  const files = {
    'a.md': 'Rike said the keys were gone. Quill said no.\n',
    'people.confidential.yaml': people,
  };
  const { out } = await runCli(['check', '--rule', 'person/not-introduced=warning', 'a.md'], files);
  expect(out).toContain('[withheld] appears without a full name.');
  expect(out).toContain('Quill appears without a full name.');
  expect(out).not.toContain('Rike');
});

test('standard input lies where its name says', async () => {
  const files = { 'city/people.confidential.yaml': 'people:\n  - id: one\n    name: Hanna Rill\n' };
  const input = '“No,” said Hanna Rill. “Yes,” Ruth Dorn said.\n';
  const { out } = await runCli(['report', '--stdin-filename', 'city/a.md', '-'], files, { input });
  expect(out).toContain('Ruth Dorn');
  expect(out).not.toContain('Rill');
});

test('a people file that Windows wrote in UTF-16 protects, too', async () => {
  const people = 'people:\n  - id: one\n    name: Hanna Rill\n';
  const files: Record<string, Uint8Array> = {
    'a.md': Buffer.from('“No,” said Hanna Rill. “Yes,” Ruth Dorn said.\n'),
    'people.confidential.yaml': Buffer.from(`\ufeff${people}`, 'utf16le'),
  };
  const { out } = await runCli(
    ['report', 'a.md'],
    Object.fromEntries(Object.keys(files).map((name) => [name, ''])),
    {
      readFile: async (path) => files[path],
    },
  );
  expect(out).toContain('Ruth Dorn');
  expect(out).not.toContain('Rill');
});
