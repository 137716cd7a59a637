/** At most so many keys are offered. */
const most = 3;
/** A key longer than this is compared by its beginning. */
const longest = 40;

/** The keys that differ from one by a slip or two of the pen, nearest first. Case does not count. */
export function nearestKeys(key: string, keys: Iterable<string>): readonly string[] {
  const wanted = key.toLowerCase().slice(0, longest);
  const limit = wanted.length < 5 ? 1 : 2;
  const near: { key: string; distance: number }[] = [];
  for (const each of keys) {
    const other = each.toLowerCase().slice(0, longest);
    if (Math.abs(other.length - wanted.length) > limit) continue;
    const distance = distanceBetween(wanted, other, limit);
    if (distance <= limit) near.push({ key: each, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, most).map((each) => each.key);
}

/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour (optimal string alignment), or
 * more than `limit`.
 */
function distanceBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length];
}
