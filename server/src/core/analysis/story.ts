import { findClaims, hasSlight, hasTelling, nearBlocks, withoutSlight } from '../claims/index.ts';
import type { Claim, Genre } from '../claims/index.ts';
import { noDiscourse, resolveMentions, sameDiscourse } from '../people/index.ts';
import type { Discourse } from '../people/index.ts';
import { attribute, noQuotes, sameQuotesState } from '../quotes/index.ts';
import type { QuotesState } from '../quotes/index.ts';
import { correctQuotes, givenSpeakers } from './corrections/index.ts';
import type { Cast } from './corrections/index.ts';
import type { Changed } from './read-blocks.ts';
import type { Analysis, AnalysedBlock, LocalReading, StoryReading, ToldBlock } from './types.ts';

/** The blocks as the whole story makes them: who is meant and who speaks, block after block, and then what they claim. */
export function readStory(
  local: readonly LocalReading[],
  changed: Changed,
  cast: Cast,
  shared: Analysis | undefined,
  genre: Genre,
): { story: readonly StoryReading[]; blocks: readonly AnalysedBlock[] } {
  const { story, end } = tell(local, changed, cast, shared?.memory.story ?? []);
  return { story, blocks: claim(story, changed, end, shared, genre) };
}

/** Who is meant and who speaks. Blocks from `end` on are as they were in the story before. */
function tell(
  local: readonly LocalReading[],
  changed: Changed,
  cast: Cast,
  before: readonly StoryReading[],
): { story: readonly StoryReading[]; end: number } {
  const start = before.length > 0 ? changed.start : 0;
  const read = before.slice(0, start);
  for (let i = start; i < local.length; i++) {
    const { discourse, quotes } = handedOn(read[i - 1]);
    const known = before[i];
    const same =
      known?.local === local[i] &&
      sameDiscourse(known.discourseIn, discourse) &&
      sameQuotesState(known.quotesIn, quotes);
    // Behind the change, one block that is the same makes all that follow the same.
    if (same && i >= changed.end) break;
    read.push(same ? known : tellBlock(local[i], cast, i, discourse, quotes));
  }
  const end = read.length;
  return { story: read.concat(before.slice(end)), end };
}

/** What the blocks claim. Claims look at the block before, too: of those behind `end` the first may stand behind a new one. */
function claim(
  story: readonly StoryReading[],
  changed: Changed,
  end: number,
  shared: Analysis | undefined,
  genre: Genre,
): readonly AnalysedBlock[] {
  const before = shared?.memory.story ?? [];
  const known = shared?.memory.genre === genre ? shared.blocks : undefined;
  const claimed = known?.slice(0, changed.start) ?? [];
  for (let i = claimed.length; i < story.length && (!known || i <= end); i++) {
    const same = known && story[i] === before[i] && story[i - 1] === before[i - 1];
    claimed.push(same ? known[i] : claiming(story[i].told, story[i - 1]?.told, genre));
  }
  const blocks = known ? claimed.concat(known.slice(end + 1)) : claimed;
  const last = known ? Math.min(blocks.length, end + 1 + nearBlocks) : blocks.length;
  for (let i = known ? Math.max(0, changed.start - nearBlocks) : 0; i < last; i++)
    blocks[i] = settled(blocks, i);
  return blocks;
}

/** A block with its slight statements where something telling stands near, else without. */
function settled(blocks: readonly AnalysedBlock[], index: number): AnalysedBlock {
  const its = blocks[index];
  if (!hasSlight(its.found)) return its;
  let alone = true;
  const end = Math.min(blocks.length, index + nearBlocks + 1);
  for (let i = Math.max(0, index - nearBlocks); i < end; i++) if (hasTelling(blocks[i].found)) alone = false;
  if (alone !== (its.claims === its.found)) return its;
  return withClaims(its, its.found, alone ? withoutSlight(its.found) : its.found);
}

/** The states that a block hands on to the next one. */
function handedOn(before: StoryReading | undefined): { discourse: Discourse; quotes: QuotesState } {
  return before
    ? { discourse: before.told.resolution.carry, quotes: before.told.quotes.carry }
    : { discourse: noDiscourse, quotes: noQuotes };
}

function tellBlock(
  local: LocalReading,
  cast: Cast,
  index: number,
  discourseIn: Discourse,
  quotesIn: QuotesState,
): StoryReading {
  const { block, reading, mentions, citations } = local;
  const { people } = cast;
  const resolution = resolveMentions(reading, mentions, people, index, discourseIn);
  const quotes = correctQuotes(
    attribute({ block, reading, mentions, resolution }, people, quotesIn, givenSpeakers(local, cast)),
    local,
    cast,
  );
  const told = { block, prose: reading, mentions, resolution, quotes, citations };
  return { local, told, discourseIn, quotesIn };
}

function claiming(told: ToldBlock, previous: ToldBlock | undefined, genre: Genre): AnalysedBlock {
  const found = findClaims(told, previous, genre);
  return withClaims(told, found, found);
}

function withClaims(told: ToldBlock, found: readonly Claim[], claims: readonly Claim[]): AnalysedBlock {
  const { block, prose, mentions, resolution, quotes, citations } = told;
  return { block, prose, mentions, resolution, quotes, citations, found, claims };
}
