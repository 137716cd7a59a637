import { TokenKind, TokenShape } from '../../language/index.ts';
import type { Prose, Quotation } from '../../language/index.ts';
import type { Fix } from '../types.ts';
import { say } from '../../../say/index.ts';

/** More words than this are a clause of their own, not a fragment. */
const mostWords = 3;

/**
 * Whether a quotation is one to three words that would do without their marks: closed, outermost, no name, no title of a
 * work and no whole answer such as “Never.”
 */
export function isShortQuotation({ tokens, text }: Prose, quotation: Quotation): boolean {
  const { firstToken, endToken, closed, depth, resumed, mark, start, end } = quotation;
  if (!closed || depth > 0 || resumed || endToken - firstToken > mostWords + 4) return false;
  let words = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kind[i] === TokenKind.number || tokens.kind[i] === TokenKind.symbol) return false;
    if (tokens.kind[i] !== TokenKind.word) continue;
    // Capitals inside make it a name or a title, and so does one at its beginning.
    if (tokens.shape[i] !== TokenShape.lower) return false;
    words++;
  }
  const inside = text.slice(start + mark.length, end - 1);
  return words > 0 && words <= mostWords && !/[.!?…:;]\s*$/.test(inside);
}

/** The marks go, the words stay. */
export function unquote({ mark, start, end }: Quotation): Fix {
  return {
    kind: 'replace',
    title: say('Take the quotation marks away'),
    preferred: true,
    edits: [
      { start, end: start + mark.length, text: '' },
      { start: end - 1, end, text: '' },
    ],
  };
}
