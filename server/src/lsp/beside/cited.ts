import { analyze, keyPlaces } from '../../core/index.ts';
import type { Analysis, KeyPlace } from '../../core/index.ts';
import { articleGlob, decoded, languageOf } from '../../protocol/index.ts';
import type { Files } from '../connection/files.ts';
import { openDocument } from '../text/line-document.ts';
import type { LineDocument } from '../text/line-document.ts';
import { openNow } from '../reading/session.ts';
import type { Reading, Session } from '../reading/session.ts';
import type { Settings } from '../reading/settings.ts';
import { articleOf, namedBy } from './works-named.ts';

/** An article and the keys that it cites. */
export interface CitingArticle {
  readonly document: LineDocument;
  readonly analysis: Analysis;
  readonly places: readonly KeyPlace[];
  /** URIs where its bibliographies may lie. */
  readonly names: ReadonlySet<string>;
}

/** Which articles of the workspace cite what, open or not. */
export interface Cited {
  /** All articles that name a bibliography; of those not open, only what cites anything. */
  articles(bibliography: string): Promise<readonly CitingArticle[]>;
  /** False where the workspace has more articles than are looked at. */
  readonly complete: boolean;
}

/** Where articles are found: open ones, and those in the folders. */
interface Shelves {
  session(uri: string): Session | undefined;
  sessions(): readonly Session[];
  read(session: Session): Reading;
  settings(uri: string): Settings;
  folders(): readonly string[];
  readonly files: Files;
}

/** More articles than these are not looked at for their keys. */
const mostArticles = 500;

/** Reads articles that are not open once, and again when they change on disk. */
export function openCited(desk: Shelves): Cited {
  let closed: Promise<readonly CitingArticle[]> | undefined;
  let complete = true;
  let watching = false;

  function look(): Promise<readonly CitingArticle[]> {
    if (!watching) {
      watching = true;
      desk.files.watch([articleGlob], (uri) => {
        if (languageOf(uri)) closed = undefined;
      });
    }
    return (closed ??= readAll());
  }

  async function readAll(): Promise<readonly CitingArticle[]> {
    const found: CitingArticle[] = [];
    complete = true;
    for (const folder of desk.folders()) {
      const { include, exclude } = desk.settings(folder);
      const there = await desk.files.articles(folder, { include, exclude }, { articles: mostArticles });
      if (!there.complete) complete = false;
      for (const uri of there.uris) {
        const text = await desk.files.read(uri);
        const language = languageOf(uri);
        if (!text?.includes('@') || !language) continue;
        const document = openDocument(uri, language, 0, text);
        found.push(citing(document, analyze(document, { enabled: false })));
      }
    }
    return found;
  }

  function citing(document: LineDocument, analysis: Analysis): CitingArticle {
    const named = namedBy(articleOf(desk, document.uri), analysis, true);
    const names = new Set(named.flatMap(({ candidates }) => candidates));
    return { document, analysis, places: keyPlaces(analysis), names };
  }

  return {
    get complete() {
      return complete;
    },
    async articles(bibliography) {
      const opened = openNow(desk.sessions());
      const onDisk = (await look()).filter(({ document: { uri } }) => !opened.has(decoded(uri)));
      const open = desk.sessions().flatMap((session) => {
        const reading = desk.read(session);
        return reading.state === 'on' ? [citing(session.document, reading.analysis)] : [];
      });
      return [...open, ...onDisk].filter(({ names }) => names.has(bibliography));
    },
  };
}
