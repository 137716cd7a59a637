import { expect, test } from 'vitest';
import { readBibliography, roomFor } from '../../server/src/bibliography/index.ts';
import type { BibliographyEntry, WorkField } from '../../server/src/core/index.ts';
import { missingFields } from '../../server/src/core/index.ts';

const files: readonly (readonly [string, string])[] = [
  ['works.bib', '@misc{a,}\n@misc(b,\n  note = {B},\n)\n@online{c, url = {https://example.org/c}}\n'],
  [
    'works.bib',
    '@online{a,\n  url = {https://example.org/a}\n}\n@book{b,\n\ttitle={},\n\tyear = "",\n\tauthor = {}}\n',
  ],
  ['works.bib', '@online{a,\r\n  url = {https://example.org/a},\r\n}\r\n@book{b, year = {2019}}\r\n'],
  [
    'works.json',
    '[{"id": "a"}, {"id":"b","title":"","author":[],"issued":{},"type":"webpage","URL":"https://example.org"}]',
  ],
  [
    'works.json',
    '[\n  {\n    "id": "a",\n    "URL": "https://example.org",\n    "type": "webpage"\n  }\n]\n',
  ],
  [
    'works.yaml',
    '- id: a\n  type: webpage\n  URL: https://example.org # read\n\n- id: b\n  title:\n  author: []\n',
  ],
  ['works.yaml', 'references:\r\n  - id: a\r\n    note: |\r\n      long\r\n  - {id: b}\r\nother: 1\r\n'],
  ['works.yaml', '- id: a'],
];

const values: Readonly<Record<WorkField, string>> = {
  title: 'Tides',
  issued: '2024-05-02',
  author: 'Keller',
  accessed: '2024-06-01',
};

function fill(
  text: string,
  { start, end, text: written, select }: NonNullable<ReturnType<typeof roomFor>>,
  value: string,
): string {
  const at = select!.start;
  return text.slice(0, start) + written.slice(0, at) + value + written.slice(at) + text.slice(end);
}

const bare = (entries: readonly BibliographyEntry[]): unknown =>
  entries.map((entry) => ({ ...entry, span: undefined, keySpan: undefined }));

test.each(files)(
  'what an entry lacks has its place, and nothing else changes (%s, case %#)',
  (name, text) => {
    const file = readBibliography(name, text);
    expect(file.faults).toEqual([]);
    expect(file.entries.length).toBeGreaterThan(0);
    file.entries.forEach((entry, i) => {
      const missing = missingFields(entry);
      expect(missing).not.toEqual([]);
      let now = text;
      for (const field of missing) {
        const { span } = readBibliography(name, now).entries[i];
        const left = fill(now, roomFor(file, now, span, field)!, '');
        const opened = readBibliography(name, left);
        expect(opened.faults, left).toEqual([]);
        expect(bare(opened.entries), left).toEqual(bare(readBibliography(name, now).entries));
        // Asked again, the empty field is found, not doubled.
        const again = roomFor(file, left, opened.entries[i].span, field)!;
        expect(fill(left, again, ''), left).toBe(left);
        now = fill(left, again, values[field]);
      }
      const then = readBibliography(name, now);
      expect(then.faults, now).toEqual([]);
      expect(missingFields(then.entries[i]), now).toEqual([]);
      const others = (entries: readonly BibliographyEntry[]): unknown =>
        bare(entries.filter((_, k) => k !== i));
      expect(others(then.entries), now).toEqual(others(file.entries));
      const { title, issued, authors } = then.entries[i];
      if (missing.includes('title')) expect(title).toBe('Tides');
      if (missing.includes('issued')) expect(issued).toBe('2024-05-02');
      if (missing.includes('author')) expect(authors).toEqual([{ family: 'Keller' }]);
    });
  },
);

test('a field that says nothing, but is not empty, is left to the writer', () => {
  const text = '[{"id": "a", "title": "Tides", "author": [{"family": "Keller"}], "issued": {"season": 1}}]';
  const file = readBibliography('works.json', text);
  expect(missingFields(file.entries[0])).toEqual(['issued']);
  expect(roomFor(file, text, file.entries[0].span, 'issued')).toBe(undefined);
});

test('a file that dates by years goes on to do so', () => {
  const text = '@book{a, year = {2019}, title = {A}}\n@book{b, title = {B}}\n';
  const file = readBibliography('works.bib', text);
  expect(roomFor(file, text, file.entries[1].span, 'issued')).toMatchObject({
    name: 'year',
    text: ', year = {}',
  });
});
