import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';

/** Writes an edit of the server into the file beside an article; false where the editor refuses. */
export async function writeBeside(client: BaseLanguageClient, edit: object): Promise<boolean> {
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit);
  // A refactoring: the editor saves the file beside the article, which nobody has in front of them.
  return vscode.workspace.applyEdit(converted, { isRefactoring: true });
}
