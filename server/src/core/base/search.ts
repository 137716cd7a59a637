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

/** The same of what has a start: the first that starts at `offset` or behind it. */
export function firstStartingFrom(sorted: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same of what has an end: the first that ends behind `offset`. */
export function firstEndingAfter(sorted: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
