import { describe, expect, test } from 'vitest';
import { readBibliography } from '../../server/src/bibliography/index.ts';
import {
  analyze,
  convertCitations,
  findingsOf,
  gatherBibliography,
  keyPlaces,
} from '../../server/src/core/index.ts';

const works =
  '@book{t, title = {Tides}, date = {2019}}\n@book{keller2024, title = {The Harbour}, date = {2024}}\n';
const bibliography = gatherBibliography([readBibliography('works.bib', works)]);

function read(text: string) {
  return analyze({ text, languageId: 'markdown' }, { bibliography });
}

describe('keys stand where they are written', () => {
  test.each([
    'It sank [see @|t, p. 3; @|keller2024] now.[@|t]',
    'It *sank* \\citet[see @t][p. 3]{|t, |keller2024} soon.',
    'It *sank*. {cite:t}`|t` and \\cite{|t}[@{|keller2024}] say so.',
    "---\nnocite: '@|t'\n---\n\nIt sank.",
    '---\r\nnocite: >\r\n  @|t, @|keller2024\r\n\r\n  @|*\r\nauthor: "@nobody"\r\n---\r\n\r\nIt sank [@|t].',
    '---\nnocite:\n- "@|t"\ntitle: Tides @home\n---\n\nIt sank.',
    '> It sank 😀 **[-@|t]**\r\n> in May [@|keller2024].',
  ])('%s', (marked) => {
    const analysis = read(marked.replaceAll('|', ''));
    let text = analysis.source.text;
    for (const { start, end, key } of [...keyPlaces(analysis)].reverse()) {
      expect(text.slice(start, end)).toBe(key);
      text = `${text.slice(0, start)}|${text.slice(start)}`;
    }
    expect(text).toBe(marked);
  });
});

test('a key that the source writes in other words moves no other', () => {
  const analysis = read('It sank [@a&#95;b]. It was old [@keller2024].');
  expect(keyPlaces(analysis).map(({ key }) => key)).toContain('keller2024');
});

test('a paragraph of unknown keys and a footnote of stops take linear time', () => {
  const begun = performance.now();
  findingsOf(read('It sank [@nobody]. '.repeat(8000)));
  convertCitations(read(`It sank.[^1]\n\n[^1]: A${' .'.repeat(80_000)}b https://example.org/x\n`), 'link');
  expect(performance.now() - begun).toBeLessThan(15_000);
}, 60_000);
