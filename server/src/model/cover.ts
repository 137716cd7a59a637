import type { Span } from '../core/base/index.ts';
import type { Prose } from '../core/language/index.ts';
import { tokenAt } from './hints.ts';

/** Which of several things each token of a block belongs to: its index, or -1. Of two that meet, the first one keeps a token. */
export class Cover {
  readonly #owners: Int32Array;
  readonly #prose: Prose;

  constructor(prose: Prose) {
    this.#prose = prose;
    this.#owners = new Int32Array(prose.tokens.count).fill(-1);
  }

  add(spans: readonly Span[], owner: number): void {
    for (const span of spans)
      this.#each(span, (i) => {
        if (this.#owners[i] < 0) this.#owners[i] = owner;
      });
  }

  /** Whether any token of the spans belongs to something. */
  meets(spans: readonly Span[]): boolean {
    let met = false;
    for (const span of spans) this.#each(span, (i) => (met ||= this.#owners[i] >= 0));
    return met;
  }

  /** What the token at the beginning of a span belongs to. */
  at(span: Span): number {
    const i = tokenAt(this.#prose, span.start);
    return i < this.#owners.length ? this.#owners[i] : -1;
  }

  /** What half of the spans' tokens or more belong to, or -1. */
  half(spans: readonly Span[]): number {
    let votes = 0;
    let winner = -1;
    let length = 0;
    // A majority survives when tokens of different owners cancel one another.
    for (const span of spans)
      this.#each(span, (i) => {
        length++;
        if (votes === 0) winner = this.#owners[i];
        votes += this.#owners[i] === winner ? 1 : -1;
      });
    let count = 0;
    for (const span of spans) this.#each(span, (i) => (count += this.#owners[i] === winner ? 1 : 0));
    return winner >= 0 && 2 * count >= length ? winner : -1;
  }

  #each({ start, end }: Span, visit: (token: number) => void): void {
    const { tokens } = this.#prose;
    for (let i = tokenAt(this.#prose, start); i < tokens.count && tokens.start[i] < end; i++) visit(i);
  }
}
