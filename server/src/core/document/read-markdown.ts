import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Mark } from '../base/index.ts';
import { frontMatterEnd } from './front-matter.ts';
import type { LinkDefinition, MarkdownPart } from './markdown.ts';
import { readEvents } from './markdown.ts';
import { mask } from './mask.ts';
import { tokenize } from './tokenize.ts';
import type { SourceBlock } from './types.ts';

/** Markdown is tokenized in stretches of about this length, so that memory stays flat. */
const stretch = 1 << 16;

/** What a whole document holds. */
export interface WholeMarkdown extends MarkdownPart {
  /** Some paragraph was beyond the caps of the guard. */
  readonly capped: boolean;
}

/** Reads a whole Markdown document. */
export function readMarkdown(source: string, mdx: boolean): WholeMarkdown {
  const { text, capped } = mask(source);
  const guessed = labelsThatMayBeDefined(source);
  let part = readAll(source, text, guessed, mdx);
  const defined = new Set(part.definitions.map(({ label }) => label));
  // What looks like a definition is none in code, say; then brackets were read as links that are not.
  if (defined.size !== guessed.size) part = readAll(source, text, defined, mdx);
  resolveLinks(part.blocks, part.definitions);
  return { ...part, capped };
}

const definitionStart = /^[ \t>*+\d.)-]*\[(?!\^)((?:[^[\]\\\r\n]|\\[^\r\n]){1,999})\]:/gm;

function labelsThatMayBeDefined(source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!source.includes(']:')) return labels;
  for (const match of source.matchAll(definitionStart)) labels.add(normalizeIdentifier(match[1]));
  return labels;
}

/** Each stretch begins where the last top-level node of the stretch before begins that can be read without it. */
function readAll(source: string, masked: string, defined: ReadonlySet<string>, mdx: boolean): MarkdownPart {
  const whole = emptyPart();
  let from = 0;
  let length = stretch;
  while (from < source.length) {
    const enough = Math.max(from + length, from === 0 ? frontMatterEnd(source) : 0);
    const to = enough < source.length ? markdownLineStart(source, enough) : source.length;
    const part = to > from ? readStretch(source, masked.slice(from, to), from, defined, mdx) : emptyPart();
    if (to === source.length) {
      append(whole, part, Infinity);
      break;
    }
    let last = part.chunkStarts.length - 1;
    while (last > 0 && !part.chunkFresh[last]) last--;
    if (last < 1) {
      length *= 2;
      continue;
    }
    append(whole, part, last);
    from = part.chunkStarts[last];
    length = stretch;
  }
  return whole;
}

/** Reads the source from `from`, which begins a top-level node, on; `masked` is its masked text up to where the stretch ends. */
export function readStretch(
  source: string,
  masked: string,
  from: number,
  defined: ReadonlySet<string>,
  mdx: boolean,
): MarkdownPart {
  const frontMatter = from === 0 ? frontMatterEnd(source) : 0;
  // micromark drops a byte order mark where it begins, and does not count it: elsewhere than in a file's beginning one is text.
  const base = frontMatter || (from === 0 && source.charCodeAt(0) === 0xfeff ? 1 : from);
  const rest = masked.slice(base - from);
  const text = rest.charCodeAt(0) === 0xfeff ? 'x' + rest.slice(1) : rest;
  const part = readEvents(tokenize(text, defined), source, base, mdx);
  if (frontMatter) {
    part.chunkStarts.unshift(0);
    part.chunkBlocks.unshift(0);
    part.chunkFresh.unshift(true);
    return { ...part, frontMatter: source.slice(0, frontMatter) };
  }
  if (part.chunkStarts.length) part.chunkStarts[0] = from;
  return part;
}

function emptyPart(): MarkdownPart {
  const frontMatter = '';
  return {
    blocks: [],
    starts: [],
    chunkStarts: [],
    chunkFresh: [],
    chunkBlocks: [],
    definitions: [],
    notes: [],
    directives: [],
    frontMatter,
  };
}

/** Adds the first `chunks` chunks of a part to the whole. */
function append(whole: MarkdownPart, part: MarkdownPart, chunks: number): void {
  const end = part.chunkStarts[chunks] ?? Infinity;
  const blocks = part.chunkBlocks[chunks] ?? part.blocks.length;
  const before = whole.blocks.length;
  for (let i = 0; i < blocks; i++) {
    whole.blocks.push(part.blocks[i]);
    whole.starts.push(part.starts[i]);
  }
  for (let i = 0; i < part.chunkStarts.length && i < chunks; i++) {
    whole.chunkStarts.push(part.chunkStarts[i]);
    whole.chunkFresh.push(part.chunkFresh[i]);
    whole.chunkBlocks.push(part.chunkBlocks[i] + before);
  }
  for (const definition of part.definitions) if (definition.at < end) whole.definitions.push(definition);
  for (const directive of part.directives) if (directive.span.start < end) whole.directives.push(directive);
  for (const note of part.notes) {
    if (note.at < end) whole.notes.push(note.block < 0 ? note : { ...note, block: note.block + before });
  }
  if (part.frontMatter) (whole as { frontMatter: string }).frontMatter = part.frontMatter;
}

/** Gives links by reference the address of their definition; the first definition of a label holds. */
export function resolveLinks(blocks: readonly SourceBlock[], definitions: readonly LinkDefinition[]): void {
  if (!definitions.length) return;
  const urls = new Map<string, string>();
  for (const { label, url } of definitions) if (!urls.has(label)) urls.set(label, url);
  for (const { marks } of blocks) {
    for (const mark of marks) {
      if (mark.kind !== 'link' || mark.reference === undefined) continue;
      (mark as { url: string } & Mark).url = urls.get(mark.reference) ?? '';
    }
  }
}

/** Where the line of Markdown that holds `offset` begins: only LF, CR and CRLF break its lines. */
export function markdownLineStart(source: string, offset: number): number {
  let start = offset;
  if (source.charCodeAt(start) === 10 && source.charCodeAt(start - 1) === 13) start--;
  while (start > 0 && source.charCodeAt(start - 1) !== 10 && source.charCodeAt(start - 1) !== 13) start--;
  return start;
}
