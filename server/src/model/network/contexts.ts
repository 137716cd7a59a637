import type { Kernel } from './kernel-type.ts';
import { Keys } from './keys.ts';

/** How many rows are kept at once. A hundred thousand characters of news need some hundreds. */
export const CONTEXTS = 2048;
/** What stands past both ends of a stretch, in the place of a standing and of a hint. */
export const NOWHERE = 256;
export const NO_HINT = 32;
/** The most rows that one context is the sum of: the bias, and two of standing and one of hint for each of three tokens. */
export const SUMMANDS = 10;

/** Byte addresses in the network's memory. */
interface Plan {
  readonly firstBias: number;
  /** Three rows each (of the neighbour before, the token, the neighbour after), by quotation bits and 16 + place bits, … */
  readonly standings: number;
  /** … and by hint. */
  readonly hints: number;
  /** Room for the addresses of `SUMMANDS` rows, and for the rows that are kept. */
  readonly summands: number;
  readonly contexts: number;
}

/**
 * What the first layer's input owes to how a token and its two neighbours stand and what the rules hint of the three,
 * whatever the words are: a row for each context that is met, worked out once. Most tokens stand as the one before them does.
 */
export class Contexts {
  readonly #known = new Keys(2 * CONTEXTS);
  #used = 0;
  readonly #plan: Plan;
  readonly #width: number;
  readonly #longs: Int32Array;
  readonly #kernel: Kernel;

  constructor(plan: Plan, width: number, longs: Int32Array, kernel: Kernel) {
    this.#plan = plan;
    this.#width = width;
    this.#longs = longs;
    this.#kernel = kernel;
  }

  /** Writes, for each of `count` tokens, which row is its own. Both lists begin with what stands before the first token. */
  find(standings: Int16Array, hints: Uint8Array, count: number, into: Int32Array): void {
    if (this.#used + count > CONTEXTS) {
      this.#known.clear();
      this.#used = 0;
    }
    let standing = -1;
    let hint = -1;
    let row = 0;
    for (let t = 0; t < count; t++) {
      const standingHere = standings[t] | (standings[t + 1] << 9) | (standings[t + 2] << 18);
      const hintHere = hints[t] | (hints[t + 1] << 6) | (hints[t + 2] << 12);
      if (standingHere !== standing || hintHere !== hint) {
        standing = standingHere;
        hint = hintHere;
        row = this.#known.get(standing, hint) - 1;
        if (row < 0) {
          row = this.#used++;
          this.#known.put(standing, hint, row + 1);
          this.#workOut(row, standings, hints, t);
        }
      }
      into[t] = row;
    }
  }

  #workOut(row: number, standings: Int16Array, hints: Uint8Array, first: number): void {
    const { firstBias, summands, contexts } = this.#plan;
    const size = 2 * this.#width;
    const list = summands >> 2;
    let count = 0;
    this.#longs[list + count++] = firstBias;
    for (let neighbour = 0; neighbour < 3; neighbour++) {
      const standing = standings[first + neighbour];
      const hint = hints[first + neighbour];
      const rowOf = (table: number, value: number) => table + (3 * value + neighbour) * size;
      if (standing !== NOWHERE) {
        this.#longs[list + count++] = rowOf(this.#plan.standings, standing & 15);
        this.#longs[list + count++] = rowOf(this.#plan.standings, 16 + (standing >> 4));
      }
      if (hint !== NO_HINT) this.#longs[list + count++] = rowOf(this.#plan.hints, hint);
    }
    this.#kernel.sumRows(summands, count, this.#width, contexts + row * size);
  }
}
