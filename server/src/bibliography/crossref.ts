import type { NewWork } from './compose.ts';
import { entryOf } from './entry.ts';
import type { CslItem } from './entry.ts';

const types: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'newspaper-article': 'article-newspaper',
  book: 'book',
  monograph: 'book',
  'book-chapter': 'chapter',
  report: 'report',
  dissertation: 'thesis',
  'proceedings-article': 'paper-conference',
};

const nowhere = { start: 0, end: 0 };

/**
 * A work as Crossref's REST API describes it (`{message: {title: […], author: […], issued: {…}, DOI}}`), or plain CSL-JSON
 * as doi.org gives it. Undefined for an answer that describes no work.
 */
export function workFromCrossref(answer: unknown): NewWork | undefined {
  const outer = answer as { message?: unknown } | null;
  const item = (outer?.message ?? outer) as CslItem | null;
  if (typeof item !== 'object' || item === null) return undefined;
  const work = entryOf(item, '', nowhere, nowhere);
  if (work.title === '' || work.doi === '') return undefined;
  return { ...work, type: types[work.type] ?? work.type };
}
