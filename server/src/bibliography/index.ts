import type { BibliographyFile } from '../core/index.ts';
import { readBibtex } from './bibtex.ts';
import { readCsl } from './csl.ts';
import { readPlainJson } from './json.ts';

export { speak } from '../say/index.ts';
export { roomFor } from './complete.ts';
export { composeEntry, newKey } from './compose.ts';
export type { NewWork } from './compose.ts';
export { workFromCrossref } from './crossref.ts';
export { removeEntry } from './remove.ts';

/**
 * Reads a bibliography: BibTeX or BibLaTeX, CSL-JSON, CSL-YAML. `text` is the whole file; the format follows from its name.
 * Never throws: what cannot be read is a fault at its place, and everything else is there.
 */
export function readBibliography(uri: string, text: string): BibliographyFile {
  const format = formatOf(uri);
  if (format === 'bibtex') return { uri, format, ...readBibtex(text) };
  const entries = format === 'csl-json' ? readPlainJson(text) : undefined;
  if (entries) return { uri, format, entries, faults: [] };
  return { uri, format, ...readCsl(text, { start: 0, end: text.length }) };
}

/** The list `references` in the front matter of an article, which stands in [start, end) of its text, fences included. */
export function readFrontMatterReferences(
  uri: string,
  text: string,
  start: number,
  end: number,
): BibliographyFile {
  return { uri, format: 'front-matter', ...readCsl(text.slice(0, end), { start, end }, true) };
}

/** What a file's name says of its format. */
function formatOf(uri: string): 'bibtex' | 'csl-json' | 'csl-yaml' {
  if (/\.ya?ml$/i.test(uri)) return 'csl-yaml';
  return /\.json$/i.test(uri) ? 'csl-json' : 'bibtex';
}
