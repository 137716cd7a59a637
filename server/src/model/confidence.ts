import type { Span } from '../core/base/index.ts';
import type { Prose } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';
import type { Cover } from './cover.ts';
import type { Calibration } from './network/format.ts';
import { CERTAIN } from './hints.ts';
import { LABELS } from './labels.ts';
import type { Linked, Run } from './link.ts';
import { STRETCH } from './network/layout.ts';
import type { Labelled } from './network/network.ts';
import { isSame } from './spans.ts';

/** How sure the network is of an attribution, as numbers, and what the rules think of it. */
const FEATURES = 13;

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

/** Tokens that the network has labelled in one go. */
interface Stretch {
  readonly first: number;
  readonly count: number;
  /** As `marginsOf` gives them. */
  readonly margins: Float64Array;
}

/**
 * Features of an attribution in a stretch, whose content has the spans `content`; `ruled`: what the contents of the rules' outer
 * attributions cover. The answer is overwritten by the next call.
 */
export function featuresOf(
  prose: Prose,
  { first, count, margins }: Stretch,
  linked: Linked,
  content: readonly Span[],
  rules: readonly TaggedAttribution[],
  ruled: Cover,
): Float64Array {
  features.fill(0);
  features[0] = 1;
  features[1] = margins[linked.content[0].first];
  features[2] = 8;
  for (const run of linked.content) if (margins[run.first] < features[2]) features[2] = margins[run.first];
  features[3] = mean(linked.content, margins);
  features[4] = least(linked.content, margins);
  features[5] = mean(linked.cue, margins);
  features[6] = linked.cue.length > 0 ? 1 : 0;
  features[7] = mean(linked.source, margins);
  features[8] = linked.source.length > 0 ? 1 : 0;
  const last = linked.content[linked.content.length - 1].end;
  features[9] = last < count ? margins[last] : 8;
  const rule = rules[ruled.at(content[0])] ?? rules[ruled.half(content)];
  if (rule) {
    const same =
      rule.content.length === content.length && rule.content.every((a, i) => isSame(a, content[i]));
    features[10] = same ? 1 : 0.5;
    features[11] = CERTAIN.has(rule.evidence) ? 1 : 0;
  }
  const quoted = linked.content.every((run) => prose.tokens.quotation[first + run.first] >= 0);
  features[12] = quoted ? 1 : 0;
  return features;
}

const features = new Float64Array(FEATURES);

/**
 * By how much the label of each token of the runs, and of the one after each, scores above the best other one, before
 * transitions count; what stands elsewhere means nothing. The answer is overwritten by the next call.
 */
export function marginsOf(labelled: Labelled, count: number, runs: readonly Run[]): Float64Array {
  for (const { first, end } of runs) noteMargins(labelled, first, Math.min(count, end + 1));
  return margins;
}

function noteMargins({ labels, scores }: Labelled, first: number, end: number): void {
  for (let t = first; t < end; t++) {
    const label = labels[t];
    const row = 16 * t;
    let best = -0x7fffffff;
    for (let l = 0; l < LABELS; l++) if (l !== label && scores[row + l] > best) best = scores[row + l];
    margins[t] = Math.max(-8, Math.min(8, (scores[row + label] - best) / 4096));
  }
}

const margins = new Float64Array(STRETCH);

function mean(runs: readonly Run[], margins: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const run of runs) {
    for (let t = run.first; t < run.end; t++) sum += margins[t];
    count += run.end - run.first;
  }
  return count > 0 ? sum / count : 0;
}

function least(runs: readonly Run[], margins: Float64Array): number {
  let found = 8;
  for (const run of runs)
    for (let t = run.first; t < run.end; t++) if (margins[t] < found) found = margins[t];
  return found;
}
