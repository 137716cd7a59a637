import type { Pair } from './quotations.ts';
import type { TokenArrays } from './token-arrays.ts';
import { TokenKind } from './types.ts';
import type { Quotation, QuotationState, Sentence } from './types.ts';

interface BuiltQuotations {
  readonly quotations: readonly Quotation[];
  readonly carry: QuotationState;
}

/**
 * Makes quotations of pairs of marks and notes each token's innermost one in `tokens.quotation`. One that nothing
 * closes ends with the block when it begins a sentence or follows a comma or colon (so speech begins), and is carried
 * to the next block; elsewhere its mark is a stray and it ends with its sentence.
 */
export function buildQuotations(
  text: string,
  tokens: TokenArrays,
  pairs: readonly Pair[],
  sentences: readonly Sentence[],
  carried: string,
): BuiltQuotations {
  if (pairs.length === 0) return nothingBuilt;
  const ends = pairs.map((pair) =>
    pair.close >= 0 ? pair.close + 1 : endOfUnclosed(text, tokens, pair, sentences),
  );
  const parents = nest(pairs, ends);
  const quotations: Quotation[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const { open, close, resumed } = pairs[i];
    const parent = parents[i];
    const start = tokens.start[open];
    const written = tokens.kind[open] === TokenKind.quote;
    quotations.push({
      start,
      end: tokens.end[ends[i] - 1],
      firstToken: open,
      endToken: ends[i],
      depth: parent < 0 ? 0 : quotations[parent].depth + 1,
      parent,
      mark: written ? text.slice(start, tokens.end[open]) : carried,
      closed: close >= 0,
      resumed,
    });
  }
  noteInnermost(quotations, tokens.quotation);
  return { quotations, carry: carryOf(quotations, tokens) };
}

/** The state before the first block. */
export const noQuotation: QuotationState = { open: '' };

const nothingBuilt: BuiltQuotations = { quotations: [], carry: noQuotation };

function endOfUnclosed(
  text: string,
  tokens: TokenArrays,
  pair: Pair,
  sentences: readonly Sentence[],
): number {
  const { sentence } = tokens;
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

function noteInnermost(quotations: readonly Quotation[], into: Int32Array): void {
  let next = 0;
  let current = -1;
  for (let token = 0; token < into.length; token++) {
    while (current >= 0 && quotations[current].endToken <= token) current = quotations[current].parent;
    while (next < quotations.length && quotations[next].firstToken <= token) current = next++;
    into[token] = current;
  }
}

function carryOf(quotations: readonly Quotation[], tokens: TokenArrays): QuotationState {
  for (let i = quotations.length - 1; i >= 0; i--) {
    const { parent, closed, endToken, mark } = quotations[i];
    if (parent >= 0) continue;
    return !closed && endToken === tokens.count ? { open: mark } : noQuotation;
  }
  return noQuotation;
}
