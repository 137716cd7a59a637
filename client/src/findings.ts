import * as vscode from 'vscode';

/** The name under which the server reports: what tells its findings from those of other tools. */
export const source = 'On the Record';

/** The findings in a document, in reading order. */
export function findingsIn(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === source)
    .sort((one, other) => one.range.start.compareTo(other.range.start));
}

/** Puts the cursor on the next finding, or the one before, going round at the end, and shows what it says. */
export async function goToFinding(direction: 'next' | 'previous'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const findings = findingsIn(editor.document.uri);
  if (findings.length === 0) {
    vscode.window.setStatusBarMessage('On the Record: no findings in this file', 3000);
    return;
  }
  const here = editor.selection.active;
  const target =
    direction === 'next'
      ? (findings.find((finding) => finding.range.start.isAfter(here)) ?? findings[0])
      : (findings.filter((finding) => finding.range.start.isBefore(here)).at(-1) ??
        findings[findings.length - 1]);
  editor.selection = new vscode.Selection(target.range.start, target.range.start);
  editor.revealRange(target.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
