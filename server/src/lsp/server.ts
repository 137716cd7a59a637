import {
  DidChangeConfigurationNotification,
  MessageType,
  PositionEncodingKind,
  RAL,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import type { Connection, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import type { Tagger } from '../core/index.ts';
import { overrideMethod } from '../protocol/index.ts';
import type { OverrideParams } from '../protocol/index.ts';
import { describe, invalidRequest } from './answering.ts';
import type { Lifecycle } from './answering.ts';
import { afterQuiet, coalesce } from './coalesce.ts';
import { asking } from './desk.ts';
import type { Desk } from './desk.ts';
import { features } from './features/index.ts';
import { publish, sendStatus, unpublish } from './publishing.ts';
import { changeSession, openSession, readSession } from './session.ts';
import type { Session } from './session.ts';
import { section } from './settings.ts';
import { circumstancesOf, loadSettings, openWorkspace, settingsOf } from './workspace.ts';
import type { Workspace } from './workspace.ts';

/** What the world around the server gives it. */
export interface Host {
  /** Loads the trained model; rejects with the reason where it is refused. Until it is there, rules read alone. */
  readonly loadTagger?: () => Promise<Tagger>;
  readonly version?: string;
}

/** How long requests wait for the editor's settings before the defaults count. */
const settingsTimeout = 3000;

/** Milliseconds without a keystroke until the status says what has come of them. */
const statusDelay = 250;

/**
 * The one adapter for desktop, web and other editors: speaks the language server protocol over a connection, keeps the
 * open documents with their last analyses, and lets the features ask those. Returns at once.
 */
export function startServer(connection: Connection, host: Host = {}): void {
  const lifecycle: Lifecycle = { phase: 'new' };
  const documents = new TextDocuments<Session>({ create: openSession, update: changeSession });
  let workspace: Workspace;
  let settled = false;
  let announce = (): void => undefined;
  const ready = new Promise<void>((resolve) => (announce = resolve));

  const desk: Desk = {
    get client() {
      return workspace.client;
    },
    get engine() {
      return workspace.tagger ? 'model' : 'rules';
    },
    session: (uri) => documents.get(uri),
    settings: (uri) => settingsOf(workspace, uri),
    read: (session) => readSession(session, () => circumstancesOf(workspace, session.uri)),
    ready,
  };
  const forOpen = (work: typeof sendStatus) => (uri: string) => {
    const session = documents.get(uri);
    if (session && settled && lifecycle.phase === 'running')
      attempt(connection, () => work(connection, desk, session));
  };
  const publishSoon = coalesce(forOpen(publish));
  const statusSoon = coalesce(forOpen(sendStatus));
  const statusLater = afterQuiet(statusDelay, forOpen(sendStatus));
  const ask = asking(connection, lifecycle, desk);
  for (const feature of features) feature.register(ask);

  connection.onInitialize((params): InitializeResult => {
    if (lifecycle.phase !== 'new') throw invalidRequest('The server was initialized before.');
    lifecycle.phase = 'running';
    workspace = openWorkspace(params);
    RAL().timer.setTimeout(settle, settingsTimeout);
    return {
      serverInfo: { name: 'On the Record', version: host.version },
      capabilities: capabilitiesFor(workspace),
    };
  });
  connection.onInitialized(async () => {
    await watch(connection, workspace, reconsider);
    await loadSettings(connection, workspace);
    settle();
    await loadTagger(connection, workspace, host, reconsider);
  });
  connection.onShutdown(() => {
    lifecycle.phase = 'shutDown';
  });
  connection.onDidChangeConfiguration(async (change) => {
    if (lifecycle.phase !== 'running') return;
    await loadSettings(connection, workspace, change?.settings);
    reconsider();
  });
  connection.onNotification(overrideMethod, ({ uri, enabled }: OverrideParams) => {
    if (typeof enabled === 'boolean') workspace.overrides.set(uri, enabled);
    else workspace.overrides.delete(uri);
    reconsider();
  });
  documents.onDidOpen(({ document }) => statusSoon(document.uri));
  documents.onDidChangeContent(({ document }) => {
    if (lifecycle.phase === 'running' && !workspace.client.pullDiagnostics) publishSoon(document.uri);
    statusLater(document.uri);
  });
  documents.onDidClose(({ document }) => {
    if (lifecycle.phase === 'running') unpublish(connection, desk, document.uri);
  });
  documents.listen(connection);
  connection.listen();

  /** The settings are there, or will not come: from now on, requests are answered. */
  function settle(): void {
    if (settled) return;
    settled = true;
    announce();
    reconsider();
  }

  /** Reads every document anew, since something besides its text has changed. */
  function reconsider(): void {
    for (const session of documents.all()) {
      session.reading = undefined;
      if (!workspace.client.pullDiagnostics) publishSoon(session.uri);
      statusSoon(session.uri);
    }
    refresh(connection, workspace);
  }
}

function capabilitiesFor({ client }: Workspace): ServerCapabilities {
  const own: ServerCapabilities = {
    positionEncoding: PositionEncodingKind.UTF16,
    workspace: client.workspaceFolders
      ? { workspaceFolders: { supported: true, changeNotifications: true } }
      : undefined,
  };
  return Object.assign(own, ...features.map((feature) => feature.capabilities(client)));
}

/** Asks the editor to say when settings and folders change. */
async function watch(connection: Connection, workspace: Workspace, changed: () => void): Promise<void> {
  if (workspace.client.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const kept = workspace.folders.filter((folder) => !gone.has(folder));
      workspace.folders = [...kept, ...added.map(({ uri }) => uri)];
      await loadSettings(connection, workspace);
      changed();
    });
  }
  if (workspace.client.watchConfiguration) {
    const registered = connection.client.register(DidChangeConfigurationNotification.type, { section });
    await registered.catch((error: unknown) =>
      connection.console.warn(`Settings are not watched: ${String(error)}`),
    );
  }
}

/** Puts the trained model in the place of the rules; where it is refused, says so once and goes on with the rules. */
async function loadTagger(
  connection: Connection,
  workspace: Workspace,
  host: Host,
  changed: () => void,
): Promise<void> {
  if (!host.loadTagger) return;
  try {
    workspace.tagger = await host.loadTagger();
    changed();
  } catch (error) {
    connection.console.error(`The model was refused: ${describe(error)}`);
    const reason = error instanceof Error ? error.message : String(error);
    const message = `On the Record reads by rules alone. ${reason}`;
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}

/** Makes the editor ask again for what it has cached. */
function refresh(connection: Connection, { client }: Workspace): void {
  const failed = (error: unknown): void =>
    connection.console.warn(`The editor did not refresh: ${String(error)}`);
  if (client.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(failed);
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
