import type { Span } from '../core/base/index.ts';
import type { Prose } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';
import type { Cover } from './cover.ts';
import { CERTAIN } from './hints.ts';
import { LABELS } from './labels.ts';
import type { Linked, Run } from './link.ts';
import type { Labelled } from './network.ts';

/** How sure the network is of an attribution, as numbers, and what the rules think of it. */
export const FEATURES = 13;

/** The judgement that a model's head carries: weights for the features, and probabilities at sums from −6 to 6 by halves. */
export interface Calibration {
  readonly weights: readonly number[];
  readonly probabilities: readonly number[];
}

/**
 * The probability that an attribution's content and source are right, from its features: a weighted sum read off a table,
 * so that no engine's exponential function matters. In hundredths.
 */
export function judged(calibration: Calibration, features: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < FEATURES; i++) sum += calibration.weights[i] * features[i];
  const { probabilities } = calibration;
  const at = Math.max(0, Math.min(probabilities.length - 1.001, (sum + 6) * 2));
  const below = Math.floor(at);
  const value = probabilities[below] + (at - below) * (probabilities[below + 1] - probabilities[below]);
  return Math.round(value * 100) / 100;
}

/** Features of an attribution in a stretch of `count` tokens that begins at `from`; `ruled`: what the rules' outer contents cover. Margins are in units of the network's scores, at most 8. */
export function featuresOf(
  prose: Prose,
  linked: Linked,
  from: number,
  { labels, scores }: Labelled,
  count: number,
  content: readonly Span[],
  rules: readonly TaggedAttribution[],
  ruled: Cover,
): Float64Array {
  const features = new Float64Array(FEATURES);
  const margin = (t: number) => marginAt(scores, labels[t], t);
  features[0] = 1;
  features[1] = margin(linked.content[0].first);
  features[2] = Math.min(...linked.content.map((run) => margin(run.first)));
  const inside = meanAndLeast(linked.content, margin);
  features[3] = inside.mean;
  features[4] = inside.least;
  const cue = meanAndLeast(linked.cue, margin);
  features[5] = cue.mean;
  features[6] = linked.cue.length > 0 ? 1 : 0;
  features[7] = meanAndLeast(linked.source, margin).mean;
  features[8] = linked.source.length > 0 ? 1 : 0;
  const last = linked.content[linked.content.length - 1].end;
  features[9] = last < count ? margin(last) : 8;
  const rule = rules[ruled.at(content[0])] ?? rules[ruled.half(content)];
  if (rule) {
    const same = rule.content.length === content.length && rule.content.every((a, i) => equal(a, content[i]));
    features[10] = same ? 1 : 0.5;
    features[11] = CERTAIN.has(rule.evidence) ? 1 : 0;
  }
  const quoted = linked.content.every((run) => prose.tokens.quotation[from + run.first] >= 0);
  features[12] = quoted ? 1 : 0;
  return features;
}

/** By how much a token's label scores above the best other one, before transitions count. */
function marginAt(scores: Int32Array, label: number, t: number): number {
  let best = -0x7fffffff;
  for (let l = 0; l < LABELS; l++) if (l !== label && scores[16 * t + l] > best) best = scores[16 * t + l];
  return Math.max(-8, Math.min(8, (scores[16 * t + label] - best) / 4096));
}

function meanAndLeast(runs: readonly Run[], margin: (t: number) => number): { mean: number; least: number } {
  let sum = 0;
  let count = 0;
  let least = 8;
  for (const run of runs)
    for (let t = run.first; t < run.end; t++) {
      const value = margin(t);
      sum += value;
      count++;
      if (value < least) least = value;
    }
  return count > 0 ? { mean: sum / count, least } : { mean: 0, least: 0 };
}

function equal(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
