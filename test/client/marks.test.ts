import { describe, expect, it } from 'vitest';
import { applyEdits, marksOf } from '../../client/src/drawing/marks.ts';

const types = ['quote', 'speaker'];

describe('marks out of semantic tokens', () => {
  it('stand where the numbers say', () => {
    const data = Uint32Array.from([2, 4, 10, 0, 0, 0, 12, 6, 1, 0, 1, 1, 5, 0, 0]);
    expect(marksOf(data, types, new Set())).toEqual([
      { line: 2, start: 4, end: 14, type: 'quote' },
      { line: 2, start: 16, end: 22, type: 'speaker' },
      { line: 3, start: 1, end: 6, type: 'quote' },
    ]);
  });

  it('make a quotation whole again that names inside it cut into parts', () => {
    // “We trust |Keller|”, then a second quotation after a gap.
    const data = Uint32Array.from([0, 0, 10, 0, 0, 0, 10, 6, 1, 0, 0, 6, 1, 0, 0, 0, 4, 5, 0, 0]);
    expect(marksOf(data, types, new Set(['quote'])).filter(({ type }) => type === 'quote')).toEqual([
      { line: 0, start: 0, end: 17, type: 'quote' },
      { line: 0, start: 20, end: 25, type: 'quote' },
    ]);
  });

  it('follow the edits of a delta', () => {
    const data = Uint32Array.from([0, 0, 1, 0, 0, 1, 0, 2, 0, 0]);
    const edits = [
      { start: 0, deleteCount: 1, data: Uint32Array.from([7]) },
      { start: 5, deleteCount: 5 },
    ];
    expect([...applyEdits(data, edits)]).toEqual([7, 0, 1, 0, 0]);
  });
});
