/** The lines [first, last] of the paragraph that a line is in: those around it that are not blank. */
export function paragraphAround(
  isBlank: (line: number) => boolean,
  count: number,
  line: number,
): { readonly first: number; readonly last: number } {
  let [first, last] = [line, line];
  if (isBlank(line)) return { first, last };
  while (first > 0 && !isBlank(first - 1)) first--;
  while (last < count - 1 && !isBlank(last + 1)) last++;
  return { first, last };
}
