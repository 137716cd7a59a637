/** A map from pairs of whole numbers to positive whole numbers: open addressing in typed arrays, never more than half full. */
export class Keys {
  readonly #mask: number;
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #values: Int32Array;

  /** `size`: at least twice the number of pairs that it will hold. */
  constructor(size: number) {
    let length = 16;
    while (length < size) length *= 2;
    this.#mask = length - 1;
    this.#first = new Int32Array(length);
    this.#second = new Int32Array(length);
    this.#values = new Int32Array(length);
  }

  /** The pair's value, 0 for none. */
  get(first: number, second: number): number {
    for (let at = this.#home(first, second); ; at = (at + 1) & this.#mask) {
      const value = this.#values[at];
      if (value === 0 || (this.#first[at] === first && this.#second[at] === second)) return value;
    }
  }

  /** Adds a pair that the map does not hold. */
  put(first: number, second: number, value: number): void {
    let at = this.#home(first, second);
    while (this.#values[at] !== 0) at = (at + 1) & this.#mask;
    this.#first[at] = first;
    this.#second[at] = second;
    this.#values[at] = value;
  }

  clear(): void {
    this.#values.fill(0);
  }

  #home(first: number, second: number): number {
    const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x2545f491);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }
}
