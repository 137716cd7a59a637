import { TokenKind } from '../../language/index.ts';
import * as v from './view.ts';
import type { View } from './view.ts';

/** One past the sign of a note that stands right behind a quotation or a sentence: `“…”|[2]|`, `“…”|²|`, `“…”|†|`; else `at`. */
export function pastNote(view: View, at: number): number {
  const { count, start, end, kind } = view.tokens;
  if (at >= count || start[at] > end[at - 1]) return at;
  if (v.unitAt(view, at) === v.openSquare)
    return kind[at + 1] === TokenKind.number && v.unitAt(view, at + 2) === v.closeSquare ? at + 3 : at;
  const behindQuotation = kind[at] === TokenKind.number && v.isQuote(view, at - 1);
  return behindQuotation || sign.test(view.text.slice(start[at], end[at])) ? at + 1 : at;
}

const sign = /^[*†‡¹²³⁰⁴-⁹]+$/;

/** `end` less the sign of a note in front of it (`…has said.|[4]|`), or as it is. */
export function withoutNote(view: View, first: number, end: number): number {
  for (const length of [1, 3])
    if (end - length > first && pastNote(view, end - length) === end) return end - length;
  return end;
}
