import type { TextQuote } from './types.ts';

/** A place in a block where the words of a quote stand, and how well its neighbours fit: above 1 for the words as they were. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** A block's prose with the ends of its neighbours. */
export interface Surroundings {
  readonly prose: string;
  readonly before: string;
  readonly after: string;
}

/** So many characters on either side tell one place from another. */
const reach = 48;
/** Words as long as this find their place by themselves; shorter ones need neighbours. */
const longEnough = 24;
/** So many characters of the neighbours must be there for short words. */
const neighbourly = 12;
/** Occurrences in one block that are looked at: more are a pattern, not a place. */
const mostOccurrences = 200;

/** The words [start, end) of a block with their neighbours. */
export function quoteAt(around: Surroundings, start: number, end: number): TextQuote {
  return {
    exact: around.prose.slice(start, end),
    prefix: textBefore(around, start),
    suffix: textAfter(around, end),
  };
}

/** Every place in a block where the very words of a quote stand among some of their neighbours. */
export function exactHits(around: Surroundings, quote: TextQuote): readonly Hit[] {
  const { exact } = quote;
  if (exact === '') return none;
  let at = around.prose.indexOf(exact);
  if (at < 0) return none;
  const hits: Hit[] = [];
  for (let seen = 0; at >= 0 && seen < mostOccurrences; seen++) {
    const end = at + exact.length;
    const fit = fitOf(around, quote, at, end);
    if (exact.length >= longEnough || fit >= Math.min(neighbourly, lengthAround(quote) / 2)) {
      hits.push({ start: at, end, score: 1 + fit / (1 + lengthAround(quote)) });
    }
    at = around.prose.indexOf(exact, at + 1);
  }
  return hits;
}

const none: readonly Hit[] = [];

/**
 * The place in a block where the words of a quote were changed a little: its neighbours stand on one side or on both,
 * and most of the words are still there. Words that are few cannot be told from others once they have changed.
 */
export function editedHit({ prose }: Surroundings, { exact, prefix, suffix }: TextQuote): Hit | undefined {
  if (exact.length < longEnough) return undefined;
  const left = lineOf(prefix.slice(prefix.lastIndexOf('\n') + 1), 'end');
  const right = lineOf(suffix.split('\n', 1)[0], 'start');
  const from = left === '' ? -1 : prose.indexOf(left);
  let start = from < 0 ? -1 : from + left.length;
  const to = right === '' ? -1 : prose.indexOf(right, Math.max(0, start));
  let end = to;
  // At the edge of a block there is no neighbour to look for: the first or last words say whether this is the block.
  if (left === '' && prose.startsWith(exact.slice(0, 12))) start = 0;
  if (right === '' && prose.endsWith(exact.slice(-12))) end = prose.length;
  if (start < 0 && end < 0) return undefined;
  if (start < 0) start = wordEdge(prose, Math.max(0, end - exact.length));
  if (end < 0) end = wordEdge(prose, Math.min(prose.length, start + exact.length));
  if (end <= start || end - start > exact.length * 3 || (end - start) * 3 < exact.length) return undefined;
  const likeness = sharedWords(exact, prose.slice(start, end));
  return likeness < 0.6 ? undefined : { start, end, score: likeness * 0.9 };
}

/** The part of a neighbour that is looked for: near the words, cut to what an edit further away leaves alone. */
function lineOf(text: string, near: 'start' | 'end'): string {
  return near === 'end' ? text.slice(-20) : text.slice(0, 20);
}

function wordEdge(prose: string, offset: number): number {
  const space = prose.indexOf(' ', offset);
  return space < 0 || space - offset > 20 ? offset : space;
}

/** The share of words that two texts have in common, 0 to 1 (Dice’s coefficient over their words). */
function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many characters of the neighbours stand around [start, end), counted outwards until the first that differs. */
function fitOf(around: Surroundings, { prefix, suffix }: TextQuote, start: number, end: number): number {
  const before = textBefore(around, start);
  const after = textAfter(around, end);
  let left = 0;
  const most = Math.min(before.length, prefix.length);
  while (left < most && isSame(before[before.length - 1 - left], prefix[prefix.length - 1 - left])) left++;
  let right = 0;
  while (right < Math.min(after.length, suffix.length) && isSame(after[right], suffix[right])) right++;
  return left + right;
}

/** A paragraph that is split, or joined with the next one, has a line’s end in the place of a space. */
function isSame(one: string, other: string): boolean {
  return one === other || (isGap(one) && isGap(other));
}

function isGap(letter: string): boolean {
  return letter === ' ' || letter === '\n';
}

function lengthAround({ prefix, suffix }: TextQuote): number {
  return prefix.length + suffix.length;
}

function textBefore({ prose, before }: Surroundings, start: number): string {
  if (start >= reach) return prose.slice(start - reach, start);
  const missing = reach - start;
  return (before === '' ? '' : `${before.slice(-missing)}\n`) + prose.slice(0, start);
}

function textAfter({ prose, after }: Surroundings, end: number): string {
  const here = prose.slice(end, end + reach);
  if (here.length === reach || after === '') return here;
  return `${here}\n${after.slice(0, reach - here.length)}`;
}
