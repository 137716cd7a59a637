/** One letter more, less or other, or two letters swapped; in names of four letters and more, never the first letter. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1)
    return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    // “Robert” and “Roberts”, “Johnson” and “Johnsons” are two names or a plural, not a slip.
    return long.slice(i + 1) === short.slice(i) && !(i === short.length && long.endsWith('s'));
  }
  return (
    a.slice(i + 1) === b.slice(i + 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  );
}
