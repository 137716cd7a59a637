import type { Prose } from '../core/language/index.ts';
import type { TaggingState } from '../core/tagging/index.ts';
import { affixes, shapeOf, standings } from './features.ts';
import type { Shape, Weights } from './format.ts';
import { BUCKETS } from './format.ts';
import type { Kernel } from './kernel-type.ts';
import { Keys } from './keys.ts';

/** Tokens read at once; a longer block is read in pieces. */
export const STRETCH = 512;
/**
 * Word forms whose rows are kept, in two halves. When one is full the other is emptied and filled, and what is met again
 * moves over: common words stay, and what is lost can always be computed anew.
 */
const SLOTS = 8192;
const HALF = SLOTS / 2;

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
}

/** Lays the model out in a memory of `memorySize` bytes, all zeros, and returns the network. */
export function createNetwork(weights: Weights, buffer: ArrayBuffer, kernel: Kernel): Network {
  const { shape } = weights;
  const width = 4 * shape.first;
  const rowWidth = 3 * width + 4 * shape.second;
  const state = 2 * shape.first + 2 * shape.second;
  const plan = layOut(weights);
  const bytes = new Uint8Array(buffer);
  const shorts = new Int16Array(buffer);
  const longs = new Int32Array(buffer);
  for (const name of KEPT) bytes.set(weights.part(name), plan[name]);
  for (const [name, outputs] of Object.entries(outputsOf(shape)))
    layTiles(new Int32Array(copyOf(weights.part(name))), outputs, longs.subarray(plan[name] >> 2));
  fillStandings(weights, shorts, plan.table >> 1);
  bytes.set(weights.part('hints'), plan.hintTable);
  const standing = new Uint8Array(STRETCH);
  const labelled: Labelled = {
    labels: bytes.subarray(plan.labels, plan.labels + STRETCH),
    scores: longs.subarray(plan.scores >> 2, (plan.scores >> 2) + 16 * STRETCH),
  };

  const rows = new Int8Array(copyOf(weights.part('words')));
  const affixRows = new Int8Array(copyOf(weights.part('affixes')));
  const shapeRows = new Int16Array(copyOf(weights.part('shapes')));
  const vocabulary = new Keys(shape.words * 2);
  new Int32Array(copyOf(weights.part('hashes'))).forEach((hash, i) => vocabulary.put(hash, 0, i + 1));
  let forms = new Keys(SLOTS);
  let older = new Keys(SLOTS);
  let used = 1;
  const affix = new Int32Array(3);
  let pending = 0;

  /** Puts the vector of a new word form in the queue, to be worked out with others. */
  function queue(text: string, start: number, end: number, lexeme: number, form: number): void {
    const { dimensions } = shape;
    const to = (plan.vector >> 1) + pending * dimensions;
    affixes(text, start, end, BUCKETS, affix);
    const word = vocabulary.get(lexeme, 0) * dimensions;
    const [a, b, c] = [affix[0] * dimensions, affix[1] * dimensions, affix[2] * dimensions];
    const s = form * dimensions;
    for (let i = 0; i < dimensions; i++)
      shorts[to + i] =
        rows[word + i] * 4 + (affixRows[a + i] + affixRows[b + i] + affixRows[c + i]) * 2 + shapeRows[s + i];
    if (++pending === QUEUE) flush();
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
    const out = plan.cache + (used - pending) * rowWidth * 2;
    kernel.multiply(plan.form, form * 2, form, pending, plan.rowWeights, rowWidth, plan.rowBias, row, out, 0);
    pending = 0;
  }

  function copyRow(from: number, to: number): void {
    const size = rowWidth * 2;
    bytes.copyWithin(plan.cache + to * size, plan.cache + from * size, plan.cache + (from + 1) * size);
  }

  /** Gives each token the slot of its word form. */
  function slotsOf(prose: Prose, from: number, to: number): void {
    const { tokens, text } = prose;
    // The rows of one stretch are all there at once, so the halves change places between stretches. One row is room
    // for what is worked out beyond the last word.
    if ((used & (HALF - 1)) + (to - from) + 1 > HALF) {
      [forms, older] = [older, forms];
      forms.clear();
      used = used > HALF ? 1 : HALF + 1;
    }
    for (let i = from; i < to; i++) {
      const start = tokens.start[i];
      const end = tokens.end[i];
      const form = shapeOf(text, start, end);
      // Length and last letter tell apart nearly all words that share a hash, whose affixes differ.
      const kind = form | ((end - start) << 5) | (text.charCodeAt(end - 1) << 16);
      let slot = forms.get(tokens.lexeme[i], kind);
      if (slot === 0) {
        const known = older.get(tokens.lexeme[i], kind);
        if (known > 0) flush();
        slot = used++;
        forms.put(tokens.lexeme[i], kind, slot);
        if (known > 0) copyRow(known, slot);
        else queue(text, start, end, tokens.lexeme[i], form);
      }
      longs[(plan.slots >> 2) + 1 + i - from] = slot;
    }
    longs[(plan.slots >> 2) + 1 + to - from] = 0;
    flush();
  }

  function label(prose: Prose, carry: TaggingState, hints: Uint8Array, from: number, to: number): Labelled {
    const count = to - from;
    slotsOf(prose, from, to);
    standings(prose, carry, from, to, standing);
    for (let i = 0; i < count; i++) shorts[(plan.standings >> 1) + 1 + i] = standing[i];
    for (let i = 0; i < count; i++) bytes[plan.hints + 1 + i] = hints[from + i];
    // Past both ends stand rows of zeros.
    shorts[plan.standings >> 1] = shorts[(plan.standings >> 1) + 1 + count] = NOWHERE;
    bytes[plan.hints] = bytes[plan.hints + 1 + count] = NO_HINT;
    const slotBytes = rowWidth * 2;
    kernel.gather(
      plan.slots,
      slotBytes,
      plan.cache,
      plan.standings,
      plan.table,
      plan.hints,
      plan.hintTable,
      plan.firstBias,
      width,
      count,
      plan.before,
    );
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
    return labelled;
  }

  return { label };
}

