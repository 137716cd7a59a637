import type { Source } from './types.ts';

/** The text of [start, end), read without joining a source that is kept in pieces. */
export function sliceOf(source: Source, start: number, end: number): string {
  const from = Math.max(0, start);
  const to = Math.min(end, lengthOf(source));
  if (from >= to) return '';
  return source.slice ? source.slice(from, to) : source.text.slice(from, to);
}

/** The length of a source in UTF-16 code units. */
export function lengthOf(source: Source): number {
  return source.length ?? source.text.length;
}
