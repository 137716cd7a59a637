import { hashesOf, hashString } from '../../../base/index.ts';

/** Words, each with those beside which it means something of its own: “|world| bank”, “|premier| league”. */
type Pairs = ReadonlyMap<number, ReadonlySet<number>>;

/** Pairs of a line each, the word first, then those beside it: `bank: world central`. */
export function pairsOf(lines: string): Pairs {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(': '))
      .map(([word, others]) => [hashString(word), hashesOf(others)]),
  );
}

/** Whether `other` is one of those beside which the word is listed. */
export function isPair(pairs: Pairs, word: number, other: number): boolean {
  return pairs.get(word)?.has(other) ?? false;
}
