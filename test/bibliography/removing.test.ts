import { expect, test } from 'vitest';
import { readBibliography, removeEntry } from '../../server/src/bibliography/index.ts';

const bib =
  '% ours\n\n@book{a, title = {A}}\n\n@string{p = {Press}}\n@book{b,\n  title = {B},\n  publisher = p\n},\n@misc(c,\n  title = {C}\n)\n  @book{d, title = {D}} @book{e, title = {E}}';
const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: id, author: [{ family: id }] }));

const files: readonly (readonly [string, string])[] = [
  ['works.bib', bib],
  ['works.bib', bib.replace(/\n/g, '\r\n')],
  ['works.json', JSON.stringify(items)],
  ['works.json', JSON.stringify(items, undefined, 2)],
  ['works.json', JSON.stringify(items, undefined, 2).replace(/\n/g, '\r\n')],
  ['works.yaml', items.map(({ id }) => `- id: ${id}\n  title: |\n    ${id}\n\n`).join('')],
  ['works.yaml', `references:\n${items.map(({ id }) => `  - title: ${id}\n    id: '${id}'\n`).join('')}`],
  [
    'works.yaml',
    `references:\r\n${items.map(({ id }) => `- id: ${id}\r\n  title: ${id}\r\n`).join('')}other: 1\r\n`,
  ],
  ['works.yaml', 'references: [{id: a}, {id: b, title: B},\n {id: c} , {id: d}, {id: e}]\n'],
];

test.each(files)('one entry goes, the others stay as they are (%s, case %#)', (name, text) => {
  const file = readBibliography(name, text);
  expect(file.entries.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e']);
  for (const gone of file.entries) {
    const cut = removeEntry(file, text, gone.span)!;
    const left = text.slice(0, cut.start) + text.slice(cut.end);
    const then = readBibliography(name, left);
    expect(then.faults, left).toEqual(file.faults);
    const bare = (entries: typeof file.entries): unknown =>
      entries.map((entry) => ({ ...entry, span: undefined, keySpan: undefined }));
    expect(bare(then.entries), left).toEqual(bare(file.entries.filter(({ key }) => key !== gone.key)));
  }
});

test('what is no list is left alone', () => {
  const text = 'references: [{id: a}]\n';
  const file = readBibliography('works.yaml', text);
  expect(removeEntry(file, text, file.entries[0].span)).toBe(undefined);
});
