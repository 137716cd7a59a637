/** A stretch of one line that the server marked, in UTF-16 units. */
interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/**
 * Reads the five numbers a token of the protocol (line and column relative to the token before, length, type, modifiers).
 * A mark that a name or cue cuts in two is made whole again: the parts of one quotation touch the tokens between them.
 */
export function marksOf(data: Uint32Array, types: readonly string[], whole: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  let line = 0;
  let start = 0;
  /** The last mark of a kind to be made whole, while tokens follow it without a gap. */
  let open = -1;
  let touching = -1;
  for (let at = 0; at + 4 < data.length; at += 5) {
    line += data[at];
    start = data[at] > 0 ? data[at + 1] : start + data[at + 1];
    const end = start + data[at + 2];
    const type = types[data[at + 3]] ?? '';
    const continues = open >= 0 && marks[open].line === line && touching === start;
    if (continues && marks[open].type === type) marks[open] = { ...marks[open], end };
    else {
      marks.push({ line, start, end, type });
      if (whole.has(type)) open = marks.length - 1;
      else if (!continues) open = -1;
    }
    touching = end;
  }
  return marks;
}

/** Applies the protocol's edits to the numbers of the answer before. `edits` are in order and do not overlap. */
export function applyEdits(
  data: Uint32Array,
  edits: readonly { readonly start: number; readonly deleteCount: number; readonly data?: Uint32Array }[],
): Uint32Array {
  const added = edits.reduce((sum, edit) => sum + (edit.data?.length ?? 0) - edit.deleteCount, 0);
  const result = new Uint32Array(data.length + added);
  let from = 0;
  let to = 0;
  for (const edit of edits) {
    result.set(data.subarray(from, edit.start), to);
    to += edit.start - from;
    if (edit.data) result.set(edit.data, to);
    to += edit.data?.length ?? 0;
    from = edit.start + edit.deleteCount;
  }
  result.set(data.subarray(from), to);
  return result;
}
