import { PassThrough } from 'node:stream';
import {
  createMessageConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type {
  ClientCapabilities,
  InitializeResult,
  MessageConnection,
  TextDocumentContentChangeEvent,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server.ts';
import type { HostFiles } from '../../server/src/lsp/connection/files.ts';
import type { Host } from '../../server/src/lsp/host.ts';

/** An editor that is as able as VS Code. */
export const able: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
  },
};

/** One of the oldest: no capability at all. */
export const plain: ClientCapabilities = {};

export interface Editor {
  readonly connection: MessageConnection;
  /** The raw bytes towards the server, for messages that no client would write. */
  readonly toServer: PassThrough;
  readonly initialized: InitializeResult;
  /** What the server logged. */
  readonly log: string[];
  /** Settings of the section `ontherecord`, by scope; change them and send a change notification. */
  readonly settings: Map<string, unknown>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** The next notification with a method, from those that came since the editor started. */
  next<T>(method: string): Promise<T>;
  /** Methods of the notifications that came and that nobody has waited for. */
  came(): string[];
  /** Answers to requests that the server makes, by method: how often they came. */
  readonly asked: Map<string, number>;
}

export interface Wishes {
  readonly capabilities?: ClientCapabilities;
  readonly host?: Host;
  readonly options?: unknown;
  readonly settings?: unknown;
  readonly folders?: readonly string[];
}

/** A server and an editor that talk through memory, up and running. */
export async function startEditor(wishes: Wishes = {}): Promise<Editor> {
  const { connection, toServer } = connect(wishes.host);
  const log: string[] = [];
  const settings = new Map<string, unknown>([['', wishes.settings]]);
  const asked = new Map<string, number>();
  const inbox = new Map<string, unknown[]>();
  const waiting = new Map<string, ((value: never) => void)[]>();
  let version = 1;

  connection.onNotification((method: string, params: unknown) => {
    if (method === 'window/logMessage') log.push((params as { message: string }).message);
    const reader = waiting.get(method)?.shift();
    if (reader) reader(params as never);
    else inbox.set(method, [...(inbox.get(method) ?? []), params]);
  });
  connection.onRequest((method: string, params: unknown) => {
    asked.set(method, (asked.get(method) ?? 0) + 1);
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: { scopeUri?: string }[] };
    return items.map(({ scopeUri }) => settings.get(scopeUri ?? '') ?? settings.get('') ?? null);
  });
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: wishes.capabilities ?? able,
    initializationOptions: wishes.options,
    workspaceFolders: wishes.folders?.map((uri) => ({ uri, name: uri })) ?? null,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    toServer,
    initialized,
    log,
    settings,
    asked,
    open: (uri, text, languageId = 'plaintext') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version, text },
      }),
    change: (uri, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: ++version },
        contentChanges,
      }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    next: (method) => {
      const queue = inbox.get(method) ?? [];
      if (queue.length > 0) return Promise.resolve(queue.shift() as never);
      return new Promise((resolve) => waiting.set(method, [...(waiting.get(method) ?? []), resolve]));
    },
    came: () => [...inbox].flatMap(([method, queue]) => queue.map(() => method)),
  };
}

/** A disk that has these files and no folders; they are looked up anew at each reading. */
export function diskOf(files: Readonly<Record<string, string>>): HostFiles {
  return {
    readFile: (uri) => (uri in files ? Promise.resolve(files[uri]) : Promise.reject(new Error('not there'))),
    readFolder: () => Promise.resolve([]),
  };
}

/** What a workspace edit makes of a file; a snippet stands there as it is written. Throws where the edit leaves the file alone. */
export function textAfter(edit: object | undefined, uri: string, before = ''): string {
  const changes = (edit as WorkspaceEdit).documentChanges as TextDocumentEdit[];
  const { edits } = changes.find(({ textDocument }) => textDocument?.uri === uri)!;
  const plain = edits.map((each) =>
    'snippet' in each ? { range: each.range, newText: each.snippet.value } : each,
  );
  return TextDocument.applyEdits(TextDocument.create(uri, '', 0, before), plain);
}

/** A server that nobody has initialized yet, and the connection to it. */
export function connect(host?: Host): { connection: MessageConnection; toServer: PassThrough } {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  // Given readers, not streams: at the end of a stream, the server would end the process.
  startServer(
    createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toEditor),
    ),
    host,
  );
  const connection = createMessageConnection(
    new StreamMessageReader(toEditor),
    new StreamMessageWriter(toServer),
  );
  return { connection, toServer };
}
