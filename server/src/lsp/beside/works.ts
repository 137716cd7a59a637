import { gatherBibliography } from '../../core/index.ts';
import type { Analysis, Bibliography, BibliographyFile } from '../../core/index.ts';
import type { Files } from '../connection/files.ts';
import type { LineDocument } from '../text/line-document.ts';
import { openBibliographies } from './bibliographies.ts';
import type { Bibliographies, Library } from './bibliographies.ts';
import { faultOfMissing, namedBy, ownReferences } from './works-named.ts';
import type { Article, Named } from './works-named.ts';

/** The works that the open articles can cite. */
export interface Works {
  /** What is known now, without waiting. The same object until something changes. */
  known(uri: string): Bibliography | undefined;
  /** Looks which bibliographies an article names, and reads those that it did not name before. */
  look(article: Article, analysis: Analysis): void;
  /** All works that an article can cite, those of the settings too, once they are read. */
  all(article: Article, analysis: Analysis): Promise<Bibliography | undefined>;
  /** A bibliography as it was read, for places in it. */
  document(uri: string): LineDocument | undefined;
  /** True for a file that some article has named as a bibliography since the start. */
  keeps(uri: string): boolean;
  /** A bibliography as the editor has it now, read again where its text is another one; undefined for any other file. */
  file(uri: string): Promise<BibliographyFile | undefined>;
  /** A file was changed or closed in the editor; most are no bibliographies. */
  heard(uri: string): void;
  /** What reads and writes bibliographies; loaded now where nothing has asked for it. */
  library(): Promise<Library>;
  closed(uri: string): void;
}

/** What an article names, and the works in it. */
interface Shelf {
  /** As they were when somebody last asked. */
  article: Article;
  analysis: Analysis;
  /** What the article names, in one string. */
  readonly named: string;
  readonly references: string | undefined;
  readonly read: Promise<Bibliography | undefined>;
  /** One of the files has changed since. */
  stale: boolean;
  bibliography: Bibliography | undefined;
}

/**
 * Keeps the works of articles. `changed` is called when what is known about an article's works has changed, `named` with
 * the glob of every file that an article names, once.
 */
export function openWorks(
  files: Files,
  loadLibrary: () => Promise<Library>,
  {
    changed,
    complain,
    named: hear,
  }: { changed(uri: string): void; complain(error: unknown): void; named(glob: string): void },
): Works {
  const shelves = new Map<string, Shelf>();
  const bibliographies = openBibliographies(files, loadLibrary, { named: hear, forgotten });

  function forgotten(uri: string): void {
    for (const shelf of [...shelves.values()]) {
      if (!shelf.named.includes(uri)) continue;
      shelf.stale = true;
      void take(shelf.article, shelf.analysis, false);
    }
  }

  function take(
    article: Article,
    analysis: Analysis,
    withDefaults: boolean,
  ): Promise<Bibliography | undefined> {
    const wanted = namedBy(article, analysis, withDefaults);
    const references = ownReferences(analysis);
    const named = wanted.map(({ candidates }) => candidates.join(' ')).join('\n');
    const before = shelves.get(article.uri);
    if (before) Object.assign(before, { article, analysis });
    if (before && !before.stale && before.named === named && before.references === references)
      return before.read;
    if (wanted.length === 0 && references === undefined) {
      if (before) shelves.delete(article.uri);
      if (before?.bibliography) changed(article.uri);
      return Promise.resolve(undefined);
    }
    const read = gather(bibliographies, wanted, references, article.uri).catch((error: unknown) => {
      complain(error);
      return undefined;
    });
    const bibliography = before?.bibliography;
    const shelf: Shelf = { article, analysis, named, references, read, stale: false, bibliography };
    shelves.set(article.uri, shelf);
    return read.then((found) => {
      if (shelves.get(article.uri) === shelf && found) {
        shelf.bibliography = found;
        changed(article.uri);
      }
      return found;
    });
  }

  return {
    known: (uri) => shelves.get(uri)?.bibliography,
    look: (article, analysis) => void take(article, analysis, shelves.has(article.uri)),
    all: (article, analysis) => take(article, analysis, true),
    document: bibliographies.document,
    keeps: bibliographies.has,
    async file(uri) {
      if (!bibliographies.has(uri)) return undefined;
      await bibliographies.refresh(uri);
      return bibliographies.read(uri);
    },
    heard: (uri) => void bibliographies.refresh(uri),
    library: bibliographies.library,
    closed: (uri) => void shelves.delete(uri),
  };
}

/** Reads what an article names, and the references in its own front matter. */
async function gather(
  bibliographies: Bibliographies,
  wanted: readonly Named[],
  references: string | undefined,
  uri: string,
): Promise<Bibliography> {
  const found: BibliographyFile[] = [];
  const missing: Named[] = [];
  for (const each of wanted) {
    const file = await firstOf(bibliographies, each.candidates);
    if (!file) missing.push(each);
    else if (!found.includes(file)) found.push(file);
  }
  if (references !== undefined) {
    const reader = await bibliographies.library();
    found.push(reader.readFrontMatterReferences(uri, references, 0, references.length));
  }
  const lost = missing.flatMap((each) => faultOfMissing(each) ?? []);
  if (lost.length > 0) found.push({ uri, format: 'front-matter', entries: [], faults: lost });
  return gatherBibliography(found, missing.length === 0);
}

/** The first of several files that is there. */
async function firstOf(
  bibliographies: Bibliographies,
  candidates: readonly string[],
): Promise<BibliographyFile | undefined> {
  for (const uri of candidates) {
    const file = await bibliographies.read(uri);
    if (file) return file;
  }
  return undefined;
}
