import { isBefore } from '../../../server/src/protocol/index.ts';
import type { Place, PlaceRange } from '../../../server/src/protocol/index.ts';

/** A change of a text: what stands in the place of a range of the text before. */
export interface Change {
  readonly range: PlaceRange;
  readonly text: string;
}

/**
 * Where a range is after changes, given as the editor gives them: the last in the text first. Undefined where one
 * of them touches it: what becomes of it then is the window's business.
 */
export function moved(range: PlaceRange, changes: readonly Change[]): PlaceRange | undefined {
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
