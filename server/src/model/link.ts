import { INSIDE, Label, ROLE } from './labels.ts';
import type { Labels } from './labels.ts';

/** A run of tokens with one role: [first, end). */
export interface Run {
  readonly role: number;
  readonly label: number;
  readonly first: number;
  readonly end: number;
}

/** An attribution in tokens. `orphan`: content without a cue in this block. */
export interface Linked {
  readonly source: readonly Run[];
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
}

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
export function link(runs: readonly Run[]): Linked[] {
  const contents = new Map<Run, Run[]>();
  const alone: Run[] = [];
  let cue: Run | undefined;
  const wanting: Run[] = [];
  for (const run of runs) {
    if (run.role === 2) {
      contents.set(run, wanting.splice(0));
      cue = run;
    } else if (run.role === 3) {
      if (run.label === Label.contentCueRight) wanting.push(run);
      else if (run.label === Label.contentCueLeft && cue) contents.get(cue)!.push(run);
      else alone.push(run);
    }
  }
  alone.push(...wanting);
  const linked: Linked[] = alone.map((run) => ({ source: [], cue: [], content: [run] }));
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (run.role !== 2) continue;
    const content = contents.get(run)!;
    if (content.length === 0) continue;
    const source = sourceOf(runs, i);
    linked.push({ source: source ? [source] : [], cue: [run], content });
  }
  return linked.sort((a, b) => a.content[0].first - b.content[0].first);
}

function sourceOf(runs: readonly Run[], cue: number): Run | undefined {
  const step =
    runs[cue].label === Label.cueSourceLeft ? -1 : runs[cue].label === Label.cueSourceRight ? 1 : 0;
  if (step === 0) return undefined;
  for (let i = cue + step; i >= 0 && i < runs.length; i += step) if (runs[i].role === 1) return runs[i];
  return undefined;
}
