import { expect, test } from 'vitest';
import { readBibliography } from '../../server/src/bibliography/index.ts';
import {
  analysisAfter,
  analyze,
  citeOffers,
  convertCitations,
  gatherBibliography,
} from '../../server/src/core/index.ts';
import type { CitationForm } from '../../server/src/core/index.ts';

const bib = `@online{keller2024, author = {Keller, Anna}, title = {The Harbour}, date = {2024}, url = {https://example.org/harbour}}
@book{voss2019, author = {Voss, Bert}, title = {Tides of Port Vale}, date = {2019}, publisher = {Quay Press}}
`;
const bibliography = gatherBibliography([readBibliography('works.bib', bib)]);

function read(text: string, languageId = 'markdown') {
  return analyze({ text, languageId }, { bibliography });
}

function converted(text: string, to: CitationForm, at?: string): string {
  const analysis = read(text);
  const offset = at === undefined ? -1 : text.indexOf(at);
  const only = offset < 0 ? undefined : { start: offset, end: offset };
  return analysisAfter(analysis, convertCitations(analysis, to, only)).source.text;
}

test('keys become footnotes, links or stay', () => {
  const text = 'The ferry sank [@keller2024, p. 3]. It was old [@voss2019].\n';
  expect(converted(text, 'footnote')).toBe(
    'The ferry sank.[^1] It was old.[^2]\n\n[^1]: Keller, A. (2024). *The Harbour*. https://example.org/harbour, p. 3.\n\n[^2]: Voss, B. (2019). *Tides of Port Vale*. Quay Press.\n',
  );
  expect(converted(text, 'link')).toBe(
    'The ferry sank ([Keller, 2024, p. 3](https://example.org/harbour)). It was old [@voss2019].\n',
  );
  expect(converted(text, 'footnote', 'voss2019')).toBe(
    'The ferry sank [@keller2024, p. 3]. It was old.[^1]\n\n[^1]: Voss, B. (2019). *Tides of Port Vale*. Quay Press.\n',
  );
});

test('footnotes become keys and take their definitions with them, when nothing else refers to them', () => {
  const text =
    '> The ferry sank.[^a]\r\n\r\nIt was old.[^b] Very old.[^b] And green.[^c]\r\n\r\n[^a]: Keller, The Harbour, https://example.org/harbour.\r\n\r\n[^b]: Voss, Tides of Port Vale, 2019.\r\n[^c]: Somebody said so.\r\n';
  expect(converted(text, 'pandoc')).toBe(
    '> The ferry sank [@keller2024].\r\n\r\nIt was old [@voss2019]. Very old [@voss2019]. And green.[^c]\r\n\r\n[^c]: Somebody said so.\r\n',
  );
  expect(converted(text, 'pandoc', '[^b] Very')).toContain('It was old [@voss2019]. Very old.[^b]');
  expect(converted(text, 'link', '[^a]')).toContain(
    '> The ferry sank ([Keller, 2024](https://example.org/harbour)).',
  );
});

test('behind who wrote it a key says that no more', () => {
  const text =
    'Keller [-@keller2024, p. 3] saw it sink. McKeller [@keller2024] did not, and Voss slept [@voss2019].\n';
  expect(converted(converted(text, 'footnote'), 'pandoc').trimEnd()).toBe(text.trimEnd());
  expect(converted('As [Keller](https://example.org/harbour) saw.\n', 'pandoc')).toBe(
    'As Keller [-@keller2024] saw.\n',
  );
});

test('a key joins those that stand behind the statement, and what is cited there is not offered', () => {
  const text =
    'The harbour of Port Vale is old [@voss2019, p. 3]. The tides of Port Vale are high [@keller2024].\n';
  const analysis = read(text);
  const after = (at: string): string[] => {
    const offset = text.indexOf(at);
    return citeOffers(analysis, { start: offset, end: offset }, 'pandoc').map(
      ({ edits }) => analysisAfter(analysis, edits).source.text,
    );
  };
  expect(after('old')).toEqual([text.replace('p. 3]', 'p. 3; @keller2024]')]);
  expect(after('high')).toEqual([text.replace('[@keller2024]', '[@keller2024; @voss2019]')]);
});

