import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { LedgerSource, PlaceRange } from '../../../server/src/protocol/index.ts';
import { rangeOf } from '../connection/article.ts';
import { registerAll } from '../register.ts';
import type { Grouping } from './nodes.ts';
import type { LedgerView } from './view.ts';

function groupings(): readonly (vscode.QuickPickItem & { readonly grouping: Grouping })[] {
  return [
    {
      grouping: 'speaker',
      label: vscode.l10n.t('Speaker'),
      detail: vscode.l10n.t('Everybody who speaks, in order of their first words'),
    },
    {
      grouping: 'kind',
      label: vscode.l10n.t('Kind'),
      detail: vscode.l10n.t('Officials, people, organisations, documents, sources without a name'),
    },
    {
      grouping: 'finding',
      label: vscode.l10n.t('Finding'),
      detail: vscode.l10n.t('What is worth a look, by rule'),
    },
  ];
}

/** What can be done with the ledger and its lines. */
export function registerLedgerCommands(context: vscode.ExtensionContext, ledger: LedgerView): void {
  const { provider, view } = ledger;
  const setFilter = (filter: string): void => {
    ledger.filter = filter;
    ledger.layOut();
  };
  /** The lines that a command is about: those that are selected, if the one it was called on is among them. */
  const lines = (id: string | undefined, all: readonly string[] | undefined): readonly string[] =>
    all && all.length > 0 ? all : id !== undefined ? [id] : view.selection;
  const sourceOf = (id: string | undefined): LedgerSource | undefined => {
    const what = provider.node(id ?? view.selection[0] ?? '')?.what;
    return what?.kind === 'source' ? what.source : undefined;
  };

  const commands = {
    open: (id: string) => {
      const what = provider.node(id)?.what;
      if (what && what.kind !== 'group') return show(ledger, what.range);
    },
    async groupBy(grouping?: Grouping) {
      const picked =
        groupings().find((one) => one.grouping === grouping) ??
        (await vscode.window.showQuickPick(groupings(), { title: vscode.l10n.t('Group the ledger by') }));
      if (!picked) return;
      ledger.grouping = picked.grouping;
      await context.workspaceState.update('ledger.grouping', picked.grouping);
      ledger.layOut();
    },
    filter: () => askFilter(ledger.filter, setFilter),
    clearFilter: () => setFilter(''),
    copy: (id?: string, all?: readonly string[]) =>
      vscode.env.clipboard.writeText(lines(id, all).map(provider.textOf).join('\n')),
    everything: (id?: string) => {
      const source = sourceOf(id);
      const { shown } = provider;
      if (!source || !shown) return undefined;
      const quotes = shown.ledger.quotes.filter((quote) => quote.source === source.id);
      return peek(
        ledger,
        source,
        quotes.flatMap(({ ranges }) => ranges.map((range) => new vscode.Location(shown.uri, rangeOf(range)))),
      );
    },
    async mentions(id?: string) {
      const source = sourceOf(id);
      if (!source || !provider.shown) return;
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        provider.shown.uri,
        rangeOf(source.introduced).start,
      );
      // In other articles, too.
      await peek(ledger, source, found);
    },
    rename: (id?: string) => atIntroduction(ledger, sourceOf(id), 'editor.action.rename'),
    addToPeople: (id?: string) => atIntroduction(ledger, sourceOf(id), 'ontherecord.addToPeople'),
  };
  context.subscriptions.push(registerAll('ontherecord.ledger', commands));
}

/** Menus offer renaming and the file of people only where somebody answers. */
export async function offerWhatIsThere(client: BaseLanguageClient): Promise<void> {
  const renames = client.initializeResult?.capabilities.renameProvider !== undefined;
  const known = await vscode.commands.getCommands(true);
  const people = known.includes('ontherecord.addToPeople');
  await vscode.commands.executeCommand('setContext', 'ontherecord.canRename', renames);
  await vscode.commands.executeCommand('setContext', 'ontherecord.canAddToPeople', people);
}

/** Filters while the words are typed; giving up restores what was there. */
function askFilter(before: string, setFilter: (filter: string) => void): void {
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Filter the ledger');
  box.placeholder = vscode.l10n.t('A name, a word of a quote, a rule');
  box.value = before;
  let accepted = false;
  box.onDidChangeValue((value) => setFilter(value.trim()));
  box.onDidAccept(() => {
    accepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!accepted) setFilter(before);
    box.dispose();
  });
  box.show();
}

async function show({ provider }: LedgerView, place: PlaceRange): Promise<void> {
  const { shown } = provider;
  if (!shown) return;
  const selection = rangeOf(place);
  await vscode.window.showTextDocument(shown.uri, { ...columnOf(shown.uri), selection });
}

/** Where a document is open already, wherever the focus is now. */
function columnOf(uri: vscode.Uri): { readonly viewColumn?: vscode.ViewColumn } {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  return { viewColumn: editor?.viewColumn };
}

/** Opens the places of a source inside the editor, one beside the other. */
async function peek(
  ledger: LedgerView,
  { introduced }: LedgerSource,
  locations: readonly vscode.Location[],
): Promise<void> {
  const { shown } = ledger.provider;
  if (!shown || locations.length === 0) return;
  await show(ledger, introduced);
  await vscode.commands.executeCommand(
    'editor.action.peekLocations',
    shown.uri,
    rangeOf(introduced).start,
    locations,
    'peek',
  );
}

/** Runs an editor command on the name where a source is introduced. */
async function atIntroduction(
  ledger: LedgerView,
  source: LedgerSource | undefined,
  command: string,
): Promise<void> {
  if (!source) return;
  await show(ledger, source.introduced);
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const range = rangeOf(source.introduced);
  const at = editor.document.getText(range).indexOf(source.name);
  const start = editor.document.positionAt(editor.document.offsetAt(range.start) + Math.max(0, at));
  editor.selection = new vscode.Selection(start, start);
  await vscode.commands.executeCommand(command);
}
