import { expect, test } from 'vitest';
import {
  composeEntry,
  newKey,
  readBibliography,
  readFrontMatterReferences,
} from '../../server/src/bibliography/index.ts';

const bib = `% Works on the harbour
@string{hp = {Harbour Press}}

@article{keller2024,
  author = {Keller, Anna and M{\\"o}ller, J{\\"u}rgen},
  title = {The {Harbour} Report},
  journaltitle = {Journal of Ports},
  date = {2024-05-02},
  publisher = hp,
}

@online{broken2020,
  title = {The Ferry,
  year = 2020

@book{voss2019, author = "Voss, Bert", title = "Tides", year = 2019, publisher = hp}

@misc{comma1999
  title = {No comma after the key}
}
@book(round2001, title = {Round}, year = {2001})
`;

test('a BibTeX file: keys, names, dates, accents, abbreviations; what is broken takes nothing else with it', () => {
  const { entries, faults } = readBibliography('file:///works.bib', bib);
  expect(entries.map(({ key }) => key)).toEqual(['keller2024', 'voss2019', 'round2001']);
  const [first] = entries;
  expect(first).toMatchObject({
    title: 'The Harbour Report',
    authors: [
      { family: 'Keller', given: 'Anna' },
      { family: 'Möller', given: 'Jürgen' },
    ],
    issued: '2024-05-02',
    container: 'Journal of Ports',
    publisher: 'Harbour Press',
  });
  expect(bib.slice(first.keySpan.start, first.keySpan.end)).toBe('keller2024');
  expect(bib.slice(first.span.start, first.span.end)).toMatch(/^@article\{keller2024,[^]*\}$/);
  expect(faults.map(({ start }) => bib.slice(0, start).split('\n').length)).toEqual([12, 18]);
  expect(faults[0].what).toBe('This online is not closed.');
});

test('an entry that only the library finds broken is a fault at the line where it stopped', () => {
  const text =
    '@book{one, title = {A}}\n@book{two,\n  title = {B}\n  year = 2020\n}\n@book{three, title = {C}}\n';
  const { entries, faults } = readBibliography('works.bib', text);
  expect(entries.map(({ key }) => key)).toEqual(['one', 'three']);
  expect(faults).toMatchObject([{ start: text.indexOf('  year'), end: text.indexOf('\n}\n') }]);
});

test('CSL-JSON and CSL-YAML, and the list in front matter', () => {
  const json =
    '[\n  {"id": "keller2024", "type": "report", "title": "Harbour", "author": [{"literal": "City of Port Vale"}], "issued": {"date-parts": [[2024, 5]]}},\n  {"title": "No id"},\n  {"id": 7, "title": "Seven", "issued": {"raw": "spring 2020"}}\n]\n';
  const read = readBibliography('file:///works.json', json);
  expect(read.entries).toMatchObject([
    { key: 'keller2024', title: 'Harbour', issued: '2024-05', authors: [{ family: 'City of Port Vale' }] },
    { key: '7', issued: 'spring 2020' },
  ]);
  const { start, end } = read.entries[0].keySpan;
  expect(json.slice(start, end)).toBe('keller2024');
  expect(read.faults).toMatchObject([{ what: 'This work has no id.' }]);

  const article =
    '---\ntitle: Ferry\nreferences:\n- id: voss2019\n  title: Tides\n  issued:\n    year: 2019\n---\n\nThe ferry sank [@voss2019].\n';
  const own = readFrontMatterReferences('a.md', article, 0, article.indexOf('\n\n') + 1);
  expect(own.entries).toMatchObject([{ key: 'voss2019', issued: '2019' }]);
  const place = own.entries[0].keySpan;
  expect(article.slice(place.start, place.end)).toBe('voss2019');
  expect(own.faults).toEqual([]);
});

test('JSON in which nothing is wrong is read with the same places', () => {
  const json =
    '[{"title": "A \\"[{id", "author": [{"id": 3, "family": "Voss"}], "id" : "v\u0151ss"}, {"id": 12}]';
  const { entries, faults } = readBibliography('works.json', json);
  expect(faults).toEqual([]);
  expect(entries.map(({ key }) => key)).toEqual(['v\u0151ss', '12']);
  expect(entries.map(({ keySpan }) => json.slice(keySpan.start, keySpan.end))).toEqual(['v\u0151ss', '12']);
  expect(json.slice(entries[1].span.start, entries[1].span.end)).toBe('{"id": 12}');
});

test('what is added to a bibliography is read back, in every form', () => {
  const work = {
    type: 'webpage',
    title: 'Tides & 50% {more}',
    authors: [{ family: 'Voß', given: 'Bert' }],
    issued: '2024-05-02',
    container: 'Port Vale Times',
    url: 'https://example.org/a_b?c=1&d=%20',
  };
  const files = {
    'a.bib': '@book{one, title = {A}}',
    'b.json': '[\r\n  {"id": "one", "title": "A"}\r\n]\r\n',
    'c.json': '[]',
    'd.yaml': 'references:\n- id: one\n  title: A\n',
    'e.yaml': '',
    'f.bib': '',
  };
  for (const [name, text] of Object.entries(files)) {
    const before = readBibliography(name, text);
    const key = newKey(work, (taken) => taken === 'voss2024');
    const { start, end, text: put } = composeEntry(before, text, key, work)!;
    const after = readBibliography(name, text.slice(0, start) + put + text.slice(end));
    expect(after.faults, name).toEqual([]);
    expect(after.entries.length, name).toBe(before.entries.length + 1);
    const { container, publisher } = after.entries.at(-1)!;
    expect(container || publisher, name).toBe(work.container);
    expect(after.entries.at(-1), name).toMatchObject({
      ...work,
      container,
      key: 'voss2024a',
      title: expect.stringMatching(/^Tides & 50% \{?more\}?$/) as string,
    });
  }
});

test('JSON with a broken work keeps the others', () => {
  const json =
    '[\n  {"id": "a", "title": "A"},\n  {"id": "b" "title": "B"},\n  {"id": "c", "title": "C"}\n]\n';
  const { entries, faults } = readBibliography('works.json', json);
  expect(entries.map(({ key }) => key)).toEqual(expect.arrayContaining(['a', 'c']));
  expect(json.slice(0, faults[0].start).split('\n').length).toBe(3);
});

test('nothing is thrown at any file, and what is wrong lies in it', () => {
  for (const text of [
    '',
    '@',
    '@article{',
    '[',
    '{',
    '['.repeat(20000),
    '\u0000\ud800',
    '@a{b,',
    'references: 3',
  ]) {
    const read = [
      ...['a.bib', 'a.json', 'a.yaml'].map((name) => readBibliography(name, text)),
      readFrontMatterReferences('a.md', text, 0, text.length),
    ];
    for (const { entries, faults } of read) {
      expect(entries).toEqual([]);
      for (const { start, end } of faults)
        expect([0 <= start, start <= end, end <= text.length]).not.toContain(false);
    }
  }
});
