import type { Prose } from '../../core/language/index.ts';
import type { TaggingState } from '../../core/tagging/index.ts';

/**
 * What the reader sees of a token beyond its letters: in the low four bits how it stands to quotation marks, in the high
 * four where in the block and sentence it stands. Both are independent of which word it is.
 *
 * Quotation bits: 0 outside, 1 opening mark, 2 closing mark, 3 inside; +4 for a nested quotation, +8 for a short one
 * (at most four words between its marks: scare quotes and titles), 12–15 for one that the block does not close.
 * Writes tokens [from, to) to the front of `into`.
 */
export function standings(
  prose: Prose,
  carry: TaggingState,
  from: number,
  to: number,
  into: Uint8Array | Int16Array,
): void {
  const start = (carry.open ? 1 : 0) | (carry.announced ? 2 : 0);
  for (let i = from; i < to; i++)
    into[i - from] = (quotationBits(prose, i) & 15) | (placeOf(prose, i, start) << 4);
}

/** Where token `i` stands: 8 and more the first of the block, 1 and 2 the first two of a sentence, 3 its last, 4 in a block of one sentence. */
function placeOf({ tokens, sentences }: Prose, i: number, start: number): number {
  if (i === 0) return 8 + start;
  const sentence = sentences[tokens.sentence[i]];
  if (sentence && i === sentence.endToken - 1) return 3;
  if (sentence && i === sentence.firstToken) return 1;
  if (sentence && i === sentence.firstToken + 1) return 2;
  return sentences.length === 1 ? 4 : 0;
}

function quotationBits({ tokens, quotations }: Prose, i: number): number {
  const index = tokens.quotation[i];
  if (index < 0) return 0;
  const { firstToken, endToken, resumed, closed, depth } = quotations[index];
  let bits = 3;
  if (i === firstToken && !resumed) bits = 1;
  else if (closed && i === endToken - 1) bits = 2;
  if (!closed) return bits + 12;
  if (depth > 0) return bits + 4;
  return endToken - firstToken <= 6 ? bits + 8 : bits;
}

/**
 * The shape of text[start, end), below 32. Words: capitals (0 lower, 1 first, 2 all, 3 mixed, 4 a single capital) times four,
 * plus 1 with a hyphen, 2 with a full stop or apostrophe. Numbers: 24 digits, 25 four digits (a year), 26 with letters,
 * 27 with marks. Marks: 28, 29 with a dash.
 */
export function shapeOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let hyphen = 0;
  let inner = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) lower++;
    else if (unit >= 65 && unit <= 90) upper++;
    else if (unit >= 48 && unit <= 57) digits++;
    else if (unit === 45 || unit === 0x2010 || unit === 0x2011) hyphen++;
    else if (unit < 128 || (unit >= 0x2000 && unit < 0x2070)) inner++;
    else lower++;
  }
  const marks = hyphen > 0 ? 1 : inner > 0 ? 2 : 0;
  if (digits > 0) return shapeOfNumber(digits === end - start ? digits : 0, upper + lower > 0, marks > 0);
  if (upper + lower === 0) return 28 + (hyphen > 0 ? 1 : 0);
  return capitalsIn(text.charCodeAt(start), upper, lower) * 4 + marks;
}

/** `alone`: how many digits there are, where there is nothing else. */
function shapeOfNumber(alone: number, hasLetters: boolean, hasMarks: boolean): number {
  if (alone === 4) return 25;
  if (hasLetters) return 26;
  return hasMarks ? 27 : 24;
}

function capitalsIn(first: number, upper: number, lower: number): number {
  if (upper === 0) return 0;
  if (lower === 0) return upper === 1 ? 4 : 2;
  return upper === 1 && first >= 65 && first <= 90 ? 1 : 3;
}

/** Folds a unit to lower case the cheap way the lexicon's hash does. */
function folded(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit === 0x2019 ? 0x27 : unit;
}

/** Hashes of the first three, last three and last two letters, each in its own part of a table of `buckets` rows. */
export function affixes(text: string, start: number, end: number, buckets: number, into: Int32Array): void {
  const third = buckets / 4;
  into[0] = part(text, start, Math.min(end, start + 3), 1) % (third * 2);
  into[1] = third * 2 + (part(text, Math.max(start, end - 3), end, 2) % third);
  into[2] = third * 3 + (part(text, Math.max(start, end - 2), end, 3) % third);
}

function part(text: string, start: number, end: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ folded(text.charCodeAt(i)), 0x01000193);
  hash ^= hash >>> 15;
  return hash >>> 0;
}
