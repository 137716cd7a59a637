import type { QuotedText } from '../types.ts';
import { keyAt, run } from './inconsistent.ts';

/** A run that more articles have is a turn of phrase. */
const mostWithRun = 8;

/**
 * For each article the others that quote a run of the same words, a few at most: what is worth giving its analysis as
 * `beside`. Those that share nothing are not in the answer. Linear in the words quoted.
 */
export function withSameRuns(texts: readonly QuotedText[]): ReadonlyMap<QuotedText, readonly QuotedText[]> {
  const having = new Map<number, QuotedText[]>();
  for (const text of texts) {
    for (const { words } of text.stretches) {
      for (let i = 0; i + run <= words.length; i++) {
        const key = keyAt(words, i);
        const others = having.get(key);
        if (!others) having.set(key, [text]);
        else if (others.length < mostWithRun && others[others.length - 1] !== text) others.push(text);
      }
    }
  }
  const alike = new Map<QuotedText, Set<QuotedText>>();
  for (const some of having.values()) {
    if (some.length < 2) continue;
    for (const text of some) {
      const others = alike.get(text) ?? new Set();
      alike.set(text, others);
      for (const other of some) if (other !== text) others.add(other);
    }
  }
  const place = new Map(texts.map((text, i) => [text, i]));
  return new Map(
    [...alike].map(([text, others]) => [text, [...others].sort((a, b) => place.get(a)! - place.get(b)!)]),
  );
}
