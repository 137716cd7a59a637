import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import { isComma, isFunctionWord, isLower, isParticiple } from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import { inWord, ofWord } from '../scan/small-words.ts';
import { Word } from '../scan/words.ts';

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
  const ratio = share ? -1 : endOfRatio(scan, first, end);
  if (!share && ratio < 0) return undefined;
  const behind = share ? head + 1 : ratio;
  if (scan.lexeme[behind] === ofWord && behind + 1 < end) return those(scan, behind + 1, end);
  if (end <= behind) return bare;
  return share ? undefined : those(scan, behind, end);
}

/** Those whom a share counts, whose words begin at token `first`: `the |Ohio voters| asked in May`. */
function those(scan: Scan, first: number, end: number): Counted | undefined {
  let from = first;
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

/** “Nearly |two in three| voters”, “|seven out of 10| firms”: one past such a share that opens the phrase; -1 for none. */
function endOfRatio(scan: Scan, first: number, end: number): number {
  let at = first;
  while (at < end && at < first + 3 && !isNumber(scan, at)) at++;
  if (at >= end || !isNumber(scan, at)) return -1;
  if (scan.lexeme[at + 1] === inWord) at += 2;
  else if (scan.lexeme[at + 1] === outWord && scan.lexeme[at + 2] === ofWord) at += 3;
  else return -1;
  return at < end && isNumber(scan, at) ? at + 1 : -1;
}

function isNumber(scan: Scan, i: number): boolean {
  return (
    numbers.has(scan.lexeme[i]) || (scan.kind[i] === TokenKind.number && scan.end[i] - scan.start[i] < 4)
  );
}

function endsCounted(scan: Scan, i: number): boolean {
  return (
    isLower(scan, i) && (isFunctionWord(scan, i) || scan.lexeme[i] === overallWord || isParticiple(scan, i))
  );
}

const shares = hashesOf(
  'percent percentage % majority plurality half third quarter fifth sixth tenth two-thirds three-quarters most',
);
const outcomes = hashesOf('results findings conclusions outcome');
const numbers = hashesOf('one two three four five six seven eight nine ten');
const skipped = hashesOf('the all those our these');
const overallWord = hashString('overall');
const outWord = hashString('out');
