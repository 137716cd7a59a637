/**
 * Makes labels out of words: the same words get the same label in every ledger of an article, so that a view knows what it
 * already shows; where words come twice, the second one is numbered.
 */
export function labelFrom(): (...words: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (...words) => {
    const label = words.map((part) => part.toLowerCase().slice(0, 80)).join('|');
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label}#${count}`;
  };
}
