import type { Span } from '../../../base/index.ts';
import { nothingTagged } from '../../read.ts';
import type { Tagged } from '../../types.ts';
import { spokenIn } from './directions.ts';
import { draftOf, finishDrafts, spanOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Pattern } from '../confidence.ts';
import { noCues, readCues } from '../constructions/read-cues.ts';
import type { Range, View } from '../view.ts';

/** Whether a pattern sees by its form that a whole block is somebody’s: a turn in a transcript or an interview. */
export function isOneVoice(evidence: string): boolean {
  return oneVoice.has(evidence);
}

const oneVoice: ReadonlySet<string> = new Set<Pattern>([
  'transcript',
  'sent in',
  'question',
  'answer',
  'set apart',
  'signed',
  'taking turns',
]);

/** A block that goes on with the words of whoever spoke in the one before. */
export function goingOn(view: View, exchange: number): Tagged {
  return taken(view, [], exchange, [{ first: 0, end: view.tokens.count }]);
}

/** A block that is from token `first` on what somebody says, who is not named in it. */
export function saidThroughout(view: View, evidence: Pattern, exchange: number, first = 0): Tagged {
  const content = { first, end: view.tokens.count };
  return taken(view, [draftOf(evidence, undefined, undefined, [content])], exchange);
}

/** A block that is one person's words from end to end, or several people's in turn, with the speech that is told within them. */
export function taken(
  view: View,
  turns: readonly Draft[],
  exchange: number,
  continuation: readonly Range[] = [],
): Tagged {
  const drafts: Draft[] = [];
  for (const turn of turns) drafts.push({ ...turn, content: spokenInAll(view, turn.content) });
  for (const turn of turns) for (const nested of readCues(view, noCues, turn)) drafts.push(nested);
  const goingOn: Span[] = [];
  for (const range of spokenInAll(view, continuation)) goingOn.push(spanOf(view, range));
  return {
    attributions: finishDrafts(view, drafts),
    continuation: goingOn,
    carry: { ...nothingTagged, exchange },
  };
}

function spokenInAll(view: View, ranges: readonly Range[]): Range[] {
  const spoken: Range[] = [];
  for (const range of ranges) for (const part of spokenIn(view, range)) spoken.push(part);
  return spoken;
}
