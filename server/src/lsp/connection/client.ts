import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { ClientCommand, InitializationOptions } from '../../protocol/index.ts';

/** What the editor at the other end can do, asked for once. */
export interface Client {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
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
  readonly watchFiles: boolean;
  /** Hands over documents that the server asks for while it runs. */
  readonly followDocuments: boolean;
  /** Takes edits that make files. */
  readonly createFiles: boolean;
}

/** Reads what an editor says of itself at `initialize`. */
export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace }: ClientCapabilities = params.capabilities ?? {};
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const options = readOptions(params.initializationOptions);
  return {
    pullDiagnostics: pulled !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    relatedInformation: (published?.relatedInformation || pulled?.relatedInformation) ?? false,
    unnecessaryTag: (published?.tagSupport ?? pulled?.tagSupport)?.valueSet?.includes(1) ?? false,
    codeDescription: (published?.codeDescriptionSupport || pulled?.codeDescriptionSupport) ?? false,
    configuration: workspace?.configuration ?? false,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    prepareRename: textDocument?.rename?.prepareSupport ?? false,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    rulePages: options.rulePages,
    bundles: options.bundles,
    translations: options.translations,
    commands: new Set(options.commands),
    overrides: options.overrides ?? {},
    files: options.files ?? false,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    followDocuments: textDocument?.synchronization?.dynamicRegistration ?? false,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
  };
}

/** Anything may come as options; what has another shape than ours counts as absent. */
function readOptions(value: unknown): InitializationOptions {
  const { rulePages, bundles, translations, commands, overrides, files } = (value ?? {}) as Record<
    string,
    unknown
  >;
  return {
    rulePages: typeof rulePages === 'string' ? rulePages.replace(/\/$/, '') : undefined,
    bundles: typeof bundles === 'string' ? bundles.replace(/\/$/, '') : undefined,
    translations: readTranslations(translations),
    commands: Array.isArray(commands) ? (commands as ClientCommand[]) : [],
    overrides: typeof overrides === 'object' ? (overrides as Record<string, boolean>) : {},
    files: files === true,
  };
}

function readTranslations(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}
