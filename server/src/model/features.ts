import type { Prose } from '../core/language/index.ts';
import type { TaggingState } from '../core/tagging/index.ts';

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
  const { tokens, sentences, quotations } = prose;
  const start = (carry.open ? 1 : 0) | (carry.announced ? 2 : 0);
  for (let i = from; i < to; i++) {
    const sentence = sentences[tokens.sentence[i]];
    let place = 0;
    if (i === 0) place = 8 + start;
    else if (sentence && i === sentence.firstToken) place = 1;
    else if (sentence && i === sentence.firstToken + 1) place = 2;
    if (sentence && i === sentence.endToken - 1 && place < 8) place = 3;
    if (place === 0 && sentences.length === 1) place = 4;
    let quote = 0;
    const index = tokens.quotation[i];
    if (index >= 0) {
      const quotation = quotations[index];
      quote = 3;
      if (i === quotation.firstToken && !quotation.resumed) quote = 1;
      else if (quotation.closed && i === quotation.endToken - 1) quote = 2;
      if (!quotation.closed) quote += 12;
      else if (quotation.depth > 0) quote += 4;
      else if (quotation.endToken - quotation.firstToken <= 6) quote += 8;
    }
    into[i - from] = (quote & 15) | (place << 4);
  }
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
  const first = text.charCodeAt(start);
  const capital = first >= 65 && first <= 90;
  let letters = 0;
  if (upper > 0) {
    if (lower === 0) letters = upper === 1 ? 4 : 2;
    else letters = capital && upper === 1 ? 1 : 3;
  }
  if (digits > 0)
    return 24 + (digits === 4 && end - start === 4 ? 1 : upper + lower > 0 ? 2 : hyphen + inner > 0 ? 3 : 0);
  if (upper + lower === 0) return 28 + (hyphen > 0 ? 1 : 0);
  return letters * 4 + (hyphen > 0 ? 1 : inner > 0 ? 2 : 0);
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
