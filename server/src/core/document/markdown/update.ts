import { firstAbove } from '../../base/index.ts';
import type { Change } from '../change.ts';
import { frontMatterEndOf } from '../front-matter.ts';
import type { MarkdownPart } from './blocks.ts';
import { mask } from './mask.ts';
import { maskStretch, readStretch, resolveLinks } from './read.ts';
import { lengthOf, sliceOf } from '../source.ts';
import { spliceBlocks } from '../splice.ts';
import type { Spliced } from '../splice.ts';
import type { Directive, Document, LinkDefinition, MarkdownStructure, Source } from '../types.ts';

/** Chunks [first, sync) of the previous document are to be replaced by the first `chunks` chunks of `part`. */
interface Reread {
  readonly first: number;
  readonly sync: number;
  readonly part: MarkdownPart;
  readonly chunks: number;
}

/** The parts of a document that an update makes. */
type MarkdownUpdate = Pick<Document, 'blocks' | 'starts' | 'changed' | 'directives'> & {
  readonly structure: MarkdownStructure;
  /** The front matter with its fences; undefined when it was not read again. */
  readonly frontMatter: string | undefined;
};

/**
 * The document after a change, read anew only where the change can tell. Undefined where only a full reading will do: the
 * labels of link definitions changed, or a paragraph is beyond the caps of the guard.
 */
export function updateMarkdown(
  source: Source,
  previous: Document,
  structure: MarkdownStructure,
  change: Change,
  mdx: boolean,
): MarkdownUpdate | undefined {
  const shift = change.end - change.previousEnd;
  const reread = readAround(source, structure, change, mdx);
  if (!reread) return undefined;
  const { first, sync, part, chunks } = reread;
  const { chunkStarts, chunkBlocks } = structure;
  const from = first === 0 ? 0 : chunkStarts[first];
  const to = sync < chunkStarts.length ? chunkStarts[sync] : Infinity;
  const end = part.chunkStarts[chunks] ?? Infinity;
  const within = ({ at }: { readonly at: number }) => at < end;
  const definitions = spliceList(structure.definitions, from, to, part.definitions.filter(within), shift);
  if (!sameLabels(structure.definitions, definitions)) return undefined;

  const firstBlock = first === 0 ? 0 : chunkBlocks[first];
  const syncBlock = sync < chunkStarts.length ? chunkBlocks[sync] : previous.blocks.length;
  const blockCount = part.chunkBlocks[chunks] ?? part.blocks.length;
  const blockShift = firstBlock + blockCount - syncBlock;
  const placed = { blocks: part.blocks.slice(0, blockCount), starts: part.starts.slice(0, blockCount) };
  resolveLinks(placed.blocks, definitions);
  const spliced = spliceBlocks(previous, firstBlock, syncBlock, placed, shift);
  const relinked = relink(spliced, structure.definitions, definitions);

  const notes = part.notes
    .filter(within)
    .map((note) => (note.block < 0 ? note : { ...note, block: note.block + firstBlock }));
  const directives = part.directives.filter(({ span }) => span.start < end);
  return {
    ...relinked,
    directives: spliceDirectives(previous.directives, from, to, directives, shift),
    frontMatter: first === 0 ? part.frontMatter : undefined,
    structure: {
      chunkStarts: spliceNumbers(chunkStarts, first, sync, part.chunkStarts.slice(0, chunks), shift, 0),
      chunkBlocks: spliceNumbers(
        chunkBlocks,
        first,
        sync,
        part.chunkBlocks.slice(0, chunks),
        blockShift,
        firstBlock,
      ),
      chunkFresh: structure.chunkFresh
        .slice(0, first)
        .concat(part.chunkFresh.slice(0, chunks), structure.chunkFresh.slice(sync)),
      definitions,
      notes: spliceNotes(structure.notes, from, to, notes, shift, blockShift),
      capped: false,
      frontMatterEnd: frontMatterEndOf(source),
    },
  };
}

/**
 * Reads anew the top-level nodes that a change touched and one on each side, and as many more as it takes until a node
 * begins where one began before: from there on nothing can have changed.
 */
