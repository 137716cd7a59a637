import * as vscode from 'vscode';
import { documentInFront } from '../connection/documents.ts';

/** The name under which the server reports: what tells its findings from those of other tools. */
const source = 'On the Record';

/** The findings that are shown in a document, in reading order. */
export function findingsIn(uri: vscode.Uri): vscode.Diagnostic[] {
  return inOrder(vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === source));
}

function inOrder(findings: vscode.Diagnostic[]): vscode.Diagnostic[] {
  return findings.sort((one, other) => one.range.start.compareTo(other.range.start));
}

/** By document, what is held back for now: in a sentence that is being typed, or out of focus. */
const held = new Map<string, readonly vscode.Diagnostic[]>();
const holding = new vscode.EventEmitter<vscode.Uri>();

/** Findings that the server has and nobody sees for now. */
export function heldIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return held.get(uri.toString()) ?? [];
}

/** Says that other findings than before are held back. */
export const onDidHold = holding.event;

/** Says which findings of a document are held back. */
export function hold(uri: vscode.Uri, findings: readonly vscode.Diagnostic[]): void {
  const before = heldIn(uri).length;
  if (findings.length > 0) held.set(uri.toString(), findings);
  else held.delete(uri.toString());
  // Until then the editor has been given those that are shown: whoever counts both counts none twice.
  if (findings.length !== before) setTimeout(() => holding.fire(uri), 0);
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

/** From now on those alone are gone through. */
export function setQueue(belongs: typeof queue): void {
  queue = belongs;
}

/**
 * Puts the cursor on the next finding of the queue, or the one before, going round at the end, and shows what it says; one
 * that is held back comes forward with the cursor. `but` is passed over: it has just been checked, and the editor may not
 * know that yet.
 */
export async function goToFinding(direction: 'next' | 'previous', but?: vscode.Diagnostic): Promise<void> {
  const document = documentInFront();
  if (!document)
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('Open an article first, Markdown or plain text.'),
    );
  const editor = vscode.window.activeTextEditor ?? (await vscode.window.showTextDocument(document));
  const { uri } = editor.document;
  const hidden = heldIn(uri);
  const all = inOrder([...findingsIn(uri), ...hidden]).filter((finding) => finding !== but);
  const findings = queue ? all.filter(queue) : all;
  if (findings.length === 0) {
    vscode.window.setStatusBarMessage(nothingTold(all.length, but !== undefined), 3000);
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
  if (hidden.includes(target)) await comesForward(uri);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** Why there is nothing to go to: of `all` that are open none is in the queue, or the last one `isChecked` now. */
function nothingTold(all: number, isChecked: boolean): string {
  if (all > 0)
    return vscode.l10n.t('On the Record: none of the chosen findings in this file (all in all {0})', all);
  return isChecked
    ? vscode.l10n.t('On the Record: nothing is left to check in this file')
    : vscode.l10n.t('On the Record: no findings in this file');
}

/** Resolves when other findings of a document are shown, or after a second. */
function comesForward(uri: vscode.Uri): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      listening.dispose();
      clearTimeout(late);
      resolve();
    };
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((each) => each.toString() === uri.toString())) done();
    });
    const late = setTimeout(done, 1000);
  });
}
