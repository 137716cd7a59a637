import { hashesOf } from '../../base/index.ts';
import type { Prose, Tokens } from '../../language/index.ts';

/** Whether the word at `i`, which is not the first of its block, says a thing where it stands. */
type WordTest = (tokens: Tokens, i: number) => boolean;

/** Whether a token says a thing, by the tests of the words that may say it. */
export function byTests(
  tests: readonly (readonly [words: string, test: WordTest])[],
): (prose: Prose, i: number) => boolean {
  const byWord = new Map<number, WordTest>();
  for (const [words, test] of tests) for (const word of hashesOf(words)) byWord.set(word, test);
  return ({ tokens }, i) => {
    const test = i > 0 ? byWord.get(tokens.lexeme[i]) : undefined;
    return test !== undefined && test(tokens, i);
  };
}

/** Whether one of the words stands right before token `i`. */
export function isAfter(words: ReadonlySet<number>, { lexeme }: Tokens, i: number): boolean {
  return words.has(lexeme[i - 1]);
}

/** Whether one of the words stands in the sentence of `i`, from so many tokens behind it (before it, if less than 0) to fewer than so many. */
export function isNear(
  words: ReadonlySet<number>,
  { lexeme, sentence, count }: Tokens,
  i: number,
  from: number,
  to: number,
): boolean {
  for (let j = Math.max(0, i + from); j < Math.min(count, i + to); j++)
    if (sentence[j] === sentence[i] && words.has(lexeme[j])) return true;
  return false;
}

/** Forms of “be”: before a participle, something is done. */
export const being = hashesOf('is are was were be been being');
