import { lengthOf, sliceOf } from './source.ts';
import type { Edit, Source } from './types.ts';

/** One stretch that differs between two texts: [start, previousEnd) of the old one stands as [start, end) in the new one. */
export interface Change {
  readonly start: number;
  readonly previousEnd: number;
  readonly end: number;
}

/**
 * The one change from `previous` to `source` that covers all edits. Edits that do not lead from one to the other (or none)
 * are replaced by a comparison. Undefined when the texts are the same.
 */
export function changeBetween(
  previous: Source,
  source: Source,
  edits: readonly Edit[] | undefined,
): Change | undefined {
  if (previous === source) return undefined;
  const merged = edits?.length ? mergeEdits(edits) : undefined;
  if (merged && fits(merged, previous, source)) return merged;
  return compare(previous.text, source.text);
}

function mergeEdits(edits: readonly Edit[]): Change {
  let { start, end: previousEnd } = edits[0];
  let end = start + edits[0].text.length;
  for (const edit of edits.slice(1)) {
    if (edit.end > end) {
      previousEnd += edit.end - end;
      end = edit.end;
    }
    start = Math.min(start, edit.start);
    end += edit.text.length - (edit.end - edit.start);
  }
  return { start, previousEnd, end };
}

/** A look at lengths and at the units around the change: enough to notice edits of another text. */
function fits({ start, previousEnd, end }: Change, previous: Source, source: Source): boolean {
  const [lengthBefore, length] = [lengthOf(previous), lengthOf(source)];
  return (
    start >= 0 &&
    start <= previousEnd &&
    previousEnd <= lengthBefore &&
    start <= end &&
    length - end === lengthBefore - previousEnd &&
    sliceOf(source, start - 1, start) === sliceOf(previous, start - 1, start) &&
    sliceOf(source, end, end + 1) === sliceOf(previous, previousEnd, previousEnd + 1)
  );
}

function compare(previous: string, text: string): Change | undefined {
  if (previous === text) return undefined;
  const shorter = Math.min(previous.length, text.length);
  let start = 0;
  while (start < shorter && previous.charCodeAt(start) === text.charCodeAt(start)) start++;
  let tail = 0;
  const most = shorter - start;
  while (
    tail < most &&
    previous.charCodeAt(previous.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, previousEnd: previous.length - tail, end: text.length - tail };
}
