import type { Tagger } from '../core/tagging/index.ts';

/** Turns the bytes of a trained model into a tagger. */
export type LoadTagger = (bytes: Uint8Array) => Tagger;
