import { features, said } from './features.ts';
import type { Situation } from '../sentence/situation.ts';
import { sayingCount } from '../sentence/counted.ts';
import type { ClaimWeights } from '../types.ts';
import { alone, withReader } from './weights.ts';

/** The last features are what the sentence says; most say little, and those are passed over. */
const firstSaying = features.length - sayingCount;
const ordered = ({ features: weights }: ClaimWeights): readonly number[] =>
  features.map(([name]) => weights[name] ?? 0);
const orderedAlone = ordered(alone);
const orderedWithReader = ordered(withReader);

/**
 * The chance that a copy desk would ask “says who?” of this sentence: a logistic model over `features`, and over what the
 * reader made of the sentence's own words (`meanOfOwn`) where it read them.
 */
export function chanceUnsupported(situation: Situation, mean: Float64Array | undefined): number {
  const weights = mean ? orderedWithReader : orderedAlone;
  let sum = 0;
  for (let i = 0; i < firstSaying; i++) {
    if (weights[i] !== 0) sum += weights[i] * features[i][1](situation);
  }
  const { says } = situation.now;
  for (let i = 0; i < sayingCount; i++) if (says[i] > 0) sum += weights[firstSaying + i] * said(says[i]);
  if (mean) for (let d = 0; d < mean.length; d++) sum += withReader.directions[d] * mean[d];
  return 1 / (1 + Math.exp(-sum));
}
