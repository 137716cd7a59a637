/** Footnotes, Pandoc keys and links, the part of the text that each supports, and the works that keys stand for. */
export type { BlockCitations, Citation, Citations } from './types.ts';
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
export { entryText, formatEntry } from './format-entry.ts';
export { numbersListed } from './source-lines.ts';
