import { hashLowercase } from '../base/index.ts';
import { CharacterClass, classAt, classOfUnit, isLetter, isWordPart, lengthAt } from './characters.ts';
import { endOfNumber, endOfWord, lengthOfClitic, lengthOfClipped } from './words.ts';
import { TokenKind, TokenShape } from './types.ts';

/** The tokens of a text before sentences and quotations are known. */
export interface RawTokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Every mark that could be a quotation mark is a `TokenKind.quote` here. */
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly lexeme: Int32Array;
}

/**
 * Cuts a text into tokens in one pass. Every code unit that is not white space is in exactly one token, in order.
 * `“U.S. voters’ don’t,” said O’Neill’s aide.` → “ U.S. voters ’ don’t , ” said O’Neill ’s aide .
 * A full stop belongs to a word only when the word has one inside (U.S., a.m., Ph.D.): Sen. and J. are two tokens.
 */
export function scanTokens(text: string): RawTokens {
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
    if (isWordPart(found) && found !== CharacterClass.digit) {
      at = endOfWord(text, at);
      kinds[count] = TokenKind.word;
    } else if (found === CharacterClass.digit) {
      at = endOfNumber(text, at);
      kinds[count] = TokenKind.number;
    } else {
      at = scanOther(text, at, unit, found, count);
    }
    ends[count++] = at;
  }
  return finish(text, count);
}

/** Scratch space, grown on demand and copied from: a block's own arrays are made once its tokens are counted. */
let starts = new Int32Array(4096);
let ends = new Int32Array(4096);
let kinds = new Uint8Array(4096);

function grow(): void {
  const [oldStarts, oldEnds, oldKinds] = [starts, ends, kinds];
  starts = new Int32Array(oldStarts.length * 2);
  ends = new Int32Array(oldEnds.length * 2);
  kinds = new Uint8Array(oldKinds.length * 2);
  starts.set(oldStarts);
  ends.set(oldEnds);
  kinds.set(oldKinds);
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
  return unit === 0x27 && text.charCodeAt(at + 1) === 0x27 ? at + 2 : at + 1;
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

function finish(text: string, count: number): RawTokens {
  const shape = new Uint8Array(count);
  const lexeme = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    lexeme[i] = hashLowercase(text, starts[i], ends[i]);
    shape[i] = kinds[i] === TokenKind.word ? shapeOf(text, starts[i], ends[i]) : TokenShape.other;
  }
  return {
    count,
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    kind: kinds.slice(0, count),
    shape,
    lexeme,
  };
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
