import { TokenKind, TokenShape } from './types.ts';
import type { Tokens } from './types.ts';
import { WordClass } from './word-class.ts';

/**
 * Words of the closed classes that are names where they stand lose their class: `according to Per Osei`, `Sergeant Will
 * Tranter, of`. Such a word is capitalised within a sentence, and so is the one behind it, but not the line as a whole.
 */
export function settleNames(tokens: Tokens): void {
  const { classes, count } = tokens;
  for (let i = 0; i < count; i++) {
    if (!(classes[i] & WordClass.name)) continue;
    classes[i] = isName(tokens, i) ? 0 : classes[i] & ~WordClass.name;
  }
}

function isName(tokens: Tokens, i: number): boolean {
  const { shape, kind, count } = tokens;
  if (i === 0 || shape[i] !== TokenShape.capitalised || !isPlainName(tokens, i + 1)) return false;
  if (kind[i - 1] !== TokenKind.word) return false;
  if (shape[i - 1] === TokenShape.lower) return !isPlainName(tokens, i + 2);
  // Behind another capital (“Sergeant Will Tranter said”) the text must go on in small letters.
  return (
    isPlainName(tokens, i - 1) && i + 3 < count && !isCapital(tokens, i + 2) && !isCapital(tokens, i + 3)
  );
}

function isPlainName(tokens: Tokens, i: number): boolean {
  return i < tokens.count && isCapital(tokens, i) && (tokens.classes[i] & ~WordClass.foreign) === 0;
}

function isCapital({ kind, shape }: Tokens, i: number): boolean {
  return kind[i] === TokenKind.word && shape[i] !== TokenShape.lower && shape[i] !== TokenShape.other;
}
