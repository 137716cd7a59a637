import { later, say } from '../say/index.ts';
import { lossKinds } from './compare.ts';
import type { DraftChange, DraftChangeKind } from './compare.ts';
import { figure } from './figures.ts';
import { lineOf, plain } from './markdown.ts';

/** What changes of a kind are called together; to be said. */
export const changeTitles: Readonly<Record<DraftChangeKind, string>> = {
  reworded: later('Quotations in other words'),
  reattributed: later('Said by somebody else'),
  unattributed: later('No longer attributed'),
  unsupported: later('Statements without a source'),
  gone: later('No longer quoted or reported'),
  added: later('Newly quoted or reported'),
  attributed: later('Attributed now'),
  supported: later('With a source now'),
};

/** What changed between two drafts, as Markdown. `title` is the article's. */
export function changesPage(title: string, changes: readonly DraftChange[]): string {
  return `${[
    `# ${say('{0}: sourcing compared', plain(title))}`,
    `${summaryOfChanges(changes)}`,
    ...[...groupsOf(changes)].flatMap(([kind, group]) => [
      `## ${say(changeTitles[kind])} (${group.length})`,
      group.map(itemOf).join('\n'),
    ]),
  ].join('\n\n')}\n`;
}

/** How much changed, and how much of it should have been meant. */
export function summaryOfChanges(changes: readonly DraftChange[]): string {
  if (changes.length === 0) return say('Nobody says anything else, and nothing has lost its source.');
  const losses = changes.filter(({ kind }) => lossKinds.has(kind)).length;
  return say(
    'Changes: {0}. Quotations changed, speakers exchanged or sources lost: {1}.',
    figure(changes.length),
    figure(losses),
  );
}

function groupsOf(changes: readonly DraftChange[]): ReadonlyMap<DraftChangeKind, readonly DraftChange[]> {
  const groups = new Map<DraftChangeKind, DraftChange[]>();
  for (const change of changes) {
    const group = groups.get(change.kind);
    if (group) group.push(change);
    else groups.set(change.kind, [change]);
  }
  return groups;
}

function itemOf({ kind, text, range, speaker, formerText, formerSpeaker }: DraftChange): string {
  const who = speakersOf(speaker, formerSpeaker);
  const where = kind === 'gone' ? '' : `${lineOf(range)}: `;
  const former = formerText === undefined ? '' : `\n  - ${say('before: {0}', plain(formerText))}`;
  return `- ${where}${plain(text)}${who === undefined ? '' : ` (${plain(who)})`}${former}`;
}

/** `Anna Keller`, `Anna Keller, before: Tomas Rill` */
function speakersOf(speaker: string | undefined, former: string | undefined): string | undefined {
  if (former === undefined) return speaker;
  const before = say('before: {0}', former);
  return speaker === undefined ? before : `${speaker}, ${before}`;
}
