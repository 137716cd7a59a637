import { fromBase64 } from './base64.ts';
import type { Projection } from './format.ts';
import { directions } from './directions.ts';

/**
 * The projection that the model of claims was trained with. A reader with another hash has states of another meaning, and
 * gets none: claims are then judged by their features alone.
 */
export function shippedProjection(hash: string): Projection | undefined {
  if (hash !== directions.reader) return undefined;
  const weights = new Int16Array(bufferOf(directions.weights));
  const bias = new Int32Array(bufferOf(directions.bias));
  return { width: bias.length, inputs: weights.length / bias.length, weights, bias, shift: directions.shift };
}

function bufferOf(base64: string): ArrayBuffer {
  return fromBase64(base64).slice().buffer as ArrayBuffer;
}
