import { hashesOf } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import { isComma, isFunctionWord, isLower } from '../words/scan.ts';
import type { Scan } from '../words/scan.ts';
import { anyOffice, Word } from '../words/words.ts';

/** So many words before its noun an apposition has at most. */
const longest = 6;

/**
 * Whether what stands after a name’s comma makes it the name of a body: `Northlight, |a polling firm|, said`,
 * `Meterline, |the startup| behind it`. Its noun ends the phrase, or what belongs to it follows: “Dorn, the company said” is
 * a clause.
 */
export function isBodyApposition(scan: Scan, comma: number): boolean {
  if (!isComma(scan, comma) || !determiners.has(scan.lexeme[comma + 1])) return false;
  let head = -1;
  let i = comma + 2;
  for (; i < comma + 2 + longest && i < scan.count && scan.kind[i] === TokenKind.word; i++) {
    if (isFunctionWord(scan, i) && !(scan.bits[i] & Word.officeModifier)) break;
    head = i;
  }
  if (head < 0 || !isLower(scan, head) || scan.sentence[head] !== scan.sentence[comma]) return false;
  if (!(scan.bits[head] & Word.body) || scan.bits[head] & (anyOffice | Word.group)) return false;
  return isComma(scan, i) || following.has(scan.lexeme[i]);
}

const determiners = hashesOf('a an the one');
const following = hashesOf('of in for at from with behind that which whose based');
