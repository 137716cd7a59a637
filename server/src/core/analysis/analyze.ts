import { findCitations, gatherCitations } from '../citations/index.ts';
import type { Citations } from '../citations/index.ts';
import { findClaims } from '../claims/index.ts';
import { parseDocument } from '../document/index.ts';
import type { Document, Source } from '../document/index.ts';
import { noQuotation, readProse } from '../language/index.ts';
import { findMentions, gatherPeople, noDiscourse, resolveMentions, sameDiscourse } from '../people/index.ts';
import type { People } from '../people/index.ts';
import { attribute, noQuotes, sameQuotesState } from '../quotes/index.ts';
import type { StoryFacts } from '../rules/index.ts';
import { nothingTagged, read, ruleTagger } from '../tagging/index.ts';
import { findingsOfBlock } from './find.ts';
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
  const base = previous && comparable(previous, options) ? previous : undefined;
  const document = parseDocument(source, base?.document, base && edits);
  const local = readBlocks(document, base, kept);
  const people = gatherIfChanged(local, base, (blocks) =>
    gatherPeople(blocks.map((block) => block.mentions)),
  );
  const citations = gatherCitationsIfChanged(document, local, base);
  const story = readStory(local, people, citations, base);
  const blocks = story.map((reading) => reading.story);
  const findings = findAll(blocks, { people, citations, languageId: source.languageId }, kept, base);
  return { source, document, blocks, people, citations, findings, options: kept, memory: { local, story } };
}

/** Another tagger, language or rule set makes the previous answer useless as a cache. */
function comparable(previous: Analysis, options: AnalyzeOptions): boolean {
  return (
    previous.options.tagger?.name === options.tagger?.name &&
    previous.options.severities === options.severities &&
    previous.options.enabled === options.enabled
  );
}

function readBlocks(document: Document, base: Analysis | undefined, options: AnalyzeOptions): LocalReading[] {
  const tagger = options.tagger ?? ruleTagger;
  const { start, end, previousEnd } = document.changed;
  const old = base?.memory.local ?? [];
  const local: LocalReading[] = base ? old.slice(0, start) : [];
  for (let i = local.length; i < document.blocks.length; i++) {
    const before = local[i - 1];
    const quotationIn = before?.reading.carry ?? noQuotation;
    const taggingIn = before?.reading.tagged.carry ?? nothingTagged;
    const known = base && i >= end ? old[i - end + previousEnd] : undefined;
    if (known && known.quotationIn.open === quotationIn.open && sameTagging(known.taggingIn, taggingIn)) {
      // The carried state has converged: everything that follows was read with the same states before.
      for (let k = i - end + previousEnd; k < old.length; k++) local.push(old[k]);
      break;
    }
    const block = document.blocks[i];
    const reading = read(readProse(block.prose, quotationIn), tagger, taggingIn);
    local.push({
      block,
      reading,
      mentions: findMentions(block, reading),
      citations: findCitations(block, reading),
      quotationIn,
      taggingIn,
    });
  }
  return local;
}

function sameTagging(a: LocalReading['taggingIn'], b: LocalReading['taggingIn']): boolean {
  return a.open === b.open && a.announced === b.announced;
}

/** The people of the story are kept, as the same object, when no block says anything new about anybody. */
function gatherIfChanged(
  local: readonly LocalReading[],
  base: Analysis | undefined,
  gather: (blocks: readonly LocalReading[]) => People,
): People {
  const same = base && sameThroughout(local, base.memory.local, (a, b) => a.mentions.key === b.mentions.key);
  return same ? base.people : gather(local);
}

function gatherCitationsIfChanged(
  document: Document,
  local: readonly LocalReading[],
  base: Analysis | undefined,
): Citations {
  const same =
    base &&
    base.document.footnotes === document.footnotes &&
    sameThroughout(local, base.memory.local, (a, b) => a.citations.key === b.citations.key);
  return same
    ? base.citations
    : gatherCitations(
        document.blocks,
        local.map((block) => block.citations),
      );
}

function sameThroughout(
  now: readonly LocalReading[],
  then: readonly LocalReading[],
  same: (a: LocalReading, b: LocalReading) => boolean,
): boolean {
  if (now.length !== then.length) return false;
  for (let i = 0; i < now.length; i++) if (now[i] !== then[i] && !same(now[i], then[i])) return false;
  return true;
}

function readStory(
  local: readonly LocalReading[],
  people: People,
  citations: Citations,
  base: Analysis | undefined,
): StoryReading[] {
  const shared = base && base.people === people && base.citations === citations ? base.memory.story : [];
  const story: StoryReading[] = [];
  for (let i = 0; i < local.length; i++) {
    const before = story[i - 1];
    const discourseIn = before?.story.resolution.carry ?? noDiscourse;
    const quotesIn = before?.story.quotes.carry ?? noQuotes;
    const known = shared[i];
    const reusable =
      known?.local === local[i] &&
      (i === 0 ||
        shared[i - 1] === before ||
        unchangedFor(known, shared[i - 1], discourseIn, quotesIn, before));
    story.push(
      reusable ? known : readStoryBlock(local[i], people, citations, i, before, discourseIn, quotesIn),
    );
  }
  return story;
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
  people: People,
  citations: Citations,
  index: number,
  before: StoryReading | undefined,
  discourseIn: StoryReading['discourseIn'],
  quotesIn: StoryReading['quotesIn'],
): StoryReading {
  const { block, reading, mentions } = local;
  const resolution = resolveMentions(reading, mentions, people, index, discourseIn);
  const quotes = attribute({ block, reading, mentions, resolution }, people, quotesIn);
  const input = { block, reading, mentions, resolution, quotes, citations: local.citations };
  const previous = before && {
    ...before.story,
    reading: before.local.reading,
    citations: before.local.citations,
  };
  const claims = findClaims(input, previous, people, citations);
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

function findAll(
  blocks: readonly AnalysedBlock[],
  facts: StoryFacts,
  options: AnalyzeOptions,
  base: Analysis | undefined,
): (readonly RuledFinding[])[] {
  if (options.enabled === false) return blocks.map(() => []);
  const shared =
    base && base.people === facts.people && base.citations === facts.citations ? base : undefined;
  return blocks.map((story, index) => {
    const [previous, next] = [blocks[index - 1], blocks[index + 1]];
    const same =
      shared?.blocks[index] === story &&
      shared.blocks[index - 1] === previous &&
      shared.blocks[index + 1] === next;
    return same
      ? shared.findings[index]
      : findingsOfBlock({ story, previous, next, facts, index }, options.severities);
  });
}
