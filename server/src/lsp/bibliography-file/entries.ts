import type { BibliographyEntry, BibliographyFile } from '../../core/index.ts';
import type { CitingArticle } from '../beside/cited.ts';
import { questionAbout } from '../desk.ts';
import type { Desk } from '../desk.ts';
import type { LineDocument } from '../text/line-document.ts';

/** A bibliography that is open in the editor, read as it stands there. */
export interface OpenBibliography {
  readonly file: BibliographyFile;
  readonly document: LineDocument;
}

/** The bibliography of this name; undefined for an article, and for what no article names. */
export async function bibliographyAt(desk: Desk, uri: unknown): Promise<OpenBibliography | undefined> {
  if (typeof uri !== 'string' || !desk.works.keeps(uri) || questionAbout(desk, uri)) return undefined;
  const file = await desk.works.file(uri);
  const document = desk.works.document(uri);
  return file && document && { file, document };
}

/** The entry whose key stands at an offset. */
export function entryWithKeyAt(
  { file: { entries } }: OpenBibliography,
  offset: number,
): BibliographyEntry | undefined {
  return entries.find(({ keySpan: { start, end } }) => start <= offset && offset <= end);
}

/** True for the entry that its key stands for; one that comes later with the same key is cited by nobody. */
export function isCitable({ file: { entries } }: OpenBibliography, entry: BibliographyEntry): boolean {
  return entries.find(({ key }) => key === entry.key) === entry;
}

/**
 * The articles that cite an entry, and where. An open article in which an earlier bibliography has the same key means that
 * one; of articles that are not open only the first bibliography counts.
 */
export async function citationsOf(
  desk: Desk,
  { file }: OpenBibliography,
  { key }: BibliographyEntry,
): Promise<readonly CitingArticle[]> {
  const articles = await desk.cited.articles(file.uri);
  return articles.flatMap((article) => {
    const meant = desk.works.known(article.document.uri)?.byKey.get(key);
    if (meant && meant.file.uri !== file.uri) return [];
    const places = article.places.filter((place) => place.key === key);
    return places.length === 0 ? [] : [{ ...article, places }];
  });
}