const QUEUE = 64;
const NOWHERE = 256;
const NO_HINT = 32;
const KEPT = ['inputBias', 'rowBias', 'firstBias', 'secondBias', 'scoreBias', 'transitions', 'start'];

/** Matrices of weights by name, and the number of outputs of each. */
function outputsOf(shape: Shape): Record<string, number> {
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

/** Byte addresses of everything in the network's memory. */
function layOut(weights: Weights): Record<string, number> {
  const { shape } = weights;
  const width = 4 * shape.first;
  const rowWidth = 3 * width + 4 * shape.second;
  const state = 2 * shape.first + 2 * shape.second;
  const tokens = STRETCH + 4;
  const plan: Record<string, number> = {};
  let at = 1024;
  const room = (name: string, size: number) => {
    plan[name] = at;
    at += (size + 63) & ~63;
  };
  for (const name of [...KEPT, ...Object.keys(outputsOf(shape))]) room(name, weights.part(name).length);
  room('table', (NOWHERE + 1) * 3 * width * 2);
  room('hintTable', (NO_HINT + 1) * 3 * width * 2);
  room('cache', (SLOTS + 4) * rowWidth * 2);
  room('vector', QUEUE * shape.dimensions * 2);
  room('form', QUEUE * shape.form * 2);
  room('slots', tokens * 4);
  room('standings', tokens * 2);
  room('hints', tokens);
  room('before', tokens * Math.max(width, 4 * shape.second) * 2);
  room('state', tokens * state * 2);
  room('scores', tokens * 64);
  room('back', tokens * 16);
  room('now', 64);
  room('labels', tokens);
  plan.end = at;
  return plan;
}

/** Bytes of memory that the network needs. */
export function memorySize(weights: Weights): number {
  return layOut(weights).end;
}

/** For each standing three rows (for the neighbour after, the token, the neighbour before): quotation's plus place's. */
function fillStandings(weights: Weights, shorts: Int16Array, at: number): void {
  const parts = new Int16Array(copyOf(weights.part('standings')));
  const row = 3 * 4 * weights.shape.first;
  for (let standing = 0; standing < 256; standing++) {
    const quote = (standing & 15) * row;
    const place = (16 + (standing >> 4)) * row;
    for (let i = 0; i < row; i++) shorts[at + standing * row + i] = parts[quote + i] + parts[place + i];
  }
}

function copyOf(part: Uint8Array): ArrayBuffer {
  return part.slice().buffer as ArrayBuffer;
}
