import * as vscode from 'vscode';

/** Opens a copy of the sample article that nobody has saved: a first look that changes nothing. One that is open is enough. */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples/harbour.md'));
  const content = new TextDecoder().decode(bytes);
  const copies = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
  const open = copies.find((document) => document.getText() === content);
  const document = open ?? (await vscode.workspace.openTextDocument({ language: 'markdown', content }));
  await vscode.window.showTextDocument(document);
}
