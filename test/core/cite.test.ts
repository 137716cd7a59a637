import { expect, test } from 'vitest';
import {
  analysisAfter,
  analyze,
  citeOffers,
  countWords,
  findingsOf,
  footnoteEdit,
  highlightsOf,
  provenFixesOf,
} from '../../server/src/core/index.ts';

const read = (text: string, languageId = 'markdown') => analyze({ text, languageId });

test('of two statements without a source the second can be cited alone', () => {
  const analysis = read(
    'In Port Vale 45 percent of visitors come by ferry. In Holm 60 percent of visitors come by train.\n',
  );
  const last = findingsOf(analysis).at(-1)!;
  const [note] = provenFixesOf(analysis, last).filter(({ kind }) => kind === 'footnote');
  expect(analysisAfter(analysis, note.edits).source.text).toContain('come by train.[^1]\n');
});

test('a new footnote stands as close to the last one as that to the one before', () => {
  const tight = 'One.[^1] Two.[^2]\r\n\r\n[^1]: A note.\r\n[^2]: A note.\r\n';
  const after = (text: string): string => {
    const analysis = read(text);
    return analysisAfter(analysis, [footnoteEdit(analysis).edit]).source.text;
  };
  expect(after(tight)).toBe(`${tight}[^3]: \r\n`);
  const loose = tight.replace('[^2]:', '\r\n[^2]:');
  expect(after(loose)).toBe(`${loose}\r\n[^3]: \r\n`);
});

test('a new footnote of plain text has a number that nothing in the text has', () => {
  expect(footnoteEdit(read('One.[1] Two.[2]\n\nNotes\n\n[1] A note.\n', 'plaintext')).label).toBe('3');
});

test('a plain text that refers to its notes by raised numbers goes on so', () => {
  for (const [text, defined] of [
    ['One.¹ Two.²\n\nNotes\n\n¹ A note.\n² A note.\n', '³ \n'],
    ['One.¹ Two.²\n\nNotes\n\n1. A note.\n2. A note.\n', '3. \n'],
    ['One.¹ Two.²\n', '³ \n'],
  ]) {
    const analysis = read(text, 'plaintext');
    const { reference, edit } = footnoteEdit(analysis);
    expect(reference).toBe('³');
    expect(analysisAfter(analysis, [edit]).source.text.endsWith(`\n${defined}`)).toBe(true);
    const offers = citeOffers(analysis, { start: 2, end: 2 }, 'footnote');
    expect(offers.map(({ edits }) => edits[0].text)).toEqual(text.includes('Notes') ? ['²'] : []);
  }
});

test('the words of notes that only cite are none of the article’s', () => {
  expect(countWords(read('Keller left the town.[^1]\n\n[^1]: Keller, Anna (1990). “Tides”.\n')).total).toBe(
    4,
  );
});

test('names are coloured where somebody is told of, not where a note lists who wrote what', () => {
  const text =
    'Mayor Anna Keller resigned.[^1] Anna Keller left.[^2]\n\n[^1]: Keller, Anna (1990). “Tides”.\n\n[^2]: Anna Keller told the board: “I am going.”\n';
  const analysis = read(text);
  const speakers = highlightsOf(analysis).filter(({ kind }) => kind === 'speaker' || kind === 'official');
  expect(speakers.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Mayor Anna Keller',
    'Anna Keller',
    'Anna Keller',
  ]);
});
