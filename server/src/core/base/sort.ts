/** Longer lists are left to the engine, whose sort copies the list but is not quadratic. */
const short = 24;

/**
 * Sorts a list in place, stably, and returns it. Most lists that a block makes have a few items, often in order already:
 * putting each in its place costs less than the working copies that the engine's own sort makes.
 */
export function sortShort<Item>(list: Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (list.length > short) return list.sort(compare);
  for (let i = 1; i < list.length; i++) {
    const item = list[i];
    let at = i;
    for (; at > 0 && compare(list[at - 1], item) > 0; at--) list[at] = list[at - 1];
    if (at !== i) list[at] = item;
  }
  return list;
}
