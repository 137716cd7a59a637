import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Analysis } from '../../core/index.ts';
import { describe } from '../connection/answering.ts';
import type { Client } from '../connection/client.ts';
import { afterQuiet, coalesce } from '../connection/coalesce.ts';
import type { Desk } from '../desk.ts';
import type { Session } from '../reading/session.ts';
import { publish, sendStatus, unpublish } from './articles.ts';
import { publishBibliographies } from './bibliographies.ts';

/** Milliseconds without another reason to ask again until the editor is told to: a start has several in a row. */
const refreshDelay = 50;

/** Milliseconds without a keystroke until the status says what has come of them. */
const statusDelay = 250;

/** Milliseconds without a keystroke after which a sentence is taken for done that no full stop ends. */
const sentenceDelay = 3000;

/** When that is told which nobody has asked for. */
export interface Schedule {
  /** A document was opened or changed. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** A document was read. */
  read(session: Session, analysis: Analysis): void;
  /** Reads a document anew, since something beside it has changed. */
  reconsider(uri: string): void;
  /** Reads every document anew, since something besides its text has changed. */
  reconsiderAll(): void;
}

export function schedulePublishing(connection: Connection, desk: Desk): Schedule {
  const { client } = desk;
  const forOpen = (work: typeof sendStatus) => (uri: string) => {
    const look = (): void => {
      const session = desk.session(uri);
      if (session) attempt(connection, () => work(connection, desk, session));
    };
    const settled = desk.settled(uri);
    if (settled) void settled.then(look);
    else look();
  };
  const publishSoon = coalesce(forOpen(publish));
  const publishLater = afterQuiet(sentenceDelay, (uri: string) => {
    const session = desk.session(uri);
    if (session) session.typed = undefined;
    publishSoon(uri);
  });
  const statusSoon = coalesce(forOpen(sendStatus));
  const statusLater = afterQuiet(statusDelay, forOpen(sendStatus));
  const refreshLater = afterQuiet(refreshDelay, () => refresh(connection, client));
  const publishWorks = publishBibliographies(connection, desk);
  const worksSoon = afterQuiet(
    statusDelay,
    () =>
      void publishWorks().catch((error: unknown) =>
        connection.console.error(`Bibliographies were not checked: ${describe(error)}`),
      ),
  );

  const anew = (session: Session): void => {
    session.reading = undefined;
    if (!client.pullDiagnostics) publishSoon(session.uri);
    statusSoon(session.uri);
  };

  return {
    changed(uri) {
      if (!client.pullDiagnostics) {
        publishSoon(uri);
        publishLater(uri);
      }
      if (desk.session(uri)?.kept.has('status')) statusLater(uri);
      else statusSoon(uri);
    },
    closed(uri) {
      unpublish(connection, desk, uri);
      worksSoon('all');
    },
    read(session, { citations }) {
      // What is found in bibliographies depends on what articles cite.
      if (session.kept.get('citations') === citations || !desk.works.known(session.uri)) return;
      session.kept.set('citations', citations);
      worksSoon('all');
    },
    reconsider(uri) {
      const session = desk.session(uri);
      if (!session) return;
      session.kept.delete('citations');
      anew(session);
      refreshLater('all');
    },
    reconsiderAll() {
      for (const session of desk.sessions()) anew(session);
      refreshLater('all');
    },
  };
}

/** Makes the editor ask again for what it has cached. */
function refresh(connection: Connection, client: Client): void {
  const failed = (error: unknown): void =>
    connection.console.warn(`The editor did not refresh: ${String(error)}`);
  if (client.pullDiagnostics) connection.languages.diagnostics.refresh().catch(failed);
  if (client.refreshHints) connection.languages.inlayHint.refresh().catch(failed);
  if (client.refreshLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(failed);
  if (client.refreshTokens) connection.languages.semanticTokens.refresh().catch(failed);
}

/** Does what nobody waits for: an exception is logged, since there is nobody to tell. */
function attempt(connection: Connection, work: () => void): void {
  try {
    work();
  } catch (error) {
    connection.console.error(describe(error));
  }
}
