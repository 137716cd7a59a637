import type { Span } from '../../core/index.ts';

/** A note to be written under a line of text. `start` and `end` count in the whole text. */
interface Note extends Span {
  readonly label: string;
}

/** How the notes are written. Without `width` the result is the notation of `docs/notation.md`, to be read back. */
interface MarginStyle {
  /** Columns of a terminal: longer lines are wrapped between words, a mark goes on under each piece, labels stay inside. */
  readonly width?: number;
  /** Colours a piece of the text itself; `start` and `end` count in the whole text. */
  readonly paintText?: (start: number, end: number) => string;
  /** Colours the carets and the label of a note. */
  readonly paintNote?: (written: string, note: Note) => string;
}

/** A note where it stands: under the line with this index, in columns of one UTF-16 code unit. */
interface PlacedNote<N extends Note> {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly note: N;
}

/** Lines longer than any paragraph are cut for a file, too: each note stands behind as many blanks as letters are before it. */
const longest = 4000;

/** Writes a text with a note under each line in which something was seen, as lines. Notes come in the order given. */
export function renderMargin(
  text: string,
  notes: readonly Note[],
  style: MarginStyle = {},
): readonly string[] {
  const lines = piecesOf(text, style.width ?? longest);
  const placed = new Map<number, PlacedNote<Note>[]>();
  for (const note of placeNotes(lines, notes, style.width !== undefined)) {
    const under = placed.get(note.line);
    if (under) under.push(note);
    else placed.set(note.line, [note]);
  }
  return lines.flatMap(({ start, end }, line) => {
    const written = style.paintText ? style.paintText(start, end) : text.slice(start, end);
    const under = placed.get(line) ?? [];
    const next = lines[line + 1] ?? { start: Infinity, end: Infinity };
    const below = under.flatMap((note) =>
      writeNote(text.slice(start, end), note, next.start < note.note.end, style),
    );
    // In a terminal a gap tells the notes above from the line of text that follows.
    const gap = style.width !== undefined && below.length > 0 && next.start < next.end;
    return gap ? [written, ...below, ''] : [written, ...below];
  });
}

/**
 * Finds the line and the columns of each note. A mark over several lines is noted on its first line, to the line's end
 * (with `everyPiece`: on each of its lines); an empty mark takes one caret.
 */
export function placeNotes<N extends Note>(
  lines: readonly Span[],
  notes: readonly N[],
  everyPiece = false,
): readonly PlacedNote<N>[] {
  const placed: PlacedNote<N>[] = [];
  for (const note of notes) {
    let line = lineAt(lines, note.start);
    do {
      const { start, end } = lines[line];
      const from = Math.max(note.start, start) - start;
      const to = Math.min(note.end, end) - start;
      placed.push({ line, start: from, end: Math.max(to, from + 1), note });
      line++;
    } while (everyPiece && line < lines.length && lines[line].start < note.end);
  }
  return placed;
}

/** The lines of a text without their line breaks; with `width`, long ones cut between words. */
export function piecesOf(text: string, width = Infinity): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const lineBreak = text.indexOf('\n', start);
    const next = lineBreak < 0 ? text.length + 1 : lineBreak + 1;
    const end = text[lineBreak - 1] === '\r' && lineBreak > start ? lineBreak - 1 : next - 1;
    let from = start;
    while (end - from > width) {
      const cut = from + (text.slice(from, from + width).lastIndexOf(' ') + 1 || width);
      pieces.push({ start: from, end: cut });
      from = cut;
    }
    pieces.push({ start: from, end });
    start = next;
  }
  return pieces;
}

/** Carets and label on one line; in a terminal the label waits for the mark's last line, and stands below where it does not fit. */
function writeNote(
  line: string,
  { start, end, note }: PlacedNote<Note>,
  goesOn: boolean,
  { paintNote = (written) => written, width }: MarginStyle,
): readonly string[] {
  const head = line.slice(0, start);
  const indent = (head.includes('\t') ? head.replace(/[^\t]/g, ' ') : '').padEnd(start);
  const carets = '^'.repeat(end - start);
  if (width !== undefined && goesOn) return [indent + paintNote(carets, note)];
  if (width === undefined || end + 1 + note.label.length <= width)
    return [indent + paintNote(`${carets} ${note.label}`, note)];
  const left = ' '.repeat(Math.max(0, Math.min(start, width - note.label.length)));
  return [indent + paintNote(carets, note), left + paintNote(note.label, note)];
}

function lineAt(lines: readonly Span[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
