import { CONTEXTS, SUMMANDS } from './contexts.ts';
import type { Projection, Shape, Weights } from './format.ts';

/** Tokens read at once; a longer block is read in pieces. */
export const STRETCH = 512;
/** Word forms whose rows are kept. */
export const SLOTS = 8192;
/** New word forms whose rows are worked out together. */
export const QUEUE = 64;

/** How many numbers stand in a row of each kind. */
export interface Widths {
  /** What a recurrent layer of both directions takes a token: two candidates and two gates. */
  readonly first: number;
  readonly second: number;
  /** What a word form gives: to the first layer for the token before, for itself, for the one behind; to the second. */
  readonly row: number;
  /** The states of both layers. */
  readonly state: number;
}

/** The widths that follow from a model’s shape. */
export function widthsOf({ first, second }: Shape): Widths {
  return {
    first: 4 * first,
    second: 4 * second,
    row: 12 * first + 4 * second,
    state: 2 * first + 2 * second,
  };
}

/** Byte addresses of everything in the network's memory. */
export type Layout = ReturnType<typeof layOut>;

/** A literal: engines look into it faster than into a table of names. */
export function layOut({ shape, part }: Weights, projection: Projection | undefined) {
  const widths = widthsOf(shape);
  const tokens = STRETCH + 4;
  let end = 1024;
  const room = (size: number) => {
    const at = end;
    end += (size + 63) & ~63;
    return at;
  };
  const roomFor = (name: string) => room(part(name).length);
  const layout = {
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
    contexts: room(CONTEXTS * widths.first * 2),
    cache: room((SLOTS + 1) * widths.row * 2),
    fresh: room(QUEUE * widths.row * 2),
    vector: room(QUEUE * shape.dimensions * 2),
    form: room(QUEUE * shape.form * 2),
    slots: room(tokens * 4),
    places: room(tokens * 4),
    before: room(tokens * Math.max(widths.first, widths.second) * 2),
    state: room(tokens * widths.state * 2),
    scores: room(tokens * 64),
    back: room(tokens * 16),
    now: room(64),
    labels: room(tokens),
    projection: room(projection ? projection.width * projection.inputs * 2 : 0),
    projectionBias: room(projection ? projection.width * 4 : 0),
    embeddings: room(projection ? tokens * projection.width * 2 : 0),
  };
  return { ...layout, end };
}

/** Bytes of memory that the network needs. */
export function memorySize(weights: Weights, projection: Projection | undefined): number {
  return layOut(weights, projection).end;
}

/** Writes into a memory, all zeros, what of a model never changes. */
export function fill(
  buffer: ArrayBuffer,
  layout: Layout,
  weights: Weights,
  projection: Projection | undefined,
): void {
  const bytes = new Uint8Array(buffer);
  const longs = new Int32Array(buffer);
  for (const name of KEPT) bytes.set(weights.part(name), layout[name]);
  const outputs = outputsOf(weights.shape);
  for (const name of WEIGHTS)
    layTiles(new Int32Array(copyOf(weights.part(name))), outputs[name], longs.subarray(layout[name] >> 2));
  if (projection) {
    layTiles(pairsOf(projection), projection.width, longs.subarray(layout.projection >> 2));
    longs.set(projection.bias, layout.projectionBias >> 2);
  }
}

/** A part's bytes, where numbers of several bytes may begin. */
export function copyOf(part: Uint8Array): ArrayBuffer {
  return part.slice().buffer as ArrayBuffer;
}

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
  const { second, row } = widthsOf(shape);
  return { inputWeights: shape.form, rowWeights: row, secondWeights: second, scoreWeights: 16 };
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
