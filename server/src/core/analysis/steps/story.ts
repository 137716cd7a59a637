import type { PieceKind } from '../../claims/index.ts';
import { noDiscourse, resolveMentions, sameDiscourse } from '../../people/index.ts';
import type { Discourse } from '../../people/index.ts';
import { attribute, furthest, namedBelow, noQuotes, sameQuotesState } from '../../quotes/index.ts';
import type { QuotesState } from '../../quotes/index.ts';
import { correctQuotes, givenSpeakers } from '../corrections/quotes.ts';
import type { Cast } from '../corrections/quotes.ts';
import { claim } from './claim.ts';
import type { Claimed } from './claim.ts';
import type { Changed } from './read-blocks.ts';
import type { Analysis, LocalReading, StoryReading } from '../types.ts';

/** The blocks as the whole story makes them: who is meant and who speaks, block after block, and then what they claim. */
export function readStory(
  local: readonly LocalReading[],
  changed: Changed,
  cast: Cast,
  shared: Analysis | undefined,
  kind: PieceKind,
): Claimed & { story: readonly StoryReading[] } {
  // A quotation asks the paragraphs below it whose it is.
  const from = { ...changed, start: Math.max(0, changed.start - furthest) };
  const { story, end } = tell(local, from, cast, shared?.memory.story ?? []);
  return { story, ...claim(story, from, end, shared, kind) };
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
    const below = namedBelow(local, cast.people, i);
    const same =
      known?.local === local[i] &&
      known.below === below &&
      sameDiscourse(known.discourseIn, discourse) &&
      sameQuotesState(known.quotesIn, quotes);
    // Behind the change, one block that is the same makes all that follow the same.
    if (same && i >= changed.end) break;
    read.push(
      same ? known : tellBlock(local[i], cast, i, { discourseIn: discourse, quotesIn: quotes, below }),
    );
  }
  const end = read.length;
  return { story: read.concat(before.slice(end)), end };
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
  { discourseIn, quotesIn, below }: Pick<StoryReading, 'discourseIn' | 'quotesIn' | 'below'>,
): StoryReading {
  const { block, reading, mentions, citations } = local;
  const { people } = cast;
  const resolution = resolveMentions(reading, mentions, people, index, discourseIn);
  const quotes = correctQuotes(
    attribute({ block, reading, mentions, resolution }, people, quotesIn, givenSpeakers(local, cast), below),
    local,
    cast,
  );
  const told = { block, prose: reading, mentions, resolution, quotes, citations };
  return { local, told, discourseIn, quotesIn, below };
}
