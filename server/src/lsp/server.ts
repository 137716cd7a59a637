import { RAL, TextDocuments } from 'vscode-languageserver';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import type { Tagger } from '../core/index.ts';
import { answerRequests, invalidRequest } from './answering.ts';
import type { Lifecycle } from './answering.ts';
import { capabilitiesFor } from './capabilities.ts';
import { readClient } from './client.ts';
import type { Client } from './client.ts';
import type { HostFiles } from './files.ts';
import type { Newsroom } from './newsroom.ts';
import { changeSession, openSession } from './session.ts';
import type { Session } from './session.ts';
import type { ConfigReader } from './configs.ts';
import type { Library } from './works.ts';

/** What the world around the server gives it. */
export interface Host {
  /** Loads the trained model; rejects with the reason where it is refused. Until it is there, rules read alone. */
  readonly loadTagger?: () => Promise<Tagger>;
  readonly version?: string;
  /** Loads what reads bibliographies. `bundles` is the folder that the editor says the bundles lie in. */
  readonly loadLibrary?: (bundles: string | undefined) => Promise<Library>;
  /** Fetches JSON from the network; asked only where the reader has turned a feature on that says so. */
  readonly fetchJson?: (url: string) => Promise<unknown>;
  /** Loads what reads configuration files, from the same place. */
  readonly loadConfig?: (bundles: string | undefined) => Promise<ConfigReader>;
  /** Files that the server reaches by itself, for editors that do not hand them out. */
  readonly files?: HostFiles;
}

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
    known = { params, client: readClient(params) };
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
