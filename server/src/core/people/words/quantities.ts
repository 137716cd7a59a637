import { hashesOf, hashString } from '../../base/index.ts';
import { isComma, isFunctionWord, isLower, isParticiple } from './scan.ts';
import type { Scan } from './scan.ts';
import { inWord, ofWord } from './small-words.ts';
import { Word } from './words.ts';

/** Whom a share counts: tokens [first, end) and their head; a bare share ("one in three") counts those named before. */
export interface Counted {
  readonly first: number;
  readonly head: number;
  readonly end: number;
}

/** A share of those named before. */
export const bare: Counted = { first: -1, head: -1, end: -1 };

/**
 * Whom a share of people is a share of: `58 percent of |Ohio voters|`, `a majority of |those asked|`. `bare` where the
 * words do not say; undefined where the head is no share.
 */
export function countedBy(scan: Scan, first: number, head: number, end: number): Counted | undefined {
  const share = shares.has(scan.lexeme[head]) || isOutcome(scan, head);
  if (!share && !isRatio(scan, first, head)) return undefined;
  if (scan.lexeme[head + 1] !== ofWord || head + 2 >= end) return end > head + 1 ? undefined : bare;
  let from = head + 2;
  while (from < end && skipped.has(scan.lexeme[from])) from++;
  if (from >= end || scan.bits[from] & Word.pronoun) return bare;
  let last = from;
  while (last < end && !isComma(scan, last) && !endsCounted(scan, last)) last++;
  return last === from ? undefined : { first: from, head: last - 1, end: last };
}

/** "The results of the survey" are what the survey says. */
export function isOutcome(scan: Scan, head: number): boolean {
  return outcomes.has(scan.lexeme[head]) && scan.lexeme[head + 1] === ofWord;
}

/** "Two in three", "one in four". */
function isRatio(scan: Scan, first: number, head: number): boolean {
  return (
    head - 2 >= first &&
    scan.lexeme[head - 1] === inWord &&
    numbers.has(scan.lexeme[head]) &&
    numbers.has(scan.lexeme[head - 2])
  );
}

function endsCounted(scan: Scan, i: number): boolean {
  return (
    isLower(scan, i) && (isFunctionWord(scan, i) || scan.lexeme[i] === overallWord || isParticiple(scan, i))
  );
}

const shares = hashesOf(
  'percent percentage majority plurality half third quarter two-thirds three-quarters most',
);
const outcomes = hashesOf('results findings conclusions outcome');
const numbers = hashesOf('one two three four five six seven eight nine ten');
const skipped = hashesOf('the all those our these');
const overallWord = hashString('overall');
