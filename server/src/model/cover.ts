import type { Span } from '../core/base/index.ts';
import { tokenAt } from '../core/language/index.ts';
import type { Prose } from '../core/language/index.ts';

/** Which of several things each token of a block belongs to: its index, or -1. Of two that meet, the first one keeps a token. */
export class Cover {
  // Taken when something is added: most blocks have nothing to cover.
  #owners: Int32Array | undefined;
  readonly #prose: Prose;

  constructor(prose: Prose) {
    this.#prose = prose;
  }

  add(spans: readonly Span[], owner: number): void {
    const owners = (this.#owners ??= roomFor(this.#prose.tokens.count));
    const { start, count } = this.#prose.tokens;
    for (const span of spans)
      for (let i = tokenAt(this.#prose, span.start); i < count && start[i] < span.end; i++)
        if (owners[i] < 0) owners[i] = owner;
  }

  /** Whether any token of the spans belongs to something. */
  meets(spans: readonly Span[]): boolean {
    const owners = this.#owners;
    if (!owners) return false;
    const { start, count } = this.#prose.tokens;
    for (const span of spans)
      for (let i = tokenAt(this.#prose, span.start); i < count && start[i] < span.end; i++)
        if (owners[i] >= 0) return true;
    return false;
  }

  /** What the token at the beginning of a span belongs to. */
  at(span: Span): number {
    const token = tokenAt(this.#prose, span.start);
    return this.#owners && token < this.#prose.tokens.count ? this.#owners[token] : -1;
  }

  /** What half of the spans' tokens or more belong to, or -1. */
  half(spans: readonly Span[]): number {
    const owners = this.#owners;
    if (!owners) return -1;
    const { start, count: tokens } = this.#prose.tokens;
    let votes = 0;
    let winner = -1;
    let length = 0;
    // A majority survives when tokens of different owners cancel one another.
    for (const span of spans)
      for (let i = tokenAt(this.#prose, span.start); i < tokens && start[i] < span.end; i++) {
        length++;
        if (votes === 0) winner = owners[i];
        votes += owners[i] === winner ? 1 : -1;
      }
    if (winner < 0) return -1;
    let count = 0;
    for (const span of spans)
      for (let i = tokenAt(this.#prose, span.start); i < tokens && start[i] < span.end; i++)
        if (owners[i] === winner) count++;
    return 2 * count >= length ? winner : -1;
  }
}

/** Room for the covers of one block, used again for the next: `startCovers` says that those of the last are done with. */
const rooms: Int32Array[] = [];
let taken = 0;

/** Call it before the covers of a block are made. */
export function startCovers(): void {
  taken = 0;
}

function roomFor(tokens: number): Int32Array {
  if (taken === rooms.length || rooms[taken].length < tokens)
    rooms[taken] = new Int32Array(Math.max(512, 2 * tokens));
  return rooms[taken++].fill(-1, 0, tokens);
}
