/**
 * The trained reader: `network/` labels tokens and is arithmetic alone, `link.ts` makes attributions of the labels,
 * `with-rules/` joins them with what the rules see.
 */
import type { Tagger } from '../core/tagging/index.ts';
import { parseWeights } from './network/format.ts';
import type { Projection } from './network/format.ts';
import { kernelFor } from './network/memory.ts';
import { memorySize } from './network/layout.ts';
import { Network } from './network/network.ts';
import { judged } from './confidence.ts';
import { shippedProjection } from './network/projection.ts';
import { readerTagger } from './reader.ts';
import type { Judge } from './reader.ts';

/** What the card (`model.json`) must say for the weights to be trusted. */
export interface ModelCard {
  readonly name: string;
  /** `modelHash` of the weights file. */
  readonly hash: string;
}

/** Turns the bytes of a trained model into a tagger. Throws an Error that says why when they are refused. */
type LoadTagger = (bytes: Uint8Array, card: ModelCard) => Tagger;

export const loadTagger: LoadTagger = (bytes, card) => {
  const hash = modelHash(bytes);
  if (hash !== card.hash)
    throw new Error(`The reading model is not the one that its card describes (${hash}, not ${card.hash}).`);
  return taggerOf(bytes, card.name, { projection: shippedProjection(hash) });
};

interface TaggerOptions {
  /** Forgoes WebAssembly. */
  readonly plain?: boolean;
  /** Stands in for the model's own confidence. */
  readonly judge?: Judge;
  /** What the tagger's embeddings are; without one it has none. */
  readonly projection?: Projection;
}

/** A tagger from weights without a card. */
export function taggerOf(bytes: Uint8Array, name: string, options: TaggerOptions = {}): Tagger {
  const { plain, judge, projection } = options;
  const weights = parseWeights(bytes);
  const { buffer, kernel } = kernelFor(memorySize(weights, projection), plain);
  const { confidence } = weights.shape;
  const own: Judge = confidence ? (features) => judged(confidence, features) : () => 0.5;
  const network = new Network(weights, buffer, kernel, projection);
  return readerTagger(name, network, judge ?? own, projection?.width ?? 0);
}

/** A 64-bit fingerprint of the weights file, in hexadecimal: two multiplicative hashes, four bytes at a time. */
export function modelHash(bytes: Uint8Array): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    const word = bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
    a = Math.imul(a ^ word, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul(b ^ word, 0x5bd1e995);
    b ^= b >>> 13;
  }
  for (let i = whole; i < bytes.length; i++) a = Math.imul(a ^ bytes[i], 0x01000193);
  const text = (x: number) => (x >>> 0).toString(16).padStart(8, '0');
  return text(a) + text(b ^ bytes.length);
}
