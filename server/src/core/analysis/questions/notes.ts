import type { Span } from '../../base/index.ts';
import { sliceOf } from '../../document/index.ts';
import { isMarkdown } from '../../rules/index.ts';
import { sourceSpan } from '../places.ts';
import type { Analysis } from '../types.ts';

/** A footnote's label where it stands in the source, `[^` and `]` left out. */
export interface NotePlace extends Span {
  /** As references and definitions are compared. */
  readonly label: string;
  readonly definition: boolean;
}

const reference = /\[\^([^\]\s]+)\]/g;
const definition = /^[ \t>*+-]*\[\^([^\]\s]+)\]:/gm;

/** The labels of all footnotes of a Markdown text: references and definitions, in reading order. */
export function notePlaces(analysis: Analysis): readonly NotePlace[] {
  if (!isMarkdown(analysis.source)) return plainPlaces(analysis);
  const defined = definitions(analysis);
  const places: NotePlace[] = [...defined];
  analysis.blocks.forEach(({ block: { marks } }, index) => {
    let from = 0;
    for (const mark of marks) {
      if (mark.kind !== 'footnoteReference') continue;
      const range = sourceSpan(analysis, index, mark);
      from = Math.max(from, range.start);
      for (const match of sliceOf(analysis.source, from, Math.max(from, range.end)).matchAll(reference)) {
        if (match[1].toLowerCase() !== mark.label) continue;
        const start = from + match.index + 2;
        places.push({ label: mark.label, definition: false, start, end: start + match[1].length });
        from = start + match[1].length + 1;
        break;
      }
    }
  });
  return places.sort((a, b) => a.start - b.start);
}

/** The definition of each label. A line in a block of code may look like one: what stands before the note's words counts. */
function definitions(analysis: Analysis): readonly NotePlace[] {
  const { footnotes, starts } = analysis.document;
  if (footnotes.size === 0) return [];
  const found = new Map<string, NotePlace>();
  for (const match of analysis.source.text.matchAll(definition)) {
    const label = match[1].toLowerCase();
    const index = footnotes.get(label);
    if (index === undefined) continue;
    const start = match.index + match[0].lastIndexOf('[^') + 2;
    const end = start + match[1].length;
    const before = index >= 0 && end <= starts[index];
    if (before || !found.has(label)) found.set(label, { label, definition: true, start, end });
  }
  return [...found.values()];
}

/** `[3]` and `[3, p. 12]` in the text and at the beginning of its note. */
function plainPlaces(analysis: Analysis): readonly NotePlace[] {
  const { footnotes } = analysis.document;
  const places: NotePlace[] = [];
  analysis.blocks.forEach(({ block }, index) => {
    for (const mark of block.marks) {
      if (mark.kind !== 'footnoteReference' || !footnotes.has(mark.label)) continue;
      const start = sourceSpan(analysis, index, mark).start + 1;
      places.push({ label: mark.label, definition: false, start, end: start + mark.label.length });
    }
    const { label } = block;
    if (block.kind !== 'note' || label === undefined || footnotes.get(label) !== index) return;
    const { head, at } = noteHead(analysis, index);
    const number = head.indexOf(label);
    if (number < 0) return;
    places.push({ label, definition: true, start: at + number, end: at + number + label.length });
  });
  return places.sort((a, b) => a.start - b.start);
}

/** What stands before the words of a note on its line (`[3] `, `3. `), and where. */
export function noteHead(
  { source, document }: Analysis,
  block: number,
): { readonly head: string; readonly at: number } {
  const end = document.starts[block];
  const before = sliceOf(source, Math.max(0, end - 20), end);
  const head = before.slice(before.search(/[^\r\n]*$/));
  return { head, at: end - head.length };
}

/** The lines of a footnote and the blank ones behind them; undefined within a quotation or a list, whose marks would stay. */
export function noteLines(
  analysis: Analysis,
  label: string,
  places: readonly NotePlace[] = notePlaces(analysis),
): Span | undefined {
  const place = places.find((each) => each.definition && each.label === label);
  if (!place || !isMarkdown(analysis.source)) return undefined;
  const { text } = analysis.source;
  const lineStart = text.lastIndexOf('\n', place.start) + 1;
  if (!/^ {0,3}\[\^$/.test(text.slice(lineStart, place.start))) return undefined;
  let last = analysis.document.footnotes.get(label) ?? -1;
  while (last >= 0 && analysis.blocks[last + 1]?.block.label === label) last++;
  let end = last < 0 ? place.end : analysis.document.starts[last] + analysis.blocks[last].block.length;
  while (end < text.length && text[end] !== '\n') end++;
  end = Math.min(text.length, end + 1);
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(end, end + 20))![0].length;
  // Behind the last line of a text no blank one is left.
  const kept = end + blank < text.length ? lineStart : text.slice(0, lineStart).trimEnd().length;
  const lineBreak = kept === lineStart ? 0 : /^\r?\n?/.exec(text.slice(kept, kept + 2))![0].length;
  return { start: kept + lineBreak, end: end + blank };
}

/** What a footnote says: its blocks in the order of the text. */
export function noteText(analysis: Analysis, label: string): string {
  const first = analysis.document.footnotes.get(label);
  if (first === undefined || first < 0) return '';
  const said: string[] = [];
  for (let i = first; i < analysis.blocks.length; i++) {
    const { block } = analysis.blocks[i];
    if (block.label !== label) break;
    said.push(block.prose);
  }
  return said.join('\n\n');
}
