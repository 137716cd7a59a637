import type { CancellationToken, Range } from 'vscode-languageserver';
import { attributionsOf, everyoneMeant, introductionOf } from '../../core/index.ts';
import type { Analysis, Somebody, Span, Speaker } from '../../core/index.ts';
import { configNames, decoded, nameOfFile } from '../../protocol/index.ts';
import { inTurns } from '../connection/answering.ts';
import type { Files } from '../connection/files.ts';
import type { Circumstances } from '../reading/read-session.ts';
import { openNow } from '../reading/session.ts';
import type { Reading, Session } from '../reading/session.ts';
import type { Settings } from '../reading/settings.ts';
import { rangeOf } from '../text/convert.ts';
import type { LineDocument } from '../text/line-document.ts';
import type { Closed, ReadArticle } from './closed.ts';
import { areSame, listArticles } from './listed.ts';

/** Somebody whom an article names. */
export interface CastMember extends Somebody {
  readonly uri: string;
  readonly introduced: Range;
  /** Where they are mentioned, pronouns too, and what they say, in reading order. */
  readonly places: readonly Range[];
  /** How often the article mentions them, pronouns left out. */
  readonly mentions: number;
}

/**
 * Everybody whom the articles of the workspace name: open articles as the editor has them, others as they are on disk. Of
 * those it keeps who is named and where, no texts; each is read when somebody first asks, and again after it or what it is
 * read with has changed.
 */
export interface Cast {
  /** Reads what has to be read. Rejects where nobody waits for it any more. */
  all(token?: CancellationToken): Promise<readonly CastMember[]>;
  /** The same where it is known without waiting. Where it is not, a workspace of few articles is read by and by. */
  ready(): readonly CastMember[] | undefined;
  /** One of these articles as it is now. */
  article(uri: string): Promise<ReadArticle | undefined>;
}

interface Shelves {
  readonly files: Files;
  readonly closed: Closed;
  session(uri: string): Session | undefined;
  sessions(): readonly Session[];
  read(session: Session): Reading;
  settings(uri: string): Settings;
  folders(): readonly string[];
}

/** No more articles than these are read. */
const mostArticles = 300;

/** An article that is not open, as it was last read. */
interface Kept {
  readonly reading: Promise<void>;
  in?: Circumstances;
  members?: readonly CastMember[];
}

export function openCast(desk: Shelves): Cast {
  const { closed } = desk;
  const kept = new Map<string, Kept>();
  let stirring = false;

  const listed = listArticles({
    ...desk,
    most: mostArticles,
    touched(uri) {
      if (configNames.includes(nameOfFile(uri))) kept.clear();
      kept.delete(decoded(uri));
    },
  });

  const notOpen = (all: readonly string[]): readonly string[] => {
    const open = openNow(desk.sessions());
    return all.filter((uri) => {
      if (!open.has(decoded(uri))) return true;
      // It is read from disk again after it was closed.
      kept.delete(decoded(uri));
      return false;
    });
  };

  /** What is kept of an article, if nothing has changed since. */
  function keptOf(uri: string): Kept | undefined {
    const known = kept.get(decoded(uri));
    return known?.in && !areSame(Object.values(known.in), Object.values(closed.circumstances(uri)))
      ? undefined
      : known;
  }

  function readAgain(uri: string): Kept {
    const fresh: Kept = {
      reading: closed.read(uri).then(({ in: circumstances, article }) => {
        fresh.in = circumstances;
        fresh.members = article ? membersOf(article) : [];
      }),
    };
    kept.set(decoded(uri), fresh);
    return fresh;
  }

  function gather(all: readonly string[]): readonly CastMember[] {
    const open = desk.sessions().flatMap((session) => {
      const reading = desk.read(session);
      return reading.state === 'on' ? membersOf({ ...reading, document: session.document }) : [];
    });
    return [...open, ...notOpen(all).flatMap((uri) => kept.get(decoded(uri))?.members ?? [])];
  }

  async function all(token?: CancellationToken): Promise<readonly CastMember[]> {
    const there = listed.now() ?? (await listed.look());
    const waiting = notOpen(there).filter((uri) => !keptOf(uri)?.members);
    await inTurns(waiting, (uri) => (keptOf(uri) ?? readAgain(uri)).reading, token);
    return gather(there);
  }

  async function stir(): Promise<void> {
    if (listed.now() ?? (await listed.lookAround())) await all();
  }

  return {
    all,
    ready() {
      const there = listed.now();
      if (there && notOpen(there).every((uri) => keptOf(uri)?.members)) return gather(there);
      if (!stirring) {
        stirring = true;
        // Whoever points at somebody waits for nothing, and hears of no failure.
        void stir()
          .catch(() => undefined)
          .finally(() => (stirring = false));
      }
      return undefined;
    },
    async article(uri) {
      const session = desk.session(uri);
      if (!session) return (await closed.read(uri)).article;
      const reading = desk.read(session);
      return reading.state === 'on' ? { ...reading, document: session.document } : undefined;
    },
  };
}

const membersByAnalysis = new WeakMap<Analysis, readonly CastMember[]>();

function membersOf({ document, analysis }: ReadArticle): readonly CastMember[] {
  let members = membersByAnalysis.get(analysis);
  if (!members) membersByAnalysis.set(analysis, (members = gatherMembers(document, analysis)));
  return members;
}

function gatherMembers(document: LineDocument, analysis: Analysis): readonly CastMember[] {
  const places = new Map<Speaker, Span[]>();
  for (const speaker of analysis.people.speakers)
    if (speaker.named && (speaker.kind === 'person' || speaker.kind === 'organisation'))
      places.set(speaker, []);
  for (const words of everyoneMeant(analysis))
    if (words.mentioned || !words.pronoun) places.get(words.speaker)?.push(words);
  for (const { speaker, content } of attributionsOf(analysis))
    if (speaker) places.get(speaker)?.push(...content);
  return [...places].map(([speaker, spans]) => ({
    name: speaker.name,
    kind: speaker.kind,
    named: speaker.named,
    titles: speaker.titles,
    gender: speaker.gender,
    known: analysis.options.known ?? [],
    uri: document.uri,
    introduced: rangeOf(document, introductionOf(analysis, speaker)),
    places: spans.sort((a, b) => a.start - b.start || a.end - b.end).map((span) => rangeOf(document, span)),
    mentions: speaker.mentions.length,
  }));
}
