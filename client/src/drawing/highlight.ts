import * as vscode from 'vscode';
import type { SemanticTokensMiddleware } from 'vscode-languageclient';
import { applyEdits, marksOf } from './marks.ts';
import { createPaint } from './painting.ts';
import type { PauseIn } from './pause.ts';

interface Known {
  readonly version: number;
  readonly resultId: string | undefined;
  readonly data: Uint32Array;
}

/**
 * Themes colour letters; a quotation is better seen as a place, so it gets a ground, and a source without a name a dotted
 * line: never colour alone. Both come from the semantic tokens that pass by here, so the server says everything once.
 * `typeNames` answers what the server calls the types of its tokens.
 */
export function createHighlighter(
  context: vscode.ExtensionContext,
  typeNames: () => readonly string[],
  pauseIn: PauseIn,
): SemanticTokensMiddleware {
  const paint = createPaint(context, decorations);
  const known = new Map<string, Known>();

  const show = (editor: vscode.TextEditor) => {
    const tokens = known.get(editor.document.uri.toString());
    if (!tokens || tokens.version !== editor.document.version) return;
    const marks = marksOf(tokens.data, typeNames(), wholes);
    const rangesOf = (type: string): vscode.Range[] =>
      marks
        .filter((mark) => mark.type === type)
        .map(({ line, start, end }) => new vscode.Range(line, start, line, end));
    paint(editor, new Map([...decorations.keys()].map((type) => [type, rangesOf(type)])));
  };
  const remember = (document: vscode.TextDocument, version: number, tokens: vscode.SemanticTokens) => {
    const { resultId, data } = tokens;
    known.set(document.uri.toString(), { version, resultId, data });
    vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(show);
  };

  /** The editor asks every 300 ms while somebody types, moves what it has with the text, and asks again when it is put off. */
  const whenWanted = async (document: vscode.TextDocument): Promise<void> => {
    if (!(await pauseIn(document))) throw new vscode.CancellationError();
  };

  context.subscriptions.push(
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    vscode.workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  );

  return {
    async provideDocumentSemanticTokens(document, token, next) {
      await whenWanted(document);
      const { version } = document;
      const tokens = await next(document, token);
      if (tokens) remember(document, version, tokens);
      else if (!token.isCancellationRequested) remember(document, version, nothing);
      return tokens;
    },
    async provideDocumentSemanticTokensEdits(document, previousResultId, token, next) {
      await whenWanted(document);
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

const decorations: ReadonlyMap<string, vscode.DecorationRenderOptions> = new Map([
  [
    'quote',
    {
      backgroundColor: new vscode.ThemeColor('ontherecord.quoteBackground'),
      borderColor: new vscode.ThemeColor('ontherecord.quoteBorder'),
      borderStyle: 'solid',
      borderWidth: '0 0 1px 0',
      borderRadius: '3px',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    },
  ],
  [
    'unnamedSource',
    {
      borderColor: new vscode.ThemeColor('ontherecord.unnamedSourceBorder'),
      borderStyle: 'dotted',
      borderWidth: '0 0 1px 0',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    },
  ],
]);
