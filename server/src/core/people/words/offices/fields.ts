import { hashesOf } from '../../../base/index.ts';
import { isCapital, isComma, isFunctionWord, isNear, wordAt } from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import { andWord, theWord } from '../scan/small-words.ts';
import { anyName, anyOffice, anyPlace, Word } from '../scan/words.ts';

/** So many tokens the fields take at most up to their "and". */
const longest = 12;

/**
 * `Minister for Arts|, Heritage and the Islands|`: one past the first word behind the "and" that ends a list of what an office
 * or a body is for; `comma` where no such list follows. One word at least must be such as names no person.
 */
export function endOfFields(scan: Scan, comma: number): number {
  let i = comma + 1;
  let sure = false;
  for (; i < comma + longest && scan.lexeme[i] !== andWord; i++) {
    if (isComma(scan, i)) continue;
    if (!isField(scan, i)) return comma;
    sure ||= isSurelyField(scan, i);
  }
  const last = afterThe(scan, i + 1);
  if (scan.lexeme[i] !== andWord || i === comma + 1 || !isField(scan, last)) return comma;
  sure ||= isSurelyField(scan, last) || (isField(scan, last + 1) && isSurelyField(scan, last + 1));
  return sure ? last + 1 : comma;
}

/** `Minister for |Arts, Heritage and| Islands`: the first token of the fields before the "and" at `i`, or "and the"; `i` for none. */
export function startOfFields(scan: Scan, i: number): number {
  if (!isField(scan, i + 1)) return i;
  const and = scan.lexeme[i] === theWord ? i - 1 : i;
  if (scan.lexeme[and] !== andWord) return i;
  let first = and;
  while (first > 0 && and - first < longest && (isField(scan, first - 1) || isListed(scan, first - 1)))
    first--;
  return first < and ? first : i;
}

function isListed(scan: Scan, i: number): boolean {
  return isComma(scan, i) && isField(scan, i - 1);
}

/** "Heritage and |the| Islands". */
export function afterThe(scan: Scan, i: number): number {
  return scan.lexeme[i] === theWord ? i + 1 : i;
}

/** A word in capitals that may say what a body is for: none that names a person, a place or another body. */
export function isField(scan: Scan, i: number): boolean {
  const no = anyName | anyOffice | anyPlace | Word.known | Word.body | Word.calendar | Word.honorific;
  if (!isCapital(scan, i) || !isNear(scan, i) || isFunctionWord(scan, i)) return false;
  if (scan.sentence[i] !== scan.sentence[i - 1]) return false;
  return (scan.bits[i] & Word.officeDomain) !== 0 || !(scan.bits[i] & no);
}

function isSurelyField(scan: Scan, i: number): boolean {
  if (scan.bits[i] !== 0) return true;
  return /(?:tion|sion|ment|ness|ship|ity|ics|ies|ing|ure|age)$/.test(wordAt(scan, i));
}

/** An office that says what it is for: "|Minister| for Ports". */
export function isFielded({ lexeme }: Scan, i: number): boolean {
  return fielded.has(lexeme[i]);
}

const fielded = hashesOf(
  'minister secretary state commissioner envoy ombudsman rapporteur undersecretary undersecretary-general under-secretary-general assistant-secretary-general coordinator professor lecturer',
);
