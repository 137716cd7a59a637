// Words in a list that are parts of a name where they stand.
import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind, TokenShape, WordClass, wordClass } from '../../../language/index.ts';
import type { Tokens } from '../../../language/index.ts';
import type { Reading } from '../../../tagging/index.ts';
import { anyName, anyOffice, anyPlace, Word, wordBits } from './words.ts';

/** `|A.| J. Rill`. */
export function isInitial({ text, tokens: { start, end, shape } }: Reading, i: number): boolean {
  return end[i] - start[i] === 1 && shape[i] === TokenShape.capitalised && text.charCodeAt(end[i]) === 0x2e;
}

/** "Sergeant |Will| Tranter", "|Per| Osei": the tokens have taken the class of such a word away. */
export function isNameHere(tokens: Tokens, bits: Int32Array, i: number): boolean {
  const { classes, lexeme } = tokens;
  if (classes[i] & WordClass.weekday) return isCalledByDay(tokens, bits, i);
  if (classes[i] !== 0 || !(wordClass(lexeme[i]) & WordClass.name)) return false;
  // “In Brussels |May| said”.
  return i === 0 || !(bits[i - 1] & anyPlace) || (bits[i - 1] & anyName) !== 0;
}

/** "Coach |Sunday| Mbah said", "the defender |Friday| Eze": a day between a calling and the last word in a capital. */
function isCalledByDay({ lexeme, shape, kind }: Tokens, bits: Int32Array, i: number): boolean {
  const called = i > 0 && (bits[i - 1] & (anyOffice | Word.honorific)) !== 0;
  if (!called || shape[i] !== TokenShape.capitalised || shape[i + 1] !== TokenShape.capitalised) return false;
  const next = wordBits(lexeme[i + 1]);
  if (next & (Word.calendar | Word.functionWord | Word.thing | Word.body | Word.known)) return false;
  return kind[i + 2] !== TokenKind.word || shape[i + 2] === TokenShape.lower;
}

/** “|First| Minister Ruth Dorn”, “|First| Bank”: a number in a capital before a noun for a body or an office. */
export function isOrdinalOfOffice({ lexeme, shape }: Tokens, i: number): boolean {
  if (shape[i] !== TokenShape.capitalised || !ordinals.has(lexeme[i])) return false;
  return shape[i + 1] === TokenShape.capitalised && (wordBits(lexeme[i + 1]) & (Word.body | anyOffice)) !== 0;
}

const ordinals = hashesOf('first second third');

/** “Deputy Minister |Do Van| Hung”: between an office and more of a name no word is a small one; `named` that the last was none. */
export function isAfterTitle({ shape, kind }: Tokens, bits: Int32Array, i: number, named: boolean): boolean {
  return (
    i > 0 &&
    shape[i] === TokenShape.capitalised &&
    (named || (bits[i - 1] & (anyOffice | Word.honorific)) !== 0) &&
    kind[i + 1] === TokenKind.word &&
    shape[i + 1] === TokenShape.capitalised
  );
}

/** “|MS| Rill”, “|DR| Congo”: two capitals where a form of address has one. */
export function isInitialPair({ shape, start, end, lexeme }: Tokens, i: number): boolean {
  if (lexeme[i] !== msWord && lexeme[i] !== drWord) return false;
  if (shape[i] !== TokenShape.upper || shape[i + 1] !== TokenShape.capitalised) return false;
  return end[i] - start[i] === 2;
}

const [msWord, drWord] = ['ms', 'dr'].map(hashString);
