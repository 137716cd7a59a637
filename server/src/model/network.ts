import { TokenShape } from '../core/language/index.ts';
import type { Prose } from '../core/language/index.ts';
import type { TaggingState } from '../core/tagging/index.ts';
import { Contexts, CONTEXTS, NO_HINT, NOWHERE, SUMMANDS } from './contexts.ts';
import { affixes, shapeOf, standings } from './features.ts';
import type { Projection, Shape, Weights } from './format.ts';
import { BUCKETS } from './format.ts';
import { Forms } from './forms.ts';
import type { Kernel } from './kernel-type.ts';
import { Keys } from './keys.ts';

/** Tokens read at once; a longer block is read in pieces. */
export const STRETCH = 512;
/** Word forms whose rows are kept. */
const SLOTS = 8192;

/** The network over one memory: labels for a stretch of tokens, and the scores that they won with. */
export interface Network {
  /**
   * Labels tokens [from, to) of the prose, at most `STRETCH`. `hints`: one for each token of the block. The answer is
   * overwritten by the next call.
   */
  label(prose: Prose, carry: TaggingState, hints: Uint8Array, from: number, to: number): Labelled;
}

/** Arrays for a whole stretch; what they hold beyond the tokens asked for means nothing. */
export interface Labelled {
  readonly labels: Uint8Array;
  /** Sixteen scores a token, 12 bits after the point. */
  readonly scores: Int32Array;
  /** As many numbers a token as the projection is wide; nothing without one. */
  readonly embeddings: Int16Array;
}

/** What tells word forms with one hash apart: shape, length and last letter. A word in lower case has one shape only. */
function kindOf({ tokens, text }: Prose, token: number): number {
  const start = tokens.start[token];
  const end = tokens.end[token];
  const form = tokens.shape[token] === TokenShape.lower ? LOWER : shapeOf(text, start, end);
  return form | ((end - start) << 5) | (text.charCodeAt(end - 1) << 16);
}

