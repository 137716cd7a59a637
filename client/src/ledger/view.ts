import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ledgerMethod } from '../../../server/src/protocol/index.ts';
import type { Ledger } from '../../../server/src/protocol/index.ts';
import { articleParams } from '../connection/article.ts';
import { isReadable } from '../connection/documents.ts';
import { atPause } from '../drawing/pause.ts';
import type { Grouping } from './nodes.ts';
import { createProvider } from './tree.ts';
import type { LedgerProvider } from './tree.ts';
import { later, say } from '../../../server/src/say/index.ts';

/** The ledger as the commands and the tests see it. */
export interface LedgerView {
  readonly provider: LedgerProvider;
  readonly view: vscode.TreeView<string>;
  grouping: Grouping;
  filter: string;
  /** Lays out again what is there, after grouping or filter changed. */
  layOut(): void;
}

/** The source ledger in its own container. It follows the article in front; while it is hidden nothing is asked. */
export function showLedger(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  statusChanged: vscode.Event<void>,
): LedgerView {
  const provider = createProvider(context);
  const view = vscode.window.createTreeView('ontherecord.ledger', {
    treeDataProvider: provider,
    dragAndDropController: provider,
    canSelectMany: true,
  });
  const remembered = context.workspaceState.get<Grouping>('ledger.grouping', 'speaker');
  const ledger: LedgerView = { provider, view, grouping: remembered, filter: '', layOut };
  let document: vscode.TextDocument | undefined;
  let asked = 0;

  function layOut(): void {
    layOutAs(provider.shown);
  }
  function layOutAs(shown: LedgerProvider['shown']): void {
    provider.show(shown, ledger.grouping, ledger.filter);
    const empty = shown !== undefined && (provider.getChildren(undefined) as string[]);
    // Each of these is a message to the window.
    const words = [say(labels[ledger.grouping]), ledger.filter && `“${ledger.filter}”`]
      .filter(Boolean)
      .join(' · ');
    if (words !== (view.description ?? '')) view.description = words;
    const message = empty && empty.length === 0 ? emptyMessage(ledger) : undefined;
    if (message !== view.message) view.message = message;
    setContext('ontherecord.ledger.filtered', ledger.filter !== '');
  }
  const refresh = async (): Promise<void> => {
    if (!view.visible) return;
    const question = ++asked;
    const shown = document && (await ask(client, document));
    // An answer that a later question has overtaken is old. A server that starts or stops does not answer: its next word on
    // the document brings the ledger back, and until then the old one stays.
    if (question !== asked || shown === 'unanswered') return;
    setContext('ontherecord.ledger.state', document === undefined ? 'none' : shown ? 'on' : 'sleeping');
    layOutAs(shown && document ? { uri: document.uri, ledger: shown } : undefined);
  };
  const following = atPause(() => void refresh());
  const follow = (editor: vscode.TextEditor | undefined): void => {
    // With the focus in a view that is no editor, the article before stays.
    if (editor === undefined && document && !document.isClosed) return;
    if (document && editor?.document === document) return;
    document = isReadable(editor?.document) ? editor.document : undefined;
    following.soon();
  };

  context.subscriptions.push(
    view,
    following,
    view.onDidChangeVisibility(() => following.soon()),
    statusChanged(() => following.soon()),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document === document && change.contentChanges.length > 0) following.after(change);
    }),
    vscode.workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) follow(vscode.window.activeTextEditor);
    }),
  );
  follow(vscode.window.activeTextEditor);
  return ledger;
}

/** What menus and welcome views go by. */
const contexts = new Map<string, unknown>();

function setContext(key: string, value: unknown): void {
  if (contexts.has(key) && contexts.get(key) === value) return;
  contexts.set(key, value);
  void vscode.commands.executeCommand('setContext', key, value);
}

const labels: Readonly<Record<Grouping, string>> = {
  speaker: '',
  kind: later('by kind'),
  finding: later('by finding'),
};

function emptyMessage({ grouping, filter }: LedgerView): string {
  if (filter) return vscode.l10n.t('Nothing here has “{0}” in it.', filter);
  return grouping === 'finding' ? vscode.l10n.t('Nothing is found.') : vscode.l10n.t('Nobody is quoted yet.');
}

async function ask(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
): Promise<Ledger | null | 'unanswered'> {
  try {
    return await client.sendRequest<Ledger | null>(ledgerMethod, articleParams(client, document.uri));
  } catch {
    return 'unanswered';
  }
}
