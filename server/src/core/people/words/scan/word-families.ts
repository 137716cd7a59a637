/** Nouns that may stand for one another, a line each: by noun, the number of its line. */
export function wordFamilies(lines: string): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  lines
    .trim()
    .split('\n')
    .forEach((line, i) => {
      for (const word of line.split(' ')) families.set(word, i + 1);
    });
  return families;
}
