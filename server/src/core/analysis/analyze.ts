import { gatherCitations } from '../citations/index.ts';
import { genreOf, hasNotes, isLabelledOpinion, openingBlocks } from '../claims/index.ts';
import type { Genre } from '../claims/index.ts';
import { parseDocument } from '../document/index.ts';
import type { Document, Source } from '../document/index.ts';
import { gatherPeople, sameMentions } from '../people/index.ts';
import type { AcquaintancesByName, People } from '../people/index.ts';
import { readDate, weighsMore } from '../rules/index.ts';
import type { StoryFacts } from '../rules/index.ts';
import { correctPeople } from './corrections/people.ts';
import { noTargets, sameTargets, targetsOf } from './corrections/targets.ts';
import { placeCorrections } from './corrections/place.ts';
import type { Cast } from './corrections/quotes.ts';
import type { Correction } from './corrections/types.ts';
import { acquaintancesOf } from './steps/acquaintances.ts';
import { believe, hasOpening } from './steps/believe.ts';
import { findLater } from './steps/find-later.ts';
import { readBlocks } from './steps/read-blocks.ts';
import type { Changed } from './steps/read-blocks.ts';
import { readStory } from './steps/story.ts';
import type { Analysis, AnalyzeOptions, LocalReading } from './types.ts';

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
  const reading = readBlocks(document, base, kept, placement);
  const { silent, local, changed } = believe(reading.read, reading.changed, base);
  const targets = corrections ? targetsOf(local, corrections) : noTargets;
  const date = dateOf(document, options);
  const acquaintances = acquaintancesOf(options.known, date);
  const people =
    samePeople(local, changed, base) &&
    sameTargets(targets, base!.memory.targets) &&
    acquaintances === acquaintancesOf(base!.options.known, dateOf(base!.document, base!.options))
      ? base!.people
      : gather(local, acquaintances, corrections, targets);
  const citations = sameCitations(document, local, changed, base)
    ? base!.citations
    : gatherCitations(local.map(citationsOf), document.footnotes);
  // Stories are shared only where everybody in them is who they were, so that block indices are the same, too.
  const shared = base && base.people === people && base.citations === citations ? base : undefined;
  const known = options.known ?? nobody;
  const genre = hasOpening(changed, base)
    ? base.memory.piece.genre
    : genreOfOpening(local.slice(0, openingBlocks), silent, options);
  const opinion = isLabelledOpinion(document.frontMatter, document.blocks[0]?.prose);
  const cast = { people, corrections, targets };
  const { story, blocks, piece, tenorParts } = readStory(local, changed, cast, shared, { genre, opinion });
  const { bibliography, flaggedDomains } = kept;
  const told = { languageId: source.languageId, known, date, bibliography, flaggedDomains };
  const facts = { people, citations, ...told };
  const findings = findLater({ blocks, facts, options: kept }, base?.memory.findings);
  return {
    source,
    document,
    blocks,
    people,
    citations,
    get findings() {
      return findings.ofBlocks();
    },
    options: kept,
    memory: { read: reading.read, silent, local, story, piece, tenorParts, placement, targets, findings },
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

const nobody: StoryFacts['known'] = [];

/** The date of an article: its own, else the day that it is read. Undated stories do not grow old where nobody tells the day. */
function dateOf({ frontMatter }: Document, { today }: AnalyzeOptions): StoryFacts['date'] {
  return readDate(frontMatter.get('date')) ?? today;
}

function gather(
  local: readonly LocalReading[],
  acquaintances: AcquaintancesByName,
  corrections: readonly Correction[] | undefined,
  targets: Cast['targets'],
): People {
  const mentions = local.map(mentionsOf);
  return correctPeople(gatherPeople(mentions, acquaintances), mentions, corrections, targets);
}

function mentionsOf({ mentions }: LocalReading): LocalReading['mentions'] {
  return mentions;
}

function citationsOf({ citations }: LocalReading): LocalReading['citations'] {
  return citations;
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

/**
 * What kind of piece it is. Where notes or keys stand in its opening, and where claims weigh more than they do by themselves (the
 * profiles of an encyclopaedia and of a paper), its statements are to be cited, whether or not it reports anything.
 */
function genreOfOpening(
  opening: readonly LocalReading[],
  silent: boolean,
  { severities }: AnalyzeOptions,
): Genre {
  const cites = opening.some(isAnnotated);
  return genreOf(
    opening.map(readingOf),
    silent && !cites && !(severities !== undefined && weighsMore(severities, 'claim')),
  );
}

function isAnnotated({ citations }: LocalReading): boolean {
  return hasNotes(citations);
}

function readingOf({ reading }: LocalReading): LocalReading['reading'] {
  return reading;
}
