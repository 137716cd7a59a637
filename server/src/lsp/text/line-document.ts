import type { Edit, Source } from '../../core/index.ts';

/**
 * A document as the editor's edits shape it: an immutable list of lines, each with its line break. An edit makes new lines
 * where it stands and copies two flat arrays, about 10 µs at 1 MB; the text in one piece is joined only when somebody
 * reads it. Offsets are UTF-16 code units.
 */
export interface LineDocument extends Source {
  readonly uri: string;
  readonly version: number;
  /** Every line with its line break (`\n`, `\r\n` or `\r`). There is at least one, and only the last has no break. */
  readonly lines: readonly string[];
  /** Offset of each line. */
  readonly starts: Int32Array;
  readonly length: number;
  slice(start: number, end: number): string;
}

/** A document with its whole text at hand. */
export function openDocument(uri: string, languageId: string, version: number, text: string): LineDocument {
  const lines = splitLines(text);
  const starts = new Int32Array(lines.length);
  for (let i = 1; i < lines.length; i++) starts[i] = starts[i - 1] + lines[i - 1].length;
  return documentOf(uri, languageId, version, lines, starts, text);
}

/** The document after one edit. Throws a RangeError on an edit outside of the text. */
export function replaceText(document: LineDocument, edit: Edit, version: number): LineDocument {
  const { lines, starts, length, uri, languageId } = document;
  const { start, end, text } = edit;
  if (!(start >= 0 && start <= end && end <= length)) {
    throw new RangeError(`An edit of [${start}, ${end}) does not fit a text of ${length} characters.`);
  }
  let first = lineAt(document, start);
  const last = lineAt(document, end);
  const head = lines[first].slice(0, start - starts[first]);
  let replacement = head + text + lines[last].slice(end - starts[last]);
  if (first > 0 && lines[first - 1].endsWith('\r') && replacement.startsWith('\n')) {
    // `one\r` before and `\n` after become one line break, so the line before is new, too.
    first--;
    replacement = lines[first] + replacement;
  }
  const withinLine = first === last && !head.endsWith('\r') && !/[\r\n]/.test(text);
  const pieces = withinLine ? [replacement] : splitLines(replacement);
  // Only the last line of a document may be empty.
  if (last < lines.length - 1 && pieces[pieces.length - 1] === '') pieces.pop();
  const shift = text.length - (end - start);
  return documentOf(
    uri,
    languageId,
    version,
    replaceLines(lines, first, last, pieces),
    replaceStarts(starts, first, last, pieces, shift),
  );
}

/** The line that an offset stands in: the last one that starts at or before it. */
export function lineAt({ starts }: Pick<LineDocument, 'starts'>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function documentOf(
  uri: string,
  languageId: string,
  version: number,
  lines: readonly string[],
  starts: Int32Array,
  text?: string,
): LineDocument {
  let joined = text;
  return {
    uri,
    languageId,
    version,
    lines,
    starts,
    length: starts[starts.length - 1] + lines[lines.length - 1].length,
    get text() {
      return (joined ??= lines.join(''));
    },
    slice(start, end) {
      if (joined !== undefined) return joined.slice(start, end);
      const first = lineAt(this, start);
      const last = lineAt(this, end);
      if (first === last) return lines[first].slice(start - starts[first], end - starts[first]);
      const middle = lines.slice(first + 1, last).join('');
      return lines[first].slice(start - starts[first]) + middle + lines[last].slice(0, end - starts[last]);
    },
  };
}

/** Cuts a text after each `\n`, `\r\n` or lone `\r`; what follows the last break, if only '', is the last line. */
function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  let carriageReturn = text.indexOf('\r');
  let lineFeed = text.indexOf('\n');
  while (carriageReturn >= 0 || lineFeed >= 0) {
    let end: number;
    if (carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed)) {
      end = lineFeed === carriageReturn + 1 ? lineFeed + 1 : carriageReturn + 1;
    } else end = lineFeed + 1;
    lines.push(text.slice(start, end));
    start = end;
    if (carriageReturn >= 0 && carriageReturn < end) carriageReturn = text.indexOf('\r', end);
    if (lineFeed >= 0 && lineFeed < end) lineFeed = text.indexOf('\n', end);
  }
  lines.push(text.slice(start));
  return lines;
}

function replaceLines(
  lines: readonly string[],
  first: number,
  last: number,
  pieces: readonly string[],
): string[] {
  if (pieces.length === 1 && first === last) {
    const copy = lines.slice();
    copy[first] = pieces[0];
    return copy;
  }
  return lines.slice(0, first).concat(pieces, lines.slice(last + 1));
}

function replaceStarts(
  starts: Int32Array,
  first: number,
  last: number,
  pieces: readonly string[],
  shift: number,
): Int32Array {
  const count = starts.length - (last - first + 1) + pieces.length;
  const moved = new Int32Array(count);
  moved.set(starts.subarray(0, first + 1));
  for (let i = 1; i < pieces.length; i++) moved[first + i] = moved[first + i - 1] + pieces[i - 1].length;
  const from = last + 1 - (first + pieces.length);
  for (let i = first + pieces.length; i < count; i++) moved[i] = starts[i + from] + shift;
  return moved;
}
