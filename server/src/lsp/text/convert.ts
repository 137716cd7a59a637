import type { Position, Range } from 'vscode-languageserver';
import type { Edit, Span } from '../../core/index.ts';
import { lineAt } from './line-document.ts';
import type { LineDocument } from './line-document.ts';

// The only place where lines and characters meet offsets. Both count UTF-16 code units.

/** The position of an offset; an offset beyond the text is at its end, one inside of a line break before the break. */
export function positionAt(document: LineDocument, offset: number): Position {
  const line = lineAt(document, offset);
  const character = Math.max(0, Math.min(offset - document.starts[line], lengthWithoutBreak(document, line)));
  return { line, character };
}

/** The offset of a position; one beyond the end of its line is at the end of the line, before its break. */
export function offsetAt(document: LineDocument, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line >= document.lines.length) return document.length;
  return document.starts[line] + Math.max(0, Math.min(character, lengthWithoutBreak(document, line)));
}

/** The end of the line that an offset is in, before its break. */
export function endOfLine(document: LineDocument, offset: number): Position {
  const line = lineAt(document, offset);
  return { line, character: lengthWithoutBreak(document, line) };
}

/** The range of a span. */
export function rangeOf(document: LineDocument, { start, end }: Span): Range {
  return { start: positionAt(document, start), end: positionAt(document, end) };
}

/** The span of a range; a range that is the wrong way round is turned. */
export function spanOf(document: LineDocument, range: Range): Span {
  const start = offsetAt(document, range.start);
  const end = offsetAt(document, range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

/** The edit that puts a text in the place of a range. Throws a TypeError where the range is none. */
export function editOf(document: LineDocument, range: Range, text: string): Edit {
  if (!isRange(range)) throw new TypeError('A change needs a range of two positions.');
  return { ...spanOf(document, range), text };
}

/** A span cut at line breaks, which are left out: editors take tokens of one line each. */
export function* linesOf(
  document: LineDocument,
  { start, end }: Span,
): Generator<{ line: number; character: number; length: number }> {
  const last = lineAt(document, end);
  for (let line = lineAt(document, start); line <= last; line++) {
    const from = Math.max(0, start - document.starts[line]);
    const to = Math.min(end - document.starts[line], lengthWithoutBreak(document, line));
    if (to > from) yield { line, character: from, length: to - from };
  }
}

/** True for what can stand as a position in a message; anything may come in one. */
export function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as Partial<Position>;
  return Number.isInteger(line) && Number.isInteger(character);
}

/** True for what can stand as a range in a message. */
export function isRange(value: unknown): value is Range {
  const { start, end } = (value ?? {}) as Partial<Range>;
  return isPosition(start) && isPosition(end);
}

function lengthWithoutBreak({ lines }: LineDocument, line: number): number {
  const text = lines[line];
  if (text.endsWith('\r\n')) return text.length - 2;
  return text.endsWith('\n') || text.endsWith('\r') ? text.length - 1 : text.length;
}