function readAround(
  source: Source,
  structure: MarkdownStructure,
  change: Change,
  mdx: boolean,
): Reread | undefined {
  const { chunkStarts, chunkFresh, capped } = structure;
  const count = chunkStarts.length;
  if (capped || count === 0) return undefined;
  const alone = readAlone(source, structure, change, mdx);
  if (alone) return alone;
  const shift = change.end - change.previousEnd;
  let first = Math.max(0, lastBefore(chunkStarts, change.start) - 1);
  while (first > 0 && !chunkFresh[first]) first--;
  const from = first === 0 ? 0 : chunkStarts[first];
  const frontMatter = frontMatterEndOf(source);
  if (first > 0 && frontMatter !== structure.frontMatterEnd) return undefined;
  const defined = labelsOf(structure.definitions);
  const untouched = lastBefore(chunkStarts, change.previousEnd + 1) + 1;
  for (let more = 1; ; more *= 4) {
    // What is masked is decided between blank lines, so the stretch ends where one stands.
    let next = untouched + more;
    while (next < count && !chunkFresh[next]) next++;
    const to = next < count ? chunkStarts[next] + shift : lengthOf(source);
    if (to < frontMatter) continue;
    const text = sliceOf(source, from, to);
    const head = from === 0 ? frontMatter : 0;
    const masked = maskStretch(text, head);
    if (masked.capped) return undefined;
    const part = readStretch(text, masked.text, from, head, defined, mdx);
    if (part.chunkStarts.length === 0 || part.chunkStarts[0] !== from) return undefined;
    const reread = synchronise(
      part,
      structure,
      first,
      untouched,
      Math.min(next, count),
      next >= count,
      shift,
    );
    if (reread) return reread;
  }
}

/**
 * The common keystroke: within a paragraph between blank lines, behind its first letter. What begins with a letter joins
 * nothing that stands before the blank line, and what ends as a paragraph joins nothing that stands behind one.
 */
