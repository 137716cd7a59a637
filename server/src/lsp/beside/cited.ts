import { analyze, keyPlaces } from '../../core/index.ts';
import type { Analysis, KeyPlace } from '../../core/index.ts';
import { decoded, languageOf } from '../../protocol/index.ts';
import { inTurns } from '../connection/answering.ts';
import type { Files } from '../connection/files.ts';
import { openDocument } from '../text/line-document.ts';
import type { LineDocument } from '../text/line-document.ts';
import { openNow } from '../reading/session.ts';
import type { Reading, Session } from '../reading/session.ts';
import type { Settings } from '../reading/settings.ts';
import { listArticles } from './listed.ts';
import { articleOf, namedBy } from './works-named.ts';

/** An article and the keys that it cites. */
export interface CitingArticle {
  readonly document: LineDocument;
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

/** An article that is not open, read for its keys: undefined where it cites nothing. */
interface Kept {
  readonly settings: Settings;
  readonly reading: Promise<CitingArticle | undefined>;
}

/** Reads articles that are not open once, and again when they or their settings change. */
export function openCited(desk: Shelves): Cited {
  const kept = new Map<string, Kept>();
  const listed = listArticles({ ...desk, most: mostArticles, touched: (uri) => kept.delete(decoded(uri)) });

  function keptOf(uri: string): Kept | undefined {
    const known = kept.get(decoded(uri));
    return known?.settings === desk.settings(uri) ? known : undefined;
  }

  function onDisk(uri: string): Promise<CitingArticle | undefined> {
    const known = keptOf(uri) ?? { settings: desk.settings(uri), reading: read(uri) };
    kept.set(decoded(uri), known);
    return known.reading;
  }

  async function read(uri: string): Promise<CitingArticle | undefined> {
    const text = await desk.files.read(uri);
    if (!text?.includes('@')) return undefined;
    const document = openDocument(uri, languageOf(uri) ?? 'plaintext', 0, text);
    return citing(document, analyze(document, { enabled: false }));
  }

  function citing(document: LineDocument, analysis: Analysis): CitingArticle {
    const named = namedBy(articleOf(desk, document.uri), analysis, true);
    const names = new Set(named.flatMap(({ candidates }) => candidates));
    return { document, places: keyPlaces(analysis), names };
  }

  return {
    get complete() {
      return listed.complete;
    },
    async articles(bibliography) {
      const there = listed.now() ?? (await listed.look());
      const opened = openNow(desk.sessions());
      const notOpen = there.filter((uri) => !opened.has(decoded(uri)));
      await inTurns(
        notOpen.filter((uri) => !keptOf(uri)),
        onDisk,
      );
      const closed = await Promise.all(notOpen.map(onDisk));
      const open = desk.sessions().flatMap((session) => {
        const reading = desk.read(session);
        return reading.state === 'on' ? [citing(session.document, reading.analysis)] : [];
      });
      return [...open, ...closed.flatMap((each) => each ?? [])].filter(({ names }) =>
        names.has(bibliography),
      );
    },
  };
}
