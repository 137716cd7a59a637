/** Gives each attribution its speaker: what `tagging/` read, joined with whom `people/` knows. */
export type { Attribution, AttributionKind, BlockQuotes, Evidence, QuotesState } from './types.ts';
export { kindOfContent } from './kind.ts';
export { attribute, goesOnAround, noQuotes, sameQuotesState } from './attribute.ts';
export { furthest, namedBelow } from './named-below.ts';
