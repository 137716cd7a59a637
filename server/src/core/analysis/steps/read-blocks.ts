import { findCitations } from '../../citations/index.ts';
import type { BlockCitations } from '../../citations/index.ts';
import type { Document } from '../../document/index.ts';
import { noQuotation, readProse } from '../../language/index.ts';
import type { Prose, Setting } from '../../language/index.ts';
import { findMentions } from '../../people/index.ts';
import type { BlockMentions } from '../../people/index.ts';
import { nothingTagged, read, ruleTagger, sameTagging } from '../../tagging/index.ts';
import type { Tagger } from '../../tagging/index.ts';
import { correctReading } from '../corrections/reading.ts';
import { nothingPlaced, reconsidered } from '../corrections/place.ts';
import type { Correction, Placed } from '../corrections/types.ts';
import type { Placement } from '../corrections/place.ts';
import type { Analysis, AnalyzeOptions, LocalReading } from '../types.ts';

/** Items [start, end) are new; those before are the same objects as in the previous list, those behind stood at `previousEnd`. */
export type Changed = Document['changed'];

/** Reads what is new in a document and what that hands on to; everything else is what the previous analysis read. */
export function readBlocks(
  { blocks, changed }: Document,
  base: Analysis | undefined,
  { tagger = ruleTagger, corrections = [] }: AnalyzeOptions,
  placement: Placement,
): { read: readonly LocalReading[]; changed: Changed } {
  const old = base?.memory.read ?? [];
  const { start, end, previousEnd } = base
    ? reconsidered(changed, placement, old)
    : { start: 0, end: blocks.length, previousEnd: 0 };
  const local = old.slice(0, start);
  const reader = {
    tagger,
    corrections,
    placedIn: (index: number) => placement.blocks[index] ?? nothingPlaced,
  };
  readOn(local, blocks, end, reader);
  while (local.length < blocks.length && !hasConverged(local, old[local.length - end + previousEnd]))
    readOn(local, blocks, local.length + 1, reader);
  const until = local.length;
  const behind = until < blocks.length ? until - end + previousEnd : old.length;
  return { read: local.concat(old.slice(behind)), changed: { start, end: until, previousEnd: behind } };
}

interface Reader {
  readonly tagger: Tagger;
  readonly corrections: readonly Correction[];
  readonly placedIn: (index: number) => readonly Placed[];
}

/** Whether the next block was read before with the states that come to it now: everything that follows was, too. */
function hasConverged(local: readonly LocalReading[], next: LocalReading | undefined): boolean {
  if (!next) return false;
  const { quotationIn, taggingIn } = handedOn(local);
  return next.quotationIn.open === quotationIn.open && sameTagging(next.taggingIn, taggingIn);
}

/** The states that the last block that was read hands on. */
function handedOn(local: readonly LocalReading[]): Pick<LocalReading, 'quotationIn' | 'taggingIn'> {
  if (local.length === 0) return { quotationIn: noQuotation, taggingIn: nothingTagged };
  const { reading } = local[local.length - 1];
  return { quotationIn: reading.carry, taggingIn: reading.tagged.carry };
}

/** Reads the blocks behind those that have been read, up to `end`. */
function readOn(local: LocalReading[], blocks: Document['blocks'], end: number, reader: Reader): void {
  while (local.length < end) {
    // What the writer corrects in a block changes what it hands on: the run ends there.
    let last = local.length;
    const furthest = Math.min(end, local.length + longestRun) - 1;
    while (last < furthest && reader.placedIn(last).length === 0) last++;
    readRun(local, blocks.slice(local.length, last + 1), reader);
  }
}

/** So many blocks of news are some 100 KB. Of longer runs the first blocks would be far away again when the next step begins. */
const longestRun = 512;

/**
 * Reads blocks of which at most the last is corrected. Each step goes through all of them before the next one begins: the
 * tables of a network or of a word list are far from the processor again when a block's other steps come in between.
 */
function readRun(
  local: LocalReading[],
  blocks: Document['blocks'],
  { tagger, corrections, placedIn }: Reader,
): void {
  let { quotationIn, taggingIn } = handedOn(local);
  const proses: Prose[] = [];
  for (const block of blocks) {
    const before = proses.length > 0 ? proses[proses.length - 1].carry : quotationIn;
    proses.push(readProse(block.prose, before, settingOf(block)));
  }
  const readings = read(proses, tagger, taggingIn);
  const last = blocks.length - 1;
  const placed = placedIn(local.length + last);
  if (placed.length > 0) readings[last] = correctReading(readings[last], placed, corrections);
  const mentions: BlockMentions[] = [];
  for (let i = 0; i < blocks.length; i++) mentions.push(findMentions(blocks[i], readings[i]));
  const citations: BlockCitations[] = [];
  for (let i = 0; i < blocks.length; i++) citations.push(findCitations(blocks[i], readings[i]));
  for (let i = 0; i < blocks.length; i++) {
    const reading = readings[i];
    local.push({
      block: blocks[i],
      reading,
      placed: i === last ? placed : nothingPlaced,
      mentions: mentions[i],
      citations: citations[i],
      quotationIn,
      taggingIn,
    });
    quotationIn = reading.carry;
    taggingIn = reading.tagged.carry;
  }
}

/** A block quotation is set apart, and a paragraph bold or italic when it is so from end to end. */
function settingOf({ kind, marks, prose }: Document['blocks'][number]): Setting {
  if (kind === 'blockquote') return 'apart';
  if (kind === 'note' || kind === 'heading') return kind;
  if (kind !== 'paragraph' || marks.length === 0) return 'plain';
  for (const { kind: mark, start, end } of marks) {
    if (start > 0 || end < prose.length - 1) continue;
    if (mark === 'strong') return 'bold';
    if (mark === 'emphasis') return 'italic';
  }
  return 'plain';
}
