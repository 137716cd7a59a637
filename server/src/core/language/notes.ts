import { isSpaceAt } from './characters.ts';
import type { TokenArrays } from './token-arrays.ts';
import { TokenKind } from './types.ts';

/**
 * One past the sign of a note that stands right behind a sentence or a quotation: `sorry.|[4]|`, `sorry.|[4–6]:12|`, `sorry.|²|`,
 * `sorry.|†|`, `sorry.”|3|`, and, behind a space, too, past what asks for one: `sorry. |[citation needed]|`; `at` itself where none does.
 */
export function pastNote(
  text: string,
  tokens: Pick<TokenArrays, 'count' | 'start' | 'end' | 'kind'>,
  at: number,
): number {
  const { count, start, end, kind } = tokens;
  if (at >= count) return at;
  const unit = text.charCodeAt(start[at]);
  const apart = start[at] > end[at - 1];
  if (unit === 0x5b) return pastBrackets(text, tokens, at, apart ? asking : numbered);
  if (apart) return at;
  if (isRaised(unit)) return at + 1;
  const sign = unit === 0x2a || unit === 0x2020 || unit === 0x2021; // * † ‡
  const number = kind[at] === TokenKind.number && kind[at - 1] === TokenKind.quote && end[at] - start[at] < 4;
  return (sign || number) && isSpaceAt(text, end[at]) ? at + 1 : at;
}

const asking = /\[(?:(?:citation|source|reference)s? needed|cn|tktk?|(?:by |according to )?whom?\?)\]/iy;
const numbered = new RegExp(
  `\\[\\d{1,3}(?:[,;–-] ?\\d{1,3}){0,9}\\](?::\\d{1,4}(?:[–-]\\d{1,4})?)?|${asking.source}`,
  'iy',
);

function pastBrackets(
  text: string,
  { count, start }: Pick<TokenArrays, 'count' | 'start'>,
  at: number,
  sign: RegExp,
): number {
  sign.lastIndex = start[at];
  if (!sign.test(text)) return at;
  let past = at + 1;
  while (past < count && start[past] < sign.lastIndex) past++;
  return past;
}

/** ¹ ² ³ ⁰ ⁴ … ⁹ */
function isRaised(unit: number): boolean {
  return unit === 0xb9 || unit === 0xb2 || unit === 0xb3 || (unit >= 0x2070 && unit <= 0x2079);
}
