import { isSpaceAt } from './characters.ts';
import type { TokenArrays } from './token-arrays.ts';
import { TokenKind } from './types.ts';

/**
 * One past the sign of a note that stands right behind a sentence or a quotation: `sorry.|[4]|`, `sorry.|²|`, `sorry.|†|`, `sorry.”|3|`;
 * `at` itself where none does.
 */
export function pastNote(
  text: string,
  { count, start, end, kind }: Pick<TokenArrays, 'count' | 'start' | 'end' | 'kind'>,
  at: number,
): number {
  if (at >= count || start[at] > end[at - 1]) return at;
  const unit = text.charCodeAt(start[at]);
  if (unit === 0x5b)
    return at + 2 < count && kind[at + 1] === TokenKind.number && text[start[at + 2]] === ']' ? at + 3 : at;
  if (isRaised(unit)) return at + 1;
  const sign = unit === 0x2a || unit === 0x2020 || unit === 0x2021; // * † ‡
  const number = kind[at] === TokenKind.number && kind[at - 1] === TokenKind.quote && end[at] - start[at] < 4;
  return (sign || number) && isSpaceAt(text, end[at]) ? at + 1 : at;
}

/** ¹ ² ³ ⁰ ⁴ … ⁹ */
function isRaised(unit: number): boolean {
  return unit === 0xb9 || unit === 0xb2 || unit === 0xb3 || (unit >= 0x2070 && unit <= 0x2079);
}
