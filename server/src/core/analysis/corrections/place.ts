import type { SourceBlock } from '../../document/index.ts';
import { editedHit, exactHits } from './anchors.ts';
import type { Hit, Surroundings } from './anchors.ts';
import type { Correction, Placed, TextQuote } from './types.ts';

/** Where corrections stand in a story, and what the next analysis needs to know to find them again. */
export interface Placement {
  /** What is placed in each block, in the order of the corrections. */
  readonly blocks: readonly (readonly Placed[])[];
  /** Where the very words of each quote stand in each block; for the next analysis. */
  readonly hits: readonly (readonly (readonly Hit[])[] | undefined)[];
}

/** The changed part of a list of blocks; see `Document.changed`. */
interface Changed {
  readonly start: number;
  readonly end: number;
  readonly previousEnd: number;
}

/** The placement where there are no corrections. */
const nowhere: Placement = { blocks: [], hits: [] };
/** One list for all blocks without corrections, compared by reference. */
export const nothingPlaced: readonly Placed[] = [];

/**
 * Finds the places of corrections. Every quote stands at one place at most: where most of its neighbours are. Words that
 * stand nowhere as they were are looked for among their neighbours. With the placement before, only the changed blocks and
 * their neighbours are searched.
 */
export function placeCorrections(
  blocks: readonly SourceBlock[],
  corrections: readonly Correction[] | undefined,
  changed: Changed,
  previous: Placement | undefined,
): Placement {
  if (!corrections || corrections.length === 0) return nowhere;
  const quotes = corrections.flatMap(quotesOf);
  const around = (index: number): Surroundings => ({
    prose: blocks[index].prose,
    before: blocks[index - 1]?.prose ?? '',
    after: blocks[index + 1]?.prose ?? '',
  });
  const hits = blocks.map((_, index) => {
    const known = before(index, changed);
    return previous && known !== undefined ? previous.hits[known] : search(around(index), quotes);
  });
  const placed: Placed[][] = [];
  quotes.forEach((quote, number) => {
    const best = bestOf(hits, number) ?? bestEdited(blocks, around, quote.words);
    if (!best) return;
    const { start, end } = best.hit;
    (placed[best.block] ??= []).push({ start, end, correction: quote.correction, role: quote.role });
  });
  return { blocks: blocks.map((_, index) => placed[index] ?? nothingPlaced), hits };
}

/** Whether two blocks have the same corrections at the same offsets. */
function samePlaced(one: readonly Placed[], other: readonly Placed[]): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every((a, i) => {
      const b = other[i];
      return a.correction === b.correction && a.role === b.role && a.start === b.start && a.end === b.end;
    })
  );
}

interface Quote {
  readonly words: TextQuote;
  readonly correction: number;
  readonly role: Placed['role'];
}

function quotesOf(correction: Correction, index: number): Quote[] {
  const quotes: Quote[] = [];
  if ('at' in correction) quotes.push({ words: correction.at, correction: index, role: 'at' });
  if ('person' in correction && correction.person.at) {
    quotes.push({ words: correction.person.at, correction: index, role: 'person' });
  }
  return quotes;
}

/** The index that a block had before, where neither it nor its neighbours have changed. */
function before(index: number, { start, end, previousEnd }: Changed): number | undefined {
  if (index < start - 1) return index;
  return index > end ? index - end + previousEnd : undefined;
}

function search(around: Surroundings, quotes: readonly Quote[]): readonly (readonly Hit[])[] | undefined {
  let found: (readonly Hit[])[] | undefined;
  quotes.forEach(({ words }, number) => {
    const hits = exactHits(around, words);
    if (hits.length > 0) (found ??= [])[number] = hits;
  });
  return found;
}

interface Best {
  readonly block: number;
  readonly hit: Hit;
}

function bestOf(hits: Placement['hits'], number: number): Best | undefined {
  let best: Best | undefined;
  for (let block = 0; block < hits.length; block++) {
    for (const hit of hits[block]?.[number] ?? []) {
      if (!best || hit.score > best.hit.score) best = { block, hit };
    }
  }
  return best;
}

function bestEdited(
  blocks: readonly SourceBlock[],
  around: (index: number) => Surroundings,
  words: TextQuote,
): Best | undefined {
  let best: Best | undefined;
  for (let block = 0; block < blocks.length; block++) {
    const hit = editedHit(around(block), words);
    if (hit && (!best || hit.score > best.hit.score)) best = { block, hit };
  }
  return best;
}

/** The blocks that have to be read: what the edits touch, and where corrections stand that stood elsewhere before. */
export function reconsidered(
  changed: Changed,
  { blocks }: Placement,
  old: readonly { readonly placed: readonly Placed[] }[],
): Changed {
  if (blocks.length === 0) return changed;
  let { start, end } = changed;
  const { previousEnd } = changed;
  const same = (index: number, before: number): boolean =>
    samePlaced(blocks[index], old[before]?.placed ?? nothingPlaced);
  for (let i = 0; i < start; i++) if (!same(i, i)) start = i;
  for (let i = blocks.length - 1; i >= end; i--) {
    if (!same(i, i - changed.end + previousEnd)) end = i + 1;
  }
  return { start, end, previousEnd: previousEnd + end - changed.end };
}
