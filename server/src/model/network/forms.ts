import { Keys } from './keys.ts';

/**
 * Slots for word forms, a bounded number of them. When all are taken, the forms that were not met again since the last time
 * give theirs up: common words stay where they are, and what is lost can be worked out anew.
 */
export class Forms {
  readonly #keys: Keys;
  readonly #lexemes: Int32Array;
  readonly #kinds: Int32Array;
  /** How often each was met, up to `often`, halved whenever room is made; -1 for a slot that is free. */
  readonly #met: Int8Array;
  /** The free slots, the next one last. */
  readonly #free: Int32Array;
  #count = 0;

  /** Slots are numbered from 1 to `slots`. */
  constructor(slots: number) {
    this.#keys = new Keys(2 * slots);
    this.#lexemes = new Int32Array(slots + 1);
    this.#kinds = new Int32Array(slots + 1);
    this.#met = new Int8Array(slots + 1);
    this.#free = new Int32Array(slots);
    this.#forgetAll();
  }

  /** The slot of a form, which counts as met, or 0. */
  meet(lexeme: number, kind: number): number {
    const slot = this.#keys.get(lexeme, kind);
    if (slot > 0 && this.#met[slot] < often) this.#met[slot]++;
    return slot;
  }

  /** Gives a new form a slot. `makeRoom` has made sure that there is one. */
  add(lexeme: number, kind: number): number {
    const slot = this.#free[--this.#count];
    this.#lexemes[slot] = lexeme;
    this.#kinds[slot] = kind;
    this.#met[slot] = 0;
    this.#keys.put(lexeme, kind, slot);
    return slot;
  }

  /** Sees to it that so many slots are free. Slots handed out before may be others' from then on. */
  makeRoom(count: number): void {
    if (count <= this.#count) return;
    this.#keys.clear();
    this.#count = 0;
    const met = this.#met;
    for (let slot = met.length - 1; slot > 0; slot--) {
      if (met[slot] > 0) {
        met[slot] >>= 1;
        this.#keys.put(this.#lexemes[slot], this.#kinds[slot], slot);
      } else this.#release(slot);
    }
    // Where nearly everything is common, room would have to be made again and again.
    if (4 * this.#count < met.length) this.#forgetAll();
  }

  #forgetAll(): void {
    this.#keys.clear();
    this.#count = 0;
    for (let slot = this.#met.length - 1; slot > 0; slot--) this.#release(slot);
  }

  #release(slot: number): void {
    this.#met[slot] = -1;
    this.#free[this.#count++] = slot;
  }
}

const often = 7;
