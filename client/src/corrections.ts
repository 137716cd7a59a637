import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { correctionsMethod } from '../../server/src/protocol/index.ts';
import type { CorrectionChoice, CorrectionsParams } from '../../server/src/protocol/index.ts';

/** Lets the writer choose who says something, or who somebody is, and keeps it beside the article. */
export async function choosePerson(client: BaseLanguageClient, params: CorrectionsParams): Promise<void> {
  const people = await client.sendRequest<CorrectionChoice[]>(correctionsMethod, params);
  if (people.length === 0) return;
  const chosen = await vscode.window.showQuickPick([...people], {
    placeHolder: params.kind === 'speaker' ? vscode.l10n.t('Who says this?') : vscode.l10n.t('Who is this?'),
    matchOnDescription: true,
  });
  if (!chosen) return;
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(chosen.edit as WorkspaceEdit);
  // A refactoring: the editor saves the file beside the article, which nobody has in front of them.
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}