/** Lays the model out in a memory of `memorySize` bytes, all zeros, and returns the network. */
export function createNetwork(
  weights: Weights,
  buffer: ArrayBuffer,
  kernel: Kernel,
  projection?: Projection,
): Network {
  const { shape } = weights;
  const width = 4 * shape.first;
  const rowWidth = 3 * width + 4 * shape.second;
  const state = 2 * shape.first + 2 * shape.second;
  const plan = layOut(weights, projection);
  const bytes = new Uint8Array(buffer);
  const shorts = new Int16Array(buffer);
  const longs = new Int32Array(buffer);
  for (const name of KEPT) bytes.set(weights.part(name), plan[name]);
  const outputs = outputsOf(shape);
  for (const name of WEIGHTS)
    layTiles(new Int32Array(copyOf(weights.part(name))), outputs[name], longs.subarray(plan[name] >> 2));
  const contexts = new Contexts(plan, width, longs, kernel);
  // Past both ends stands nothing.
  const standing = new Int16Array(STRETCH + 2).fill(NOWHERE);
  const own = standing.subarray(1);
  const hint = new Uint8Array(STRETCH + 2).fill(NO_HINT);
  const places = longs.subarray(plan.places >> 2, (plan.places >> 2) + STRETCH);
  const labelled: Labelled = {
    labels: bytes.subarray(plan.labels, plan.labels + STRETCH),
    scores: longs.subarray(plan.scores >> 2, (plan.scores >> 2) + 16 * STRETCH),
    embeddings: shorts.subarray(
      plan.embeddings >> 1,
      (plan.embeddings >> 1) + (projection?.width ?? 0) * STRETCH,
    ),
  };
  if (projection) {
    layTiles(pairsOf(projection), projection.width, longs.subarray(plan.projection >> 2));
    longs.set(projection.bias, plan.projectionBias >> 2);
  }

  const rows = new Int8Array(copyOf(weights.part('words')));
  const affixRows = new Int8Array(copyOf(weights.part('affixes')));
  const shapeRows = new Int16Array(copyOf(weights.part('shapes')));
  const vocabulary = new Keys(shape.words * 2);
  new Int32Array(copyOf(weights.part('hashes'))).forEach((hash, i) => vocabulary.put(hash, 0, i + 1));
  const forms = new Forms(SLOTS);
  const affix = new Int32Array(3);
  /** The slots of the word forms in the queue. */
  const queued = new Int32Array(QUEUE);
  let pending = 0;

  /** Puts the vector of a new word form in the queue, to be worked out with others. */
  function queue({ text, tokens }: Prose, token: number, slot: number): void {
    const { dimensions } = shape;
    const start = tokens.start[token];
    const end = tokens.end[token];
    const to = (plan.vector >> 1) + pending * dimensions;
    affixes(text, start, end, BUCKETS, affix);
    const word = vocabulary.get(tokens.lexeme[token], 0) * dimensions;
    const [a, b, c] = [affix[0] * dimensions, affix[1] * dimensions, affix[2] * dimensions];
    const s = shapeOf(text, start, end) * dimensions;
    for (let i = 0; i < dimensions; i++)
      shorts[to + i] =
        rows[word + i] * 4 + (affixRows[a + i] + affixRows[b + i] + affixRows[c + i]) * 2 + shapeRows[s + i];
    queued[pending++] = slot;
    if (pending === QUEUE) flush();
  }

  function flush(): void {
    if (pending === 0) return;
    const [input, row] = shape.shifts;
    const { dimensions, form } = shape;
    kernel.multiply(
      plan.vector,
      dimensions * 2,
      dimensions,
      pending,
      plan.inputWeights,
      form,
      plan.inputBias,
      input,
      plan.form,
      0,
    );
    kernel.softAll(plan.form, pending * form);
    kernel.multiply(
      plan.form,
      form * 2,
      form,
      pending,
      plan.rowWeights,
      rowWidth,
      plan.rowBias,
      row,
      plan.fresh,
      0,
    );
    const size = rowWidth * 2;
    for (let i = 0, at = plan.fresh; i < pending; i++, at += size)
      bytes.copyWithin(plan.cache + queued[i] * size, at, at + size);
    pending = 0;
  }

  /** Gives each token the slot of its word form. */
  function slotsOf(prose: Prose, from: number, to: number): void {
    const { lexeme } = prose.tokens;
    // The rows of one stretch are all there at once.
    forms.makeRoom(to - from);
    const first = (plan.slots >> 2) + 1 - from;
    for (let i = from; i < to; i++) {
      const kind = kindOf(prose, i);
      let slot = forms.meet(lexeme[i], kind);
      if (slot === 0) {
        slot = forms.add(lexeme[i], kind);
        queue(prose, i, slot);
      }
      longs[first + i] = slot;
    }
    longs[first + to] = 0;
    flush();
  }

  function label(prose: Prose, carry: TaggingState, hints: Uint8Array, from: number, to: number): Labelled {
    const count = to - from;
    slotsOf(prose, from, to);
    standings(prose, carry, from, to, own);
    for (let i = 0; i < count; i++) hint[i + 1] = hints[from + i];
    standing[count + 1] = NOWHERE;
    hint[count + 1] = NO_HINT;
    contexts.find(standing, hint, count, places);
    const slotBytes = rowWidth * 2;
    kernel.gather(plan.slots, slotBytes, plan.cache, plan.places, plan.contexts, width, count, plan.before);
    kernel.recur(plan.before, shape.first, count, plan.state, state * 2);
    const [, , second, score] = shape.shifts;
    kernel.multiply(
      plan.state,
      state * 2,
      2 * shape.first,
      count,
      plan.secondWeights,
      4 * shape.second,
      plan.secondBias,
      second,
      plan.before,
      0,
    );
    kernel.addRows(
      plan.slots + 4,
      slotBytes,
      plan.cache,
      3 * width * 2,
      4 * shape.second,
      count,
      plan.before,
    );
    kernel.recur(plan.before, shape.second, count, plan.state + 4 * shape.first, state * 2);
    kernel.multiply(
      plan.state,
      state * 2,
      state,
      count,
      plan.scoreWeights,
      16,
      plan.scoreBias,
      score,
      plan.scores,
      1,
    );
    kernel.decode(
      plan.scores,
      plan.transitions,
      plan.start,
      shape.labels,
      count,
      plan.back,
      plan.now,
      plan.labels,
    );
    if (projection)
      kernel.multiply(
        plan.state,
        state * 2,
        projection.inputs,
        count,
        plan.projection,
        projection.width,
        plan.projectionBias,
        projection.shift,
        plan.embeddings,
        0,
      );
    return labelled;
  }

  return { label };
}

