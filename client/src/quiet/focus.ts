import * as vscode from 'vscode';
import { isReadable } from '../documents.ts';
import type { FindingsFilter } from './filter.ts';
import { paragraphAround } from './sentence.ts';

/** Focus mode: all but the paragraph of the caret steps back, its findings too. */
export function registerFocus(context: vscode.ExtensionContext, filter: FindingsFilter): void {
  const faded = vscode.window.createTextEditorDecorationType({ opacity: '0.4' });
  let on = false;
  let paragraph: { readonly uri: string; readonly first: number; readonly last: number } | undefined;
  /** Where the text is faded; as long as somebody types in one paragraph, what is faded moves with the text. */
  let shown: { readonly editor: vscode.TextEditor; readonly lines: number } | undefined;

  const update = (editor = vscode.window.activeTextEditor): void => {
    const before = paragraph;
    paragraph = undefined;
    if (on && editor && isReadable(editor.document)) {
      const { document, selection } = editor;
      const isBlank = (line: number): boolean => document.lineAt(line).isEmptyOrWhitespace;
      const around = paragraphAround(isBlank, document.lineCount, selection.active.line);
      paragraph = { uri: document.uri.toString(), ...around };
      const stays = shown?.editor === editor && shown.lines === document.lineCount && same(before, paragraph);
      if (!stays) editor.setDecorations(faded, outside(document, around));
      shown = { editor, lines: document.lineCount };
    }
    if (!same(before, paragraph)) filter.refresh();
  };
  filter.hiders.push(
    (uri, { start, end }) =>
      paragraph?.uri === uri.toString() && (end.line < paragraph.first || paragraph.last < start.line),
  );
  context.subscriptions.push(
    faded,
    vscode.commands.registerCommand('ontherecord.toggleFocus', () => {
      on = !on;
      shown = undefined;
      if (!on) for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(faded, []);
      void vscode.commands.executeCommand('setContext', 'ontherecord.focus', on);
      update();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => on && update(textEditor)),
    vscode.window.onDidChangeActiveTextEditor((editor) => on && update(editor)),
  );
}

function outside(
  document: vscode.TextDocument,
  { first, last }: { readonly first: number; readonly last: number },
): vscode.Range[] {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const above = first > 0 ? [new vscode.Range(0, 0, first - 1, document.lineAt(first - 1).text.length)] : [];
  const below = last < end.line ? [new vscode.Range(new vscode.Position(last + 1, 0), end)] : [];
  return [...above, ...below];
}

function same<Value extends object>(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
