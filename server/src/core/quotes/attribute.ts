import type { Block, Span } from '../base/index.ts';
import { overlaps } from '../base/index.ts';
import type { BlockMentions, Mention, People, Resolution } from '../people/index.ts';
import type { Reading, TaggedAttribution } from '../tagging/index.ts';
import { kindOfContent } from './kind.ts';
import type { Attribution, BlockQuotes, Evidence, QuotesState } from './types.ts';
import { unattributedQuotations } from './unattributed.ts';

/** The state before the first block. */
export const noQuotes: QuotesState = { speaker: -1, open: false };

export function sameQuotesState(a: QuotesState, b: QuotesState): boolean {
  return a.speaker === b.speaker && a.open === b.open;
}

/** What `attribute` reads: everything known of one block so far. */
export interface QuotesInput {
  readonly block: Block;
  readonly reading: Reading;
  readonly mentions: BlockMentions;
  readonly resolution: Resolution;
}

/** Gives every attribution of a block its speaker, with the evidence. */
export function attribute(input: QuotesInput, people: People, carry: QuotesState): BlockQuotes {
  const { reading } = input;
  const { tagged } = reading;
  const attributions: Attribution[] = [];
  let speaker = carry.speaker;
  for (const found of tagged.attributions) {
    const made = withSpeaker(input, found, attributions, speaker, people);
    attributions.push(made);
    if (made.speaker >= 0 && made.within < 0) speaker = made.speaker;
  }
  if (tagged.carry.announced) speaker = announcer(input, speaker);
  const continuation = carry.speaker >= 0 || tagged.continuation.length > 0 ? tagged.continuation : [];
  const covered = [...attributions.flatMap(({ content }) => content), ...continuation].sort(
    (a, b) => a.start - b.start,
  );
  const silent = reading.quotations.length === 0 || !reading.english || !speaks(input.block);
  const unattributed = silent ? [] : unattributedQuotations(reading, covered);
  return { attributions, continuation, unattributed, carry: { speaker, open: tagged.carry.open } };
}

/** `Keller added:` and the words follow in the next block: they are those of the last name or pronoun here. */
function announcer({ mentions: { mentions }, resolution }: QuotesInput, carried: number): number {
  for (let i = mentions.length - 1; i >= 0; i--) {
    if (mentions[i].subject && resolution.speakers[i] >= 0) return resolution.speakers[i];
  }
  return carried;
}

function speaks(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'listItem';
}

interface Named {
  readonly speaker: number;
  readonly mention: number;
  readonly evidence: readonly Evidence[];
  /** How sure the step from source to speaker is, 0 to 1. */
  readonly sure: number;
}

function withSpeaker(
  input: QuotesInput,
  found: TaggedAttribution,
  before: readonly Attribution[],
  carried: number,
  people: People,
): Attribution {
  const kind = kindOfContent(input.reading, found.content);
  const named =
    found.source.length > 0
      ? bySource(input, found)
      : byContext(input, found, before, carried, kind === 'direct');
  const { source, cue, content, within } = found;
  const confidence = found.confidence * (named.speaker < 0 ? 0.5 : named.sure);
  void people;
  return {
    kind,
    source,
    cue,
    content,
    within,
    confidence,
    speaker: named.speaker,
    mention: named.mention,
    evidence: named.evidence,
  };
}

function cueEvidence(found: TaggedAttribution): Evidence {
  return { kind: 'cue', cue: found.cue[0] ?? null };
}

/** The speaker that the source's words mean: the mention that covers most of them. */
function bySource({ mentions: { mentions }, resolution }: QuotesInput, found: TaggedAttribution): Named {
  const mention = mentionOf(mentions, found.source);
  if (mention < 0) return { speaker: -1, mention: -1, evidence: [cueEvidence(found)], sure: 0.5 };
  const speaker = resolution.speakers[mention];
  if (mentions[mention].form !== 'pronoun')
    return { speaker, mention, evidence: [cueEvidence(found)], sure: 1 };
  const pronoun = { start: mentions[mention].start, end: mentions[mention].end };
  const doubt = resolution.ambiguous.get(mention)?.length ?? 0;
  return {
    speaker,
    mention,
    evidence: [cueEvidence(found), { kind: 'pronoun', pronoun }],
    sure: doubt > 0 ? 0.7 : 0.9,
  };
}

/** Prefers the mention made for a source, then the first one that overlaps it. */
function mentionOf(mentions: readonly Mention[], source: readonly Span[]): number {
  let best = -1;
  for (const span of source) {
    for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i].start < span.end; i++) {
      if (!overlaps(mentions[i], span)) continue;
      if (mentions[i].sourceOf >= 0 && (best < 0 || mentions[best].sourceOf < 0)) best = i;
      else if (best < 0) best = i;
    }
    if (best >= 0) return best;
  }
  return best;
}

/** A mention that reaches into the span may begin a little before it; none is longer than a source. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && mentions[low - 1].end > offset) low--;
  return low;
}

/**
 * Words without a source: in a sentence that already has one they are that one's ("Keller said …, adding …"); a
 * quotation that stands alone is the last speaker's.
 */
function byContext(
  input: QuotesInput,
  found: TaggedAttribution,
  before: readonly Attribution[],
  carried: number,
  direct: boolean,
): Named {
  const sentence = sentenceOf(input.reading, placeOf(found));
  const last = before[before.length - 1];
  if (last && last.speaker >= 0 && sentenceOf(input.reading, placeOf(last)) === sentence) {
    return {
      speaker: last.speaker,
      mention: last.mention,
      evidence: [cueEvidence(found), { kind: 'continued' }],
      sure: 0.85,
    };
  }
  if (found.cue.length > 0) {
    const subject = subjectBefore(input, placeOf(found), sentence);
    if (subject >= 0) {
      return {
        speaker: input.resolution.speakers[subject],
        mention: subject,
        evidence: [cueEvidence(found)],
        sure: 0.6,
      };
    }
  }
  if ((direct || found.cue.length === 0) && carried >= 0) {
    return { speaker: carried, mention: -1, evidence: [{ kind: 'previousSpeaker' }], sure: 0.75 };
  }
  return { speaker: -1, mention: -1, evidence: [], sure: 0.5 };
}

function placeOf({ cue, content }: Pick<Attribution, 'cue' | 'content'>): number {
  return (cue[0] ?? content[0]).start;
}

function sentenceOf({ sentences }: Reading, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mention that opens the sentence of a cue: whoever does the telling in "Keller criticised it, telling the paper …". */
function subjectBefore(
  { reading, mentions: { mentions }, resolution }: QuotesInput,
  place: number,
  sentence: number,
): number {
  const start = reading.sentences[sentence]?.start ?? 0;
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i].end <= place; i++) {
    if (mentions[i].start >= start && resolution.speakers[i] >= 0 && mentions[i].subject) return i;
  }
  return -1;
}
