import { expect, test } from 'vitest';
import { runCli } from '../support/host.ts';

const article = (key: string): string =>
  `---\nbibliography: works.bib\n---\n\nThe ferry left in May [@${key}].\n`;
const bib = '@book{keller2024, title = {Tides}, author = {Keller, Anna}, date = {2024}}\n@book{broken,\n';

test('keys are looked up in the bibliography beside the article, and what is broken there is told at its line', async () => {
  const files = {
    'desk/a.md': article('keler2024'),
    'desk/b.md': article('keller2024'),
    'desk/works.bib': bib,
  };
  const { code, out } = await runCli(['check', '--format', 'json', 'desk'], files);
  const told = (JSON.parse(out) as { file?: string; name?: string; rule?: string; ruleId?: string }[]) ?? [];
  const text = JSON.stringify(told);
  expect(text).toContain('citation/undefined-key');
  expect(text.match(/citation\//g)).toHaveLength(
    text.match(/citation\/undefined-key|citation\/malformed-entry/g)!.length,
  );
  expect(text).toContain('works.bib');
  expect(code).toBe(1);
});

test('a list of references in front matter, and a bibliography that is not there', async () => {
  const own =
    '---\nbibliography: gone.bib\nreferences:\n- id: a\n  title: A\n- id: a\n  title: B\n---\n\nIt left [@b].\n';
  const { out } = await runCli(['check', 'a.md'], { 'a.md': own });
  expect(out).toContain('The bibliography “gone.bib” is not there.');
  expect(out).toContain('The key “a” stands for another work, too.');
  expect(out).not.toContain('undefined-key');
});

test('a bibliography that is named itself is read as one, and as no article', async () => {
  const works = `${bib}@misc{studies, title = "Studies show that “all is lost"}\n`;
  const { code, out } = await runCli(['check', 'works.bib'], { 'works.bib': works });
  expect(out).toContain('citation/malformed-entry');
  expect(out).not.toMatch(/claim\/|quote\//);
  expect(code).toBe(1);
});

test('a configuration names the bibliography of articles that name none', async () => {
  const text = 'The ferry left in May [@keller2024]. It came back [@keler2024].\n';
  const files = {
    'desk/.ontherecord.yaml': 'citations:\n  bibliography: ./lib/works.bib\n',
    'desk/lib/works.bib': '@book{keller2024, title = {Tides}, author = {Keller, Anna}, date = {2024}}\n',
    'desk/city/a.md': text,
  };
  const { out } = await runCli(['check', 'desk/city/a.md'], files);
  expect(out.match(/undefined-key/g)).toHaveLength(1);
  expect(out).toContain('The bibliography has no “keler2024”.');
  expect((await runCli(['check', '--no-config', 'desk/city/a.md'], files)).out).not.toContain(
    'undefined-key',
  );
});
