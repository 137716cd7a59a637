/** Index of the first of these numbers, which are in ascending order, that is greater than `limit`; how many there are where none is. */
export function firstAbove(sorted: Int32Array | readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
