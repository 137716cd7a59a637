import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { ClientCommand, InitializationOptions } from '../../protocol/index.ts';

/** What the editor at the other end can do, asked for once. */
export interface Client {
  /** Asks for diagnostics, and asks again when it is told to: what is found changes with files beside the article, too. */
  readonly pullDiagnostics: boolean;
  readonly refreshTokens: boolean;
  readonly refreshHints: boolean;
  readonly refreshLenses: boolean;
  readonly relatedInformation: boolean;
  readonly unnecessaryTag: boolean;
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  readonly watchConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly markdownHover: boolean;
  readonly codeActionLiterals: boolean;
  /** Asks for the edit of an action when somebody has chosen it. */
  readonly lateEdits: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  /** Shows changes that want a look before they are made. */
  readonly changeAnnotations: boolean;
  readonly symbolTree: boolean;
  readonly prepareRename: boolean;
  readonly definitionLinks: boolean;
  readonly rulePages: string | undefined;
  readonly bundles: string | undefined;
  readonly translations: Readonly<Record<string, string>> | undefined;
  readonly commands: ReadonlySet<ClientCommand>;
  readonly overrides: Readonly<Record<string, boolean>>;
  /** Answers our requests for files. */
  readonly files: boolean;
  /** Shows how documents are read. */
  readonly status: boolean;
  /** Has colours for our own types of tokens. */
  readonly tokens: boolean;
  /** The open folders are not trusted yet. */
  readonly restricted: boolean;
  /** Settings that came at once, for editors that tell none later. */
  readonly ontherecord: unknown;
  readonly watchFiles: boolean;
  /** Hands over documents that the server asks for while it runs. */
  readonly followDocuments: boolean;
  /** Takes edits that make files. */
  readonly createFiles: boolean;
}

/** What ships with the server, for editors that name or hand over nothing in its place. */
export interface Shipped {
  /** URI of the folder of rule pages. */
  readonly rulePages?: string;
  /** Texts in the language that a locale such as `de-AT` names; undefined for English. */
  readonly translations?: (locale: string) => Readonly<Record<string, string>> | undefined;
}

/** Reads what an editor says of itself at `initialize`. */
export function readClient(params: InitializeParams, shipped: Shipped = {}): Client {
  const { textDocument, workspace } = params.capabilities ?? {};
  const options = readOptions(params.initializationOptions);
  const { locale } = params;
  return {
    ...readDiagnostics(textDocument ?? {}, workspace ?? {}),
    ...readTextDocument(textDocument ?? {}),
    ...readRefreshing(workspace ?? {}),
    ...readWorkspace(workspace ?? {}),
    ...readWorkspaceEdit(workspace?.workspaceEdit ?? {}),
    ...options,
    rulePages: options.rulePages ?? shipped.rulePages,
    translations:
      options.translations ?? (typeof locale === 'string' ? shipped.translations?.(locale) : undefined),
  };
}

type TextDocument = NonNullable<ClientCapabilities['textDocument']>;
type Workspace = NonNullable<ClientCapabilities['workspace']>;

function readDiagnostics(
  { publishDiagnostics: published, diagnostic: pulled }: TextDocument,
  workspace: Workspace & { readonly diagnostic?: Workspace['diagnostics'] },
) {
  const tags = published?.tagSupport ?? pulled?.tagSupport;
  // Editors on a widely used Rust library write the name without its last letter.
  const { refreshSupport } = workspace.diagnostics ?? workspace.diagnostic ?? {};
  return {
    pullDiagnostics: pulled !== undefined && refreshSupport === true,
    relatedInformation: Boolean(published?.relatedInformation || pulled?.relatedInformation),
    unnecessaryTag: Boolean(tags?.valueSet?.includes(1)),
    codeDescription: Boolean(published?.codeDescriptionSupport || pulled?.codeDescriptionSupport),
  };
}

function readTextDocument(document: TextDocument) {
  return {
    markdownHover: Boolean(document.hover?.contentFormat?.includes('markdown')),
    codeActionLiterals: document.codeAction?.codeActionLiteralSupport !== undefined,
    lateEdits: Boolean(
      document.codeAction?.dataSupport && document.codeAction.resolveSupport?.properties?.includes('edit'),
    ),
    prepareRename: Boolean(document.rename?.prepareSupport),
    symbolTree: Boolean(document.documentSymbol?.hierarchicalDocumentSymbolSupport),
    definitionLinks: Boolean(document.definition?.linkSupport),
    followDocuments: Boolean(document.synchronization?.dynamicRegistration),
  };
}

function readRefreshing(workspace: Workspace) {
  return {
    refreshHints: Boolean(workspace.inlayHint?.refreshSupport),
    refreshLenses: Boolean(workspace.codeLens?.refreshSupport),
    refreshTokens: Boolean(workspace.semanticTokens?.refreshSupport),
  };
}

function readWorkspace(workspace: Workspace) {
  return {
    configuration: Boolean(workspace.configuration),
    watchConfiguration: Boolean(workspace.didChangeConfiguration?.dynamicRegistration),
    workspaceFolders: Boolean(workspace.workspaceFolders),
    watchFiles: Boolean(workspace.didChangeWatchedFiles?.dynamicRegistration),
  };
}

function readWorkspaceEdit(edit: NonNullable<Workspace['workspaceEdit']>) {
  return {
    documentChanges: Boolean(edit.documentChanges),
    changeAnnotations: edit.changeAnnotationSupport !== undefined,
    snippetEdits: Boolean(edit.snippetEditSupport),
    createFiles: Boolean(edit.resourceOperations?.includes('create')),
  };
}

/** Anything may come as options; what has another shape than ours counts as absent. */
function readOptions(value: unknown): Pick<Client, keyof InitializationOptions> {
  const options = (value ?? {}) as Record<string, unknown>;
  const { commands, overrides } = options;
  return {
    rulePages: readFolder(options.rulePages),
    bundles: readFolder(options.bundles),
    translations: readTranslations(options.translations),
    commands: new Set(Array.isArray(commands) ? (commands as ClientCommand[]) : []),
    overrides: typeof overrides === 'object' ? ((overrides ?? {}) as Record<string, boolean>) : {},
    files: options.files === true,
    status: options.status === true,
    tokens: options.tokens === true,
    restricted: options.restricted === true,
    ontherecord: options.ontherecord,
  };
}

/** The URI of a folder, without the slash at its end. */
function readFolder(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/\/$/, '') : undefined;
}

function readTranslations(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}
