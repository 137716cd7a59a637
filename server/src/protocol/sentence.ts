/**
 * The sentence around a place in a line, as far as it stands in that line: [start, end). A stop ends a sentence where white
 * space follows it and its closing marks; after that white space the next one begins.
 */
export function sentenceAround(line: string, at: number): { readonly start: number; readonly end: number } {
  let start = 0;
  for (const { index, 0: stop } of line.matchAll(/[.!?…][”’"')\]]{0,3}\s+/g)) {
    const next = index + stop.length;
    // She left. The quay |leaks. He stayed.
    //          ^^^^^^^^^^^^^^^^ from behind the last stop before the place to the first one behind it
    if (next > at) return { start, end: index + stop.trimEnd().length };
    start = next;
  }
  return { start, end: line.length };
}
