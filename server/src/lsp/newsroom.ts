import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { overrideMethod } from '../protocol/index.ts';
import type { OverrideParams } from '../protocol/index.ts';
import { quotedBy } from '../core/index.ts';
import type { Analysis, QuotedText } from '../core/index.ts';
import { describe } from './connection/answering.ts';
import type { Handler } from './connection/answering.ts';
import { publishBibliographies } from './publishing/bibliographies.ts';
import { answerInBibliographies, followBibliographies } from './bibliography-file/index.ts';
import { openConfigs } from './beside/configs.ts';
import type { ConfigReader, Configs } from './beside/configs.ts';
import { openCited } from './beside/cited.ts';
import type { Cited } from './beside/cited.ts';
import type { Client } from './connection/client.ts';
import { afterQuiet, coalesce, wait } from './connection/coalesce.ts';
import { asking } from './desk.ts';
import type { Desk, Listen } from './desk.ts';
import { features } from './features/index.ts';
import { openFiles } from './connection/files.ts';
import { keepPeople } from './beside/people.ts';
import { answerAboutPeople, tellProblems } from './people-file/index.ts';
import { publish, sendStatus, unpublish } from './publishing/articles.ts';
import { readSession } from './reading/read-session.ts';
import type { Host } from './host.ts';
import type { Session } from './reading/session.ts';
import { openSidecars } from './beside/sidecars.ts';
import type { Sidecars } from './beside/sidecars.ts';
import { section } from './reading/settings.ts';
import { openTranscripts } from './beside/transcripts.ts';
import { circumstancesOf, loadSettings, openWorkspace, settingsOf } from './reading/workspace.ts';
import type { Workspace } from './reading/workspace.ts';
import { openWorks } from './beside/works.ts';
import type { Library } from './beside/works.ts';
import { articleOf } from './beside/works-named.ts';
import { say } from '../say/index.ts';

/** How long the editor may take to tell its settings before the defaults count, in milliseconds. */
const settingsTimeout = 3000;

/** Milliseconds without a keystroke until the status says what has come of them. */
const statusDelay = 250;

/** The open documents. */
interface Documents {
  get(uri: string): Session | undefined;
  all(): Session[];
}

/** What the server hands on to those who read. */
export interface Newsroom {
  readonly answers: ReadonlyMap<string, Handler>;
  /** A document was opened or changed. */
  changed(uri: string): void;
  closed(uri: string): void;
}

/**
 * Everything that needs the core: answers to requests, diagnostics, status. Resolved when the settings are there, or will
 * not come; the trained model is loaded after that.
 */
