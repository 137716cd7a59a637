/**
 * A 32-bit hash of text[start, end) in lower case (FNV-1a over UTF-16 code units, ASCII folded by bit, others by
 * `toLowerCase`). The same function serves tokens, lexicons and the model's features.
 */
export function hashLowercase(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    let unit = text.charCodeAt(i);
    if (unit >= 65 && unit <= 90) unit |= 32;
    else if (unit === 0x2019) unit = 0x27;
    else if (unit > 127) unit = text[i].toLowerCase().charCodeAt(0);
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash | 0;
}

export function hashString(text: string): number {
  return hashLowercase(text, 0, text.length);
}

/**
 * An immutable word list: lower-case word → a bit set. Words are kept by hash; two listed words with one hash are
 * refused when the lexicon is made, and an unlisted word meets a listed one's hash once in about 10⁵ words.
 */
export class Lexicon {
  readonly #bits = new Map<number, number>();

  constructor(groups: Iterable<readonly [bits: number, words: string]>) {
    const words = new Map<number, string>();
    for (const [bits, list] of groups) {
      for (const word of list.split(/\s+/)) {
        if (!word) continue;
        const hash = hashString(word);
        const other = words.get(hash);
        if (other !== undefined && other !== word.toLowerCase())
          throw new Error(`${word} and ${other} share a hash`);
        words.set(hash, word.toLowerCase());
        this.#bits.set(hash, (this.#bits.get(hash) ?? 0) | bits);
      }
    }
  }

  /** The bits of the word with this hash, 0 when it is not listed. */
  get(hash: number): number {
    return this.#bits.get(hash) ?? 0;
  }
}
