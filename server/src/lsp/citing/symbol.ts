import { keyPlacesIn, notePlaces, placeAt } from '../../core/index.ts';
import type { FiledEntry, NotePlace, Span } from '../../core/index.ts';
import type { Question } from '../desk.ts';

/** A citation key or a footnote's label under the cursor; `span` is the key or label alone. */
export type CitationSymbol =
  | { readonly kind: 'key'; readonly key: string; readonly span: Span }
  | { readonly kind: 'note'; readonly note: NotePlace; readonly span: Span };

/** What is cited at an offset: `@key` or its entry in the front matter, `[^label]` or its definition. */
export function citationAt({ document, analysis }: Question, offset: number): CitationSymbol | undefined {
  const place = placeAt(analysis, offset);
  const keys = place ? keyPlacesIn(analysis, place.block) : [];
  const cited = keys.find(({ start, end }) => start - 1 <= offset && offset <= end);
  if (cited) return { kind: 'key', key: cited.key, span: cited };
  const files = analysis.options.bibliography?.files ?? [];
  const own = files.filter(({ uri }) => uri === document.uri).flatMap(({ entries }) => entries);
  const entry = own.find(({ keySpan }) => keySpan.start <= offset && offset <= keySpan.end);
  if (entry) return { kind: 'key', key: entry.key, span: entry.keySpan };
  // Most places have no footnote near: only where a bracket stands before are all labels looked for.
  if (!document.slice(Math.max(0, offset - 100), Math.min(document.length, offset + 2)).includes('['))
    return undefined;
  const note = notePlaces(analysis).find(({ start, end }) => start - 2 <= offset && offset <= end + 1);
  return note && { kind: 'note', note, span: note };
}

/** The work that a key stands for in the article's bibliographies. */
export function workOf({ analysis }: Question, key: string): FiledEntry | undefined {
  return analysis.options.bibliography?.byKey.get(key);
}
