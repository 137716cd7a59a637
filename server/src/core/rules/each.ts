import type { BlockFinding } from './types.ts';

/** What most rules find in most blocks: one list for all, so that finding nothing makes nothing. */
export const nothing: readonly BlockFinding[] = [];

/**
 * What `find` makes of each item, in order, where it makes something: a function that stands by itself and is given what it
 * needs, because one that is made for each block is compiled anew for ever. Rules run at every keystroke and rarely find.
 */
export function findEach<Item, Given>(
  items: readonly Item[],
  given: Given,
  find: (item: Item, given: Given, index: number) => BlockFinding | undefined,
): readonly BlockFinding[] {
  let found: BlockFinding[] | undefined;
  for (let i = 0; i < items.length; i++) {
    const finding = find(items[i], given, i);
    if (finding) (found ??= []).push(finding);
  }
  return found ?? nothing;
}
