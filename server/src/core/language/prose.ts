import { hashLowercase } from '../base/index.ts';
import type { Prose, QuotationState, Sentence } from './types.ts';
import { TokenKind, TokenShape } from './types.ts';

/** The state before the first block. */
export const noQuotation: QuotationState = { open: '' };

/** Reads one block of prose: tokens, sentences, quotations. A pure function of the text and the state carried in. */
export function readProse(text: string, carry: QuotationState): Prose {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[.,'’-][\p{L}\p{N}\p{M}]+)*|\S/gu)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    kinds.push(/^[\p{L}\p{N}]/u.test(match[0]) ? TokenKind.word : TokenKind.punctuation);
  }
  const count = starts.length;
  const sentences: Sentence[] = count
    ? [{ start: starts[0], end: ends[count - 1], firstToken: 0, endToken: count }]
    : [];
  return {
    text,
    tokens: {
      count,
      start: Int32Array.from(starts),
      end: Int32Array.from(ends),
      kind: Uint8Array.from(kinds),
      shape: new Uint8Array(count).fill(TokenShape.other),
      lexeme: Int32Array.from(starts, (start, i) => hashLowercase(text, start, ends[i])),
      sentence: new Int32Array(count),
      quotation: new Int32Array(count).fill(-1),
    },
    sentences,
    quotations: [],
    english: true,
    carry,
  };
}