const QUEUE = 64;
/** Stands for the shape of a word in lower case, whichever it is: no shape is so high. */
const LOWER = 31;

/** Parts of the file that stand in memory as they are. */
const KEPT = [
  'inputBias',
  'rowBias',
  'firstBias',
  'standings',
  'hints',
  'secondBias',
  'scoreBias',
  'transitions',
  'start',
] as const;

/** Matrices of weights. */
const WEIGHTS = ['inputWeights', 'rowWeights', 'secondWeights', 'scoreWeights'] as const;

/** The number of outputs of each. */
function outputsOf(shape: Shape) {
  return {
    inputWeights: shape.form,
    rowWeights: 12 * shape.first + 4 * shape.second,
    secondWeights: 4 * shape.second,
    scoreWeights: 16,
  };
}

/** Lays weights out as `multiply` goes through them: the file has pairs of inputs by outputs, a tile sixteen outputs of each. */
function layTiles(pairs: Int32Array, outputs: number, into: Int32Array): void {
  for (let first = 0, to = 0; first < outputs; first += 16)
    for (let at = first; at < pairs.length; at += outputs, to += 16)
      into.set(pairs.subarray(at, at + 16), to);
}

/** A projection's weights as the file has matrices: for each pair of inputs, for each output, the two weights. */
function pairsOf({ width, inputs, weights }: Projection): Int32Array {
  const pairs = new Int16Array(width * inputs);
  for (let k = 0; k < inputs; k++)
    for (let m = 0; m < width; m++) pairs[(k & ~1) * width + 2 * m + (k & 1)] = weights[m * inputs + k];
  return new Int32Array(pairs.buffer);
}

/** Byte addresses of everything in the network's memory. A literal: engines look into it faster than into a table of names. */
function layOut({ shape, part }: Weights, projection?: Projection) {
  const width = 4 * shape.first;
  const rowWidth = 3 * width + 4 * shape.second;
  const state = 2 * shape.first + 2 * shape.second;
  const tokens = STRETCH + 4;
  let end = 1024;
  const room = (size: number) => {
    const at = end;
    end += (size + 63) & ~63;
    return at;
  };
  const roomFor = (name: string) => room(part(name).length);
  const plan = {
    inputWeights: roomFor('inputWeights'),
    inputBias: roomFor('inputBias'),
    rowWeights: roomFor('rowWeights'),
    rowBias: roomFor('rowBias'),
    firstBias: roomFor('firstBias'),
    standings: roomFor('standings'),
    hints: roomFor('hints'),
    secondWeights: roomFor('secondWeights'),
    secondBias: roomFor('secondBias'),
    scoreWeights: roomFor('scoreWeights'),
    scoreBias: roomFor('scoreBias'),
    transitions: roomFor('transitions'),
    start: roomFor('start'),
    summands: room(SUMMANDS * 4),
    contexts: room(CONTEXTS * width * 2),
    cache: room((SLOTS + 1) * rowWidth * 2),
    fresh: room(QUEUE * rowWidth * 2),
    vector: room(QUEUE * shape.dimensions * 2),
    form: room(QUEUE * shape.form * 2),
    slots: room(tokens * 4),
    places: room(tokens * 4),
    before: room(tokens * Math.max(width, 4 * shape.second) * 2),
    state: room(tokens * state * 2),
    scores: room(tokens * 64),
    back: room(tokens * 16),
    now: room(64),
    labels: room(tokens),
    projection: room(projection ? projection.width * projection.inputs * 2 : 0),
    projectionBias: room(projection ? projection.width * 4 : 0),
    embeddings: room(projection ? tokens * projection.width * 2 : 0),
  };
  return { ...plan, end };
}

/** Bytes of memory that the network needs. */
export function memorySize(weights: Weights, projection?: Projection): number {
  return layOut(weights, projection).end;
}

function copyOf(part: Uint8Array): ArrayBuffer {
  return part.slice().buffer as ArrayBuffer;
}
