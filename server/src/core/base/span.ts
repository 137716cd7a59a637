/** A half-open range [start, end) in UTF-16 code units. What it counts from is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of prose within one block of a story: the only kind of position inside the core. */
export interface Place extends Span {
  /** Index of the block in the document. */
  readonly block: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
