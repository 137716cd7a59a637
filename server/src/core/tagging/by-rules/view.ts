import { hashesOf } from '../../base/index.ts';
import type { Prose, Quotation, Sentence, Tokens } from '../../language/index.ts';
import { TokenKind, TokenShape, WordClass } from '../../language/index.ts';
import { Cue, cueBits } from './words/cues.ts';
import { saidWord, thisWord } from './words/small-words.ts';

/** A block as the rules look at it: tokens by index, and which of them may be cues. */
export interface View {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly prose: Prose;
  /** `Cue` bits of each token. */
  readonly cues: Int32Array;
}

/** Tokens [first, end). */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** The view of a block, until the next one is made. */
export function viewOf(prose: Prose): View {
  const { tokens, text, sentences } = prose;
  const { count, kind, lexeme } = tokens;
  if (scratch.length < count + margin) scratch = new Int32Array(2 * count + margin);
  for (let i = 0; i < count; i++)
    scratch[i] = kind[i] === TokenKind.word && !isCalledSaid(tokens, i) ? cueBits(lexeme[i]) : 0;
  scratch.fill(0, count, count + margin);
  return { text, tokens, sentences, prose, cues: scratch };
}

/** `Engineer |Said| Bakari`: inside of a sentence a capital before another makes a given name of it. */
function isCalledSaid({ lexeme, shape, sentence }: Tokens, i: number): boolean {
  return (
    lexeme[i] === saidWord &&
    shape[i] === TokenShape.capitalised &&
    shape[i + 1] === TokenShape.capitalised &&
    sentence[i + 1] === sentence[i] &&
    i > 0 &&
    sentence[i - 1] === sentence[i]
  );
}

/** Cues of one block after the other: no view outlives the tagging of its block. A few zeros stand behind the last. */
let scratch = new Int32Array(4096);
const margin = 32;

/** The first code unit of a token; 0 outside the block. */
export function unitAt(view: View, i: number): number {
  return i >= 0 && i < view.tokens.count ? view.text.charCodeAt(view.tokens.start[i]) : 0;
}

/** The last code unit of a token; 0 outside the block. */
export function lastUnit(view: View, i: number): number {
  return i >= 0 && i < view.tokens.count ? view.text.charCodeAt(view.tokens.end[i] - 1) : 0;
}

/** Marks, as code units. */
export const comma = 0x2c;
export const colon = 0x3a;
export const stop = 0x2e;
export const openBracket = 0x28;
export const closeBracket = 0x29;
export const openSquare = 0x5b;
export const closeSquare = 0x5d;
export const semicolon = 0x3b;
export const questionMark = 0x3f;
export const exclamationMark = 0x21;
export const ellipsis = 0x2026;

/** A full stop, a question mark or an exclamation mark. */
export function endsSentence(unit: number): boolean {
  return unit === stop || unit === questionMark || unit === exclamationMark;
}

/** One past the last token of the block, less a full stop. */
export function endOfBlock(view: View): number {
  const { count } = view.tokens;
  return unitAt(view, count - 1) === stop ? count - 1 : count;
}

/** Whether the last mark of the block is a question mark. */
export function asks(view: View): boolean {
  return lastUnit(view, view.tokens.count - 1) === questionMark;
}

/** One line without a full stop at its end, not much longer than headlines are. */
export function isHeadline(view: View): boolean {
  const { count } = view.tokens;
  if (count > 24 || view.sentences.length > 1) return false;
  const last = lastUnit(view, count - 1);
  return last !== stop && last !== colon && last !== semicolon && last !== comma && last !== closeBracket;
}

/** A hyphen, or a dash of any length. */
export function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2012 && unit <= 0x2015);
}

export function isQuote(view: View, i: number): boolean {
  return i >= 0 && i < view.tokens.count && view.tokens.kind[i] === TokenKind.quote;
}

/** Whether a quotation opens with token `i`. */
export function opensQuotation(view: View, i: number): boolean {
  return isQuote(view, i) && view.tokens.quotation[i] >= 0 && quotationAt(view, i).firstToken === i;
}

