import type { Change } from './change.ts';
import { changeBetween } from './change.ts';
import { readFrontMatter } from './front-matter.ts';
import { scanLines } from './lines.ts';
import { readPlainText } from './plain-text/read.ts';
import { readMarkdown } from './markdown/read.ts';
import { lengthOf, sliceOf } from './source.ts';
import { spliceBlocks } from './splice.ts';
import type { Document, Edit, MarkdownStructure, Source, SourceBlock } from './types.ts';
import { updateMarkdown } from './markdown/update.ts';
import { updatePlainText } from './plain-text/update.ts';

/**
 * Cuts a source into blocks of prose. With `previous`, blocks that did not change are the same objects; `edits` say what
 * changed since (without them the texts are compared). Never throws on text.
 */
export function parseDocument(source: Source, previous?: Document, edits?: readonly Edit[]): Document {
  const base = previous?.source.languageId === source.languageId ? previous : undefined;
  const change = base && changeBetween(base.source, source, edits);
  if (base && !change) return { ...base, source, changed: nothingChanged(base) };
  if (!markdownLanguages.has(source.languageId)) {
    return base && change ? updatePlain(source, base, change) : parsePlain(source, previous);
  }
  return (base && change && updateMarkdownDocument(source, base, change)) ?? parseMarkdown(source, previous);
}

/** Language ids of editors for Markdown and what is written like it. */
const markdownLanguages = new Set(['markdown', 'mdx', 'quarto', 'rmd', 'rmarkdown', 'mdc']);

function parseMarkdown(source: Source, previous: Document | undefined): Document {
  const { text } = source;
  const whole = readMarkdown(text, source.languageId === 'mdx');
  const { definitions, notes, capped } = whole;
  const document: Document = {
    source,
    blocks: whole.blocks,
    starts: Int32Array.from(whole.starts),
    directives: whole.directives,
    frontMatter: readFrontMatter(whole.frontMatter),
    footnotes: footnotesAt(notes),
    footnoteHome: notes.at(-1)?.end ?? text.length,
    lineBreak: lineBreakOf(source),
    changed: { start: 0, end: whole.blocks.length, previousEnd: previous?.blocks.length ?? 0 },
    structure: {
      chunkStarts: Int32Array.from(whole.chunkStarts),
      chunkBlocks: Int32Array.from(whole.chunkBlocks),
      chunkFresh: whole.chunkFresh,
      definitions,
      notes,
      capped,
      frontMatterEnd: whole.frontMatter.length,
    },
  };
  return previous ? keepWhatIsSame(document, previous) : document;
}

/** Without a change that could be followed, blocks at the beginning and at the end that read the same are kept. */
function keepWhatIsSame(document: Document, previous: Document): Document {
  const placed = { blocks: [...document.blocks], starts: [...document.starts] };
  const spliced = spliceBlocks(previous, 0, previous.blocks.length, placed, 0);
  const footnotes = sameMap(document.footnotes, previous.footnotes) ? previous.footnotes : document.footnotes;
  const same = sameMap(document.frontMatter, previous.frontMatter);
  return {
    ...document,
    ...spliced,
    footnotes,
    frontMatter: same ? previous.frontMatter : document.frontMatter,
  };
}

function updateMarkdownDocument(source: Source, previous: Document, change: Change): Document | undefined {
  const update =
    previous.structure &&
    updateMarkdown(source, previous, previous.structure, change, source.languageId === 'mdx');
  if (!update) return undefined;
  const { notes } = update.structure;
  const footnotes = sameNotes(notes, previous.structure?.notes ?? [])
    ? previous.footnotes
    : footnotesAt(notes);
  const frontMatter =
    update.frontMatter === undefined ? previous.frontMatter : readFrontMatter(update.frontMatter);
  return {
    ...update,
    source,
    frontMatter: sameMap(frontMatter, previous.frontMatter) ? previous.frontMatter : frontMatter,
    footnotes: sameMap(footnotes, previous.footnotes) ? previous.footnotes : footnotes,
    footnoteHome: notes.at(-1)?.end ?? lengthOf(source),
    lineBreak: lineBreakOf(source),
  };
}

function sameNotes(a: MarkdownStructure['notes'], b: MarkdownStructure['notes']): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i].label !== b[i].label || a[i].block !== b[i].block) return false;
  return true;
}

/** Labels of notes → index of the first block; the first definition of a label holds. */
function footnotesAt(notes: MarkdownStructure['notes']): ReadonlyMap<string, number> {
  const footnotes = new Map<string, number>();
  for (const { label, block } of notes) if (!footnotes.has(label)) footnotes.set(label, block);
  return footnotes;
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
    lineBreak: lineBreakOf(source),
    changed: { start: 0, end: blocks.length, previousEnd: previous?.blocks.length ?? 0 },
  };
}

function updatePlain(source: Source, previous: Document, change: Change): Document {
  const updated = updatePlainText(source, previous, change);
  return {
    ...previous,
    ...updated,
    source,
    footnotes: updateFootnotes(previous, updated),
    footnoteHome: lengthOf(source),
    lineBreak: lineBreakOf(source),
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

/** The first line break says it; one that stands farther on than this says nothing. */
const firstLines = 1 << 16;

function lineBreakOf(source: Source): '\n' | '\r\n' {
  let head = sliceOf(source, 0, 1024);
  if (!head.includes('\n')) head = sliceOf(source, 0, firstLines);
  return head.charCodeAt(head.indexOf('\n') - 1) === 13 ? '\r\n' : '\n';
}
