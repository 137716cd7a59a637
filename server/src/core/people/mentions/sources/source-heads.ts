// The noun that heads a source.
import { TokenKind, wordClass, WordClass } from '../../../language/index.ts';
import { nameAt } from '../found.ts';
import type { Found } from '../found.ts';
import type { Draft } from '../../words/draft.ts';
import { nominalHead } from '../../words/nominals/nominals.ts';
import {
  closesBracket,
  isCapital,
  isComma,
  isFunctionWord,
  isLower,
  isParticiple,
  isPossessive,
  isYearsOld,
  opensBracket,
  opensSentence,
  unitOf,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { andWord } from '../../words/scan/small-words.ts';
import { anyOffice, Word } from '../../words/scan/words.ts';

/** The token that heads a source, and one past its noun phrase. */
export interface Head {
  readonly token: number;
  readonly end: number;
}

/** The head of the first noun phrase of tokens [first, end). */
export function headOf(scan: Scan, found: Found, first: number, end: number): Head {
  let head = -1;
  let i = first;
  for (; i < end; i++) {
    if (isPossessive(scan, i)) {
      // "Keller’s" alone is Keller; "Keller’s office" is the office.
      if (i + 1 < end) head = -1;
      continue;
    }
    // "The health |and| sports minister".
    if (head >= 0 && isFieldAnd(scan, head, i, end)) continue;
    // "A point-of-sale |(POS)| operator".
    if (head >= 0 && isShortForm(scan, i) && isLower(scan, i + 3) && !isFunctionWord(scan, i + 3)) {
      i += 2;
      continue;
    }
    // “|One|, who had flown in, …”: small words before what only adds to them are all that it is called by.
    if (head < 0 && i > first && isComma(scan, i) && isFunctionWord(scan, i + 1)) head = i - 1;
    if (head >= 0 && endsPhrase(scan, found, head, i, end)) break;
    const name = nameAtWord(scan, found, i);
    if (name) i = Math.min(end, name.end) - 1;
    if (name || mayHead(scan, head, i)) head = i;
  }
  return { token: head < 0 ? Math.max(first, end - 1) : head, end: i };
}

/** "And" at token `i` between two fields of one office or body, the first of which is token `head`. */
function isFieldAnd(scan: Scan, head: number, i: number, end: number): boolean {
  if (scan.lexeme[i] !== andWord || i + 2 >= end || head !== i - 1) return false;
  const [field, office] = [i + 1, i + 2];
  if (scan.bits[head] & (nominalHead & ~Word.document) || scan.bits[field] & headed) return false;
  if (!(scan.bits[office] & headed) || isFunctionWord(scan, field)) return false;
  return isLower(scan, head) && isLower(scan, field);
}

const headed = anyOffice | Word.body;

function isShortForm(scan: Scan, i: number): boolean {
  return opensBracket(scan, i) && isCapital(scan, i + 1) && closesBracket(scan, i + 2);
}

function nameAtWord({ kind }: Scan, found: Found, i: number): Draft | undefined {
  return kind[i] === TokenKind.word ? nameAt(found, i) : undefined;
}

/** Whether the phrase whose head may be token `head` ends before token `i`. */
function endsPhrase(scan: Scan, found: Found, head: number, i: number, end: number): boolean {
  // "The Herald/Post poll" goes on; a comma, bracket or dash ends the phrase.
  if (scan.kind[i] === TokenKind.punctuation) return found.at[i] < 0 && unitOf(scan, i) !== 0x2f;
  if (scan.kind[i] !== TokenKind.word) return false;
  // "A group backing Keller" is a group.
  if (nameAt(found, i)) return head < i - 1 && isLower(scan, i - 1) && isParticiple(scan, i - 1);
  // "Dorn Sunday night": a day only says when.
  if (isMereFunctionWord(scan, i) || scan.bits[i] & Word.calendar) return true;
  // "A group backing Keller" ends at the participle, "the Herald tracking poll" does not.
  if (!isParticiple(scan, i) || scan.bits[i] & nominalHead) return false;
  return !(i + 1 < end && isLower(scan, i + 1) && scan.bits[i + 1] & nominalHead);
}

/** Whether token `i`, which is in no name, may be the head instead of token `head` (-1 for none yet). */
function mayHead(scan: Scan, head: number, i: number): boolean {
  // “The |22-year-old|, signed in May”.
  if (scan.kind[i] === TokenKind.number) return head < 0 && isYearsOld(scan, i);
  if (scan.kind[i] !== TokenKind.word || isMereFunctionWord(scan, i)) return false;
  // "A person familiar with it": an adjective after the noun is not the head.
  return head < 0 || !isPeople(scan, head) || (scan.bits[i] & nominalHead) !== 0;
}

function isMereFunctionWord(scan: Scan, i: number): boolean {
  return isFunctionWord(scan, i) && !(scan.bits[i] & Word.group);
}

/** "People" opens a sentence in a capital and is no name. */
function isPeople(scan: Scan, i: number): boolean {
  return (
    (scan.bits[i] & people) !== 0 &&
    (isLower(scan, i) || (opensSentence(scan, i) && !isFunctionWord(scan, i)))
  );
}

const people = Word.someone | Word.group | Word.unnamedPlural;

/** Whether "and" joins the head to more that is no name: `Keller and her allies`, `the House and the Senate`. */
export function isJoint(scan: Scan, head: Head, end: number): boolean {
  if (head.end >= end - 1 || scan.lexeme[head.end] !== andWord) return false;
  // "The former first lady and Ohio senator": one person of two offices.
  const one = scan.bits[head.token] & (anyOffice | Word.someone) && scan.bits[end - 1] & anyOffice;
  if (one && !(scan.bits[head.token] & Word.group) && !isDeterminer(scan, head.end + 1)) return false;
  for (let i = head.end + 1; i < end; i++) if (isComma(scan, i)) return false;
  return true;
}

/** “The”, “her”, “two”. */
export function isDeterminer(scan: Scan, i: number): boolean {
  return (
    (wordClass(scan.lexeme[i]) & (WordClass.determiner | WordClass.possessive | WordClass.numeral)) !== 0
  );
}
