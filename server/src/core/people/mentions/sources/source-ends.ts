// Where the words end that a source without a proper name is called by.
import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import {
  isCapital,
  isComma,
  isFunctionWord,
  isLower,
  isParticiple,
  isPossessive,
  isStop,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { inWord } from '../../words/scan/small-words.ts';
import type { Head } from './source-heads.ts';
import { anyPlace, Word } from '../../words/scan/words.ts';

/** One past what a source is called: its words up to a comma, and up to the participle or day that only adds to them. */
export function endOfName(scan: Scan, head: Head, end: number): number {
  return withoutLoose(scan, head, endOfPhrase(scan, head, end));
}

function endOfPhrase(scan: Scan, head: Head, end: number): number {
  for (let i = head.token + 1; i < end; i++) {
    if (isComma(scan, i) && goesOn(scan, i, end)) continue;
    // "Politicians, including Reps|.| Dorn and Rill".
    if (isStop(scan, i) && i + 1 < end && scan.sentence[i] === scan.sentence[i + 1]) continue;
    if (scan.kind[i] === TokenKind.punctuation && !isHyphen(scan, i) && !isPossessive(scan, i)) return i;
    // "Figures to be published" is no shorter without its participle.
    const adds =
      isLower(scan, i) && isParticiple(scan, i) && !isFunctionWord(scan, i - 1) && !isCounted(scan, i);
    if (adds && scan.bits[head.token] & Word.document) return i;
    if (scan.bits[i] & Word.calendar || since.has(scan.lexeme[i]))
      return days.has(scan.lexeme[i - 1]) ? i - 1 : i;
    if (scan.kind[i] === TokenKind.number && scan.lexeme[i - 1] === inWord) return i - 1;
  }
  return end;
}

/** "A poll of 400 |registered| voters". */
function isCounted(scan: Scan, i: number): boolean {
  return (
    scan.kind[i - 1] === TokenKind.number &&
    scan.kind[i + 1] === TokenKind.word &&
    !isFunctionWord(scan, i + 1)
  );
}

/** "Artists|, writers| and actors", "critics|, including| Keller,", "residents of Elmford|, Ohio|": the comma ends no phrase. */
function goesOn(scan: Scan, comma: number, end: number): boolean {
  if (comma + 1 >= end) return false;
  const next = scan.bits[comma + 1];
  if (scan.lexeme[comma + 1] === includingWord) return true;
  if (isLower(scan, comma + 1))
    return (next & (Word.group | Word.unnamedPlural)) !== 0 && !isFunctionWord(scan, comma + 1);
  return (next & anyPlace) !== 0 && isCapital(scan, comma - 1) && isCapital(scan, comma + 1);
}

/** "Two committees |on|", "the analysis of |newly|": a small word at the end leads to something that is not there. */
function withoutLoose(scan: Scan, head: Head, end: number): number {
  let last = end;
  while (last - 1 > head.token && isLower(scan, last - 1) && isLoose(scan, last - 1)) last--;
  return last;
}

function isLoose(scan: Scan, i: number): boolean {
  if (leading.has(scan.lexeme[i])) return true;
  const end = scan.end[i];
  // "Newly" of "newly filed"; a "rally" stays.
  return (
    leading.has(scan.lexeme[i - 1]) &&
    end - scan.start[i] > 4 &&
    scan.text.charCodeAt(end - 1) === 0x79 &&
    scan.text.charCodeAt(end - 2) === 0x6c
  );
}

const leading = hashesOf('that which who on of to for in at by with from and or');
const includingWord = hashString('including');
const days = hashesOf('next earlier late early each every');
const since = hashesOf('last this');

function isHyphen(scan: Scan, i: number): boolean {
  // “The candidates |--| Ruth Dorn …”: a dash ends the phrase.
  if (scan.start[i] > scan.end[i - 1]) return false;
  const unit = scan.text.charCodeAt(scan.start[i]);
  return unit === 0x2d || unit === 0x2f || unit === 0x26;
}
