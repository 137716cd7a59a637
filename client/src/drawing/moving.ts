/** A place in a text; lines and UTF-16 units from 0. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a text: [start, end). */
export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** A change of a text: what stands in the place of a range of the text before. */
export interface Change {
  readonly range: Stretch;
  readonly text: string;
}

/**
 * Where a range is after changes, given as the editor gives them: the last in the text first. Undefined where one
 * of them touches it: what becomes of it then is the window's business.
 */
export function moved(range: Stretch, changes: readonly Change[]): Stretch | undefined {
  let { start, end } = range;
  for (const { range: replaced, text } of changes) {
    if (isBefore(end, replaced.start)) continue;
    if (!isBefore(replaced.end, start)) return undefined;
    const lines = text.split(/\r\n|\r|\n/);
    const down = lines.length - 1 - (replaced.end.line - replaced.start.line);
    const column = lines[lines.length - 1].length + (lines.length === 1 ? replaced.start.character : 0);
    const right = column - replaced.end.character;
    const move = ({ line, character }: Place): Place => ({
      line: line + down,
      character: line === replaced.end.line ? character + right : character,
    });
    [start, end] = [move(start), move(end)];
  }
  return { start, end };
}

/** True where two places are the same. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.line === other.line && one.character === other.character;
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
