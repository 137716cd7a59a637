export type { BlockCitations, Citation, CitationKind, Citations } from './types.ts';
export { findCitations, gatherCitations } from './citations.ts';
