import * as vscode from 'vscode';
import type { SemanticTokensMiddleware } from 'vscode-languageclient';
import { applyEdits, marksOf } from './marks.ts';

interface Known {
  readonly version: number;
  readonly resultId: string | undefined;
  readonly data: Uint32Array;
}

const decorated = ['quote', 'unnamedSource'] as const;

/**
 * Themes colour letters; a quotation is better seen as a place, so it gets a ground, and a source without a name a dotted
 * line: never colour alone. Both come from the semantic tokens that pass by here, so the server says everything once.
 * `typeNames` answers what the server calls the types of its tokens.
 */
export function createHighlighter(
  context: vscode.ExtensionContext,
  typeNames: () => readonly string[],
): SemanticTokensMiddleware {
  const decorations = createDecorations();
  const known = new Map<string, Known>();

  const show = (editor: vscode.TextEditor) => {
    const tokens = known.get(editor.document.uri.toString());
    if (!tokens || tokens.version !== editor.document.version) return;
    const marks = marksOf(tokens.data, typeNames(), wholes);
    for (const type of decorated) {
      const ranges = marks
        .filter((mark) => mark.type === type)
        .map(({ line, start, end }) => new vscode.Range(line, start, line, end));
      editor.setDecorations(decorations[type], ranges);
    }
  };
  const remember = (document: vscode.TextDocument, version: number, tokens: vscode.SemanticTokens) => {
    const { resultId, data } = tokens;
    known.set(document.uri.toString(), { version, resultId, data });
    vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(show);
  };

  context.subscriptions.push(
    ...Object.values(decorations),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    vscode.workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  );

  return {
    async provideDocumentSemanticTokens(document, token, next) {
      const { version } = document;
      const tokens = await next(document, token);
      if (tokens) remember(document, version, tokens);
      else if (!token.isCancellationRequested) remember(document, version, nothing);
      return tokens;
    },
    async provideDocumentSemanticTokensEdits(document, previousResultId, token, next) {
      const { version } = document;
      const before = known.get(document.uri.toString());
      const answer = await next(document, previousResultId, token);
      if (answer && 'data' in answer) remember(document, version, answer);
      else if (answer && before?.resultId === previousResultId) {
        const data = applyEdits(before.data, answer.edits);
        remember(document, version, new vscode.SemanticTokens(data, answer.resultId));
      }
      return answer;
    },
  };
}

const nothing = new vscode.SemanticTokens(new Uint32Array());
const wholes: ReadonlySet<string> = new Set(['quote']);

function createDecorations(): Record<(typeof decorated)[number], vscode.TextEditorDecorationType> {
  return {
    quote: vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor('ontherecord.quoteBackground'),
      borderColor: new vscode.ThemeColor('ontherecord.quoteBorder'),
      borderStyle: 'solid',
      borderWidth: '0 0 1px 0',
      borderRadius: '3px',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
    unnamedSource: vscode.window.createTextEditorDecorationType({
      borderColor: new vscode.ThemeColor('ontherecord.unnamedSourceBorder'),
      borderStyle: 'dotted',
      borderWidth: '0 0 1px 0',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  };
}
