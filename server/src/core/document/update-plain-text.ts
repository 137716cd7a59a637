import type { Change } from './change.ts';
import { wrapContext } from './hard-wrap.ts';
import { lineStart, nextLine, scanLines } from './lines.ts';
import { opensNotes, readPlainText } from './plain-text.ts';
import { firstAtOrAfter, spliceBlocks } from './splice.ts';
import type { Spliced } from './splice.ts';
import type { Document } from './types.ts';

/** A boundary between blocks is decided by no line farther away than this. */
const reach = wrapContext + 2;

/**
 * The blocks of a plain text after a change. Only lines that can tell about the change are scanned: a boundary is a
 * function of the lines around it, so blocks beyond `reach` lines are what they were.
 */
export function updatePlainText(
  text: string,
  previous: Pick<Document, 'blocks' | 'starts'>,
  change: Change,
): Spliced {
  const shift = change.end - change.previousEnd;
  const first = firstTouched(text, previous, change);
  const from = first > 0 ? lineStart(text, previous.starts[first]) : 0;
  const contextStart = linesBack(text, from, reach);
  const before = previous.blocks[first - 1];
  let quiet = linesOn(text, change.end, reach + 1);
  for (let step = reach; ; step *= 2) {
    const sync =
      quiet >= text.length ? previous.blocks.length : firstAtOrAfter(previous.starts, quiet - shift);
    const atEnd = sync === previous.blocks.length;
    const until = atEnd ? text.length : lineStart(text, previous.starts[sync] + shift);
    const lines = scanLines(text, contextStart, atEnd ? text.length : linesOn(text, until, reach));
    const firstLine = lines.start.indexOf(from);
    const placed = readPlainText(text, lines, Math.max(0, firstLine), atEnd ? Infinity : until, before);
    const last = placed.blocks.at(-1) ?? before;
    const lastBefore = previous.blocks[sync - 1];
    // What a block hands on: whether numbered lines are notes, and that it is not the first.
    const agrees =
      !last === !lastBefore && (!last || !lastBefore || opensNotes(last) === opensNotes(lastBefore));
    if (atEnd || agrees) return spliceBlocks(previous, first, sync, placed, shift);
    quiet = linesOn(text, until, step);
  }
}

/** Index of the first block that the change can tell on: one more than the lines need, as a heading looks at what follows. */
function firstTouched(text: string, { starts }: Pick<Document, 'starts'>, change: Change): number {
  const quiet = linesBack(text, lineStart(text, Math.max(0, change.start - 1)), reach);
  return Math.max(0, firstAtOrAfter(starts, quiet) - 2);
}

function linesBack(text: string, start: number, count: number): number {
  let at = start;
  for (let i = 0; i < count && at > 0; i++) at = lineStart(text, at - 1);
  return at;
}

function linesOn(text: string, start: number, count: number): number {
  let at = start;
  for (let i = 0; i < count && at < text.length; i++) at = nextLine(text, at);
  return at;
}
