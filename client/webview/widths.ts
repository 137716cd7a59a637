/** Pixels of a figure below a bar and of the room around it, of a letter of a name, and of what stands behind a bar. */
const figure = 50;
const letter = 7;
const behind = 80;

/** Pixels in which the names stand before the bars, in a chart of a width. */
export function labelledIn(width: number): number {
  return Math.min(0.4 * width, 220);
}

/** Letters of a name that fit there, with a gap behind them. */
export function lettersIn(width: number): number {
  return Math.floor((labelledIn(width) - 10) / letter);
}

/** So many figures stand below the bars without touching one another. */
export function ticksIn(width: number): number {
  return Math.max(1, Math.min(5, Math.floor((width - labelledIn(width) - behind) / figure)));
}
