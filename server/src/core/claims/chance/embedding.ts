import type { Sentence } from '../../language/index.ts';
import type { Embeddings } from '../../tagging/index.ts';
import { Voice } from '../words/voice.ts';

/**
 * The mean of what the reader made of a sentence's own words and marks: those that are nobody's reported speech or
 * quotation. The answer is overwritten by the next call.
 */
export function meanOfOwn(
  { width, values }: Embeddings,
  { firstToken, endToken }: Sentence,
  voice: Uint8Array,
): Float64Array {
  if (mean.length !== width) mean = new Float64Array(width);
  mean.fill(0);
  let own = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (voice[i] & (Voice.speech | Voice.quoted)) continue;
    own++;
    const at = width * i;
    for (let d = 0; d < width; d++) mean[d] += values[at + d];
  }
  for (let d = 0; d < width; d++) mean[d] /= scale * Math.max(1, own);
  return mean;
}

let mean = new Float64Array(0);
/** Embeddings have eleven bits after the point. */
const scale = 2048;
