/** A map from pairs of whole numbers to positive whole numbers: open addressing, never more than half full. */
export class Keys {
  readonly #mask: number;
  /** Four numbers an entry, so that a look-up touches one line of the processor's cache: the pair, the value, nothing. */
  readonly #entries: Int32Array;

  /** `size`: at least twice the number of pairs that it will hold. */
  constructor(size: number) {
    let length = 16;
    while (length < size) length *= 2;
    this.#entries = new Int32Array(4 * length);
    this.#mask = 4 * length - 4;
  }

  /** The pair's value, 0 for none. */
  get(first: number, second: number): number {
    return this.#entries[this.#place(first, second) + 2];
  }

  /** Adds a pair that the map does not hold. */
  put(first: number, second: number, value: number): void {
    const at = this.#place(first, second);
    this.#entries[at] = first;
    this.#entries[at + 1] = second;
    this.#entries[at + 2] = value;
  }

  clear(): void {
    this.#entries.fill(0);
  }

  /** Where the entry of a pair is, or the free one where it would go. */
  #place(first: number, second: number): number {
    const entries = this.#entries;
    const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x2545f491);
    let at = ((mixed ^ (mixed >>> 15)) << 2) & this.#mask;
    while (entries[at + 2] !== 0 && (entries[at] !== first || entries[at + 1] !== second))
      at = (at + 4) & this.#mask;
    return at;
  }
}
