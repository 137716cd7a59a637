import * as vscode from 'vscode';
import type { Api } from '../../../client/src/api.ts';

/** The oldest release that we run in: it has no tools for assistants, and its host without a server no webviews. */
export const isOldest = /^1\.91\./.test(vscode.version);

/** True in the extension host that is a process of Node, false in a web worker. */
export const inNode =
  typeof (globalThis as { WorkerGlobalScope?: unknown }).WorkerGlobalScope === 'undefined';

/** The extension, active. */
export async function activateExtension(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('on-the-record.on-the-record');
  if (!extension) throw new Error('the extension is not installed');
  return extension.activate();
}

/** Opens a file of the test's folder in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Opens a new document that is on no disk. */
export async function openNew(text: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content: text, language });
  return vscode.window.showTextDocument(document);
}

/** What the light bulb offers at a range, each with its edit. */
export async function actionsAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const resolved = 50;
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, undefined, resolved);
}

/** Asks until the answer is there, or fails with what was waited for. */
export async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 40_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited 40 s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Our findings in a document. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'On the Record');
}

/** The rule that a finding's code names. */
export function ruleOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The rule ids of our findings in a document. */
export function rulesFound(uri: vscode.Uri): string[] {
  return findings(uri).map(({ code }) => ruleOf(code));
}

/** Everything that the hovers at a place say. */
export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Where a text first occurs in a document. */
export function place(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}
