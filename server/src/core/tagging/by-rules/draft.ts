import { sortShort } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import type { TaggedAttribution } from '../types.ts';
import { confidenceOf } from './confidence.ts';
import type { Pattern } from './confidence.ts';
import type { Range, View } from './view.ts';

/** An attribution in tokens, while the rules are at work on it. */
export interface Draft {
  source: Range[];
  cue: Range[];
  content: Range[];
  evidence: Pattern;
  /** Index of the last outermost quotation among its contents when more of them may follow, else -1. */
  lastQuotation: number;
}

/** A draft with at most one source and one cue. */
export function draftOf(
  evidence: Pattern,
  source: Range | undefined,
  cue: Range | undefined,
  content: Range[],
  lastQuotation = -1,
): Draft {
  return { source: source ? [source] : [], cue: cue ? [cue] : [], content, evidence, lastQuotation };
}

/**
 * Turns drafts into attributions in reading order, each within the one whose content holds it. Of speech inside
 * speech only what has a source of its own and plain words of speech is kept.
 */
export function finishDrafts(view: View, drafts: readonly Draft[]): readonly TaggedAttribution[] {
  if (drafts.length === 0) return nothing;
  const kept = drafts.filter(({ cue, content }) => cue.length > 0 || content.length > 0);
  sortShort(kept, (a, b) => firstToken(a) - firstToken(b) || lastToken(b) - lastToken(a));
  const finished: TaggedAttribution[] = [];
  const places: Draft[] = [];
  for (const draft of kept) {
    const within = holderOf(places, draft);
    places.push(draft);
    finished.push({
      source: spansOf(view, draft.source),
      cue: spansOf(view, draft.cue),
      content: spansOf(view, draft.content),
      confidence: confidenceOf(draft.evidence),
      within,
      evidence: draft.evidence,
    });
  }
  return finished;
}

const nothing: readonly TaggedAttribution[] = [];

function spansOf(view: View, ranges: readonly Range[]): readonly Span[] {
  if (ranges.length === 0) return nowhere;
  return ranges.map((range) => spanOf(view, range));
}

const nowhere: readonly Span[] = [];

/** The offsets of a range that is not empty. */
export function spanOf({ tokens }: View, { first, end }: Range): Span {
  return { start: tokens.start[first], end: tokens.end[end - 1] };
}

/** Where the attribution is met in reading: a source that it shares with another says nothing about that. */
function firstToken({ cue, content }: Draft): number {
  const least = cue.length > 0 ? cue[0].first : Infinity;
  return content.length > 0 && content[0].first < least ? content[0].first : least;
}

function lastToken({ source, cue, content }: Draft): number {
  return Math.max(lastEnd(source), lastEnd(cue), lastEnd(content));
}

function lastEnd(ranges: readonly Range[]): number {
  let last = -Infinity;
  for (const { end } of ranges) last = Math.max(last, end);
  return last;
}

/** The innermost earlier attribution one piece of whose content holds the cue (or, without one, the content). */
function holderOf(earlier: readonly Draft[], draft: Draft): number {
  const place = draft.cue[0] ?? draft.content[0];
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - 8; i--)
    if (earlier[i].content.some(({ first, end }) => first <= place.first && place.end <= end)) return i;
  return -1;
}
