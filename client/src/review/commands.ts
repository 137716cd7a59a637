import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { reviewMethod, verdictMethod } from '../../../server/src/protocol/index.ts';
import type {
  ReviewParams,
  ReviewProgress,
  ReviewVerdict,
  VerdictParams,
  VerdictResult,
} from '../../../server/src/protocol/index.ts';
import { isReadable } from '../documents.ts';
import { findingAt, goToFinding, ruleOf } from '../findings.ts';
import { chooseQueue } from './queue.ts';
import { later } from '../../../server/src/say/index.ts';

/** Going through the findings of an article one by one, with a verdict on each. */
export function registerReview(client: BaseLanguageClient): vscode.Disposable[] {
  const commands: Record<string, () => unknown> = {
    verified: () => judge(client, 'verified'),
    notAProblem: () => judge(client, 'notAProblem'),
    fixed: () => judge(client, 'fixed'),
    reopen: () => reopen(client),
    chooseQueue,
  };
  return Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`ontherecord.review.${name}`, run),
  );
}

/** Keeps a verdict on the finding at the cursor and goes to the next one; where there is none, only goes. */
async function judge(client: BaseLanguageClient, verdict: ReviewVerdict): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isReadable(editor.document)) return;
  const finding = findingAt(editor);
  if (finding) {
    const params: VerdictParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
      range: client.code2ProtocolConverter.asRange(finding.range),
      rule: ruleOf(finding),
      verdict,
    };
    const result = await client.sendRequest<VerdictResult>(verdictMethod, params);
    if (!result) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Save the article first: verdicts are kept in a file beside it.'),
      );
      return;
    }
    await apply(client, result.edit);
  }
  await goToFinding('next', finding);
}

/** Lets somebody choose what is to be checked again. */
async function reopen(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!isReadable(document)) return;
  const params: ReviewParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
  };
  const progress = await client.sendRequest<ReviewProgress | null>(reviewMethod, params);
  const items = (progress?.checked ?? []).map(({ rule, verdict, words, edit }) => ({
    label: words.length > 80 ? `${words.slice(0, 79)}…` : words,
    description: `${vscode.l10n.t(inWords[verdict])} · ${rule}`,
    edit,
  }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing in this article has been checked yet.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('What is to be checked again?'),
    matchOnDescription: true,
  });
  if (chosen) await apply(client, chosen.edit);
}

const inWords: Readonly<Record<ReviewVerdict, string>> = {
  verified: later('it holds'),
  notAProblem: later('not a problem'),
  fixed: later('fixed'),
};

async function apply(client: BaseLanguageClient, edit: object): Promise<void> {
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit);
  // A refactoring: the editor saves the file beside the article, which nobody has in front of them.
  await vscode.workspace.applyEdit(converted, { isRefactoring: true });
}
