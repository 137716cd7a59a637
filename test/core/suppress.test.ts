import { expect, test } from 'vitest';
import { analyze, findingsOf } from '../../server/src/core/index.ts';

const claim = 'Anna Keller claimed that the wall will hold.';

/** The lines (from 1) on which `attribution/loaded-verb` is found. */
function linesFound(text: string): number[] {
  const analysis = analyze({ text, languageId: 'markdown' });
  return findingsOf(analysis)
    .filter(({ rule }) => rule.id === 'attribution/loaded-verb')
    .map(({ start }) => text.slice(0, start).split('\n').length);
}

test('without a comment the finding is there', () => {
  expect(linesFound(claim)).toEqual([1]);
});

test('a comment silences the next paragraph only, wrapped or not', () => {
  const text = `<!-- ontherecord-disable-next-line attribution/loaded-verb -- agreed -->\nIt rains.\n${claim}\n\n${claim}\n`;
  expect(linesFound(text)).toEqual([5]);
});

test('a family or nothing names many rules', () => {
  expect(linesFound(`<!-- ontherecord-disable-next-line attribution/* -->\n${claim}`)).toEqual([]);
  expect(linesFound(`<!-- ontherecord-disable-next-line -->\n${claim}`)).toEqual([]);
  expect(linesFound(`<!-- ontherecord-disable-next-line quote -->\n${claim}`)).toEqual([2]);
});

test('from disable to enable', () => {
  const text = [
    claim,
    '<!-- ontherecord-disable attribution/loaded-verb -->',
    claim,
    '<!-- ontherecord-enable attribution/loaded-verb -->',
    claim,
  ].join('\n\n');
  expect(linesFound(text)).toEqual([1, 9]);
});

test('a line, and the whole file', () => {
  expect(
    linesFound(`${claim} <!-- ontherecord-disable-line attribution/loaded-verb -->\n\n${claim}`),
  ).toEqual([3]);
  expect(linesFound(`${claim}\n\n<!-- ontherecord-disable-file attribution/loaded-verb -->\n`)).toEqual([]);
});
