import type { Change } from './change.ts';
import { changeBetween } from './change.ts';
import { scanLines } from './lines.ts';
import { readPlainText } from './plain-text.ts';
import type { Document, Edit, Source, SourceBlock } from './types.ts';
import { updatePlainText } from './update-plain-text.ts';

/**
 * Cuts a source into blocks of prose. With `previous`, blocks that did not change are the same objects; `edits` say what
 * changed since (without them the texts are compared). Never throws on text.
 */
export function parseDocument(source: Source, previous?: Document, edits?: readonly Edit[]): Document {
  if (previous?.source.languageId !== source.languageId) return parsePlain(source, previous);
  const change = changeBetween(previous.source.text, source.text, edits);
  if (!change) return { ...previous, source, changed: nothingChanged(previous) };
  return updatePlain(source, previous, change);
}

function nothingChanged({ blocks: { length } }: Document): Document['changed'] {
  return { start: length, end: length, previousEnd: length };
}

function parsePlain(source: Source, previous: Document | undefined): Document {
  const { text } = source;
  const lines = scanLines(text, 0, text.length);
  const { blocks, starts } = readPlainText(text, lines, 0, Infinity, undefined);
  return {
    source,
    blocks,
    starts: Int32Array.from(starts),
    directives: [],
    frontMatter: new Map(),
    footnotes: footnotesOf(blocks),
    footnoteHome: text.length,
    lineBreak: lineBreakOf(text),
    changed: { start: 0, end: blocks.length, previousEnd: previous?.blocks.length ?? 0 },
  };
}

function updatePlain(source: Source, previous: Document, change: Change): Document {
  const updated = updatePlainText(source.text, previous, change);
  return {
    ...previous,
    ...updated,
    source,
    footnotes: updateFootnotes(previous, updated),
    footnoteHome: source.text.length,
    lineBreak: lineBreakOf(source.text),
  };
}

/** Index of the first block of each note. */
function footnotesOf(blocks: readonly SourceBlock[]): ReadonlyMap<string, number> {
  const footnotes = new Map<string, number>();
  for (let i = 0; i < blocks.length; i++) {
    const { label } = blocks[i];
    if (label !== undefined && !footnotes.has(label)) footnotes.set(label, i);
  }
  return footnotes;
}

/** The same map as before unless a note came, went or moved to another index. */
function updateFootnotes(
  previous: Document,
  { blocks, changed }: Pick<Document, 'blocks' | 'changed'>,
): ReadonlyMap<string, number> {
  const { start, end, previousEnd } = changed;
  const isNote = (block: SourceBlock) => block.label !== undefined;
  const touched =
    blocks.slice(start, end).some(isNote) || previous.blocks.slice(start, previousEnd).some(isNote);
  if (!touched && (end === previousEnd || previous.footnotes.size === 0)) return previous.footnotes;
  const footnotes = footnotesOf(blocks);
  return sameMap(footnotes, previous.footnotes) ? previous.footnotes : footnotes;
}

function sameMap<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}

function lineBreakOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text.charCodeAt(at - 1) === 13 ? '\r\n' : '\n';
}
