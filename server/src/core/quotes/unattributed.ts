import type { Span } from '../base/index.ts';
import { TokenKind, TokenShape } from '../language/index.ts';
import type { Prose, Quotation } from '../language/index.ts';

/** Fewer words than this are a fragment, a title or a scare quote rather than a statement. */
const fewestWords = 6;

/**
 * The outermost quotations that read as whole sentences of speech and that no attribution covers: they begin with a
 * capital, have a handful of words and end in a full stop, question or exclamation mark (or a comma before the mark).
 * `“The harbour is not for sale.”` is one; `the “Harbour Act”` is none.
 */
export function unattributedQuotations(prose: Prose, covered: readonly Span[]): number[] {
  const found: number[] = [];
  let at = 0;
  prose.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    while (at < covered.length && covered[at].end <= quotation.start) at++;
    if (at < covered.length && covered[at].start < quotation.end) return;
    if (isStatement(prose, quotation)) found.push(index);
  });
  return found;
}

function isStatement({ tokens, text }: Prose, quotation: Quotation): boolean {
  const { firstToken, endToken, closed } = quotation;
  let words = 0;
  let lower = 0;
  for (let i = firstToken; i < endToken && words < 200; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    words++;
    if (tokens.shape[i] === TokenShape.lower) lower++;
  }
  if (words < fewestWords || lower * 2 < words) return false;
  let first = firstToken;
  while (first < endToken && tokens.kind[first] > TokenKind.number) first++;
  if (tokens.kind[first] === TokenKind.word && tokens.shape[first] === TokenShape.lower) return false;
  return !closed || endsSentence(text, quotation);
}

function endsSentence(text: string, quotation: Quotation): boolean {
  const inside = text.charAt(quotation.end - 2);
  const outside = text.charAt(quotation.end);
  return /[.!?\u2026]/.test(inside) || (/[,\u2014]/.test(inside) && outside !== '') || /[.!?]/.test(outside);
}
