import { firstAbove } from '../base/index.ts';
import type { Span } from '../base/index.ts';
import type { OffsetMap } from './types.ts';

/** The map of prose that stands in the source as it is. */
export const identity: OffsetMap = { prose: Int32Array.of(0), source: Int32Array.of(0) };

/**
 * The source range (relative to the block) of a span of its prose. Markup just outside the span stays outside. An empty
 * span stands for the markup at that place (a footnote reference, say): its range is that markup, empty where there is
 * none. What is inserted at a place goes to the end of its range.
 */
export function toSource(map: OffsetMap, span: Span): Span {
  if (map === identity) return { start: span.start, end: span.end };
  const empty = span.start === span.end;
  const start = empty ? sourceBefore(map, span.start) : sourceAfter(map, span.start);
  const end = empty ? sourceAfter(map, span.end) : sourceBefore(map, span.end);
  return { start, end: Math.max(start, end) };
}

/**
 * The offset in the prose of an offset in the source (relative to the block); markup maps to the prose after it, and an
 * offset inside an atomic piece to the piece's start.
 */
export function toProse(map: OffsetMap, offset: number): number {
  const { prose, source } = map;
  const i = firstAbove(source, offset) - 1;
  if (i < 0) return prose[0];
  const next = i + 1;
  if (next === prose.length) return prose[i] + offset - source[i];
  const plain = prose[next] - prose[i] === source[next] - source[i];
  return plain ? prose[i] + offset - source[i] : prose[i];
}

/** Where the unit at this offset of the prose begins in the source: after any markup that stands there. */
function sourceAfter(map: OffsetMap, offset: number): number {
  const { prose, source } = map;
  const i = Math.max(0, firstAbove(prose, offset) - 1);
  const next = i + 1;
  if (next === prose.length || prose[next] - prose[i] === source[next] - source[i]) {
    return source[i] + offset - prose[i];
  }
  return source[i];
}

/** Where the unit before this offset of the prose ends in the source: before any markup that stands there. */
function sourceBefore(map: OffsetMap, offset: number): number {
  const { prose, source } = map;
  const i = firstAbove(prose, offset - 1) - 1;
  if (i < 0) return source[0];
  const next = i + 1;
  if (next === prose.length || prose[next] - prose[i] === source[next] - source[i]) {
    return source[i] + offset - prose[i];
  }
  return source[next];
}
