import { entryText } from '../../../server/src/core/citations/format-entry.ts';
import { describe, expect, test } from 'vitest';
import { findCitations, gatherCitations } from '../../../server/src/core/citations/index.ts';
import { parseDocument } from '../../../server/src/core/document/index.ts';
import { noQuotation, readProse } from '../../../server/src/core/language/index.ts';

function read(text: string, languageId = 'markdown') {
  const document = parseDocument({ text, languageId });
  const found = document.blocks.map((block) => findCitations(block, readProse(block.prose, noQuotation)));
  return { document, found, gathered: gatherCitations(found, document.footnotes) };
}

/** `kind target: what it supports` of each citation in the first block. */
function supports(text: string, languageId?: string) {
  const { document, found } = read(text, languageId);
  const { prose } = document.blocks[0];
  return found[0].citations.map(
    ({ kind, target, supports: { start, end } }) => `${kind} ${target}: ${prose.slice(start, end)}`,
  );
}

describe('what a citation supports', () => {
  test('the sentence that it ends, before or behind the full stop', () => {
    expect(supports('Rents rose by a third.[^1] Wages fell[^2]. Nobody knows why.')).toEqual([
      'footnote 1: Rents rose by a third.',
      'footnote 2: Wages fell.',
    ]);
  });

  test('within a sentence, what stands before it, back to the citation before', () => {
    expect(
      supports('Rents rose by a third,[^1] wages fell [@doe2020; @roe2021], and nobody knows why.'),
    ).toEqual([
      'footnote 1: Rents rose by a third,',
      'pandoc doe2020: wages fell',
      'pandoc roe2021: wages fell',
    ]);
  });

  test('at the end of a paragraph, the last sentence', () => {
    expect(supports('Rents rose. Wages fell. Prices held.[^1]')).toEqual(['footnote 1: Prices held.']);
    expect(supports('Rents rose. Wages fell.[^1] Prices held.[^2]')[1]).toBe('footnote 2: Prices held.');
  });

  test('a link or an address, the sentence it stands in; what is no source, nothing', () => {
    expect(supports('It [rose](https://example.org/a) again. It fell. https://example.org/b')).toEqual([
      'link https://example.org/a: It rose again.',
      'bareUrl https://example.org/b: It fell. https://example.org/b',
    ]);
    expect(supports('See [above](#rents) or [write](mailto:a@example.org).')).toEqual([]);
  });

  test('a page behind name and year, lists of numbers, raised numbers, a DOI and a source of data', () => {
    const cited = (text: string): string[] =>
      supports(text, 'plaintext').map((it) => it.split(/:(?= \p{Lu})/u)[0]);
    expect(cited('Half of all locks leak (Keller 1987: 44).')).toEqual(['marker Keller 1987: 44']);
    expect(cited('Half of all locks leak (Keller 1987, p. 44).')).toEqual(['marker Keller 1987, p. 44']);
    expect(cited('Half of all locks leak [3, 5–7].')).toEqual(['marker 3, 5–7']);
    expect(cited('Half of all locks leak.¹²')).toEqual(['marker ¹²']);
    expect(cited('Half of all locks leak, doi:10.1000/xyz.')).toEqual(['marker 10.1000/xyz']);
    expect(cited('Half of all locks leak (Data: Canal board).')).toEqual(['sourceLine Canal board']);
    expect(supports('The games (Norland 1987) drew 40 boats [3-1] from 20 km².', 'plaintext')).toEqual([]);
    expect(cited('Half of all locks leak [3-5].')).toEqual(['marker 3-5']);
  });

  test('authors and years: several names, small words, bodies, lists, no date', () => {
    const cited = (inside: string): boolean =>
      supports(`Half of all locks leak ${inside}.`, 'plaintext').length > 0;
    const authors = [
      '(Quill, Rask, & Voss, 2021)',
      '(Quill, Rask and Voss 2021)',
      '(van der Rill, 2020)',
      '(Quill 2021; Rask 2020)',
      '(Quill 2021a, 2021b)',
      '(Quill, n.d.)',
      '(see also Quill & Rask, 2021, pp. 3–4)',
      '(World Lock Organization, 2020)',
      '(Norland Bureau of Canals 2020, p. 4)',
      '(U.S. Canal Survey, 2019)',
      '(“Why locks leak,” 2021)',
      '[Quill and Rask, 2021]',
    ];
    expect(authors.filter((inside) => !cited(inside))).toEqual([]);
    const others = [
      '(Port Quill, 1998)',
      '(The Long Tide, 2020)',
      '(May 3, 2020)',
      '(May, 2020)',
      '(Winter 2020)',
      '(Norland 1987)',
      '(First Edition, 2020)',
      '(the Lock Survey of 2020)',
      '(see Table 3)',
      '(Board, 2 March)',
    ];
    expect(others.filter(cited)).toEqual([]);
  });

  test('source lines and plain text', () => {
    expect(supports('Rents rose by a third. (Source: City survey, 2024) Wages fell.', 'plaintext')).toEqual([
      'sourceLine City survey, 2024: Rents rose by a third.',
    ]);
    expect(
      supports('Rents rose [1] and wages fell (Keller et al., 2020). It was hot (May 2020).', 'plaintext'),
    ).toEqual([
      'marker 1: Rents rose',
      'marker Keller et al., 2020: Rents rose [1] and wages fell (Keller et al., 2020).',
    ]);
  });
});

test('a marker that asks for a citation speaks of its sentence', () => {
  const text = 'Rents rose. Wages fell {{citation needed}}. Prices held.';
  const { document, found } = read(text);
  expect(found[0].needed.map(({ start, end }) => document.blocks[0].prose.slice(start, end))).toEqual([
    'Wages fell.',
  ]);
});

test('the document as a whole: defined, used, and a note that is still empty', () => {
  const { gathered } = read(
    'Rents rose.[^a] Wages fell.[^B]\n\nPrices.[^a]\n\n[^a]: A survey.\n[^b]:\n[^c]: Unused.\n',
  );
  expect([...gathered.footnotes.defined]).toEqual([
    ['a', 2],
    ['b', -1],
    ['c', 3],
  ]);
  expect([...gathered.footnotes.used]).toEqual([
    ['a', [0, 1]],
    ['b', [0]],
  ]);
});

test('the key does not know where things stand', () => {
  const key = (text: string) => read(text).found[0].key;
  expect(key('Rents rose.[^1]')).toBe(key('The rents rose again.[^1] Really.'));
  expect(key('Rents rose.[^1]')).not.toBe(key('Rents rose.[^2]'));
});

test('a formatted entry has one stop behind each part, and the day on which it was seen', () => {
  const entry = {
    ...{
      key: 'k',
      type: 'article-journal',
      title: 'Who pays?',
      authors: [{ family: 'Quill', given: 'Ada' }],
    },
    ...{
      issued: '2021-03',
      container: 'Proc. of the Canal Conf.',
      publisher: '',
      volume: '',
      issue: '',
      page: '',
    },
    ...{ url: 'https://example.org/q', doi: '', accessed: '2024-05-01' },
    ...{ span: { start: 0, end: 0 }, keySpan: { start: 0, end: 0 } },
  };
  expect(entryText(entry)).toBe(
    'Quill, A. (2021, March). Who pays? Proc. of the Canal Conf. https://example.org/q (seen May 1, 2024)',
  );
});