export async function openNewsroom(
  connection: Connection,
  documents: Documents,
  params: InitializeParams,
  client: Client,
  host: Host,
): Promise<Newsroom> {
  const workspace = openWorkspace(params, client);
  const complain = (error: unknown): void =>
    connection.console.error(`A bibliography was not read: ${describe(error)}`);
  const files = openFiles(connection, client, host.files, (uri) => documents.get(uri)?.document.text);
  const desk: Desk = {
    client,
    get engine() {
      return workspace.tagger ? 'model' : 'rules';
    },
    files,
    get transcripts() {
      return transcripts;
    },
    get sidecars() {
      return sidecars;
    },
    session: (uri) => documents.get(uri),
    sessions: () => documents.all(),
    settings: (uri) => configs.settings(uri, settingsOf(workspace, uri)),
    settled: (uri) => configs.settled(uri),
    folders: () => workspace.folders,
    people: keepPeople({
      files,
      folders: () => workspace.folders,
      names: (uri) => settingsOf(workspace, uri).peopleFile,
      peopleChanged: () => reconsider(),
      fileRead: tellProblems(connection, client),
    }),
    fetchJson: (url) => host.fetchJson?.(url) ?? Promise.reject(new Error('There is no network here.')),
    get cited() {
      return cited;
    },
    works: openWorks(files, () => loadLibrary(host, client), {
      changed: (uri) => reconsiderOne(uri),
      complain,
      named: followBibliographies(connection, client),
    }),
    read(session) {
      const known = session.reading;
      const reading = readSession(session, () => ({
        ...circumstancesOf(workspace, session.uri),
        settings: desk.settings(session.uri),
        accepted: configs.accepted(session.uri),
        notes: transcripts.known(session.uri),
        beside: quotedBeside(documents.all(), session),
        bibliography: desk.works.known(session.uri),
        known: desk.people.known(session.uri),
        corrections: sidecars.corrections(session.uri),
        checked: sidecars.checked(session.uri),
      }));
      if (reading !== known && reading.state === 'on') {
        desk.works.look(articleOf(desk, session.uri), reading.analysis);
        sidecars.look(session.uri);
        transcripts.look(session.uri, reading.analysis);
        keysMayHaveChanged(session, reading.analysis);
      }
      return reading;
    },
  };
  const configs: Configs = openConfigs({
    connection,
    files,
    load: () => loadConfig(host, client),
    folders: () => workspace.folders,
    changed: (uri) => reconsiderOne(uri),
  });
  const transcripts = openTranscripts(files, (uri) => reconsiderOne(uri));
  const cited: Cited = openCited(desk);
  const sidecars: Sidecars = openSidecars(
    files,
    (uri) => reconsiderOne(uri),
    (message) => connection.console.warn(message),
  );
  const publishWorks = publishBibliographies(connection, desk, cited);
  const worksSoon = afterQuiet(statusDelay, () => void publishWorks().catch(complain));
  const forOpen = (work: typeof sendStatus) => (uri: string) => {
    const look = (): void => {
      const session = documents.get(uri);
      if (session) attempt(connection, () => work(connection, desk, session));
    };
    const settled = configs.settled(uri);
    if (settled) void settled.then(look);
    else look();
  };
  const publishSoon = coalesce(forOpen(publish));
  const statusSoon = coalesce(forOpen(sendStatus));
  const statusLater = afterQuiet(statusDelay, forOpen(sendStatus));

  /** What is found in bibliographies depends on what articles cite. */
  const keysMayHaveChanged = (session: Session, { citations }: Analysis): void => {
    if (session.kept.get('citations') === citations || !desk.works.known(session.uri)) return;
    session.kept.set('citations', citations);
    worksSoon('all');
  };

  /** Reads a document anew, since its works have changed. */
  const reconsiderOne = (uri: string): void => {
    const session = documents.get(uri);
    if (!session) return;
    session.reading = undefined;
    session.kept.delete('citations');
    if (!client.pullDiagnostics) publishSoon(uri);
    statusSoon(uri);
    refresh(connection, client);
  };

  /** Reads every document anew, since something besides its text has changed. */
  const reconsider = (): void => {
    for (const session of documents.all()) {
      session.reading = undefined;
      if (!client.pullDiagnostics) publishSoon(session.uri);
      statusSoon(session.uri);
    }
    refresh(connection, client);
  };

  connection.onNotification(overrideMethod, ({ uri, enabled }: OverrideParams) => {
    if (typeof enabled === 'boolean') workspace.overrides.set(uri, enabled);
    else workspace.overrides.delete(uri);
    reconsider();
  });
  connection.onDidChangeConfiguration(async (change) => {
    await loadSettings(connection, workspace, change?.settings);
    reconsider();
  });
  void watch(connection, workspace, () => {
    configs.reset();
    reconsider();
  });
  await Promise.race([loadSettings(connection, workspace), wait(settingsTimeout)]);
  reconsider();
  void loadTagger(connection, workspace, host, reconsider);
  const peopleLater = afterQuiet(statusDelay, (uri: string) => void desk.people.changed(uri));
  files.watch(['**/*.yaml', '**/*.yml'], (uri) => peopleLater(uri));

  const worksLater = afterQuiet(statusDelay, (uri: string) => desk.works.heard(uri));

  const answers = new Map<string, Handler>();
  const ask = asking(answers, desk);
  const listen: Listen = ({ method }, handle) => void answers.set(method, handle);
  for (const feature of features) feature.register(ask, desk, listen);
  answerAboutPeople(answers, desk);
  answerInBibliographies(answers, desk);
  return {
    answers,
    changed(uri) {
      if (desk.people.keeps(uri)) peopleLater(uri);
      if (desk.works.keeps(uri)) worksLater(uri);
      sidecars.heard(uri);
      if (!client.pullDiagnostics) publishSoon(uri);
      if (documents.get(uri)?.kept.has('status')) statusLater(uri);
      else statusSoon(uri);
    },
    closed(uri) {
      sidecars.heard(uri);
      unpublish(connection, desk, uri);
      desk.works.closed(uri);
      configs.closed(uri);
      transcripts.closed(uri);
      worksSoon('all');
      if (desk.people.keeps(uri)) peopleLater(uri);
      if (desk.works.keeps(uri)) worksLater(uri);
    },
  };
}

/** What the other open articles quote, as far as they have been read. */
function quotedBeside(sessions: readonly Session[], { uri }: Session): readonly QuotedText[] {
  return sessions.flatMap((other) => {
    if (other.uri === uri || other.reading?.state !== 'on') return [];
    const name = other.uri.slice(other.uri.lastIndexOf('/') + 1);
    return [
      quotedBy(other.reading.analysis, other.uri, decodeURI(name.replace(/%(?![0-9a-f]{2})/gi, '%25'))),
    ];
  });
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

/** Rejects where the host has none: bibliographies stay unread then, and the log says so. */
async function loadLibrary(host: Host, client: Client): Promise<Library> {
  if (!host.loadLibrary) throw new Error('There is nothing to read it with.');
  const library = await host.loadLibrary(client.bundles);
  library.speak(client.translations);
  return library;
}

/** The same for configuration files. */
async function loadConfig(host: Host, client: Client): Promise<ConfigReader> {
  if (!host.loadConfig) throw new Error('Nothing reads it here.');
  const reader = await host.loadConfig(client.bundles);
  reader.speak(client.translations);
  return reader;
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
    const message = say('On the Record reads by rules alone. {0}', reason);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}

/** Makes the editor ask again for what it has cached. */
function refresh(connection: Connection, client: Client): void {
  const failed = (error: unknown): void =>
    connection.console.warn(`The editor did not refresh: ${String(error)}`);
  if (client.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(failed);
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
