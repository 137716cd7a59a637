import * as vscode from 'vscode';
import type { Ledger } from '../../../server/src/protocol/index.ts';
import { attributed } from './attributed.ts';
import { changesBetween, noTree, treeOf } from './nodes.ts';
import type { Grouping, LedgerNode, LedgerTree } from './nodes.ts';

/** What is shown of which document. */
interface Shown {
  readonly uri: vscode.Uri;
  readonly ledger: Ledger;
}

/** The ledger as a tree whose elements are labels: what does not change is not drawn again. */
export interface LedgerProvider
  extends vscode.TreeDataProvider<string>, vscode.TreeDragAndDropController<string> {
  readonly shown: Shown | undefined;
  node(id: string): LedgerNode | undefined;
  /** Puts a ledger in the place of the one before. */
  show(shown: Shown | undefined, grouping: Grouping, filter: string): void;
  /** Text of a line for the clipboard and for dropping: a quote with its source, all quotes of a speaker. */
  textOf(id: string): string;
}

export function createProvider(context: vscode.ExtensionContext): LedgerProvider {
  const changed = new vscode.EventEmitter<string | undefined>();
  context.subscriptions.push(changed);
  let shown: Shown | undefined;
  let tree: LedgerTree = noTree;

  const textOf = (id: string): string => {
    const node = tree.nodes.get(id);
    if (!node) return '';
    if (node.what.kind === 'finding') return `${node.what.finding.what} ${node.what.finding.text}`;
    if (node.what.kind !== 'quote') return node.children.map(textOf).join('\n') || node.label;
    const { quote } = node.what;
    return attributed(
      quote,
      shown?.ledger.sources.find((source) => source.id === quote.source),
    );
  };

  return {
    onDidChangeTreeData: changed.event,
    dragMimeTypes: ['text/plain'],
    dropMimeTypes: [],
    get shown() {
      return shown;
    },
    node: (id) => tree.nodes.get(id),
    textOf,
    show(next, grouping, filter) {
      const before = tree;
      const other = shown?.uri.toString() !== next?.uri.toString();
      shown = next;
      tree = next ? treeOf(next.ledger, grouping, filter) : noTree;
      const changes = other ? undefined : changesBetween(before, tree);
      if (changes === undefined) changed.fire(undefined);
      else for (const id of changes) changed.fire(id);
    },
    getChildren: (id) => [...(id === undefined ? tree.roots : (tree.nodes.get(id)?.children ?? []))],
    getParent: (id) => tree.nodes.get(id)?.parent,
    getTreeItem: (id) => itemOf(tree.nodes.get(id), id),
    handleDrag(ids, transfer) {
      transfer.set('text/plain', new vscode.DataTransferItem(ids.map(textOf).join('\n')));
    },
  };
}

function itemOf(node: LedgerNode | undefined, id: string): vscode.TreeItem {
  if (!node) return new vscode.TreeItem('');
  const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const state = node.children.length === 0 ? None : node.open ? Expanded : Collapsed;
  const item = new vscode.TreeItem(node.label, state);
  item.id = id;
  item.description = node.description;
  item.tooltip = node.spoken;
  item.accessibilityInformation = { label: node.spoken };
  item.contextValue = contextOf(node);
  item.iconPath = new vscode.ThemeIcon(
    node.icon,
    node.hue > 0 ? new vscode.ThemeColor(`ontherecord.speaker${node.hue}`) : undefined,
  );
  if (node.what.kind !== 'group') {
    item.command = { title: vscode.l10n.t('Go to It'), command: 'ontherecord.ledger.open', arguments: [id] };
  }
  return item;
}

/** What menus tell lines apart by. */
function contextOf({ what }: LedgerNode): string {
  if (what.kind !== 'source') return what.kind;
  return what.source.quotes > 0 ? 'source.speaking' : 'source.silent';
}
