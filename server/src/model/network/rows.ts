import { TokenShape } from '../../core/language/index.ts';
import type { Prose } from '../../core/language/index.ts';
import { affixes, shapeOf } from './features.ts';
import { BUCKETS } from './format.ts';
import type { Shape, Weights } from './format.ts';
import { Forms } from './forms.ts';
import type { Kernel } from './kernel-type.ts';
import { Keys } from './keys.ts';
import { copyOf, QUEUE, SLOTS, widthsOf } from './layout.ts';
import type { Layout } from './layout.ts';

/**
 * What each word form gives to both layers, whatever stands around it: a row in memory for each form that is met, worked out
 * once and kept while there is room.
 */
export class Rows {
  readonly #shape: Shape;
  readonly #layout: Layout;
  readonly #kernel: Kernel;
  readonly #bytes: Uint8Array;
  readonly #shorts: Int16Array;
  readonly #longs: Int32Array;
  readonly #width: number;
  readonly #vocabulary: Keys;
  readonly #words: Int8Array;
  readonly #affixes: Int8Array;
  readonly #shapes: Int16Array;
  readonly #forms = new Forms(SLOTS);
  /** The slots of the forms that wait to be worked out together. */
  readonly #queue = new Int32Array(QUEUE);
  #pending = 0;
  /** The three affixes of one form. */
  readonly #three = new Int32Array(3);

  constructor(weights: Weights, layout: Layout, buffer: ArrayBuffer, kernel: Kernel) {
    const { shape } = weights;
    this.#shape = shape;
    this.#layout = layout;
    this.#kernel = kernel;
    this.#bytes = new Uint8Array(buffer);
    this.#shorts = new Int16Array(buffer);
    this.#longs = new Int32Array(buffer);
    this.#width = widthsOf(shape).row;
    this.#words = new Int8Array(copyOf(weights.part('words')));
    this.#affixes = new Int8Array(copyOf(weights.part('affixes')));
    this.#shapes = new Int16Array(copyOf(weights.part('shapes')));
    this.#vocabulary = new Keys(shape.words * 2);
    new Int32Array(copyOf(weights.part('hashes'))).forEach((hash, i) => this.#vocabulary.put(hash, 0, i + 1));
  }

  /** Writes for each of the tokens [from, to) in which slot the row of its form is; nothing stands before and behind them. */
  find(prose: Prose, from: number, to: number): void {
    const { lexeme } = prose.tokens;
    const forms = this.#forms;
    const longs = this.#longs;
    // The rows of one stretch are all there at once.
    forms.makeRoom(to - from);
    const first = (this.#layout.slots >> 2) + 1 - from;
    for (let i = from; i < to; i++) {
      const kind = kindOf(prose, i);
      let slot = forms.meet(lexeme[i], kind);
      if (slot === 0) {
        slot = forms.add(lexeme[i], kind);
        this.#add(prose, i, slot);
      }
      longs[first + i] = slot;
    }
    longs[first + to] = 0;
    this.#workOut();
  }

  /** Puts the vector of a new form in the queue. */
  #add({ text, tokens }: Prose, token: number, slot: number): void {
    const { dimensions } = this.#shape;
    const start = tokens.start[token];
    const end = tokens.end[token];
    const three = this.#three;
    affixes(text, start, end, BUCKETS, three);
    const word = this.#vocabulary.get(tokens.lexeme[token], 0) * dimensions;
    const [a, b, c] = [three[0] * dimensions, three[1] * dimensions, three[2] * dimensions];
    const s = shapeOf(text, start, end) * dimensions;
    const [words, parts, shapes, shorts] = [this.#words, this.#affixes, this.#shapes, this.#shorts];
    const to = (this.#layout.vector >> 1) + this.#pending * dimensions;
    for (let i = 0; i < dimensions; i++)
      shorts[to + i] = words[word + i] * 4 + (parts[a + i] + parts[b + i] + parts[c + i]) * 2 + shapes[s + i];
    this.#queue[this.#pending++] = slot;
    if (this.#pending === QUEUE) this.#workOut();
  }

  /** Works out the rows of the forms in the queue. */
  #workOut(): void {
    const pending = this.#pending;
    if (pending === 0) return;
    const at = this.#layout;
    const { dimensions, form, shifts } = this.#shape;
    const [input, row] = shifts;
    const width = this.#width;
    // prettier-ignore
    this.#kernel.multiply(at.vector, 2 * dimensions, dimensions, pending, at.inputWeights, form, at.inputBias, input, at.form, 0);
    this.#kernel.softAll(at.form, pending * form);
    // Slots are handed out one after the other at first: then rows need no moving. An odd last row would spill into the next.
    const apart = pending % 2 > 0 || this.#queue[pending - 1] - this.#queue[0] !== pending - 1;
    const to = apart ? at.fresh : at.cache + 2 * this.#queue[0] * width;
    // prettier-ignore
    this.#kernel.multiply(at.form, 2 * form, form, pending, at.rowWeights, width, at.rowBias, row, to, 0);
    for (let i = 0; apart && i < pending; i++) {
      const fresh = at.fresh + 2 * i * width;
      this.#bytes.copyWithin(at.cache + 2 * this.#queue[i] * width, fresh, fresh + 2 * width);
    }
    this.#pending = 0;
  }
}

/** What tells word forms with one hash apart: shape, length and last letter. A word in lower case has one shape only. */
function kindOf({ tokens, text }: Prose, token: number): number {
  const start = tokens.start[token];
  const end = tokens.end[token];
  const form = tokens.shape[token] === TokenShape.lower ? LOWER : shapeOf(text, start, end);
  return form | ((end - start) << 5) | (text.charCodeAt(end - 1) << 16);
}

/** Stands for the shape of a word in lower case, whichever it is: no shape is so high. */
const LOWER = 31;
