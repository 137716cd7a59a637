import { hashString } from '../../base/index.ts';
import type { Prose, Sentence, Tokens } from '../../language/index.ts';
import { TokenKind, TokenShape, WordClass } from '../../language/index.ts';
import { Cue, cueBits } from './cues.ts';

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

const saidWord = hashString('said');

/** Cues of one block after the other: no view outlives the tagging of its block. A few zeros stand behind the last. */
let scratch = new Int32Array(4096);
const margin = 32;

/** The first code unit of a token; 0 outside the block. */
export function unitAt(view: View, i: number): number {
  return i >= 0 && i < view.tokens.count ? view.text.charCodeAt(view.tokens.start[i]) : 0;
}

export function lastUnit(view: View, i: number): number {
  return i >= 0 && i < view.tokens.count ? view.text.charCodeAt(view.tokens.end[i] - 1) : 0;
}

export const comma = 0x2c;
export const colon = 0x3a;
export const stop = 0x2e;
export const openBracket = 0x28;
export const closeBracket = 0x29;

export function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2012 && unit <= 0x2015);
}

export function isQuote(view: View, i: number): boolean {
  return i >= 0 && i < view.tokens.count && view.tokens.kind[i] === TokenKind.quote;
}

/** Whether a quotation opens with token `i`. */
export function opensQuotation(view: View, i: number): boolean {
  const { quotation } = view.tokens;
  return isQuote(view, i) && quotation[i] >= 0 && view.prose.quotations[quotation[i]].firstToken === i;
}

export function isWord(view: View, i: number): boolean {
  return i >= 0 && i < view.tokens.count && view.tokens.kind[i] === TokenKind.word;
}

export function isClass(view: View, i: number, classes: number): boolean {
  return i >= 0 && i < view.tokens.count && (view.tokens.classes[i] & classes) !== 0;
}

export function isPronoun(view: View, i: number): boolean {
  return isClass(view, i, WordClass.subjectPronoun);
}

export function isLexeme(view: View, i: number, lexeme: number): boolean {
  return i >= 0 && i < view.tokens.count && view.tokens.lexeme[i] === lexeme;
}

/** The first token of the sentence that `i` is in, or one past its last. */
export function sentenceStart(view: View, i: number): number {
  return view.sentences[view.tokens.sentence[i]].firstToken;
}

export function sentenceEnd(view: View, i: number): number {
  return view.sentences[view.tokens.sentence[i]].endToken;
}

/** Whether a lower-case word ends as adverbs do. */
export function isAdverb(view: View, i: number): boolean {
  const { start, end, shape } = view.tokens;
  return (
    isWord(view, i) &&
    shape[i] === TokenShape.lower &&
    end[i] - start[i] > 4 &&
    view.text.charCodeAt(end[i] - 1) === 0x79 &&
    view.text.charCodeAt(end[i] - 2) === 0x6c
  );
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
