/**
 * A 32-bit hash of text[start, end) in lower case (FNV-1a over UTF-16 code units, ASCII folded by bit, others by
 * `toLowerCase`). The same function serves tokens, lexicons and the model's features.
 */
export function hashLowercase(text: string, start: number, end: number): number {
  let hash: number = hashStart;
  for (let i = start; i < end; i++) {
    let unit = text.charCodeAt(i);
    if (unit >= 65 && unit <= 90) unit |= 32;
    else if (unit === 0x2019) unit = 0x27;
    else if (unit > 127) unit = text[i].toLowerCase().charCodeAt(0);
    hash = hashNext(hash, unit);
  }
  return hash;
}

/** The hash of nothing, and the hash of what has the hash `hash` and then the lower-case unit `unit`. */
export const hashStart = 0x811c9dc5 | 0;

export function hashNext(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashString(text: string): number {
  return hashLowercase(text, 0, text.length);
}

/** The hashes of words, for asking whether a token is one of them. */
export function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(/\s+/).map(hashString));
}

/**
 * An immutable word list: lower-case word → a bit set. Words are kept by hash; two listed words with one hash are
 * refused, and an unlisted word meets a listed one's hash once in about 10⁵ words. The table is made when somebody first
 * looks into it, not when the program starts.
 */
export class Lexicon {
  #groups: readonly (readonly [bits: number, words: string])[] | undefined;
  /** A bit for each hash that is listed, and for few that are not: most words end here. */
  #signs = new Uint8Array(0);
  #signMask = 0;
  /** Open addressing, hash and bits side by side: half of the slots are free, so that a look-up ends after a step or two. */
  #table = new Int32Array(0);
  #mask = 0;

  constructor(groups: Iterable<readonly [bits: number, words: string]>) {
    this.#groups = [...groups];
  }

  /** The bits of the word with this hash, 0 when it is not listed. */
  get(hash: number): number {
    if (this.#groups !== undefined) this.#make(this.#groups);
    const sign = (hash ^ (hash >>> 13)) & this.#signMask;
    if ((this.#signs[sign >> 3] & (1 << (sign & 7))) === 0) return 0;
    return this.#table[this.#slot(hash) + 1];
  }

  #make(groups: readonly (readonly [bits: number, words: string])[]): void {
    const lists = groups.map(([, words]) => words.split(/\s+/));
    const count = lists.reduce((sum, { length }) => sum + length, 0);
    const size = 2 << (32 - Math.clz32(count));
    this.#signs = new Uint8Array(size);
    this.#signMask = size * 8 - 1;
    this.#table = new Int32Array(size * 2);
    this.#mask = size * 2 - 1;
    const owners = new Array<string | undefined>(size);
    for (let i = 0; i < lists.length; i++) {
      const [bits] = groups[i];
      for (const word of lists[i]) {
        if (!word) continue;
        const hash = hashString(word);
        const slot = this.#slot(hash);
        const owner = (owners[slot >> 1] ??= word);
        if (owner !== word && owner.toLowerCase() !== word.toLowerCase())
          throw new Error(`${word} and ${owner} share a hash`);
        const sign = (hash ^ (hash >>> 13)) & this.#signMask;
        this.#signs[sign >> 3] |= 1 << (sign & 7);
        this.#table[slot] = hash;
        this.#table[slot + 1] |= bits;
      }
    }
    this.#groups = undefined;
  }

  /** The slot that holds the hash, or the free one where it would go: no word has no bits. */
  #slot(hash: number): number {
    let slot = ((hash ^ (hash >>> 15)) << 1) & this.#mask;
    while (this.#table[slot + 1] !== 0 && this.#table[slot] !== hash) slot = (slot + 2) & this.#mask;
    return slot;
  }
}
