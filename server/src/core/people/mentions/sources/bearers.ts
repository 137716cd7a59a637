// Whose description or home a source is, who stands before it.
import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import type { Draft } from '../../words/draft.ts';
import {
  closesBracket,
  isCapital,
  isComma,
  isLower,
  isParticiple,
  opensBracket,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { belonging, ofWord } from '../../words/scan/small-words.ts';
import { nameAt } from '../found.ts';
import type { Found } from '../found.ts';
import { anyOffice, Word } from '../../words/scan/words.ts';

/** Whose description the source is that begins at token `first` and has its head at token `head`. */
export function bearerOf(scan: Scan, found: Found, first: number, head: number): Draft | undefined {
  return (
    bearerBefore(scan, found, first, head) ??
    bearerOfBracket(scan, found, first) ??
    bearerAt(scan, found, first)
  );
}

/**
 * The person to whom a source is only the apposition: `Ruth Dorn, |a baker from Elmford|, said`. The source must head in
 * an office, a role or an age.
 */
function bearerBefore(scan: Scan, found: Found, first: number, head: number): Draft | undefined {
  // "Ruth Dorn, also |a baker|, said".
  const comma = scan.lexeme[first - 1] === alsoWord ? first - 2 : first - 1;
  if (!isComma(scan, comma)) return undefined;
  const name = nameAt(found, comma - 1);
  if (name?.kind !== 'person' || name.end !== comma) return undefined;
  // "Ruth Dorn, |speaking in Elmford|, said".
  if (isLower(scan, first) && isParticiple(scan, first)) return name;
  // "In Elmford, |the mayor| said".
  if (name.form === 'surname' && name.first > 0 && whereabouts.has(scan.lexeme[name.first - 1]))
    return undefined;
  const aged = scan.kind[first] === TokenKind.number && isComma(scan, first + 1);
  const role = scan.bits[head] & (anyOffice | Word.someone) && !(scan.bits[head] & Word.group);
  return aged || role ? name : undefined;
}

/** The person behind whose name the bracket stands that a source got into: `Lim Rill (DAP-|Ipoh Timur|)`. */
function bearerOfBracket(scan: Scan, found: Found, first: number): Draft | undefined {
  for (let i = first - 1; i > 0 && i > first - 5; i--) {
    if (closesBracket(scan, i)) return undefined;
    if (!opensBracket(scan, i)) continue;
    const name = nameAt(found, i - 1);
    return name?.kind === 'person' ? name : undefined;
  }
  return undefined;
}

/** Somebody whose office follows without a comma: `|Mr. Rill| counsel for the defendant`. */
function bearerAt(scan: Scan, found: Found, first: number): Draft | undefined {
  const name = nameAt(found, first);
  if (
    name?.kind !== 'person' ||
    name.first !== first ||
    (name.form === 'surname' && name.nameFirst === first)
  )
    return undefined;
  const role = scan.bits[name.end] & anyOffice && isLower(scan, name.end);
  return role && belonging.has(scan.lexeme[name.end + 1]) ? name : undefined;
}

const alsoWord = hashString('also');
const whereabouts = hashesOf('in at near from');

/** The person whose home a source is: `Ruth Dorn of Elmford, |Ohio|, said`. */
export function residentBefore(scan: Scan, found: Found, place: Draft): Draft | undefined {
  if (!isComma(scan, place.first - 1)) return undefined;
  for (let k = place.first - 2; k >= 0 && k > place.first - 9; k--) {
    const name = nameAt(found, k);
    if (name?.kind === 'person' && name.form === 'name') return name;
    const goesOn =
      isComma(scan, k) ||
      isCapital(scan, k) ||
      scan.lexeme[k] === ofWord ||
      scan.kind[k] === TokenKind.number;
    if (!goesOn) return undefined;
  }
  return undefined;
}
