import type { Projection } from '../../src/model/network/format.ts';
import { dot } from './principal.ts';
import type { Principal } from './principal.ts';

/** States have 14 bits after the point, embeddings eleven. */
const stateBits = 14;
const embeddingBits = 11;
const weightBits = 13;

/** The first `width` states themselves as embeddings. */
export function statesAlone(width: number): Projection {
  const weights = new Int16Array(width * width);
  for (let i = 0; i < width; i++) weights[i * width + i] = 1;
  return { width, inputs: width, weights, bias: new Int32Array(width), shift: stateBits - embeddingBits };
}

/** How far states stand from their mean along each direction, in whole numbers. */
export function projectionOn({ mean, directions }: Principal): Projection {
  const inputs = mean.length;
  const weights = new Int16Array(directions.length * inputs);
  directions.forEach((direction, d) =>
    direction.forEach((value, j) => (weights[d * inputs + j] = Math.round(value * 2 ** weightBits))),
  );
  return {
    width: directions.length,
    inputs,
    weights,
    bias: Int32Array.from(directions, (direction) =>
      Math.round(-dot(mean, direction) * 2 ** (stateBits + weightBits)),
    ),
    shift: stateBits + weightBits - embeddingBits,
  };
}

/** The coordinates of mean states along the directions. */
export function coordinatesOf({ mean, directions }: Principal, states: readonly number[]): readonly number[] {
  return directions.map((direction) => dot(states, direction) - dot(mean, direction));
}
