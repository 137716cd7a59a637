import { settleNames } from './name-classes.ts';
import { WordClass, wordClass } from './word-class.ts';

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
  const { buffer, at } = roomFor(count * 26);
  const start = new Int32Array(buffer, at, count);
  const end = new Int32Array(buffer, at + count * 4, count);
  const lexeme = new Int32Array(buffer, at + count * 8, count);
  const classes = new Int32Array(buffer, at + count * 12, count);
  const sentence = new Int32Array(buffer, at + count * 16, count);
  const quotation = new Int32Array(buffer, at + count * 20, count);
  const kind = new Uint8Array(buffer, at + count * 24, count);
  const shape = new Uint8Array(buffer, at + count * 25, count);
  let mayName = 0;
  for (let i = 0; i < count; i++) {
    start[i] = starts[i];
    end[i] = ends[i];
    lexeme[i] = lexemes[i];
    mayName |= classes[i] = wordClass(lexemes[i]);
    kind[i] = kinds[i];
    shape[i] = shapes[i];
    quotation[i] = -1;
  }
  const tokens = { count, start, end, lexeme, classes, sentence, quotation, kind, shape };
  if (mayName & WordClass.name) settleNames(tokens);
  return tokens;
}

/** Bytes that short blocks share: a buffer of its own costs a block more than its tokens do. */
const shared = 1 << 14;
let room = new ArrayBuffer(0);
let used = 0;

/** So many bytes, aligned for integers. Only what is small shares, so that one block keeps little alive beside its own. */
function roomFor(bytes: number): { readonly buffer: ArrayBuffer; readonly at: number } {
  if (bytes > shared / 4) return { buffer: new ArrayBuffer(bytes), at: 0 };
  if (used + bytes > room.byteLength) {
    room = new ArrayBuffer(shared);
    used = 0;
  }
  const at = used;
  used = (at + bytes + 3) & ~3;
  return { buffer: room, at };
}
