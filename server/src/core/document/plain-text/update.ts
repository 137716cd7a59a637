import { firstAbove } from '../../base/index.ts';
import type { Change } from '../change.ts';
import { wrapContext } from './hard-wrap.ts';
import { lineStart, nextLine, scanLines } from '../lines.ts';
import { opensNotes, readPlainText } from './read.ts';
import { lengthOf, sliceOf } from '../source.ts';
import { spliceBlocks } from '../splice.ts';
import type { Spliced } from '../splice.ts';
import type { Document, Source, SourceBlock } from '../types.ts';

/** A boundary between blocks is decided by no line farther away than this. */
const reach = wrapContext + 2;

/** A stretch of a source that begins at `base`. `whole`: it is all of it. */
interface View {
  readonly text: string;
  readonly base: number;
  readonly end: number;
  readonly length: number;
}

/**
 * The blocks of a plain text after a change. Only lines that can tell about the change are scanned: a boundary is a
 * function of the lines around it, so blocks beyond `reach` lines are what they were.
 */
export function updatePlainText(source: Source, previous: Document, change: Change): Spliced {
  const length = lengthOf(source);
  for (let margin = 4096; ; margin *= 4) {
    const base = Math.max(0, change.start - margin);
    const end = Math.min(length, change.end + margin);
    const updated = updateWithin({ text: sliceOf(source, base, end), base, end, length }, previous, change);
    if (updated) return updated;
  }
}

/** Undefined when lines beyond the view are needed. Offsets are those of the view; `starts` of the document count from its beginning. */
function updateWithin(view: View, previous: Document, change: Change): Spliced | undefined {
  const { text, base } = view;
  const shift = change.end - change.previousEnd;
  const first = firstTouched(view, previous, change);
  if (first === undefined) return undefined;
  const from = first > 0 ? lineStart(text, previous.starts[first] - base) : 0;
  const contextStart = linesBack(view, from, reach);
  let quiet = linesOn(view, change.end - base, reach + 1);
  if (contextStart === undefined) return undefined;
  const before = previous.blocks[first - 1];
  for (let step = reach; quiet !== undefined; step *= 2) {
    const atTheEnd = base + quiet >= view.length;
    const sync = atTheEnd ? previous.blocks.length : firstAbove(previous.starts, base + quiet - shift - 1);
    const last = sync === previous.blocks.length;
    const next = previous.starts[sync] + shift - base;
    if (last ? view.end < view.length : next >= text.length && view.end < view.length) return undefined;
    const until = last ? text.length : lineStart(text, next);
    const scanEnd = last ? text.length : linesOn(view, until, reach);
    if (scanEnd === undefined) return undefined;
    const lines = scanLines(text, contextStart, scanEnd);
    const firstLine = Math.max(0, lines.start.indexOf(from));
    const placed = readPlainText(text, lines, firstLine, last ? Infinity : until, before);
    if (last || agrees(placed.blocks.at(-1) ?? before, previous.blocks[sync - 1])) {
      const starts = placed.starts.map((start) => start + base);
      return spliceBlocks(previous, first, sync, { blocks: placed.blocks, starts }, shift);
    }
    quiet = linesOn(view, until, step);
  }
  return undefined;
}

/** What a block hands on: whether numbered lines are notes, and that the next one is not the first. */
function agrees(now: SourceBlock | undefined, then: SourceBlock | undefined): boolean {
  return !now === !then && (!now || !then || opensNotes(now) === opensNotes(then));
}

/** Index of the first block that the change can tell on: one more than the lines need, as a heading looks at what follows. */
function firstTouched(view: View, previous: Document, change: Change): number | undefined {
  const line = lineStart(view.text, Math.max(0, change.start - 1 - view.base));
  const quiet = line === 0 && view.base > 0 ? undefined : linesBack(view, line, reach);
  if (quiet === undefined) return undefined;
  const first = Math.max(0, firstAbove(previous.starts, view.base + quiet - 1) - 2);
  // The first block has the beginning of the text for its context.
  if (first === 0) return view.base === 0 ? 0 : undefined;
  return previous.starts[first] > view.base ? first : undefined;
}

function linesBack({ text, base }: View, start: number, count: number): number | undefined {
  let at = start;
  for (let i = 0; i < count && at > 0; i++) at = lineStart(text, at - 1);
  return at === 0 && base > 0 ? undefined : at;
}

function linesOn({ text, end, length }: View, start: number, count: number): number | undefined {
  let at = start;
  for (let i = 0; i < count && at < text.length; i++) at = nextLine(text, at);
  return at >= text.length && end < length ? undefined : at;
}
