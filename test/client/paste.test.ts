import { expect, test } from 'vitest';
import { carriedFrom, offersFor } from '../../client/src/paste/texts.ts';
import type { Ledger, PlaceRange } from '../../server/src/protocol/index.ts';

const range = (line: number, from: number, to: number): PlaceRange => ({
  start: { line, character: from },
  end: { line, character: to },
});

const ledger = {
  title: 'Harbour vote put off',
  sources: [{ id: 'anna keller', name: 'Anna Keller', description: ['Mayor'] }],
  quotes: [
    { id: 'one', source: 'anna keller', ranges: [range(2, 0, 20), range(2, 40, 60)] },
    { id: 'two', source: null, ranges: [range(4, 0, 20)] },
    { id: 'three', source: 'anna keller', ranges: [range(6, 0, 20)] },
  ],
} as unknown as Ledger;
const carry = (selection: PlaceRange, text = 'sign this') => carriedFrom(ledger, selection, text, 'vote.md');

test('words within a quotation, or a selection around one, carry its source', () => {
  const carried = { text: 'sign this', speaker: 'Anna Keller, Mayor', title: ledger.title, file: 'vote.md' };
  expect(carry(range(2, 5, 14))).toEqual(carried);
  expect(carry({ start: { line: 1, character: 0 }, end: { line: 3, character: 0 } })).toEqual(carried);
});

test('what somebody confidential says carries nothing', () => {
  const sources = ledger.sources.map((source) => ({ ...source, confidential: true }));
  expect(carriedFrom({ ...ledger, sources }, range(2, 5, 14), 'sign this', 'vote.md')).toBeUndefined();
});

test('words of nobody, of two quotations or of none carry nothing', () => {
  expect(carry(range(4, 5, 14))).toBeUndefined();
  expect(carry({ start: { line: 2, character: 0 }, end: { line: 6, character: 9 } })).toBeUndefined();
  expect(carry(range(2, 20, 40))).toBeUndefined();
  expect(carry(range(2, 5, 6), ' ')).toBeUndefined();
});

test('a quotation is pasted with who says it, in Markdown also as a footnote with the next number', () => {
  const carried = carry(range(2, 5, 14))!;
  expect(offersFor(carried, 'plaintext', '').map(({ insert }) => insert)).toEqual([
    '“sign this” (Anna Keller, Mayor, in “Harbour vote put off” (vote.md))',
  ]);
  const [, footnote] = offersFor(
    { ...carried, text: '“No.”' },
    'markdown',
    'It holds.[^2]\n\n[^2]: Minutes.\n',
  );
  expect(footnote.insert).toBe('“No.”[^3]');
  expect(footnote.append).toBe('\n[^3]: Anna Keller, Mayor, in “Harbour vote put off” (vote.md).\n');
});
