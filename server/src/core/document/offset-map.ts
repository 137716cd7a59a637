import type { Span } from '../base/index.ts';
import type { OffsetMap } from './types.ts';

/** The source range (relative to the block) of a span of its prose. Markup just outside the span stays outside. */
export function toSource(map: OffsetMap, span: Span): Span {
  const at = map.source[0] - map.prose[0];
  return { start: span.start + at, end: span.end + at };
}

/** The offset in the prose of an offset in the source (relative to the block); markup maps to the prose after it. */
export function toProse(map: OffsetMap, offset: number): number {
  return offset - map.source[0] + map.prose[0];
}
