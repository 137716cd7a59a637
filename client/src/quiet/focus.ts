import * as vscode from 'vscode';
import { isReadable } from '../connection/documents.ts';
import { createPaint } from '../drawing/painting.ts';
import { atPause } from '../drawing/pause.ts';
import type { FindingsFilter } from './filter.ts';
import { paragraphAround } from './paragraph.ts';

/** Letters in a colour that themes have for what is out of reach. To see through them costs a layer for each word at each key. */
const faded: vscode.DecorationRenderOptions = { color: new vscode.ThemeColor('disabledForeground') };

/** Focus mode: all but the paragraph of the caret steps back, its findings too. */
export function registerFocus(context: vscode.ExtensionContext, filter: FindingsFilter): void {
  const paint = createPaint(context, new Map([['faded', faded]]));
  let on = false;
  let paragraph: { readonly uri: string; readonly first: number; readonly last: number } | undefined;

  const fade = (): void => {
    const editor = vscode.window.activeTextEditor;
    if (!paragraph || editor?.document.uri.toString() !== paragraph.uri) return;
    paint(editor, new Map([['faded', outside(editor.document, paragraph)]]));
  };
  // What is faded moves with the text while somebody types in one paragraph.
  const fading = atPause(fade);
  const update = (editor = vscode.window.activeTextEditor): void => {
    const before = paragraph;
    paragraph = undefined;
    if (on && editor && isReadable(editor.document)) {
      const { document, selection } = editor;
      const isBlank = (line: number): boolean => document.lineAt(line).isEmptyOrWhitespace;
      const around = paragraphAround(isBlank, document.lineCount, selection.active.line);
      paragraph = { uri: document.uri.toString(), ...around };
    }
    if (same(before, paragraph)) return;
    fade();
    filter.refresh();
  };
  filter.hiders.push(
    (uri, { start, end }) =>
      paragraph?.uri === uri.toString() && (end.line < paragraph.first || paragraph.last < start.line),
  );
  context.subscriptions.push(
    fading,
    vscode.commands.registerCommand('ontherecord.toggleFocus', () => {
      on = !on;
      if (!on) for (const editor of vscode.window.visibleTextEditors) paint(editor, new Map());
      update();
    }),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (on && change.document.uri.toString() === paragraph?.uri) fading.after(change);
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
