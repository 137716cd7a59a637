import type { Analysis } from '../../core/index.ts';
import { languageOf } from '../../protocol/index.ts';
import type { Files } from '../connection/files.ts';
import { readSession } from '../reading/read-session.ts';
import type { Circumstances } from '../reading/read-session.ts';
import { openSession } from '../reading/session.ts';
import type { Session } from '../reading/session.ts';
import type { LineDocument } from '../text/line-document.ts';
import type { Configs } from './configs.ts';
import type { PeopleKeeper } from './people.ts';
import type { Sidecars } from './sidecars.ts';

/** Some article of the workspace, open or not. */
export interface ReadArticle {
  readonly document: LineDocument;
  readonly analysis: Analysis;
}

/** Reads articles that are not open as they would be read if they were: with what lies beside them. */
export interface Closed {
  /** What is known now of what decides how an article is read, configuration files left out. */
  circumstances(uri: string): Circumstances;
  /** Undefined for what is no article, is gone, or is too long; with the circumstances that it was read in. */
  read(uri: string): Promise<{ readonly in: Circumstances; readonly article: ReadArticle | undefined }>;
}

interface Shelves {
  readonly files: Files;
  readonly configs: Configs;
  readonly people: PeopleKeeper;
  readonly sidecars: Sidecars;
  session(uri: string): Session | undefined;
  /** The same for all articles of a folder. */
  around(uri: string): Circumstances;
}

/** No longer article is read, in UTF-16 code units. */
const longest = 400_000;

export function openClosed({ files, configs, people, sidecars, session, around }: Shelves): Closed {
  const circumstances = (uri: string): Circumstances => ({
    ...around(uri),
    known: people.known(uri),
    corrections: sidecars.corrections(uri),
  });
  return {
    circumstances,
    async read(uri) {
      sidecars.look(uri);
      await Promise.all([configs.settled(uri), people.settled(uri), sidecars.settled(uri)]);
      const text = await files.read(uri);
      const known = circumstances(uri);
      const settings = configs.settings(uri, known.settings);
      // What configuration files say of it is kept for open articles alone.
      if (!session(uri)) configs.closed(uri);
      if (text === undefined || text.length > longest) return { in: known, article: undefined };
      const closed = openSession(uri, languageOf(uri) ?? 'plaintext', 0, text);
      const reading = readSession(closed, () => ({ ...known, settings }));
      if (reading.state !== 'on') return { in: known, article: undefined };
      return { in: known, article: { document: closed.document, analysis: reading.analysis } };
    },
  };
}
