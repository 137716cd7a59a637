/** A place in a document, counted from 0 in lines and UTF-16 code units, as in the language server protocol. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a document: [start, end). */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** True where the first of two places of one document stands before the other. */
export function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
