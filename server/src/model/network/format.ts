/** Rows of the table of affixes. */
export const BUCKETS = 4096;

/** The judgement that a model's head carries: weights for the features, and probabilities at sums from −6 to 6 by halves. */
export interface Calibration {
  readonly weights: readonly number[];
  readonly probabilities: readonly number[];
}

/** The numbers that say how large a model is, and where its parts lie. Written by `server/training/export.py`. */
export interface Shape {
  readonly words: number;
  readonly dimensions: number;
  /** Width of a word form's vector. */
  readonly form: number;
  /** Width of each direction of the first and second recurrent layers. */
  readonly first: number;
  readonly second: number;
  readonly labels: number;
  readonly buckets: number;
  readonly shifts: readonly number[];
  readonly confidence?: Calibration;
}

/**
 * A linear view of the recurrent layers' states, for those who judge sentences: `width` numbers a token (a multiple of
 * sixteen), each a weighted sum of the first `inputs` states (an even number of them) and a bias, shifted to the right.
 * States stand in the order first layer forward, backward, second layer forward, backward.
 */
export interface Projection {
  readonly width: number;
  readonly inputs: number;
  /** By output, then by input. */
  readonly weights: Int16Array;
  readonly bias: Int32Array;
  readonly shift: number;
}

/** A model's parts, as views into its bytes. */
export interface Weights {
  readonly shape: Shape;
  /** Bytes of a part of the file. */
  part(name: string): Uint8Array;
}

/** Reads the file's head. Throws an Error that says what is wrong when the bytes are no model of this version. */
export function parseWeights(file: Uint8Array): Weights {
  // Node's Buffer is a Uint8Array whose `slice` does not copy: a plain view has no such surprise.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < 16 || String.fromCharCode(...bytes.subarray(0, 4)) !== 'OTRM')
    throw new Error('The file is not a reading model.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(4, true);
  if (8 + length > bytes.length) throw new Error('The reading model is cut short.');
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(bytes[8 + i]);
  const head = JSON.parse(text) as Shape & { version: number; sections: Record<string, [number, number]> };
  if (head.version !== 1)
    throw new Error(`The reading model has version ${head.version}; this reader reads 1.`);
  if (head.buckets !== BUCKETS) throw new Error('The reading model hashes affixes in another way.');
  const end = Math.max(...Object.values(head.sections).map(([at, size]) => at + size));
  if (8 + length + end > bytes.length) throw new Error('The reading model is cut short.');
  return {
    shape: head,
    part(name) {
      const [at, size] = head.sections[name];
      return bytes.subarray(8 + length + at, 8 + length + at + size);
    },
  };
}
