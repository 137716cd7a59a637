import type { Span } from '../base/index.ts';

export const TokenKind = { word: 0, number: 1, punctuation: 2, quote: 3, symbol: 4 } as const;
/** "harbour" lower, "Keller", "McCain" and "A" capitalised, "UN" and "U.S." upper, "iPhone" mixed, no cased letter other. */
export const TokenShape = { lower: 0, capitalised: 1, upper: 2, mixed: 3, other: 4 } as const;

/**
 * The tokens of one block's prose, as parallel arrays (one entry a token; offsets count in the prose).
 * A clitic ('s 'd 'll 'm 're 've, possessive or not) and a bare apostrophe after s are tokens of their own, so that a
 * name's token is the name; "don't", "O'Neill", "Al-Amin", "U.S.", "a.m.", "1,200.5" and "$3.4bn" are one token, and a
 * full stop belongs to a word only when the word has one inside ("Sen." and "J." are two tokens).
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A `TokenKind`; an apostrophe that is no quotation mark is punctuation, a clitic is a word. */
  readonly kind: Uint8Array;
  /** A `TokenShape`. */
  readonly shape: Uint8Array;
  /** `hashLowercase` of the token. */
  readonly lexeme: Int32Array;
  /** `WordClass` bits of the token, 0 for a word of the open classes. */
  readonly classes: Int32Array;
  /** Index of the sentence that the token is in. */
  readonly sentence: Int32Array;
  /** Index of the innermost quotation that the token is in (its marks included), or -1. */
  readonly quotation: Int32Array;
}

/** A sentence; offsets count in the prose, and neither leading nor trailing white space belongs to it. */
export interface Sentence extends Span {
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
}

/** A stretch of prose between quotation marks, marks included. */
export interface Quotation extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  /** Index of the quotation around it, or -1. */
  readonly parent: number;
  /** The opening mark as written. */
  readonly mark: string;
  /** False when the block ends before a closing mark does. */
  readonly closed: boolean;
  /** True when this quotation goes on from the block before (running quote). */
  readonly resumed: boolean;
}

/** What a block of prose hands to the next one. */
export interface QuotationState {
  /** The outermost mark left open at the end of the block, or ''. */
  readonly open: string;
}

/**
 * How a whole block is set: in bold, as the questions of an interview are, in italics, as what an editor adds, or apart, as a
 * quotation without marks is; a note stands below the text, a heading above it.
 */
export type Setting = 'plain' | 'heading' | 'bold' | 'italic' | 'apart' | 'note';

/** The language room's answer about one block. */
export interface Prose {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** False for prose that is not English: it gets structure only, no guesses. */
  readonly english: boolean;
  readonly setting: Setting;
  readonly carry: QuotationState;
}
