import { features } from './features.ts';
import type { Setting } from './features.ts';
import { weights } from './weights.ts';

const ordered = features.map(([name]) => weights[name] ?? 0);

/** The chance that a copy desk would ask “says who?” of this sentence: a logistic model over `features`. */
export function chanceUnsupported(setting: Setting): number {
  let sum = 0;
  for (let i = 0; i < ordered.length; i++) {
    if (ordered[i] !== 0) sum += ordered[i] * features[i][1](setting);
  }
  return 1 / (1 + Math.exp(-sum));
}
