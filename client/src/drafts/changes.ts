import * as vscode from 'vscode';
import { changeTitles, summaryOfChanges } from '../../../server/src/report/index.ts';
import type { DraftChange, DraftChangeKind } from '../../../server/src/report/index.ts';
import { say } from '../../../server/src/say/index.ts';
import { rangeOf } from '../connection/article.ts';

interface Item extends vscode.QuickPickItem {
  readonly change?: DraftChange;
}

const icons: Readonly<Record<DraftChangeKind, string>> = {
  reworded: '$(edit)',
  reattributed: '$(arrow-swap)',
  unattributed: '$(question)',
  unsupported: '$(warning)',
  gone: '$(remove)',
  added: '$(add)',
  attributed: '$(person)',
  supported: '$(pass)',
};

/** Shows what changed as a list; the article goes along with it. `page` gives it all to be pasted somewhere. */
export function showChanges(
  document: vscode.TextDocument,
  changes: readonly DraftChange[],
  page: () => string,
): void {
  if (changes.length === 0) return void vscode.window.showInformationMessage(summaryOfChanges(changes));
  const list = vscode.window.createQuickPick<Item>();
  list.title = summaryOfChanges(changes);
  list.placeholder = vscode.l10n.t('Where in the article?');
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.ignoreFocusOut = true;
  list.items = itemsOf(changes);
  const copy = { iconPath: new vscode.ThemeIcon('copy'), tooltip: vscode.l10n.t('Copy as Markdown') };
  list.buttons = [copy];
  list.onDidTriggerButton(() => void copyOf(page));
  list.onDidChangeActive(([item]) => item && void reveal(document, item, true));
  list.onDidAccept(() => {
    const [item] = list.activeItems;
    list.hide();
    if (item) void reveal(document, item, false);
  });
  list.onDidHide(() => list.dispose());
  list.show();
}

function itemsOf(changes: readonly DraftChange[]): readonly Item[] {
  return changes.flatMap((change, i): Item[] => {
    const { kind, text, speaker, formerText, formerSpeaker } = change;
    const skipped = formerText === undefined ? 0 : sameBeginning(formerText, text);
    const item: Item = {
      label: `${icons[kind]} ${from(text, skipped)}`,
      description: [speaker, formerSpeaker !== undefined && say('before: {0}', formerSpeaker)]
        .filter(Boolean)
        .join(' · '),
      detail: formerText === undefined ? undefined : say('before: {0}', from(formerText, skipped)),
      change,
    };
    if (changes[i - 1]?.kind === kind) return [item];
    return [{ label: say(changeTitles[kind]), kind: vscode.QuickPickItemKind.Separator }, item];
  });
}

/** Of what both begin with, so many words are left to see where the others stand; what is shorter stays. */
const wordsBefore = 4;
const longBeginning = 40;

/** The letters that two texts begin with and that need not be shown: lines of a list are short. */
function sameBeginning(one: string, other: string): number {
  let end = 0;
  while (end < one.length && one[end] === other[end]) end++;
  const spaces = [...one.slice(0, end).matchAll(/\s+/g)];
  const start = spaces.at(-wordsBefore - 1);
  return start && start.index > longBeginning ? start.index + start[0].length : 0;
}

function from(text: string, start: number): string {
  return (start > 0 ? `… ${text.slice(start)}` : text).replace(/\s+/g, ' ');
}

async function reveal(document: vscode.TextDocument, { change }: Item, stay: boolean): Promise<void> {
  if (!change) return;
  const selection = rangeOf(change.range);
  const options = { selection, preserveFocus: stay, preview: false };
  const editor = await vscode.window.showTextDocument(document, options);
  // The list lies over the first lines.
  if (stay) editor.revealRange(selection, vscode.TextEditorRevealType.InCenter);
}

async function copyOf(page: () => string): Promise<void> {
  try {
    await vscode.env.clipboard.writeText(page());
  } catch (error) {
    void vscode.window.showErrorMessage((error as Error).message);
  }
}
