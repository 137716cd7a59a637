import { hashesOf, hashString } from '../../base/index.ts';
import { sensesOfChange } from './senses-of-change.ts';
import { sensesOfMind } from './senses-of-mind.ts';

/** A sense in which a word does not say what it mostly says, told by the words beside it. */
export interface Sense {
  /** What the word says no more, and what it says instead. */
  readonly drops: number;
  readonly adds: number;
  /**
   * The sense holds when the word before, the one before that (`earlier`), the word after and the one after that (`second`) are
   * among these; none ask nothing.
   */
  readonly earlier?: ReadonlySet<number>;
  readonly previous?: ReadonlySet<number>;
  readonly next?: ReadonlySet<number>;
  readonly second?: ReadonlySet<number>;
  /** … and when the word before, or after, is none of these. */
  readonly notAfter?: ReadonlySet<number>;
  readonly notBefore?: ReadonlySet<number>;
}

/** The senses of each word that has any. */
export const senses: ReadonlyMap<number, readonly Sense[]> = sensesOf();

function sensesOf(): Map<number, Sense[]> {
  const found = new Map<number, Sense[]>();
  const set = (words: string | undefined): ReadonlySet<number> | undefined =>
    words === undefined ? undefined : hashesOf(words);
  for (const [words, { drops, adds = 0, ...near }] of [...sensesOfChange, ...sensesOfMind]) {
    const sense = {
      drops,
      adds,
      earlier: set(near.earlier),
      previous: set(near.previous),
      next: set(near.next),
      second: set(near.second),
      notAfter: set(near.notAfter),
      notBefore: set(near.notBefore),
    };
    for (const word of words.split(' ')) {
      const hash = hashString(word);
      found.set(hash, [...(found.get(hash) ?? []), sense]);
    }
  }
  return found;
}
