export type { Attribution, AttributionKind, BlockQuotes, Evidence, QuotesState } from './types.ts';
export { attribute, goesOnAround, noQuotes, sameQuotesState } from './attribute.ts';
