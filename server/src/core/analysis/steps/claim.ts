import {
  findClaims,
  hasSlight,
  hasTelling,
  nearBlocks,
  openingBlocks,
  tenorOf,
  tenorPart,
  withoutSlight,
} from '../../claims/index.ts';
import type { Claim, Piece, PieceKind, TenorPart } from '../../claims/index.ts';
import type { Changed } from './read-blocks.ts';
import type { Analysis, AnalysedBlock, StoryReading, ToldBlock } from '../types.ts';

/** The blocks with what they claim, and the piece as which they were taken. */
export interface Claimed {
  readonly blocks: readonly AnalysedBlock[];
  readonly piece: Piece;
  readonly tenorParts: readonly TenorPart[];
}

/** What the blocks claim. Claims look at the block before, too: of those behind `end` the first may stand behind a new one. */
export function claim(
  story: readonly StoryReading[],
  changed: Changed,
  end: number,
  shared: Analysis | undefined,
  kind: PieceKind,
): Claimed {
  const before = shared?.memory.story ?? [];
  const { genre, opinion } = kind;
  const was = shared?.memory.piece;
  const alike = was?.genre === genre && was.opinion === opinion ? shared : undefined;
  const same = (i: number): boolean => story[i] === before[i] && story[i - 1] === before[i - 1];
  const tenorParts = story
    .slice(0, openingBlocks)
    .map(({ told }, i) =>
      alike && same(i) ? alike.memory.tenorParts[i] : tenorPart(told, story[i - 1]?.told, genre),
    );
  const piece = { genre, opinion, tenor: tenorOf(tenorParts) };
  const known = alike?.memory.piece.tenor === piece.tenor ? alike.blocks : undefined;
  const claimed = known?.slice(0, changed.start) ?? [];
  for (let i = claimed.length; i < story.length && (!known || i <= end); i++) {
    claimed.push(known && same(i) ? known[i] : claiming(story[i].told, story[i - 1]?.told, piece));
  }
  const blocks = known ? claimed.concat(known.slice(end + 1)) : claimed;
  const last = known ? Math.min(blocks.length, end + 1 + nearBlocks) : blocks.length;
  for (let i = known ? Math.max(0, changed.start - nearBlocks) : 0; i < last; i++)
    blocks[i] = settled(blocks, i);
  return { blocks, piece, tenorParts };
}

/** A block with its slight statements where something telling stands near, else without. */
function settled(blocks: readonly AnalysedBlock[], index: number): AnalysedBlock {
  const block = blocks[index];
  if (!hasSlight(block.found)) return block;
  const near = blocks.slice(Math.max(0, index - nearBlocks), index + nearBlocks + 1);
  const alone = !near.some(isTelling);
  // What stands alone has been let be already, what does not is told already.
  if (alone !== (block.claims === block.found)) return block;
  return withClaims(block, block.found, alone ? withoutSlight(block.found) : block.found);
}

function isTelling({ found }: AnalysedBlock): boolean {
  return hasTelling(found);
}

function claiming(told: ToldBlock, previous: ToldBlock | undefined, piece: Piece): AnalysedBlock {
  const found = findClaims(told, previous, piece);
  return withClaims(told, found, found);
}

function withClaims(told: ToldBlock, found: readonly Claim[], claims: readonly Claim[]): AnalysedBlock {
  const { block, prose, mentions, resolution, quotes, citations } = told;
  return { block, prose, mentions, resolution, quotes, citations, found, claims };
}
