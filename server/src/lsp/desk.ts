import type { CancellationToken } from 'vscode-languageserver';
import type { Analysis } from '../core/index.ts';
import { invalid } from './connection/answering.ts';
import type { Handler } from './connection/answering.ts';
import type { Cast } from './beside/cast.ts';
import type { Cited } from './beside/cited.ts';
import type { Client } from './connection/client.ts';
import { isPosition, isRange } from './text/convert.ts';
import type { Files } from './connection/files.ts';
import type { LineDocument } from './text/line-document.ts';
import type { PeopleKeeper } from './beside/people.ts';
import type { Reading, Session } from './reading/session.ts';
import type { Settings } from './reading/settings.ts';
import type { KnownSidecar, Sidecars } from './beside/sidecars.ts';
import type { Transcripts } from './beside/transcripts.ts';
import type { Works } from './beside/works.ts';

/** A feature: the requests that it answers. One file each; what the server says of it is in `capabilities.ts`. */
export interface Feature {
  register(ask: Ask, desk: Desk, listen: Listen): void;
}

/** A question about a document that is read as an article, with all that an answer may look at. */
export interface Question {
  readonly document: LineDocument;
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly client: Client;
  /** Another document that is open, for places in it. */
  readonly elsewhere?: (uri: string) => LineDocument | undefined;
  /** What is kept beside the document; undefined while nobody knows. */
  readonly sidecar: KnownSidecar | undefined;
  /** What a feature keeps between two requests about this document. */
  readonly kept: Map<string, unknown>;
}

/**
 * Registers the answer to a request about a document. `needs` names what the parameters must hold besides the document.
 * Where there is nothing to ask (a document that is closed, or no article) the answer is `otherwise`.
 */
export type Ask = <Params, Result>(
  type: { readonly method: string },
  needs: Need,
  handle: (question: Question, params: Params, token: CancellationToken) => Result,
  otherwise?: Result | null,
) => void;

/** What parameters hold: a document by itself, with a place in it, or as an item that was handed out before. */
type Need = 'document' | 'position' | 'range' | 'item';

/** Registers the answer to a request that is about no document. */
export type Listen = (type: { readonly method: string }, handle: Handler) => void;

/** What the questions are answered from. */
export interface Desk {
  readonly client: Client;
  /** Who reads: rules alone, or the trained model too. */
  readonly engine: 'rules' | 'model';
  session(uri: string): Session | undefined;
  sessions(): readonly Session[];
  settings(uri: string): Settings;
  /** Until it is known what configuration files say about a document, the time when it will be. */
  settled(uri: string): Promise<void> | undefined;
  /** URIs of the folders that are open. */
  folders(): readonly string[];
  read(session: Session): Reading;
  readonly files: Files;
  readonly sidecars: Sidecars;
  readonly transcripts: Transcripts;
  readonly works: Works;
  readonly cited: Cited;
  readonly cast: Cast;
  readonly people: PeopleKeeper;
  fetchJson(url: string): Promise<unknown>;
}

/** Gathers the answers of features. */
export function asking(answers: Map<string, Handler>, desk: Desk): Ask {
  return (type, needs, handle, otherwise = null) => {
    answers.set(type.method, (params, token) => {
      const uri = checked(params, needs);
      const answer = (): unknown => {
        const question = questionAbout(desk, uri);
        return question ? handle(question, params as never, token) : otherwise;
      };
      return (desk.session(uri) && desk.settled(uri)?.then(answer)) ?? answer();
    });
  };
}

/** The question that a document poses; undefined where it is closed, unknown or no article. */
export function questionAbout(desk: Desk, uri: string): Question | undefined {
  const session = desk.session(uri);
  if (!session) return undefined;
  const reading = desk.read(session);
  if (reading.state !== 'on') return undefined;
  const { document, kept } = session;
  const { analysis } = reading;
  const sidecar = desk.sidecars.of(uri);
  return {
    document,
    analysis,
    settings: desk.settings(uri),
    client: desk.client,
    elsewhere: (other) => desk.session(other)?.document ?? desk.transcripts.document(other),
    sidecar,
    kept,
  };
}

/** The URI in parameters that are what the protocol says; throws the protocol's error where they are not. */
function checked(params: unknown, needs: Need): string {
  const { textDocument, item, position, range } = (params ?? {}) as Record<string, unknown>;
  const about = needs === 'item' ? item : textDocument;
  const uri = (about as { uri?: unknown } | undefined)?.uri;
  if (typeof uri !== 'string') throw invalid('The request names no document.');
  if (needs === 'position' && !isPosition(position)) throw invalid('The request names no position.');
  if (needs === 'range' && !isRange(range)) throw invalid('The request names no range.');
  return uri;
}
