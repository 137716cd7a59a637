export type { Attribution, AttributionKind, BlockQuotes, Evidence, QuotesState } from './types.ts';
export { attribute, noQuotes, sameQuotesState } from './attribute.ts';
