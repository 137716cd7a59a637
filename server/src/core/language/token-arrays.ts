import { wordClass } from './word-class.ts';

/** `Tokens` while they are made: the parallel arrays share one buffer, which costs a fraction of eight. */
export interface TokenArrays {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly lexeme: Int32Array;
  readonly classes: Int32Array;
  readonly sentence: Int32Array;
  readonly quotation: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
}

/** Copies the first `count` entries of each array into arrays of their own; word classes are looked up on the way. */
export function copyTokens(
  count: number,
  starts: Int32Array,
  ends: Int32Array,
  kinds: Uint8Array,
  shapes: Uint8Array,
  lexemes: Int32Array,
): TokenArrays {
  const buffer = new ArrayBuffer(count * 26);
  const start = new Int32Array(buffer, 0, count);
  const end = new Int32Array(buffer, count * 4, count);
  const lexeme = new Int32Array(buffer, count * 8, count);
  const classes = new Int32Array(buffer, count * 12, count);
  const sentence = new Int32Array(buffer, count * 16, count);
  const quotation = new Int32Array(buffer, count * 20, count);
  const kind = new Uint8Array(buffer, count * 24, count);
  const shape = new Uint8Array(buffer, count * 25, count);
  for (let i = 0; i < count; i++) {
    start[i] = starts[i];
    end[i] = ends[i];
    lexeme[i] = lexemes[i];
    classes[i] = wordClass(lexemes[i]);
    kind[i] = kinds[i];
    shape[i] = shapes[i];
    quotation[i] = -1;
  }
  return { count, start, end, lexeme, classes, sentence, quotation, kind, shape };
}
