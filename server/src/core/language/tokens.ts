import { hashLowercase, hashNext, hashStart } from '../base/index.ts';
import { CharacterClass, classAt, classOfUnit, isLetter, isWordPart, lengthAt } from './characters.ts';
import { endOfNumber, endOfWord, lengthOfClitic, lengthOfClipped } from './words.ts';
import { copyTokens } from './token-arrays.ts';
import type { TokenArrays } from './token-arrays.ts';
import { TokenKind, TokenShape } from './types.ts';

/**
 * Cuts a text into tokens in one pass. Every code unit that is not white space is in exactly one token, in order.
 * `“U.S. voters’ don’t,” said O’Neill’s aide.` → “ U.S. voters ’ don’t , ” said O’Neill ’s aide .
 * A full stop belongs to a word only when the word has one inside (U.S., a.m., Ph.D.): Sen. and J. are two tokens.
 * Sentences and quotations are not known yet, and every mark that could be a quotation mark is a `TokenKind.quote`.
 */
export function scanTokens(text: string): TokenArrays {
  const length = text.length;
  let count = 0;
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at);
    const found = classOfUnit(unit);
    if (found === CharacterClass.space) {
      at++;
      continue;
    }
    if (count === starts.length) grow();
    starts[count] = at;
    if (found === CharacterClass.lower || found === CharacterClass.upper) {
      const end = scanPlainWord(text, at, found, count);
      at = end > at ? end : scanWord(text, at, count);
    } else if (found === CharacterClass.digit) {
      at = endOfNumber(text, at);
      kinds[count] = TokenKind.number;
      note(text, at, count);
    } else if (isWordPart(found)) {
      at = scanWord(text, at, count);
    } else {
      at = scanOther(text, at, unit, found, count);
      note(text, at, count);
    }
    ends[count++] = at;
  }
  return copyTokens(count, starts, ends, kinds, shapes, lexemes);
}

/** Scratch space, grown on demand and copied from: a block's own arrays are made once its tokens are counted. */
let starts = new Int32Array(4096);
let ends = new Int32Array(4096);
let lexemes = new Int32Array(4096);
let kinds = new Uint8Array(4096);
let shapes = new Uint8Array(4096);

function grow(): void {
  [starts, ends, lexemes] = [doubled(starts), doubled(ends), doubled(lexemes)];
  [kinds, shapes] = [doubledBytes(kinds), doubledBytes(shapes)];
}

function doubled(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}

function doubledBytes(old: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(old.length * 2);
  grown.set(old);
  return grown;
}

/** The common case in one loop: a word of ASCII letters that nothing joins to more. Returns its end, or `at` if it is not one. */
function scanPlainWord(text: string, at: number, first: number, count: number): number {
  const length = text.length;
  let hash: number = hashStart;
  let upper = 0;
  let end = at;
  let unit = 0x20;
  let found: number = CharacterClass.space;
  for (; end < length; end++) {
    unit = text.charCodeAt(end);
    found = classOfUnit(unit);
    if (unit > 127 || found > CharacterClass.upper || found < CharacterClass.lower) break;
    if (found === CharacterClass.upper) upper++;
    hash = hashNext(hash, unit | 32);
  }
  if (end < length && found !== CharacterClass.space && mayJoin(text, unit, found, at, end)) return at;
  kinds[count] = TokenKind.word;
  lexemes[count] = hash;
  shapes[count] =
    upper === 0
      ? TokenShape.lower
      : first !== CharacterClass.upper
        ? TokenShape.mixed
        : upper === end - at && upper > 1
          ? TokenShape.upper
          : TokenShape.capitalised;
  return end;
}

/** Whether the character that ends a plain word may belong to it after all. */
function mayJoin(text: string, unit: number, found: number, at: number, end: number): boolean {
  if (found <= CharacterClass.extender || found === CharacterClass.surrogate) return true;
  switch (unit) {
    case 0x2e: // .
      return end - at === 1 || classAt(text, end + 1) !== CharacterClass.space;
    case 0x27: // '
    case 0x2019: // ’
    case 0x2018: // ‘
    case 0x26: // &
      return isWordPart(classAt(text, end + 1));
    case 0x2d: // -
    case 0x2011:
      return isWordPart(classAt(text, end + 1)) || text.charCodeAt(end + 1) === 0x2018;
    case 0x3a: // :
      return text.charCodeAt(end + 1) === 0x2f;
    default:
      return false;
  }
}

function scanWord(text: string, at: number, count: number): number {
  const end = endOfWord(text, at);
  kinds[count] = TokenKind.word;
  note(text, end, count);
  return end;
}