test.each([
  [
    'keys',
    'pandoc',
    'footnote',
    'It sank [see @keller2024, pp. 3-7; also @voss2019, chap. 2]; it was old [@voss2019] [@keller2024].\n',
  ],
  ['keys', 'pandoc', 'link', 'It sank [see @keller2024, p. 3], and “was old” [@keller2024].\n'],
  [
    'notes',
    'footnote',
    'link',
    'It sank.[^1] It was green,[^2] says Keller Inc.[^3] in May.\n\n[^1]: [“The *Harbour*”](https://example.org/a). *Times*, 3 May\n\n[^2]: [A *page*](https://example.org/b)\n\n[^3]: [C](https://example.org/c)\n',
  ],
  [
    'links',
    'link',
    'footnote',
    'It sank ([the *page*](https://example.org/a)). It was ([Keller, 2024](https://example.org/harbour)) old.\n',
  ],
] as const)('%s in another form and back are what they were: %s to %s', (_, from, to, text) => {
  const there = converted(text, to);
  expect(there).not.toBe(text);
  expect(converted(there, from).trim()).toBe(text.trim());
});

test('a note that says more than a key can, or has more than one paragraph, stays', () => {
  const text =
    'It sank.[^a] It was old.[^b]\n\n[^a]: Keller (The Harbour, 2024) saw it from the quay and told nobody for years.\n\n[^b]: Voss, Tides of Port Vale, 2019, p. 33.\n';
  expect(converted(text, 'pandoc')).toBe(
    'It sank.[^a] It was old [@voss2019, p. 33].\n\n[^a]: Keller (The Harbour, 2024) saw it from the quay and told nobody for years.\n',
  );
});

test('links keep their words', () => {
  const text =
    'The [old *ferry*](https://example.org/harbour) sank near [a quay](https://example.org/quay).\n';
  expect(converted(text, 'pandoc')).toBe(
    'The old *ferry* [@keller2024] sank near [a quay](https://example.org/quay).\n',
  );
  expect(converted(text, 'footnote')).toBe(
    'The old *ferry*[^1] sank near a quay[^2].\n\n[^1]: Keller, A. (2024). *The Harbour*. https://example.org/harbour\n\n[^2]: https://example.org/quay\n',
  );
});

test('what fits a statement comes first: works, notes and links, by words, names and nearness', () => {
  const text =
    'Port Vale has lost 40 million euros to the tides.\n\nThe [harbour budget](https://example.org/budget) fell.[^1]\n\n[^1]: Ferry register, 2023.\n';
  const analysis = read(text);
  const offers = citeOffers(analysis, { start: 10, end: 10 }, 'pandoc');
  expect(offers[0]).toMatchObject({
    kind: 'work',
    target: 'voss2019',
    label: 'Voss, 2019: Tides of Port Vale',
  });
  expect(offers.map(({ kind }) => kind).sort()).toEqual(['link', 'note', 'work', 'work']);
  const cited = offers.map(({ edits }) => analysisAfter(analysis, edits).source.text.split('\n')[0]);
  expect(cited[0]).toBe('Port Vale has lost 40 million euros to the tides [@voss2019].');
  expect(cited).toContain('Port Vale has lost 40 million euros to the tides.[^1]');
  expect(cited).toContain('Port Vale has lost 40 million euros to the tides.[^2]');
});

test('plain text cites in the form that its notes have', () => {
  const text =
    'Port Vale has lost 40 million euros to the tides.\r\n\r\nNotes\r\n\r\n1. Ferry register, 2023.\r\n';
  const [work] = citeOffers(read(text, 'plaintext'), { start: 10, end: 10 }, 'footnote');
  expect(analysisAfter(read(text, 'plaintext'), work.edits).source.text).toBe(
    'Port Vale has lost 40 million euros to the tides.[2]\r\n\r\nNotes\r\n\r\n1. Ferry register, 2023.\r\n2. Voss, B. (2019). Tides of Port Vale. Quay Press.\r\n',
  );
});
