import type { Span } from '../core/base/index.ts';
import type { Prose } from '../core/language/index.ts';
import { tokenAt } from './hints.ts';

/** Which of several things each token of a block belongs to: its index, or -1. Of two that meet, the first one keeps a token. */
export class Cover {
  // Made when something is added: most blocks have nothing to cover.
  #owners: Int32Array | undefined;
  readonly #prose: Prose;

  constructor(prose: Prose) {
    this.#prose = prose;
  }

  add(spans: readonly Span[], owner: number): void {
    const owners = (this.#owners ??= new Int32Array(this.#prose.tokens.count).fill(-1));
    for (const span of spans)
      this.#each(span, (i) => {
        if (owners[i] < 0) owners[i] = owner;
      });
  }

  /** Whether any token of the spans belongs to something. */
  meets(spans: readonly Span[]): boolean {
    const owners = this.#owners;
    if (!owners) return false;
    let met = false;
    for (const span of spans) this.#each(span, (i) => (met ||= owners[i] >= 0));
    return met;
  }

  /** What the token at the beginning of a span belongs to. */
  at(span: Span): number {
    if (!this.#owners) return -1;
    return this.#owners[tokenAt(this.#prose, span.start)] ?? -1;
  }

  /** What half of the spans' tokens or more belong to, or -1. */
  half(spans: readonly Span[]): number {
    const owners = this.#owners;
    if (!owners) return -1;
    let votes = 0;
    let winner = -1;
    let length = 0;
    // A majority survives when tokens of different owners cancel one another.
    for (const span of spans)
      this.#each(span, (i) => {
        length++;
        if (votes === 0) winner = owners[i];
        votes += owners[i] === winner ? 1 : -1;
      });
    let count = 0;
    for (const span of spans) this.#each(span, (i) => (count += owners[i] === winner ? 1 : 0));
    return winner >= 0 && 2 * count >= length ? winner : -1;
  }

  #each({ start, end }: Span, visit: (token: number) => void): void {
    const { tokens } = this.#prose;
    for (let i = tokenAt(this.#prose, start); i < tokens.count && tokens.start[i] < end; i++) visit(i);
  }
}
