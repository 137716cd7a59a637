import type { SourceEdit } from '../../server/src/core/index.ts';

/** A text after edits that do not overlap; of two insertions at one place the first stands first. */
export function edited(text: string, edits: readonly SourceEdit[]): string {
  return [...edits]
    .reverse()
    .sort((a, b) => b.start - a.start)
    .reduce((after, edit) => after.slice(0, edit.start) + edit.text + after.slice(edit.end), text);
}
