import { features, said } from './features.ts';
import type { Setting } from './features.ts';
import { sayingCount } from './sentences.ts';
import { weights } from './weights.ts';

/** The last features are what the sentence says; most say little, and those are passed over. */
const firstSaying = features.length - sayingCount;
const ordered = features.map(([name]) => weights[name] ?? 0);

/** The chance that a copy desk would ask “says who?” of this sentence: a logistic model over `features`. */
export function chanceUnsupported(setting: Setting): number {
  let sum = 0;
  for (let i = 0; i < firstSaying; i++) {
    if (ordered[i] !== 0) sum += ordered[i] * features[i][1](setting);
  }
  const { says } = setting.now;
  for (let i = 0; i < sayingCount; i++) if (says[i] > 0) sum += ordered[firstSaying + i] * said(says[i]);
  return 1 / (1 + Math.exp(-sum));
}
