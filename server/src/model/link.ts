import { sortShort } from '../core/base/index.ts';
import { INSIDE, Label, ROLE } from './labels.ts';
import type { Labels } from './labels.ts';

/** A run of tokens with one role: [first, end). */
export interface Run {
  readonly role: number;
  readonly label: number;
  readonly first: number;
  readonly end: number;
}

/** An attribution in tokens. Content may have no cue in this block. */
export interface Linked {
  readonly source: readonly Run[];
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
}

const SOURCE = 1;
const CUE = 2;
const CONTENT = 3;
const none: readonly Run[] = [];
const nothing: readonly Linked[] = [];

/** Cuts labels into runs. */
export function runsOf(labels: Labels, count: number): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < count;) {
    const label = labels[i];
    const role = ROLE[label];
    let end = i + 1;
    if (role !== 0) {
      while (end < count && INSIDE[labels[end]] === 1 && ROLE[labels[end]] === role) end++;
      runs.push({ role, label, first: i, end });
    }
    i = end;
  }
  return runs;
}

/**
 * Puts runs together: a content belongs to the nearest cue on the side that its label names, a cue to the nearest source
 * on the side that its label names. An attribution begins with its cue; content without one stands alone.
 */
export function link(runs: readonly Run[]): readonly Linked[] {
  if (runs.length === 0) return nothing;
  const linked: Linked[] = [];
  let content: Run[] = [];
  let cue = -1;
  // What was met since the last cue and belongs to the next one.
  let wanting: Run[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (run.role === CUE) {
      finish(linked, runs, cue, content);
      content = wanting;
      wanting = [];
      cue = i;
    } else if (run.role === CONTENT) {
      if (run.label === Label.contentCueRight) wanting.push(run);
      else if (run.label === Label.contentCueLeft && cue >= 0) content.push(run);
      else linked.push(alone(run));
    }
  }
  finish(linked, runs, cue, content);
  for (const run of wanting) linked.push(alone(run));
  return sortShort(linked, byContent);
}

function finish(linked: Linked[], runs: readonly Run[], cue: number, content: readonly Run[]): void {
  if (cue >= 0 && content.length > 0) linked.push({ source: sourceOf(runs, cue), cue: [runs[cue]], content });
}

function alone(run: Run): Linked {
  return { source: none, cue: none, content: [run] };
}

function byContent(a: Linked, b: Linked): number {
  return a.content[0].first - b.content[0].first;
}

function sourceOf(runs: readonly Run[], cue: number): readonly Run[] {
  const step =
    runs[cue].label === Label.cueSourceLeft ? -1 : runs[cue].label === Label.cueSourceRight ? 1 : 0;
  if (step === 0) return none;
  for (let i = cue + step; i >= 0 && i < runs.length; i += step)
    if (runs[i].role === SOURCE) return [runs[i]];
  return none;
}
