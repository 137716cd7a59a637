import type { BlockFinding } from './types.ts';

/** What most rules find in most blocks: one list for all, so that finding nothing makes nothing. */
export const nothing: readonly BlockFinding[] = [];

/** What `find` makes of each item, in order, where it makes something. Rules run at every keystroke and rarely find. */
export function findEach<Item>(
  items: readonly Item[],
  find: (item: Item, index: number) => BlockFinding | undefined,
): readonly BlockFinding[] {
  let found: BlockFinding[] | undefined;
  for (let i = 0; i < items.length; i++) {
    const finding = find(items[i], i);
    if (finding) (found ??= []).push(finding);
  }
  return found ?? nothing;
}
