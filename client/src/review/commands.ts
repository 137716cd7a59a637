import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reviewMethod, verdictMethod } from '../../../server/src/protocol/index.ts';
import type {
  ReviewProgress,
  ReviewVerdict,
  PlaceRange,
  VerdictParams,
  VerdictResult,
} from '../../../server/src/protocol/index.ts';
import { keepBeside, tellNoPlace } from '../connection/beside.ts';
import { isReadable } from '../connection/documents.ts';
import { findingAt, goToFinding, ruleOf } from './findings.ts';
import { articleParams } from '../connection/article.ts';
import { registerAll } from '../register.ts';
import { titleOf } from './rules.ts';
import { chooseQueue } from './queue.ts';
import { later } from '../../../server/src/say/index.ts';

/** Going through the findings of an article one by one, with a verdict on each. */
export function registerReview(client: BaseLanguageClient): vscode.Disposable {
  return registerAll('ontherecord.review', {
    choose: (uri: string, range: PlaceRange, rule: string) => choose(client, { uri, range, rule }),
    verified: () => judge(client, 'verified'),
    notAProblem: () => judge(client, 'notAProblem'),
    fixed: () => judge(client, 'fixed'),
    reopen: () => reopen(client),
    chooseQueue,
  });
}

/** Keeps a verdict on the finding at the cursor and goes to the next one; where there is none, only goes. */
async function judge(client: BaseLanguageClient, verdict: ReviewVerdict): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isReadable(editor.document)) return;
  const finding = findingAt(editor);
  if (finding) {
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const range = client.code2ProtocolConverter.asRange(finding.range);
    if (!(await keep(client, { uri, range, rule: ruleOf(finding) }, verdict))) return;
  }
  await goToFinding('next', finding);
}

/** A finding as the server names it. */
interface Place {
  readonly uri: string;
  readonly range: PlaceRange;
  readonly rule: string;
}

/** Asks for a verdict on a finding, and keeps it. */
async function choose(client: BaseLanguageClient, place: Place): Promise<void> {
  const items = Object.entries(asked).map(([verdict, { label, detail }]) => ({ label, detail, verdict }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('What did checking it show?'),
  });
  if (chosen) await keep(client, place, chosen.verdict as ReviewVerdict);
}

/** Writes a verdict beside the article; false, and somebody is told, where there is no place for it. */
async function keep(
  client: BaseLanguageClient,
  { uri, range, rule }: Place,
  verdict: ReviewVerdict,
): Promise<boolean> {
  const params: VerdictParams = { textDocument: { uri }, range, rule, verdict };
  const result = await client.sendRequest<VerdictResult>(verdictMethod, params);
  if (!result) {
    tellNoPlace(uri);
    return false;
  }
  // A finding that is gone is not waited for.
  return result.edit === null || keepBeside(client, uri, result.edit);
}

/** Lets somebody choose what is to be checked again. */
async function reopen(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!isReadable(document)) return;
  const params = articleParams(client, document.uri);
  const progress = await client.sendRequest<ReviewProgress | null>(reviewMethod, params);
  const items = (progress?.checked ?? []).map(({ rule, verdict, words, edit }) => ({
    label: words.length > 80 ? `${words.slice(0, 79)}…` : words,
    // Below the words, where long ones do not push it out.
    detail: `${vscode.l10n.t(inWords[verdict])} · ${titleOf(rule)}`,
    edit,
  }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing in this article has been checked yet.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('What is to be checked again?'),
    matchOnDetail: true,
  });
  if (chosen) await keepBeside(client, params.textDocument.uri, chosen.edit);
}

const asked: Readonly<Record<ReviewVerdict, { readonly label: string; readonly detail: string }>> = {
  verified: {
    label: vscode.l10n.t('It holds'),
    detail: vscode.l10n.t('Verified: you checked it, and the text can stay as it is.'),
  },
  fixed: {
    label: vscode.l10n.t('Fixed'),
    detail: vscode.l10n.t('You changed the text or found the source.'),
  },
  notAProblem: {
    label: vscode.l10n.t('Not a problem'),
    detail: vscode.l10n.t('The finding is wrong here, or does not matter.'),
  },
};

const inWords: Readonly<Record<ReviewVerdict, string>> = {
  verified: later('it holds'),
  notAProblem: later('not a problem'),
  fixed: later('fixed'),
};
