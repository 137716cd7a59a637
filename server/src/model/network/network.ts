import type { Prose } from '../../core/language/index.ts';
import type { TaggingState } from '../../core/tagging/index.ts';
import { Contexts, NO_HINT, NOWHERE } from './contexts.ts';
import { standings } from './features.ts';
import type { Projection, Shape, Weights } from './format.ts';
import type { Kernel } from './kernel-type.ts';
import { fill, layOut, STRETCH, widthsOf } from './layout.ts';
import type { Layout, Widths } from './layout.ts';
import { Rows } from './rows.ts';

/** Arrays for a whole stretch; what they hold beyond the tokens asked for means nothing. */
export interface Labelled {
  readonly labels: Uint8Array;
  /** Sixteen scores a token, 12 bits after the point. */
  readonly scores: Int32Array;
  /** As many numbers a token as the projection is wide; nothing without one. */
  readonly embeddings: Int16Array;
}

/**
 * The network over one memory: labels for a stretch of tokens, and the scores that they won with. Two recurrent layers of
 * both directions; what a word form and what a context give to them stands in rows that are worked out once.
 */
export class Network {
  readonly #shape: Shape;
  readonly #widths: Widths;
  readonly #projection: Projection | undefined;
  readonly #layout: Layout;
  readonly #kernel: Kernel;
  readonly #rows: Rows;
  readonly #contexts: Contexts;
  /** How tokens stand and what the rules hint, each with what stands past both ends: nothing. */
  readonly #standings = new Int16Array(STRETCH + 2).fill(NOWHERE);
  readonly #own = this.#standings.subarray(1);
  readonly #hints = new Uint8Array(STRETCH + 2).fill(NO_HINT);
  readonly #places: Int32Array;
  readonly #labelled: Labelled;

  /** Lays the model out in a memory of `memorySize` bytes, all zeros. */
  constructor(weights: Weights, buffer: ArrayBuffer, kernel: Kernel, projection?: Projection) {
    const layout = layOut(weights, projection);
    fill(buffer, layout, weights, projection);
    this.#shape = weights.shape;
    this.#widths = widthsOf(weights.shape);
    this.#projection = projection;
    this.#layout = layout;
    this.#kernel = kernel;
    this.#rows = new Rows(weights, layout, buffer, kernel);
    this.#contexts = new Contexts(layout, this.#widths.first, new Int32Array(buffer), kernel);
    this.#places = new Int32Array(buffer, layout.places, STRETCH);
    this.#labelled = {
      labels: new Uint8Array(buffer, layout.labels, STRETCH),
      scores: new Int32Array(buffer, layout.scores, 16 * STRETCH),
      embeddings: new Int16Array(buffer, layout.embeddings, (projection?.width ?? 0) * STRETCH),
    };
  }

  /**
   * Labels tokens [from, to) of the prose, at most `STRETCH`. `hints`: one for each token of the block. The answer is
   * overwritten by the next call.
   */
  label(prose: Prose, carry: TaggingState, hints: Uint8Array, from: number, to: number): Labelled {
    const count = to - from;
    this.#rows.find(prose, from, to);
    standings(prose, carry, from, to, this.#own);
    for (let i = 0; i < count; i++) this.#hints[i + 1] = hints[from + i];
    this.#standings[count + 1] = NOWHERE;
    this.#hints[count + 1] = NO_HINT;
    this.#contexts.find(this.#standings, this.#hints, count, this.#places);
    this.#workOut(count);
    return this.#labelled;
  }

  // prettier-ignore
  #workOut(count: number): void {
    const at = this.#layout;
    const kernel = this.#kernel;
    const { first, second, labels, shifts } = this.#shape;
    const widths = this.#widths;
    const [rowBytes, stateBytes] = [2 * widths.row, 2 * widths.state];
    kernel.gather(at.slots, rowBytes, at.cache, at.places, at.contexts, widths.first, count, at.before);
    kernel.recur(at.before, first, count, at.state, stateBytes);
    kernel.multiply(at.state, stateBytes, 2 * first, count, at.secondWeights, widths.second, at.secondBias, shifts[2], at.before, 0);
    kernel.addRows(at.slots + 4, rowBytes, at.cache, 6 * widths.first, widths.second, count, at.before);
    kernel.recur(at.before, second, count, at.state + 4 * first, stateBytes);
    kernel.multiply(at.state, stateBytes, widths.state, count, at.scoreWeights, 16, at.scoreBias, shifts[3], at.scores, 1);
    kernel.decode(at.scores, at.transitions, at.start, labels, count, at.back, at.now, at.labels);
    const projection = this.#projection;
    if (projection)
      kernel.multiply(at.state, stateBytes, projection.inputs, count, at.projection, projection.width, at.projectionBias, projection.shift, at.embeddings, 0);
  }
}
