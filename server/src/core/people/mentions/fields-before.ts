import type { Draft } from '../words/draft.ts';
import { hasBits, isCapital, isComma, wordAt } from '../words/scan.ts';
import type { Scan } from '../words/scan.ts';
import { andWord } from '../words/small-words.ts';
import type { Found } from './found.ts';
import { takeIn } from './two-offices.ts';
import { anyName, anyOffice, Word } from '../words/words.ts';

/** So many words the fields before the "and" take at most. */
const longest = 6;

/**
 * An office of several fields, whose "and" stands before the last: `|Road Transport and| Bridges Minister Tom Rill`, `|Ports,
 * Inland Waters and| Fisheries Secretary Ruth Dorn`.
 */
export function joinFields(scan: Scan, found: Found, mention: Draft): void {
  const and = mention.first - 1;
  if (scan.lexeme[and] !== andWord || !opensInField(scan, mention)) return;
  let first = and;
  while (first > 0 && and - first < longest && goesOn(scan, first - 1, and)) first--;
  if (isComma(scan, first)) first++;
  if (
    first === and ||
    !isField(scan, first) ||
    (first > 0 && isCapital(scan, first - 1) && !(scan.bits[first - 1] & Word.functionWord))
  )
    return;
  takeIn(scan, found, mention, first);
}

/** "|Bridges| Minister Tom Rill": no office, but what one is of, opens the title. */
function opensInField(scan: Scan, { first, nameFirst, titles }: Draft): boolean {
  if (titles.length === 0 || !isCapital(scan, first) || scan.bits[first] & (anyOffice | anyName))
    return false;
  return hasBits(scan, first + 1, nameFirst, Word.official);
}

function goesOn(scan: Scan, i: number, and: number): boolean {
  if (scan.sentence[i] !== scan.sentence[and]) return false;
  return (
    isField(scan, i) ||
    (isComma(scan, i) ? mayBeField(scan, i - 1) : mayBeField(scan, i) && isComma(scan, i - 1))
  );
}

/** "Tourism, |Arts|, and Culture Minister". */
function mayBeField(scan: Scan, i: number): boolean {
  return isCapital(scan, i) && !(scan.bits[i] & noField);
}

/** A word in capitals that may be what an office is of: an ordinary one, or with an ending of such nouns. */
function isField(scan: Scan, i: number): boolean {
  const bits = scan.bits[i];
  if (!isCapital(scan, i) || bits & noField) return false;
  if (bits & (Word.officeDomain | Word.officeModifier | Word.thing | Word.ordinary)) return true;
  return bits === 0 && /(?:tion|ment|ness|ity|ics|ies|ing|ure)$/.test(wordAt(scan, i));
}

const noField = anyName | anyOffice | Word.functionWord | Word.calendar | Word.known | Word.honorific;