function readAlone(
  source: Source,
  structure: MarkdownStructure,
  change: Change,
  mdx: boolean,
): Reread | undefined {
  const { chunkStarts, chunkFresh, definitions } = structure;
  const first = lastBefore(chunkStarts, change.start);
  const sync = first + 1;
  if (first < 1 || sync >= chunkStarts.length || !chunkFresh[first] || !chunkFresh[sync]) return undefined;
  // The blank line must be behind the change.
  if (change.previousEnd > chunkStarts[sync] - 3) return undefined;
  const from = chunkStarts[first];
  const to = chunkStarts[sync] + change.end - change.previousEnd;
  const text = sliceOf(source, from, to);
  if (!/^[\p{L}“‘"']/u.test(text) || !/(?:\n|\r(?!\n))[ \t]*(?:\r\n?|\n)$/.test(text)) return undefined;
  const masked = mask(text);
  if (masked.capped) return undefined;
  const part = readStretch(text, masked.text, from, 0, labelsOf(definitions), mdx);
  if (!part.closed || part.chunkStarts[0] !== from) return undefined;
  return { first, sync, part, chunks: part.chunkStarts.length };
}

const labelSets = new WeakMap<readonly LinkDefinition[], ReadonlySet<string>>();

function labelsOf(definitions: readonly LinkDefinition[]): ReadonlySet<string> {
  let labels = labelSets.get(definitions);
  if (!labels) labelSets.set(definitions, (labels = new Set(definitions.map(({ label }) => label))));
  return labels;
}

/** Finds the first new node that begins where an old and untouched one did. */
function synchronise(
  part: MarkdownPart,
  { chunkStarts, chunkFresh }: MarkdownStructure,
  first: number,
  untouched: number,
  next: number,
  toTheEnd: boolean,
  shift: number,
): Reread | undefined {
  for (let chunks = 1, sync = untouched; sync < next; sync++) {
    const start = chunkStarts[sync] + shift;
    if (!chunkFresh[sync]) continue;
    while (chunks < part.chunkStarts.length && part.chunkStarts[chunks] < start) chunks++;
    if (part.chunkStarts[chunks] === start && part.chunkFresh[chunks]) return { first, sync, part, chunks };
  }
  if (!toTheEnd) return undefined;
  return { first, sync: chunkStarts.length, part, chunks: part.chunkStarts.length };
}

/** Links by reference outside the blocks read anew, whose definition has another address now. */
function relink(
  spliced: Spliced,
  before: readonly LinkDefinition[],
  now: readonly LinkDefinition[],
): Spliced {
  const moved = new Set<string>();
  for (let i = 0; i < now.length; i++) if (now[i].url !== before[i].url) moved.add(now[i].label);
  if (!moved.size) return spliced;
  const blocks = spliced.blocks.slice();
  let { start, end } = spliced.changed;
  for (let i = 0; i < blocks.length; i++) {
    if (!blocks[i].marks.some((mark) => mark.kind === 'link' && moved.has(mark.reference ?? ''))) continue;
    blocks[i] = { ...blocks[i], marks: blocks[i].marks.map((mark) => ({ ...mark })) };
    start = Math.min(start, i);
    end = Math.max(end, i + 1);
  }
  resolveLinks(blocks.slice(start, end), now);
  const previousEnd = spliced.changed.previousEnd + end - spliced.changed.end;
  return { ...spliced, blocks, changed: { start, end, previousEnd } };
}

function sameLabels(a: readonly LinkDefinition[], b: readonly LinkDefinition[]): boolean {
  return a === b || (a.length === b.length && a.every(({ label }, i) => label === b[i].label));
}

function spliceNotes(
  notes: MarkdownPart['notes'],
  from: number,
  to: number,
  fresh: MarkdownPart['notes'],
  shift: number,
  blockShift: number,
): MarkdownPart['notes'] {
  const list = spliceList(notes, from, to, fresh, shift);
  if (shift === 0 && blockShift === 0) return list;
  const spliced = list.slice();
  // Those behind the change come last, and their ends and blocks moved, too.
  for (let i = spliced.length - notes.filter(({ at }) => at >= to).length; i < spliced.length; i++) {
    const note = spliced[i];
    spliced[i] = { ...note, end: note.end + shift, block: note.block < 0 ? -1 : note.block + blockShift };
  }
  return spliced;
}

/** Puts `fresh` in place of what stood in [from, to); what stands behind moves. */
function spliceList<T extends { readonly at: number }>(
  list: T[],
  from: number,
  to: number,
  fresh: T[],
  shift: number,
): T[] {
  if (shift === 0 && !fresh.length && !list.some(({ at }) => at >= from && at < to)) return list;
  if (!list.length && !fresh.length) return list;
  const result = list.filter(({ at }) => at < from).concat(fresh);
  for (const item of list) if (item.at >= to) result.push({ ...item, at: item.at + shift });
  return result;
}

function spliceDirectives(
  list: readonly Directive[],
  from: number,
  to: number,
  fresh: readonly Directive[],
  shift: number,
): readonly Directive[] {
  if (!list.length && !fresh.length) return list;
  const result = list.filter(({ span }) => span.start < from).concat(fresh);
  for (const item of list) {
    const { start, end } = item.span;
    if (start >= to) result.push({ ...item, span: { start: start + shift, end: end + shift } });
  }
  return result;
}

/** Puts `fresh` (each more by `offset`) in place of numbers [first, sync); those behind grow by `shift`. */
function spliceNumbers(
  numbers: Int32Array,
  first: number,
  sync: number,
  fresh: readonly number[],
  shift: number,
  offset: number,
): Int32Array {
  const result = new Int32Array(first + fresh.length + numbers.length - sync);
  result.set(numbers.subarray(0, first));
  for (let i = 0; i < fresh.length; i++) result[first + i] = fresh[i] + offset;
  result.set(numbers.subarray(sync), first + fresh.length);
  if (shift !== 0) for (let i = first + fresh.length; i < result.length; i++) result[i] += shift;
  return result;
}

/** Index of the last number below `limit`, or -1. */
function lastBefore(sorted: Int32Array, limit: number): number {
  return firstAbove(sorted, limit - 1) - 1;
}
