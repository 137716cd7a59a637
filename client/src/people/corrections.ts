import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { correctionsMethod } from '../../../server/src/protocol/index.ts';
import type { CorrectionChoice, CorrectionsParams } from '../../../server/src/protocol/index.ts';
import { keepBeside } from '../connection/beside.ts';

/** Lets the writer choose who says something, or who somebody is, and keeps it beside the article. */
export async function choosePerson(client: BaseLanguageClient, params: CorrectionsParams): Promise<void> {
  const people = await client.sendRequest<CorrectionChoice[]>(correctionsMethod, params);
  const speaks = params.kind === 'speaker';
  if (people.length === 0 && !speaks) return;
  const unnamed = {
    label: vscode.l10n.t('$(add) Somebody whom the article does not name…'),
    alwaysShow: true,
  };
  const chosen = await vscode.window.showQuickPick([...people, ...(speaks ? [unnamed] : [])], {
    placeHolder: speaks ? vscode.l10n.t('Who says this?') : vscode.l10n.t('Who is this?'),
    matchOnDescription: true,
  });
  if (!chosen) return;
  const choice = 'edit' in chosen ? chosen : await askName(client, params);
  if (!choice) return;
  await keepBeside(client, params.textDocument.uri, choice.edit);
}

/** Asks for the name of somebody else who says it; undefined where the writer gives none. */
async function askName(
  client: BaseLanguageClient,
  params: CorrectionsParams,
): Promise<CorrectionChoice | undefined> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Who says this?'),
    prompt: vscode.l10n.t('The name is kept beside the article, and nothing is written into it.'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined),
  });
  if (name === undefined) return undefined;
  const [choice] = await client.sendRequest<CorrectionChoice[]>(correctionsMethod, { ...params, name });
  return choice;
}
