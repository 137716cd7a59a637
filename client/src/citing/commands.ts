import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  citeAddressMethod,
  citeDoiMethod,
  citeOffersMethod,
  convertCitationsMethod,
} from '../../../server/src/protocol/index.ts';
import type {
  CiteAddressParams,
  CiteDoiParams,
  CiteEdit,
  CiteOffers,
  CiteParams,
  ConvertParams,
} from '../../../server/src/protocol/index.ts';
import { whileAsking } from '../asking.ts';
import { askForAddress } from './address.ts';
import { pick } from './picker.ts';
import { registerAll } from '../register.ts';

/** The commands that cite: on the statement at the cursor, or at the place that a quick fix names. */
export function registerCitingCommands(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const commands = registerAll('ontherecord', {
    cite: (uri?: string, range?: CiteParams['range']) =>
      withPlace(uri, range, (place) => cite(client, place)),
    citeAddress: () => withPlace(undefined, undefined, (place) => citeAddress(client, place)),
    citeDoi: () => withPlace(undefined, undefined, (place) => citeDoi(client, place)),
    convertCitations: () => convert(client),
  });
  context.subscriptions.push(commands);
}

type Then = (place: CiteParams) => Promise<void>;

/** What a command is about; what goes wrong on the way is told in the server's words. */
async function withPlace(
  uri: string | undefined,
  range: CiteParams['range'] | undefined,
  then: Then,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const address = uri ?? editor?.document.uri.toString();
  const where = range ?? (editor && rangeOf(editor.selection));
  if (address === undefined || !where) return;
  try {
    await then({ textDocument: { uri: address }, range: where });
  } catch (error) {
    void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
  }
}

function rangeOf({ start, end }: vscode.Selection): CiteParams['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

async function cite(client: BaseLanguageClient, place: CiteParams): Promise<void> {
  const found = await client.sendRequest<CiteOffers | null>(citeOffersMethod, place);
  if (!found) return;
  const chosen = await pick(found);
  if (chosen === 'address') return citeAddress(client, place);
  if (chosen === 'doi') return citeDoi(client, place);
  if (chosen) await apply(client, chosen.edit);
}

async function citeAddress(client: BaseLanguageClient, place: CiteParams): Promise<void> {
  const given = await askForAddress();
  if (!given) return;
  const params: CiteAddressParams = { ...place, ...given };
  await apply(client, await client.sendRequest<CiteEdit>(citeAddressMethod, params));
}

/** Says what is sent, and where, before anything is; does nothing while the setting is off. */
async function citeDoi(client: BaseLanguageClient, place: CiteParams): Promise<void> {
  const found = await client.sendRequest<CiteOffers | null>(citeOffersMethod, place);
  if (found?.doiEndpoint === undefined) {
    const open = vscode.l10n.t('Open the Setting');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Looking up DOIs is off. When it is on, a DOI that you enter is sent to the address in the settings, and nothing else.',
      ),
      open,
    );
    if (answer === open)
      await vscode.commands.executeCommand(
        'workbench.action.openSettings',
        'ontherecord.citations.lookUpDoi',
      );
    return;
  }
  const doi = await vscode.window.showInputBox({
    title: vscode.l10n.t('Cite by DOI'),
    prompt: vscode.l10n.t(
      'The DOI, and nothing else, is sent to {0}.',
      vscode.Uri.parse(found.doiEndpoint).authority,
    ),
    placeHolder: '10.1000/182',
    ignoreFocusOut: true,
  });
  if (!doi) return;
  const params: CiteDoiParams = { ...place, doi };
  const edit = await whileAsking(
    vscode.l10n.t('Looking {0} up on {1}', doi, vscode.Uri.parse(found.doiEndpoint).authority),
    client.sendRequest<CiteEdit>(citeDoiMethod, params),
  );
  await apply(client, edit ?? null);
}

async function convert(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const forms: readonly (vscode.QuickPickItem & { readonly to: ConvertParams['to'] })[] = [
    { label: vscode.l10n.t('Footnotes'), description: 'text[^1]', to: 'footnote' },
    { label: vscode.l10n.t('Pandoc citations'), description: 'text [@key]', to: 'pandoc' },
    { label: vscode.l10n.t('Links'), description: 'text ([source](address))', to: 'link' },
  ];
  const chosen = await vscode.window.showQuickPick(forms, {
    placeHolder: vscode.l10n.t('Write every citation as…'),
  });
  if (!chosen) return;
  const params: ConvertParams = { textDocument: { uri: editor.document.uri.toString() }, to: chosen.to };
  const edit = await client.sendRequest<CiteEdit>(convertCitationsMethod, params);
  if (edit) await apply(client, edit);
  else
    void vscode.window.showInformationMessage(vscode.l10n.t('No citation here can be written in that form.'));
}

/** One step to undo in each file. */
async function apply(client: BaseLanguageClient, edit: CiteEdit): Promise<void> {
  if (!edit) return;
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit);
  await vscode.workspace.applyEdit(converted);
}
