import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Tagger } from '../../core/index.ts';
import { folderOf } from './articles.ts';
import type { Client } from '../connection/client.ts';
import type { Circumstances } from './read-session.ts';
import { readSettings, section } from './settings.ts';
import type { Settings } from './settings.ts';

/** What is the same for all documents, and what decides how each is read. Changed by the server alone. */
export interface Workspace {
  readonly client: Client;
  /** URIs of the folders that are open. */
  folders: readonly string[];
  /** Settings by folder; under '' those of documents outside of all folders. */
  settings: ReadonlyMap<string, Settings>;
  /** The reader's choices for single documents. */
  readonly overrides: Map<string, boolean>;
  /** Whether what the open folders say of themselves counts. */
  trusted: boolean;
  tagger: Tagger | undefined;
}

export function openWorkspace(params: InitializeParams, client: Client): Workspace {
  const given = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    client,
    folders: given.map(String),
    settings: new Map([['', readSettings(client.ontherecord)]]),
    overrides: new Map(Object.entries(client.overrides)),
    trusted: !client.restricted,
    tagger: undefined,
  };
}

/** The settings of the folder that a document lies in. */
export function settingsOf({ settings, folders }: Workspace, uri: string): Settings {
  return settings.get(folderOf(uri, folders) ?? '') ?? settings.get('')!;
}

/** All that a document is read with, but what lies beside it. */
export function circumstancesOf(workspace: Workspace, uri: string): Omit<Circumstances, 'bibliography'> {
  const { folders, tagger, overrides } = workspace;
  return { settings: settingsOf(workspace, uri), folders, tagger, override: overrides.get(uri) };
}

/**
 * Asks the editor for its settings, one set a folder. `pushed` is what came with a change notification, for editors that
 * cannot be asked. Never rejects: without an answer the settings stay as they are.
 */
export async function loadSettings(
  connection: Connection,
  workspace: Workspace,
  pushed?: unknown,
): Promise<void> {
  if (!workspace.client.configuration) {
    const own = (pushed as Record<string, unknown> | null | undefined)?.[section];
    if (own !== undefined) workspace.settings = new Map([['', readSettings(own)]]);
    return;
  }
  try {
    const folders = workspace.folders;
    const items = [{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))];
    const answers: unknown[] = await connection.workspace.getConfiguration(items);
    const told = (i: number): unknown => answers[i] ?? workspace.client.ontherecord;
    workspace.settings = new Map(['', ...folders].map((folder, i) => [folder, readSettings(told(i))]));
  } catch (error) {
    connection.console.warn(`The editor did not tell its settings: ${String(error)}`);
  }
}

/** Asks the editor to say when settings and folders change. `changed` hears of other folders. */
export async function watchSettings(
  connection: Connection,
  workspace: Workspace,
  changed: () => void,
): Promise<void> {
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
