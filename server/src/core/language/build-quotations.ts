import type { Pair } from './quotations.ts';
import type { RawTokens } from './tokens.ts';
import type { Quotation, QuotationState, Sentence } from './types.ts';

/** Whether, and how far, what is open at the end of the block goes on, is decided here. */
export interface BuiltQuotations {
  readonly quotations: readonly Quotation[];
  /** For each token, the innermost quotation that it is in, or -1. */
  readonly quotation: Int32Array;
  readonly carry: QuotationState;
}

/**
 * Makes quotations of pairs of marks. One that nothing closes ends with the block when it begins a sentence or
 * follows a comma or colon (so speech begins), and is carried to the next block; elsewhere its mark is a stray and
 * it ends with its sentence.
 */
export function buildQuotations(
  text: string,
  tokens: RawTokens,
  pairs: readonly Pair[],
  sentences: readonly Sentence[],
  sentence: Int32Array,
  carried: string,
): BuiltQuotations {
  const quotation = new Int32Array(tokens.count).fill(-1);
  if (pairs.length === 0) return { quotations: [], quotation, carry: noQuotation };
  const ends = pairs.map((pair) =>
    pair.close >= 0 ? pair.close + 1 : endOfUnclosed(text, tokens, pair, sentences, sentence),
  );
  const parents = nest(pairs, ends);
  const quotations = pairs.map((pair, i): Quotation => {
    const start = tokens.start[pair.open];
    const reopened = pair.resumed && pair.open === 0 && tokens.count > 0;
    const mark = text.slice(start, tokens.end[pair.open]);
    return {
      start,
      end: tokens.end[ends[i] - 1],
      firstToken: pair.open,
      endToken: ends[i],
      depth: 0,
      parent: parents[i],
      mark: reopened && !isMark(mark) ? carried : mark,
      closed: pair.close >= 0,
      resumed: pair.resumed,
    };
  });
  return {
    quotations: withDepths(quotations),
    quotation: innermost(quotations, quotation),
    carry: carryOf(quotations, tokens),
  };
}

/** The state before the first block. */
export const noQuotation: QuotationState = { open: '' };

function endOfUnclosed(
  text: string,
  tokens: RawTokens,
  pair: Pair,
  sentences: readonly Sentence[],
  sentence: Int32Array,
): number {
  const own = sentences[sentence[pair.open]];
  if (pair.limit < tokens.count) {
    const last = sentences[sentence[pair.limit]].firstToken;
    return last > pair.open ? last : pair.limit;
  }
  const before = pair.open > 0 ? text[tokens.end[pair.open - 1] - 1] : ':';
  const speaks = pair.open === own.firstToken || before === ',' || before === ':';
  return speaks ? tokens.count : own.endToken;
}

/** Parents by one sweep; an unclosed quotation that would cross a later one ends where that one begins. */
function nest(pairs: readonly Pair[], ends: number[]): number[] {
  const stack: number[] = [];
  return pairs.map((pair, i) => {
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      if (ends[top] > pair.open && ends[top] >= ends[i]) break;
      if (ends[top] > pair.open) ends[top] = pair.open;
      stack.pop();
    }
    const parent = stack.length > 0 ? stack[stack.length - 1] : -1;
    stack.push(i);
    return parent;
  });
}

function withDepths(quotations: readonly Quotation[]): Quotation[] {
  const depths: number[] = [];
  return quotations.map((quotation) => {
    const depth = quotation.parent < 0 ? 0 : depths[quotation.parent] + 1;
    depths.push(depth);
    return { ...quotation, depth };
  });
}

function innermost(quotations: readonly Quotation[], into: Int32Array): Int32Array {
  let next = 0;
  let current = -1;
  for (let token = 0; token < into.length; token++) {
    while (current >= 0 && quotations[current].endToken <= token) current = quotations[current].parent;
    while (next < quotations.length && quotations[next].firstToken <= token) current = next++;
    into[token] = current;
  }
  return into;
}

function carryOf(quotations: readonly Quotation[], tokens: RawTokens): QuotationState {
  for (let i = quotations.length - 1; i >= 0; i--) {
    const { parent, closed, endToken, mark } = quotations[i];
    if (parent >= 0) continue;
    return !closed && endToken === tokens.count ? { open: mark } : noQuotation;
  }
  return noQuotation;
}

function isMark(mark: string): boolean {
  return /^["'“”„‟‘’‚‛«»‹›「」『』`]/.test(mark);
}
