export type { BlockCitations, Citation, CitationKind, Citations } from './types.ts';
export { findCitations, gatherCitations } from './citations.ts';
export type {
  Author,
  Bibliography,
  BibliographyEntry,
  BibliographyFault,
  BibliographyFile,
  FiledEntry,
} from './bibliography.ts';
export { authorsOf, gatherBibliography, yearOf } from './bibliography.ts';
export { dateOf, entryText, formatEntry } from './format-entry.ts';
export type { Formatted } from './format-entry.ts';
