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

/** The rule that a finding is of. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The narrowest finding at the cursor. */
export function findingAt({ document, selection }: vscode.TextEditor): vscode.Diagnostic | undefined {
  const width = ({ range }: vscode.Diagnostic): number =>
    document.offsetAt(range.end) - document.offsetAt(range.start);
  return findingsIn(document.uri)
    .filter(({ range }) => range.contains(selection.active))
    .sort((one, other) => width(one) - width(other))[0];
}

/** Which findings are gone through; all of them where this is undefined. */
let queue: ((finding: vscode.Diagnostic) => boolean) | undefined;

export function setQueue(belongs: typeof queue): void {
  queue = belongs;
}

/**
 * Puts the cursor on the next finding of the queue, or the one before, going round at the end, and shows what it says.
 * `but` is passed over: it has just been checked, and the editor may not know that yet.
 */
export async function goToFinding(direction: 'next' | 'previous', but?: vscode.Diagnostic): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const findings = findingsIn(editor.document.uri).filter(
    (finding) => finding !== but && (queue?.(finding) ?? true),
  );
  if (findings.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('On the Record: no findings in this file'), 3000);
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
