/**
 * Pairs texts of two drafts that are the same, or nearly: first those of the same words, in order, then those that have most
 * pairs of words in common. Gives for each text of the later draft the index of the earlier one, or -1. Every text is in one
 * pair at most. Linear in the words of both but for the sorting of what is alike.
 */
export function pairsOf(earlier: readonly string[], later: readonly string[]): readonly number[] {
  const words = earlier.map(wordsOf);
  const laterWords = later.map(wordsOf);
  const paired = later.map(() => -1);
  const waiting = new Map<string, number[]>();
  words.forEach((each, i) => push(waiting, each.join(' '), i));
  const free = new Set(earlier.keys());
  laterWords.forEach((each, j) => {
    const same = waiting.get(each.join(' '))?.shift();
    if (same === undefined) return;
    paired[j] = same;
    free.delete(same);
  });
  for (const { one, other } of alike(words, free, laterWords, paired)) {
    if (paired[other] >= 0 || !free.has(one)) continue;
    paired[other] = one;
    free.delete(one);
  }
  return paired;
}

/** What letters and digits there are, in small letters: marks and spaces make no other words. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

interface Likeness {
  readonly one: number;
  readonly other: number;
  readonly share: number;
}

/** A pair of words that stands in more texts than these tells none of them. */
const mostPlaces = 16;
/** Of the pairs of words of two texts, so many must be in both for them to be the same text, written anew. */
const leastShare = 0.4;

/** Texts that are free and have enough in common, those with most first. */
function alike(
  words: readonly (readonly string[])[],
  free: ReadonlySet<number>,
  laterWords: readonly (readonly string[])[],
  paired: readonly number[],
): readonly Likeness[] {
  const places = new Map<string, number[]>();
  for (const i of free) for (const pair of twosOf(words[i])) push(places, pair, i);
  const found: Likeness[] = [];
  laterWords.forEach((each, other) => {
    if (paired[other] >= 0) return;
    const twos = twosOf(each);
    const shared = new Map<number, number>();
    for (const pair of twos) {
      const where = places.get(pair);
      if (where && where.length <= mostPlaces) for (const i of where) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    for (const [one, number] of shared) {
      const share = (2 * number) / (twosOf(words[one]).size + twos.size);
      if (share >= leastShare) found.push({ one, other, share });
    }
  });
  return found.sort((a, b) => b.share - a.share || a.other - b.other || a.one - b.one);
}

/** Each two words that follow one another. */
function twosOf(words: readonly string[]): ReadonlySet<string> {
  const twos = new Set<string>();
  for (let i = 1; i < words.length; i++) twos.add(`${words[i - 1]} ${words[i]}`);
  return twos;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
