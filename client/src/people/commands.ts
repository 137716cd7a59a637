import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { addPersonMethod, personAtMethod } from '../../../server/src/protocol/index.ts';
import { unsureBy } from '../../../server/src/report/index.ts';
import type {
  AddPersonParams,
  AddPersonResult,
  PersonAtParams,
  PersonAtResult,
} from '../../../server/src/protocol/index.ts';
import { chooseOnWikidata } from './look-up.ts';
import { registerAll } from '../register.ts';

/** The commands around the people file, on the person at the cursor or at the place that a link names. */
export function registerPeopleCommands(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const commands = registerAll('ontherecord', {
    addToPeople: (uri?: string, line?: number, character?: number) =>
      withPerson(client, placeOf(uri, line, character), async (place, { person, known }) => {
        if (known) return tell(vscode.l10n.t('{0} is in the people file.', person.name));
        await add(client, { uri: place.uri, person });
      }),
    lookUpPerson: (uri?: string, line?: number, character?: number) =>
      withPerson(client, placeOf(uri, line, character), async (place, { person, known, unsure }) => {
        if (unsure !== undefined) return tell(unsureBy(unsure));
        if (known?.confidential)
          return tell(
            vscode.l10n.t('A confidential source is not looked up: the name would leave this machine.'),
          );
        const chosen = await chooseOnWikidata(context, person);
        if (chosen) await add(client, { uri: place.uri, person: chosen, known: known?.id });
      }),
  });
  context.subscriptions.push(commands);
}

function placeOf(uri?: string, line?: number, character?: number): PersonAtParams | undefined {
  if (typeof uri === 'string' && line !== undefined && character !== undefined) {
    return { uri, position: { line, character } };
  }
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { active } = editor.selection;
  return {
    uri: editor.document.uri.toString(),
    position: { line: active.line, character: active.character },
  };
}

async function withPerson(
  client: BaseLanguageClient,
  place: PersonAtParams | undefined,
  act: (place: PersonAtParams, found: NonNullable<PersonAtResult>) => Promise<unknown>,
): Promise<void> {
  const found = place && (await client.sendRequest<PersonAtResult>(personAtMethod, place));
  if (!place || !found) return void tell(vscode.l10n.t('Put the cursor on somebody who is called by name.'));
  await act(place, found);
}

/** Writes an entry and shows it, so that the writer can complete it. */
async function add(client: BaseLanguageClient, params: AddPersonParams): Promise<void> {
  const added = await client.sendRequest<AddPersonResult>(addPersonMethod, params);
  if (!added)
    return void tell(
      vscode.l10n.t('There is nothing to add to the people file about {0}.', params.person.name),
    );
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(added.edit as WorkspaceEdit);
  if (!edit || !(await vscode.workspace.applyEdit(edit))) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(added.file));
  const at = document.getText().lastIndexOf(`name: ${params.person.name}`);
  const place = document.positionAt(Math.max(0, at));
  await vscode.window.showTextDocument(document, {
    preview: false,
    selection: new vscode.Range(place, place),
  });
}

function tell(message: string): Thenable<unknown> {
  return vscode.window.showInformationMessage(message);
}