export function isWord(view: View, i: number): boolean {
  return i >= 0 && i < view.tokens.count && view.tokens.kind[i] === TokenKind.word;
}

/** The innermost quotation that token `i` is in, its marks included: there must be one. */
export function quotationAt(view: View, i: number): Quotation {
  return view.prose.quotations[view.tokens.quotation[i]];
}

/** Whether token `i` is a word in small letters. */
export function isSmall({ tokens: { shape } }: View, i: number): boolean {
  return shape[i] === TokenShape.lower;
}

/** The same of a word of no closed class: a noun, a verb, an adjective or an adverb. */
export function isPlain(view: View, i: number): boolean {
  return isSmall(view, i) && view.tokens.classes[i] === 0;
}

/** Whether token `i` is a word that is not in small letters. */
export function isLarge(view: View, i: number): boolean {
  return isWord(view, i) && !isSmall(view, i);
}

/** Whether token `i` is a word with a first capital, or in capitals throughout; `iPhone` is none. */
export function isCapitalised({ tokens: { shape } }: View, i: number): boolean {
  return shape[i] === TokenShape.capitalised || shape[i] === TokenShape.upper;
}

/** Whether token `i` is of one of the `WordClass` bits. */
export function isClass(view: View, i: number, classes: number): boolean {
  return i >= 0 && i < view.tokens.count && (view.tokens.classes[i] & classes) !== 0;
}

/** Whether token `i` is an auxiliary, and no month: `may`, but not `May`. */
export function isAuxiliary(view: View, i: number): boolean {
  return isClass(view, i, WordClass.auxiliary) && (isSmall(view, i) || !isClass(view, i, WordClass.month));
}

/** Whether token `i` is a pronoun that can be a subject. */
export function isPronoun(view: View, i: number): boolean {
  return isClass(view, i, WordClass.subjectPronoun);
}

export function isLexeme(view: View, i: number, lexeme: number): boolean {
  return i >= 0 && i < view.tokens.count && view.tokens.lexeme[i] === lexeme;
}

/** The first token of the sentence that `i` is in. */
export function sentenceStart(view: View, i: number): number {
  return view.sentences[view.tokens.sentence[i]].firstToken;
}

/** One past the last token of the sentence that `i` is in. */
export function sentenceEnd(view: View, i: number): number {
  return view.sentences[view.tokens.sentence[i]].endToken;
}

/** Whether a lower-case word ends as adverbs do. */
export function isAdverb(view: View, i: number): boolean {
  const { start, end } = view.tokens;
  return (
    isSmall(view, i) &&
    end[i] - start[i] > 4 &&
    view.text.charCodeAt(end[i] - 1) === 0x79 &&
    view.text.charCodeAt(end[i] - 2) === 0x6c
  );
}

/** Whether a word in small letters ends as regular verbs do in the past. */
export function looksPast(view: View, i: number): boolean {
  const { start, end } = view.tokens;
  return isSmall(view, i) && end[i] - start[i] > 4 && view.text.startsWith('ed', end[i] - 2);
}

/** Whether the noun `i` looks like several. */
export function isPlural(view: View, i: number): boolean {
  const { start, end, lexeme } = view.tokens;
  const ends = (view.text.charCodeAt(end[i] - 1) | 32) === 0x73 && end[i] - start[i] > 3;
  return (ends && lexeme[i] !== thisWord) || people.has(lexeme[i]);
}

const people = hashesOf('people police men women data percent');

/** Whether a token of the range has one of the `Cue` bits. */
export function hasCue(view: View, { first, end }: Range, bits: number): boolean {
  for (let i = first; i < end; i++) if (view.cues[i] & bits) return true;
  return false;
}

/** The last token at or before `at`, and not before `floor`, that is no adverb or the like: `has |also| said`. */
export function beforeIntervening(view: View, at: number, floor: number): number {
  while (at > floor && (view.cues[at] & Cue.intervening || isAdverb(view, at))) at--;
  return at;
}

/** who, which: they stand for a source named before. */
export function isRelativePronoun(view: View, i: number): boolean {
  return isClass(view, i, WordClass.relative) && isClass(view, i, WordClass.question);
}