/** Notes lexeme and shape of the token that ends at `end` and whose kind is known. */
function note(text: string, end: number, count: number): void {
  lexemes[count] = hashLowercase(text, starts[count], end);
  shapes[count] = kinds[count] === TokenKind.word ? shapeOf(text, starts[count], end) : TokenShape.other;
}

/** Reads a token that starts with neither letter nor digit; returns its end and notes its kind. */
function scanOther(text: string, at: number, unit: number, found: number, count: number): number {
  if (found === CharacterClass.surrogate) {
    const inWord = isWordPart(classAt(text, at));
    kinds[count] = inWord ? TokenKind.word : TokenKind.symbol;
    return inWord ? endOfWord(text, at) : endOfSymbol(text, at);
  }
  if (found === CharacterClass.quote) return scanQuote(text, at, unit, count);
  if (found === CharacterClass.currency || unit === 0x2e) {
    // "$3.4bn" and ".5" are numbers, but not the stop and the note of "policy.5".
    const free = found === CharacterClass.currency || !isWordPart(classAt(text, at - 1));
    if (free && classAt(text, at + 1) === CharacterClass.digit) {
      kinds[count] = TokenKind.number;
      return endOfNumber(text, at + 1);
    }
  }
  if ((unit === 0x40 || unit === 0x23) && isWordPart(classAt(text, at + 1))) {
    kinds[count] = TokenKind.word; // "@handle", "#topic"
    return endOfWord(text, at + 1);
  }
  if (unit === 0x60 && text.charCodeAt(at + 1) === 0x60) {
    kinds[count] = TokenKind.quote; // ``
    return at + 2;
  }
  const punctuation = found === CharacterClass.punctuation && unit !== 0x25;
  kinds[count] = punctuation ? TokenKind.punctuation : TokenKind.symbol;
  return punctuation ? endOfRun(text, at, unit) : endOfSymbol(text, at);
}

function scanQuote(text: string, at: number, unit: number, count: number): number {
  kinds[count] = TokenKind.quote;
  if (unit !== 0x27 && unit !== 0x2019 && unit !== 0x2018) return at + 1;
  if (count > 0 && ends[count - 1] === at && kinds[count - 1] <= TokenKind.number) {
    const clitic = lengthOfClitic(text, at + 1);
    if (clitic) {
      kinds[count] = TokenKind.word;
      return at + 1 + clitic;
    }
  } else {
    const clipped = lengthOfClipped(text, at + 1);
    if (clipped) {
      kinds[count] = classAt(text, at + 1) === CharacterClass.digit ? TokenKind.number : TokenKind.word;
      return at + 1 + clipped;
    }
  }
  if (unit !== 0x27 || text.charCodeAt(at + 1) !== 0x27) return at + 1;
  // Of three, the single mark stands inside the double one: '''No''' said Keller of '' and '.
  const closesInner = text.charCodeAt(at + 2) === 0x27 && classAt(text, at - 1) !== CharacterClass.space;
  return closesInner ? at + 1 : at + 2;
}

/** "...", "--", "?!" and their like are one token each; any other mark is one by itself. */
function endOfRun(text: string, at: number, unit: number): number {
  let end = at + 1;
  if (unit === 0x2e || unit === 0x2d) while (text.charCodeAt(end) === unit) end++;
  else if (unit === 0x21 || unit === 0x3f)
    while (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f) end++;
  return end;
}

/** A symbol takes its variation selectors, skin tones and joiners along. */
function endOfSymbol(text: string, at: number): number {
  let end = at + lengthAt(text, at);
  while (end < text.length && classAt(text, end) === CharacterClass.extender) end += lengthAt(text, end);
  return end;
}

/** "harbour" lower, "Keller" and "McCain" capitalised, "UN" upper, "iPhone" mixed; one capital ("A") is capitalised. */
function shapeOf(text: string, start: number, end: number): number {
  let lower = 0;
  let upper = 0;
  let first = 0;
  for (let at = start; at < end; at++) {
    const found = classOfUnit(text.charCodeAt(at));
    if (found === CharacterClass.lower) lower++;
    else if (found === CharacterClass.upper) upper++;
    if (first === 0 && isLetter(found)) first = found;
  }
  if (upper === 0) return lower === 0 ? TokenShape.other : TokenShape.lower;
  if (first !== CharacterClass.upper) return TokenShape.mixed;
  return lower === 0 && upper > 1 ? TokenShape.upper : TokenShape.capitalised;
}
