import type { BibliographyFile, Span } from '../core/index.ts';

/**
 * What is cut out of a bibliography's text to take one entry away, with the comma, the dash or the empty line that comes
 * with it. Undefined where it cannot be cut without harm to what stands around it.
 */
export function removeEntry(
  { format }: Pick<BibliographyFile, 'format'>,
  text: string,
  { start, end }: Span,
): Span | undefined {
  if (format === 'bibtex') return withLineBreaks(text, { start, end });
  const before = text.slice(0, start).trimEnd();
  const mark = before[before.length - 1];
  if (mark === '-') return listItem(text, before.length - 1, end);
  // In brackets: with the comma behind it, or the one before the last.
  const next = nonSpace(text, end);
  if (text[next] === ',') return { start, end: nonSpace(text, next + 1) };
  return mark === ',' ? { start: before.length - 1, end } : undefined;
}

/** Whole lines where nothing else stands on them, and one empty line behind them. */
function withLineBreaks(text: string, { start, end }: Span): Span {
  const from = lineStart(text, start);
  if (text.slice(from, start).trim() !== '') return { start, end };
  const rest = /^[ \t,]*(?:\r\n|\r|\n|$)(?:[ \t]*(?:\r\n|\r|\n))?/.exec(text.slice(end, end + 200));
  return rest ? { start: from, end: end + rest[0].length } : { start, end };
}

/** `- id: keller2024` and the lines that belong to it. */
function listItem(text: string, dash: number, end: number): Span | undefined {
  const start = lineStart(text, dash);
  if (text.slice(start, dash).trim() !== '') return undefined;
  const last = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  return { start, end: last === 0 ? text.length : last };
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function nonSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text[at])) at++;
  return at;
}
