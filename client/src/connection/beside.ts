import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';

/** How the file beside an article is called: its name, and this. */
export const endingBeside = '.ontherecord.json';

/** Writes an edit of the server into the file beside an article; false where the editor refuses. */
export async function writeBeside(client: BaseLanguageClient, edit: object): Promise<boolean> {
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit);
  // A refactoring: the editor saves the file beside the article, which nobody has in front of them.
  return vscode.workspace.applyEdit(converted, { isRefactoring: true });
}

/** The same for what is kept there or nowhere: says so where it is not, in a folder that cannot be written for instance. */
export async function keepBeside(
  client: BaseLanguageClient,
  article: string,
  edit: object,
): Promise<boolean> {
  const written = await writeBeside(client, edit);
  if (!written)
    void vscode.window.showErrorMessage(
      vscode.l10n.t('Nothing was kept: {0} cannot be written.', nameBeside(article)),
    );
  return written;
}

/** Says why nothing can be kept beside an article. */
export function tellNoPlace(article: string): void {
  void vscode.window.showErrorMessage(
    article.startsWith('untitled:')
      ? vscode.l10n.t('Save the article first: verdicts are kept in a file beside it.')
      : vscode.l10n.t('Nothing was kept: {0} cannot be read. Repair it, or delete it.', nameBeside(article)),
  );
}

/** What is kept beside an article takes its new name or place, too; an undo in the explorer brings it back. */
export function moveBeside(): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      // Mostly nothing lies there; what lies beside another article of the new name is not written over.
      void vscode.workspace.fs.rename(besideOf(oldUri), besideOf(newUri)).then(undefined, () => undefined);
    }
  });
}

function besideOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: `${uri.path}${endingBeside}` });
}

function nameBeside(article: string): string {
  const { path } = besideOf(vscode.Uri.parse(article));
  return path.slice(path.lastIndexOf('/') + 1);
}
