import { firstAbove } from '../base/index.ts';
import type { Span } from '../base/index.ts';
import { toProse, toSource } from '../document/index.ts';
import type { MentionRef } from '../people/index.ts';
import type { Analysis } from './types.ts';

/** The source range of a span of a block's prose. */
export function sourceSpan(analysis: Analysis, block: number, span: Span): Span {
  const { blocks, starts } = analysis.document;
  const { start, end } = toSource(blocks[block].map, span);
  return { start: start + starts[block], end: end + starts[block] };
}

/** The block at a source offset and the offset in its prose; undefined between blocks. */
export function placeAt(analysis: Analysis, offset: number): { block: number; offset: number } | undefined {
  const { blocks, starts } = analysis.document;
  const block = firstAbove(starts, offset) - 1;
  if (block < 0 || offset > starts[block] + blocks[block].length) return undefined;
  return { block, offset: toProse(blocks[block].map, offset - starts[block]) };
}

/** Indices [first, end) of the blocks that touch a source range. */
export function blocksIn(analysis: Analysis, range: Span): { first: number; end: number } {
  const { blocks, starts } = analysis.document;
  let first = Math.max(0, firstAbove(starts, range.start) - 1);
  if (first < blocks.length && starts[first] + blocks[first].length < range.start) first++;
  let end = first;
  while (end < blocks.length && starts[end] < range.end) end++;
  return { first, end };
}

/** The narrowest of the mentions at a place that are wanted. */
export function mentionAt(
  { blocks }: Analysis,
  { block, offset }: { readonly block: number; readonly offset: number },
  isWanted: (mention: number) => boolean = () => true,
): MentionRef | undefined {
  const { mentions } = blocks[block].mentions;
  let best = -1;
  mentions.forEach(({ start, end }, index) => {
    if (offset < start || offset > end || !isWanted(index)) return;
    if (best < 0 || end - start < mentions[best].end - mentions[best].start) best = index;
  });
  return best < 0 ? undefined : { block, mention: best };
}

/** The source range of a mention; of its block where there is none. */
export function mentionSpan(analysis: Analysis, { block, mention }: MentionRef): Span {
  const { mentions, prose } = analysis.blocks[block];
  return sourceSpan(analysis, block, mentions.mentions[mention] ?? { start: 0, end: prose.text.length });
}
