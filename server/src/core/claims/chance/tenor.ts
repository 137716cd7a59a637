import { features } from './features.ts';
import type { Situation } from '../sentence/situation.ts';
import type { Genre } from '../piece/genre.ts';
import { isStatement, situationsOf } from '../sentence/situation.ts';
import type { VoicedBlock } from '../sentence/situation.ts';
import { piece } from './weights.ts';

/** What one block of an opening adds to the tenor of the piece. */
export interface TenorPart {
  readonly sentences: number;
  readonly sum: number;
}

/** So many sentences of a typical piece are taken for read before the first: few sentences show little. */
export const typicalSentences = 8;

const weights = features.map(([name]) => piece.features[name] ?? 0);
const noPart: TenorPart = { sentences: 0, sum: 0 };

/**
 * What a block says of its piece, as far as it makes statements in English. Its sentences are counted once more when its claims
 * are judged, which has to wait for the whole opening.
 */
export function tenorPart(now: VoicedBlock, previous: VoicedBlock | undefined, genre: Genre): TenorPart {
  if (!isStatement(now)) return noPart;
  const { situations } = situationsOf(now, previous, { genre, tenor: 0 });
  let sum = 0;
  for (const situation of situations) sum += scoreOf(situation);
  return { sentences: situations.length, sum };
}

function scoreOf(situation: Situation): number {
  let sum = -piece.typical;
  for (let i = 0; i < weights.length; i++)
    if (weights[i] !== 0) sum += weights[i] * features[i][1](situation);
  return sum;
}

/**
 * The tenor of a piece: what its opening as a whole adds to the log odds that one of its statements is unsupported. Who
 * writes on his own authority throughout is asked more often than who has just reported what others say. In quarters, so that
 * it seldom changes while somebody writes.
 */
export function tenorOf(parts: readonly TenorPart[]): number {
  let sentences = typicalSentences;
  let sum = 0;
  for (const part of parts) {
    sentences += part.sentences;
    sum += part.sum;
  }
  return Math.round((4 * sum) / sentences) / 4 + 0;
}
