import { RAL, TextDocuments } from 'vscode-languageserver';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { speak } from '../say/index.ts';
import { answerRequests, invalidRequest } from './connection/answering.ts';
import type { Lifecycle } from './connection/answering.ts';
import { capabilitiesFor } from './connection/capabilities.ts';
import { readClient } from './connection/client.ts';
import type { Client } from './connection/client.ts';
import type { Host } from './host.ts';
import type { Newsroom } from './newsroom.ts';
import { changeSession, openSession } from './reading/session.ts';
import type { Session } from './reading/session.ts';

/** Milliseconds that an editor may take to say `initialized`; some never do. */
const patience = 1000;

/**
 * The one adapter for desktop, web and other editors: speaks the language server protocol over a connection and keeps the
 * open documents. It answers `initialize` before it loads the newsroom, and with it the core: half of the time that a start
 * takes goes into that. Returns at once.
 */
export function startServer(connection: Connection, host: Host = {}): void {
  const lifecycle: Lifecycle = { phase: 'new' };
  const documents = new TextDocuments<Session>({ create: openSession, update: changeSession });
  let opening: Promise<Newsroom> | undefined;
  let newsroom: Newsroom | undefined;
  let known: { readonly params: InitializeParams; readonly client: Client };

  async function open(): Promise<Newsroom> {
    const { openNewsroom } = await import('./newsroom.ts');
    newsroom = await openNewsroom(connection, documents, known.params, known.client, host);
    return newsroom;
  }
  const opened = (): Promise<Newsroom> => (opening ??= open());

  connection.onInitialize((params): InitializeResult => {
    if (lifecycle.phase !== 'new') throw invalidRequest('The server was initialized before.');
    lifecycle.phase = 'running';
    known = { params, client: readClient(params, host) };
    speak(known.client.translations);
    RAL().timer.setTimeout(() => lifecycle.phase === 'running' && void opened(), patience);
    return {
      serverInfo: { name: 'On the Record', version: host.version },
      capabilities: capabilitiesFor(known.client),
    };
  });
  connection.onInitialized(() => void opened());
  connection.onShutdown(() => {
    lifecycle.phase = 'shutDown';
    newsroom = undefined;
  });
  answerRequests(connection, lifecycle, async () => (await opened()).answers);
  documents.onDidChangeContent(({ document }) => newsroom?.changed(document.uri));
  documents.onDidClose(({ document }) => newsroom?.closed(document.uri));
  documents.listen(connection);
  connection.listen();
}
