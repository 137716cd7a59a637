/** How many colours there are for speakers: as many as people with impaired colour vision can still tell apart. */
const hueCount = 8;

/**
 * Gives each speaker a colour from 1 on, in the order of the list. Who has one in `known` keeps it for as long as the
 * document is open, wherever others come in; a newcomer gets the colour that the fewest wear. `known` is brought up to date.
 */
export function giveHues(known: Map<string, number>, ids: readonly string[]): ReadonlyMap<string, number> {
  const worn = new Array<number>(hueCount + 1).fill(0);
  for (const id of ids) worn[known.get(id) ?? 0]++;
  for (const id of ids) {
    if (known.has(id)) continue;
    let best = 1;
    for (let hue = 2; hue <= hueCount; hue++) if (worn[hue] < worn[best]) best = hue;
    known.set(id, best);
    worn[best]++;
  }
  return known;
}
