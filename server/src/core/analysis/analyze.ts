import { gatherCitations } from '../citations/index.ts';
import { findClaims } from '../claims/index.ts';
import { parseDocument } from '../document/index.ts';
import type { Document, Source } from '../document/index.ts';
import { gatherPeople, noDiscourse, resolveMentions, sameDiscourse, sameMentions } from '../people/index.ts';
import type { People } from '../people/index.ts';
import { attribute, noQuotes, sameQuotesState } from '../quotes/index.ts';
import { readDate } from '../rules/index.ts';
import type { StoryFacts } from '../rules/index.ts';
import {
  correctPeople,
  correctQuotes,
  givenSpeakers,
  noTargets,
  placeCorrections,
  sameTargets,
  targetsOf,
} from './corrections/index.ts';
import type { Cast, Correction } from './corrections/index.ts';
import { activeRules, findingsOfBlock } from './find.ts';
import { readBlocks } from './local.ts';
import type { Changed } from './local.ts';
import type {
  Analysis,
  AnalysedBlock,
  AnalyzeOptions,
  LocalReading,
  RuledFinding,
  StoryReading,
} from './types.ts';

/**
 * Analyses a source. With `previous` and `edits` only what the edits touch is read again; the rest is shared with
 * the previous answer, as the same objects. Never throws on text.
 */
export function analyze(source: Source, options: AnalyzeOptions = {}): Analysis {
  const { previous, edits, ...kept } = options;
  const base = previous && comparable(previous, source, options) ? previous : undefined;
  const document = parseDocument(source, base?.document, base && edits);
  const { corrections } = kept;
  const placement = placeCorrections(document.blocks, corrections, document.changed, base?.memory.placement);
  const { local, changed } = readBlocks(document, base, kept, placement);
  const targets = corrections ? targetsOf(local, corrections) : noTargets;
  const people =
    samePeople(local, changed, base) && sameTargets(targets, base!.memory.targets)
      ? base!.people
      : gather(local, corrections, targets);
  const citations = sameCitations(document, local, changed, base)
    ? base!.citations
    : gatherCitations(
        document.blocks,
        local.map((block) => block.citations),
        document.footnotes,
      );
  // Stories are shared only where everybody in them is who they were, so that block indices are the same, too.
  const shared = base && base.people === people && base.citations === citations ? base : undefined;
  const known = options.known ?? nobody;
  const date = dateOf(document, options);
  const { story, retold } = readStory(local, changed, { people, corrections, targets }, shared);
  const blocks = splice(shared?.blocks ?? [], retold, story, (reading) => reading.story);
  const { bibliography, flaggedDomains } = kept;
  const told = { languageId: source.languageId, known, date, bibliography, flaggedDomains };
  const facts = { people, citations, ...told };
  const findings = findAll(
    blocks,
    retold,
    facts,
    kept,
    shared && sameData(shared, kept, date) ? shared : undefined,
  );
  return {
    source,
    document,
    blocks,
    people,
    citations,
    findings,
    options: kept,
    memory: { local, story, placement, targets },
  };
}

/** Another tagger, language or rule set makes the previous answer useless as a cache. */
function comparable(previous: Analysis, source: Source, options: AnalyzeOptions): boolean {
  return (
    previous.source.languageId === source.languageId &&
    previous.options.tagger?.name === options.tagger?.name &&
    previous.options.severities === options.severities &&
    previous.options.enabled === options.enabled &&
    previous.options.corrections === options.corrections
  );
}

/** What rules alone look at (works, people of the workspace, the article's date): other ones make findings anew, nothing else. */
function sameData(shared: Analysis, now: AnalyzeOptions, date: StoryFacts['date']): boolean {
  const then = shared.options;
  return (
    then.bibliography === now.bibliography &&
    then.flaggedDomains === now.flaggedDomains &&
    then.known === now.known &&
    dateOf(shared.document, then) === date
  );
}

const nobody: StoryFacts['known'] = [];

/** The date of an article: its own, else the day that it is read. Undated stories do not grow old where nobody tells the day. */
function dateOf({ frontMatter }: Document, { today }: AnalyzeOptions): StoryFacts['date'] {
  return readDate(frontMatter.get('date')) ?? today;
}

/** A list whose changed part is made anew and whose other parts are those of the previous list. */
function splice<From, To>(
  previous: readonly To[],
  { start, end, previousEnd }: Changed,
  list: readonly From[],
  make: (item: From, index: number) => To,
): To[] {
  const made: To[] = [];
  for (let i = start; i < end; i++) made.push(make(list[i], i));
  return previous.length === 0 ? made : previous.slice(0, start).concat(made, previous.slice(previousEnd));
}

function gather(
  local: readonly LocalReading[],
  corrections: readonly Correction[] | undefined,
  targets: Cast['targets'],
): People {
  const mentions = local.map((block) => block.mentions);
  return correctPeople(gatherPeople(mentions), mentions, corrections, targets);
}

