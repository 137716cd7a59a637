import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Mark } from '../../base/index.ts';
import { frontMatterEnd } from '../front-matter.ts';
import type { MarkdownPart } from './blocks.ts';
import { readEvents } from './blocks.ts';
import type { Masked } from './mask.ts';
import { mask } from './mask.ts';
import { tokenize } from './tokenize.ts';
import type { LinkDefinition, SourceBlock } from '../types.ts';

/** Markdown is tokenized in stretches of about this length, so that memory stays flat. */
const stretch = 1 << 16;

/** What a whole document holds. */
interface WholeMarkdown extends MarkdownPart {
  /** Some paragraph was beyond the caps of the guard. */
  readonly capped: boolean;
}

/** Reads a whole Markdown document. */
export function readMarkdown(source: string, mdx: boolean): WholeMarkdown {
  const frontMatter = frontMatterEnd(source);
  const { text, capped } = maskStretch(source, frontMatter);
  const guessed = labelsThatMayBeDefined(source);
  let part = readAll(source, text, frontMatter, guessed, mdx);
  const defined = new Set(part.definitions.map(({ label }) => label));
  // What looks like a definition is none in code, say; then brackets were read as links that are not.
  if (defined.size !== guessed.size || [...defined].some((label) => !guessed.has(label)))
    part = readAll(source, text, frontMatter, defined, mdx);
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
function readAll(
  source: string,
  masked: string,
  frontMatter: number,
  defined: ReadonlySet<string>,
  mdx: boolean,
): MarkdownPart {
  const whole = emptyPart();
  let from = 0;
  let length = stretch;
  while (from < source.length) {
    const enough = Math.max(from + length, from === 0 ? frontMatter : 0);
    const to = enough < source.length ? markdownLineStart(source, enough) : source.length;
    const part =
      to > from
        ? readStretch(
            source.slice(from, to),
            masked.slice(from, to),
            from,
            from === 0 ? frontMatter : 0,
            defined,
            mdx,
          )
        : emptyPart();
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

/**
 * Reads a stretch of a source that begins at `from`, where a top-level node begins; `masked` is the same text masked, and
 * `frontMatter` the length of the front matter that it begins with. The offsets of the answer count in the source.
 */
export function readStretch(
  text: string,
  masked: string,
  from: number,
  frontMatter: number,
  defined: ReadonlySet<string>,
  mdx: boolean,
): MarkdownPart {
  // micromark drops a byte order mark where it begins, and does not count it: elsewhere than in a file's beginning one is text.
  const base = frontMatter || (from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const rest = masked.slice(base);
  const readable = rest.charCodeAt(0) === 0xfeff ? 'x' + rest.slice(1) : rest;
  const part = readEvents(tokenize(readable, defined), text, base, mdx);
  if (frontMatter) {
    part.chunkStarts.unshift(0);
    part.chunkBlocks.unshift(0);
    part.chunkFresh.unshift(true);
    return { ...part, frontMatter: text.slice(0, frontMatter) };
  }
  if (part.chunkStarts.length) part.chunkStarts[0] = 0;
  return from === 0 ? part : movePart(part, from);
}

function movePart(part: MarkdownPart, by: number): MarkdownPart {
  return {
    ...part,
    starts: part.starts.map((start) => start + by),
    chunkStarts: part.chunkStarts.map((start) => start + by),
    definitions: part.definitions.map((definition) => ({ ...definition, at: definition.at + by })),
    notes: part.notes.map((note) => ({ ...note, at: note.at + by, end: note.end + by })),
    directives: part.directives.map((directive) => ({
      ...directive,
      span: { start: directive.span.start + by, end: directive.span.end + by },
    })),
  };
}

/** The masked text of a stretch. Front matter is no Markdown and stays as it is. */
export function maskStretch(text: string, frontMatter: number): Masked {
  const { text: masked, capped } = mask(text.slice(frontMatter));
  return { text: text.slice(0, frontMatter) + masked, capped };
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
    closed: true,
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
function markdownLineStart(source: string, offset: number): number {
  let start = offset;
  if (source.charCodeAt(start) === 10 && source.charCodeAt(start - 1) === 13) start--;
  while (start > 0 && source.charCodeAt(start - 1) !== 10 && source.charCodeAt(start - 1) !== 13) start--;
  return start;
}
