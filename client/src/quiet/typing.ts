import * as vscode from 'vscode';
import { sentenceAround } from '../../../server/src/protocol/index.ts';
import { isReadable } from '../connection/documents.ts';
import { isTyped, mostTyped } from '../drawing/pause.ts';
import { findingsIn } from '../review/findings.ts';
import type { FindingsFilter } from './filter.ts';

/** Findings in the sentence that is being typed wait until the caret leaves it, or somebody saves the file. */
export function hideWhileTyping(context: vscode.ExtensionContext, filter: FindingsFilter): void {
  let typed: { readonly uri: string; readonly range: vscode.Range } | undefined;
  const done = (): void => {
    if (!typed) return;
    typed = undefined;
    filter.refresh();
  };
  filter.hiders.push(
    (uri, range) => typed?.uri === uri.toString() && typed.range.intersection(range) !== undefined,
  );
  context.subscriptions.push(
    vscode.workspace.onDidChangeTextDocument((change) => {
      const { document, contentChanges } = change;
      const editor = vscode.window.activeTextEditor;
      if (editor?.document !== document || contentChanges.length === 0) return;
      const at = isTyped(change) ? caretAfter(contentChanges[0], editor) : undefined;
      if (!at || !isReadable(document) || !isWanted(document)) return done();
      const { start, end } = sentenceAround(document.lineAt(at.line).text, at.character);
      const before = typed;
      typed = { uri: document.uri.toString(), range: new vscode.Range(at.line, start, at.line, end) };
      // What stands in a sentence goes with the first key in it, and not at the first pause.
      if (before?.uri === typed.uri && before.range.start.isEqual(typed.range.start)) return;
      if (findingsIn(document.uri).some(({ range }) => typed?.range.intersection(range))) filter.refresh();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (typed?.uri !== textEditor.document.uri.toString()) return;
      if (!typed.range.contains(selections[0].active)) done();
    }),
    vscode.window.onDidChangeActiveTextEditor(done),
    // An editor that saves by itself does so while somebody thinks about the next word.
    vscode.workspace.onWillSaveTextDocument(({ reason }) => {
      if (reason === vscode.TextDocumentSaveReason.Manual) done();
    }),
  );
}

function isWanted({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('ontherecord', uri).get<boolean>('quietWhileTyping', true);
}

/** Where the caret is after a key, if the change is that of a key at the caret. The selection may be the one before it. */
function caretAfter(
  { range, text }: vscode.TextDocumentContentChangeEvent,
  { selection }: vscode.TextEditor,
): vscode.Position | undefined {
  if (/[\r\n]/.test(text) || !range.isSingleLine) return undefined;
  const after = range.start.translate(0, text.length);
  const { active } = selection;
  const near = active.line === after.line && Math.abs(active.character - after.character) <= mostTyped;
  return near ? after : undefined;
}