/** The people of the story are kept, as the same object, when no block says anything new about anybody. */
function samePeople(local: readonly LocalReading[], changed: Changed, base: Analysis | undefined): boolean {
  return (
    base !== undefined && sameThroughout(local, changed, base, (a, b) => sameMentions(a.mentions, b.mentions))
  );
}

function sameCitations(
  document: Document,
  local: readonly LocalReading[],
  changed: Changed,
  base: Analysis | undefined,
): boolean {
  return (
    base !== undefined &&
    base.document.footnotes === document.footnotes &&
    sameThroughout(local, changed, base, (a, b) => a.citations.key === b.citations.key)
  );
}

/** Whether all blocks are the same in a respect; only the changed ones are looked at. */
function sameThroughout(
  now: readonly LocalReading[],
  { start, end }: Changed,
  { memory: { local: then } }: Analysis,
  same: (a: LocalReading, b: LocalReading) => boolean,
): boolean {
  if (now.length !== then.length) return false;
  for (let i = start; i < end; i++) if (!same(now[i], then[i])) return false;
  return true;
}

function readStory(
  local: readonly LocalReading[],
  changed: Changed,
  cast: Cast,
  shared: Analysis | undefined,
): { story: readonly StoryReading[]; retold: Changed } {
  const old = shared?.memory.story ?? [];
  const start = shared ? changed.start : 0;
  const read: StoryReading[] = [];
  let before = old[start - 1];
  let i = start;
  for (; i < local.length; i++) {
    const discourseIn = before?.story.resolution.carry ?? noDiscourse;
    const quotesIn = before?.story.quotes.carry ?? noQuotes;
    const known = old[i];
    const reusable =
      known?.local === local[i] &&
      (i === 0 || old[i - 1] === before || unchangedFor(known, old[i - 1], discourseIn, quotesIn, before));
    // Behind the change, one block that is the same makes all that follow the same.
    if (reusable && i >= changed.end) break;
    before = reusable ? known : readStoryBlock(local[i], cast, i, before, discourseIn, quotesIn);
    read.push(before);
  }
  const story = old.slice(0, start).concat(read, old.slice(i));
  return { story, retold: { start, end: i, previousEnd: shared ? i : 0 } };
}

/**
 * A block's claims look at what the block before says, too. That is the same when the block before was read with the
 * same states, even if it is not the same object.
 */
function unchangedFor(
  known: StoryReading,
  previously: StoryReading,
  discourseIn: StoryReading['discourseIn'],
  quotesIn: StoryReading['quotesIn'],
  before: StoryReading,
): boolean {
  return (
    sameStates(known, discourseIn, quotesIn) &&
    previously.local === before.local &&
    sameStates(previously, before.discourseIn, before.quotesIn)
  );
}

function sameStates(
  reading: StoryReading,
  discourse: StoryReading['discourseIn'],
  quotes: StoryReading['quotesIn'],
): boolean {
  return sameDiscourse(reading.discourseIn, discourse) && sameQuotesState(reading.quotesIn, quotes);
}

function readStoryBlock(
  local: LocalReading,
  cast: Cast,
  index: number,
  before: StoryReading | undefined,
  discourseIn: StoryReading['discourseIn'],
  quotesIn: StoryReading['quotesIn'],
): StoryReading {
  const { block, reading, mentions } = local;
  const { people } = cast;
  const resolution = resolveMentions(reading, mentions, people, index, discourseIn);
  const quotes = correctQuotes(
    attribute({ block, reading, mentions, resolution }, people, quotesIn, givenSpeakers(local, cast)),
    local,
    cast,
  );
  const input = { block, reading, mentions, resolution, quotes, citations: local.citations };
  const claims = findClaims(input, before && claimInputOf(before));
  const story: AnalysedBlock = {
    block,
    prose: reading,
    mentions,
    resolution,
    quotes,
    citations: local.citations,
    claims,
  };
  return { local, story, discourseIn, quotesIn };
}

function claimInputOf({ local, story }: StoryReading): Parameters<typeof findClaims>[0] {
  const { block, mentions, resolution, quotes } = story;
  return { block, reading: local.reading, mentions, resolution, quotes, citations: local.citations };
}

function findAll(
  blocks: readonly AnalysedBlock[],
  retold: Changed,
  facts: StoryFacts,
  options: AnalyzeOptions,
  shared: Analysis | undefined,
): (readonly RuledFinding[])[] {
  if (options.enabled === false) return blocks.map(() => []);
  const active = activeRules(options.severities);
  // Rules look at the neighbours of a block, too.
  const start = shared ? Math.max(0, retold.start - 1) : 0;
  const end = shared ? Math.min(blocks.length, retold.end + 1) : blocks.length;
  return splice(shared?.findings ?? [], { start, end, previousEnd: end }, blocks, (story, index) => {
    const [previous, next] = [blocks[index - 1], blocks[index + 1]];
    const same =
      shared?.blocks[index] === story &&
      shared.blocks[index - 1] === previous &&
      shared.blocks[index + 1] === next;
    return same ? shared.findings[index] : findingsOfBlock({ story, previous, next, facts, index }, active);
  });
}
