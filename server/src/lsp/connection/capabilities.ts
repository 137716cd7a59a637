import { CodeActionKind, PositionEncodingKind } from 'vscode-languageserver';
import type { ServerCapabilities } from 'vscode-languageserver';
import type { HighlightKind } from '../../core/index.ts';
import type { Client } from './client.ts';

/**
 * The kinds of token in the order in which the legend names them. They are those of the core, written again because what
 * the server says at `initialize` is said before the core is loaded.
 */
export const tokenTypes: readonly HighlightKind[] = [
  'quote',
  'speech',
  'speaker',
  'official',
  'unnamedSource',
  'cue',
  'claim',
];

/** Types of the protocol in their place, for editors that have no colours for ours. No two are alike. */
const standardTypes: Readonly<Record<HighlightKind, string>> = {
  quote: 'string',
  speech: 'regexp',
  speaker: 'class',
  official: 'interface',
  unnamedSource: 'enumMember',
  cue: 'keyword',
  claim: 'variable',
};

/** Citations for what stands at the cursor, right or wrong. */
export const citeKind = CodeActionKind.RefactorRewrite;

/** What the writer knows better than the reader. */
export const correctKind = `${CodeActionKind.RefactorRewrite}.correct`;

/** All safe repairs at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.ontherecord`;

/** What the server can do for a client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    completionProvider: { triggerCharacters: ['@', '^'] },
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    inlayHintProvider: true,
    documentSymbolProvider: { label: 'On the Record' },
    codeLensProvider: { resolveProvider: false },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, citeKind, correctKind, fixAllKind],
      resolveProvider: client.lateEdits,
    },
    semanticTokensProvider: {
      legend: {
        tokenTypes: tokenTypes.map((type) => (client.tokens ? type : standardTypes[type])),
        tokenModifiers: [],
      },
      full: { delta: true },
      range: true,
    },
    diagnosticProvider: client.pullDiagnostics
      ? { identifier: 'ontherecord', interFileDependencies: false, workspaceDiagnostics: false }
      : undefined,
    workspace: client.workspaceFolders
      ? { workspaceFolders: { supported: true, changeNotifications: true } }
      : undefined,
  };
}
