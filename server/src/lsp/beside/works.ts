import { gatherBibliography } from '../../core/index.ts';
import type { Analysis, Bibliography, BibliographyFile } from '../../core/index.ts';
import type {
  composeEntry,
  newKey,
  readBibliography,
  readFrontMatterReferences,
  removeEntry,
  roomFor,
  workFromCrossref,
} from '../../bibliography/index.ts';
import { globOf } from '../connection/files.ts';
import type { Files } from '../connection/files.ts';
import { nameOfFile } from '../../protocol/index.ts';
import { openDocument } from '../text/line-document.ts';
import type { LineDocument } from '../text/line-document.ts';
import { faultOfMissing, namedBy, ownReferences } from './works-named.ts';
import type { Article, Named } from './works-named.ts';
import type { speak } from '../../say/index.ts';

/** What reads bibliographies: a bundle of its own, loaded when the first of them is named. */
export interface Library {
  readonly readBibliography: typeof readBibliography;
  readonly readFrontMatterReferences: typeof readFrontMatterReferences;
  readonly composeEntry: typeof composeEntry;
  readonly newKey: typeof newKey;
  readonly removeEntry: typeof removeEntry;
  readonly roomFor: typeof roomFor;
  readonly workFromCrossref: typeof workFromCrossref;
  /** It is a bundle of its own, which has to be told the language, too. */
  readonly speak: typeof speak;
}

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

interface Shelf {
  /** What the article names, in one string. */
  readonly named: string;
  readonly references: string | undefined;
  readonly read: Promise<Bibliography | undefined>;
  /** One of the files has changed since. */
  stale: boolean;
  bibliography: Bibliography | undefined;
}

/**
 * Keeps bibliographies. `changed` is called when what is known about an article's works has changed, `named` with the name
 * of every file that an article names, once.
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
  const read = new Map<string, Promise<BibliographyFile | undefined>>();
  const articles = new Map<string, { article: Article; analysis: Analysis }>();
  const watched = new Set<string>();
  const texts = new Map<string, LineDocument>();
  let library: Promise<Library> | undefined;

  function readFile(uri: string): Promise<BibliographyFile | undefined> {
    const known = read.get(uri);
    if (known) return known;
    watch(uri);
    const reading = (async () => {
      const text = await files.read(uri);
      if (text === undefined) return undefined;
      texts.set(uri, openDocument(uri, 'bibliography', 0, text));
      return (await (library ??= loadLibrary())).readBibliography(uri, text);
    })();
    read.set(uri, reading);
    return reading;
  }

  /** One registration a file name: editors watch globs, and most JSON is no bibliography. */
  function watch(uri: string): void {
    const glob = globOf(nameOfFile(uri));
    if (watched.has(glob)) return;
    watched.add(glob);
    hear(glob);
    files.watch([glob], watched.size === 1 ? forget : () => undefined);
  }

  function forget(uri: string): void {
    if (!read.delete(uri)) return;
    for (const [article, shelf] of [...shelves]) {
      const asked = articles.get(article);
      if (!asked || !shelf.named.includes(uri)) continue;
      shelf.stale = true;
      void take(asked.article, asked.analysis, false);
    }
  }

  function take(
    article: Article,
    analysis: Analysis,
    withDefaults: boolean,
  ): Promise<Bibliography | undefined> {
    articles.set(article.uri, { article, analysis });
    const wanted = namedBy(article, analysis, withDefaults);
    const references = ownReferences(analysis);
    const named = wanted.map(({ candidates }) => candidates.join(' ')).join('\n');
    const before = shelves.get(article.uri);
    if (before && !before.stale && before.named === named && before.references === references)
      return before.read;
    if (wanted.length === 0 && references === undefined) {
      if (before) shelves.delete(article.uri);
      if (before?.bibliography) changed(article.uri);
      return Promise.resolve(undefined);
    }
    const reading = gather(wanted, references, article.uri).catch((error: unknown) => {
      complain(error);
      return undefined;
    });
    const shelf: Shelf = {
      named,
      references,
      read: reading,
      stale: false,
      bibliography: before?.bibliography,
    };
    shelves.set(article.uri, shelf);
    return reading.then((bibliography) => {
      if (shelves.get(article.uri) === shelf && bibliography) {
        shelf.bibliography = bibliography;
        changed(article.uri);
      }
      return bibliography;
    });
  }

  async function gather(
    wanted: readonly Named[],
    references: string | undefined,
    uri: string,
  ): Promise<Bibliography> {
    const found: BibliographyFile[] = [];
    const missing: Named[] = [];
    for (const each of wanted) {
      const file = await first(each.candidates);
      if (!file) missing.push(each);
      else if (!found.includes(file)) found.push(file);
    }
    if (references !== undefined) {
      const reader = await (library ??= loadLibrary());
      found.push(reader.readFrontMatterReferences(uri, references, 0, references.length));
    }
    const lost = missing.flatMap((each) => faultOfMissing(each) ?? []);
    if (lost.length > 0) found.push({ uri, format: 'front-matter', entries: [], faults: lost });
    return gatherBibliography(found, missing.length === 0);
  }

  /** True where the text that was read is not the one that is there. */
  async function isOld(uri: string): Promise<boolean> {
    return read.has(uri) && (await files.read(uri)) !== texts.get(uri)?.text;
  }

  async function first(candidates: readonly string[]): Promise<BibliographyFile | undefined> {
    for (const uri of candidates) {
      const file = await readFile(uri);
      if (file) return file;
    }
    return undefined;
  }

  return {
    known: (uri) => shelves.get(uri)?.bibliography,
    look: (article, analysis) => void take(article, analysis, shelves.has(article.uri)),
    all: (article, analysis) => take(article, analysis, true),
    document: (uri) => texts.get(uri),
    keeps: (uri) => read.has(uri),
    async file(uri) {
      if (!read.has(uri)) return undefined;
      if (await isOld(uri)) forget(uri);
      return readFile(uri);
    },
    heard(uri) {
      void isOld(uri).then((old) => old && forget(uri));
    },
    library: () => (library ??= loadLibrary()),
    closed(uri) {
      shelves.delete(uri);
      articles.delete(uri);
    },
  };
}
