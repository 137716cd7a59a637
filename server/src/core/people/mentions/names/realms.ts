// A name behind an office and the place or body that it is of.
import type { Run } from './runs.ts';
import { isCapital, isFunctionWord, isLower, isNear } from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { forWord, ofWord, theWord, toWord } from '../../words/scan/small-words.ts';
import { lowerTitleBefore } from '../../words/offices/titles.ts';
import { anyName, anyOffice, anyPlace, longCountryAt, properOffice, Word } from '../../words/scan/words.ts';

/** Tokens [first, split) of a title, whose bearer’s name follows. */
interface Realm {
  readonly first: number;
  readonly split: number;
}

/**
 * `ambassador to |Norland Ruth Dorn| said`, `mayor of |Elmford Ruth Dorn|`, `governor of the |Bank of Norland Ruth Dorn|`: the run
 * begins in what the office before it is of, and a name of two words or more ends it. Undefined for runs of another kind.
 */
export function realmBefore(scan: Scan, { first, end }: Run, floor: number): Realm | undefined {
  const small = scan.lexeme[first - 1] === theWord ? first - 2 : first - 1;
  const joins =
    scan.lexeme[small] === ofWord || scan.lexeme[small] === toWord || scan.lexeme[small] === forWord;
  if (!joins || small <= floor || !(scan.bits[small - 1] & properOffice)) return undefined;
  const split = endOfRealm(scan, first, end, scan.lexeme[small] === ofWord);
  // “Head of the Centre for |Urban Policy|”.
  if (split === first || isLower(scan, split - 1) || end - split > longestName || !isName(scan, split, end))
    return undefined;
  return { first: startOfOffice(scan, small, floor), split };
}

function endOfRealm(scan: Scan, first: number, end: number, of: boolean): number {
  let i = first;
  while (i < end - 2) {
    const next = overWord(scan, i, end, of && i === first);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** One past a word of the realm, or the words of a country’s name; `i` where the name begins. */
function overWord(scan: Scan, i: number, end: number, mayBeUnknown: boolean): number {
  const behind = i + (longCountryAt(scan.lexeme, i)?.words.length ?? 0);
  if (behind > i && behind < end - 1) return behind;
  const bits = scan.bits[i];
  if (bits & (anyOffice | Word.honorific)) return i;
  if (isLower(scan, i)) return isFunctionWord(scan, i) ? i + 1 : i;
  if (bits & realm && (!(bits & anyName) || bits & Word.country)) return i + 1;
  // “The |United| Nations”.
  if (!(bits & anyName) && isCapital(scan, i) && scan.bits[i + 1] & (Word.body | Word.publicBody))
    return i + 1;
  return mayBeUnknown && bits === 0 && scan.bits[i + 1] & anyName ? i + 1 : i;
}

function isName(scan: Scan, first: number, end: number): boolean {
  if (end - first < 2) return false;
  for (let i = first; i < end; i++)
    if (!isCapital(scan, i) || scan.bits[i] & (noName | Word.honorific)) return false;
  return (scan.bits[first] & anyName) !== 0 || scan.bits[first] === 0;
}

/** The office’s own words in front of it: `|U.S. Ambassador| to`, `|former deputy head| of`. */
function startOfOffice(scan: Scan, small: number, floor: number): number {
  if (isLower(scan, small - 1)) return lowerTitleBefore(scan, small, floor);
  let first = small - 1;
  while (
    first > floor &&
    isNear(scan, first) &&
    isCapital(scan, first - 1) &&
    scan.bits[first - 1] & ofOffice
  )
    first--;
  return first;
}

const realm = anyPlace | Word.body | Word.publicBody | Word.known;
const noName = anyOffice | Word.body | Word.country;
const ofOffice = anyOffice | anyPlace | Word.officeModifier | Word.publicBody;
const longestName = 4;
