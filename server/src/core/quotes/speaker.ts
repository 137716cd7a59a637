import type { Span } from '../base/index.ts';
import { firstEndingAfter, firstStartingFrom, overlaps } from '../base/index.ts';
import { pronounIn } from '../people/index.ts';
import type { Mention, People, Resolution } from '../people/index.ts';
import { hangsOn } from '../tagging/index.ts';
import type { Reading, TaggedAttribution } from '../tagging/index.ts';
import type { Attribution, Evidence } from './types.ts';

/** What is known of a block when its attributions are given their speakers, one after the other. */
export interface Telling {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly resolution: Resolution;
  readonly people: People;
  /** The attributions of this block so far. */
  readonly before: readonly Attribution[];
  /** Who spoke last, in this block or an earlier one; -1 for nobody. */
  readonly carried: number;
}

/** A speaker with the reason. */
export interface Named {
  readonly speaker: number;
  /** Index of the mention that names the speaker, or -1. */
  readonly mention: number;
  readonly evidence: readonly Evidence[];
  /** How sure the step from words to speaker is, 0 to 1. */
  readonly sure: number;
}

/** The speaker that the source's words mean: the mention that was made for it. `index` is the attribution's own. */
export function bySource(telling: Telling, found: TaggedAttribution, index: number): Named {
  const { mentions, resolution } = telling;
  const mention = mentionOf(mentions, found.source, index);
  if (mention < 0) return { speaker: -1, mention: -1, evidence: [cueEvidence(found)], sure: 0.5 };
  const { form, text, start, end } = mentions[mention];
  const own = resolution.speakers[mention];
  // "I" inside a quotation or an answer is whoever speaks there.
  const quoted = (own < 0 || found.within >= 0) && form === 'pronoun' && pronounIn(text)?.role === 'first';
  const speaker = quoted ? (telling.before[found.within]?.speaker ?? telling.carried) : own;
  if (form !== 'pronoun') return { speaker, mention, evidence: [cueEvidence(found)], sure: 1 };
  const doubt = resolution.ambiguous.has(mention);
  const evidence: Evidence[] = [cueEvidence(found), { kind: 'pronoun', pronoun: { start, end } }];
  return { speaker, mention, evidence, sure: doubt ? 0.7 : 0.9 };
}

function cueEvidence(found: TaggedAttribution): Evidence {
  return { kind: 'cue', cue: found.cue[0] ?? null };
}

/** The mention made for the source, else one made for any source there, else the first one that overlaps it. */
function mentionOf(mentions: readonly Mention[], source: readonly Span[], index: number): number {
  let best = -1;
  for (const span of source) {
    const first = firstFrom(mentions, span.start);
    // The name that a source only describes stands a little before it: "Anna Keller, |the mayor|, said".
    for (let k = first - 1; k >= 0 && k > first - 4; k--) if (mentions[k].sourceOf === index) return k;
    let i = first;
    for (; i < mentions.length && mentions[i].start < span.end; i++) {
      if (!overlaps(mentions[i], span)) continue;
      if (mentions[i].sourceOf === index) return i;
      if (best < 0 || (mentions[i].sourceOf >= 0 && mentions[best].sourceOf < 0)) best = i;
    }
    // … or right after it: "|Elmford’s mayor|, Anna Keller."
    if (i < mentions.length && mentions[i].sourceOf === index) return i;
    if (best >= 0) return best;
  }
  return best;
}

/** A mention that reaches into the span may begin a little before it. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = firstStartingFrom(mentions, offset);
  while (low > 0 && mentions[low - 1].end > offset) low--;
  return low;
}

/**
 * Words without a source: in a sentence that already has one they are that one's ("Keller said …, adding …"), else its
 * subject's; a quotation that stands alone is the last speaker's.
 */
export function byContext(telling: Telling, found: TaggedAttribution, direct: boolean): Named {
  const { carried, reading, resolution } = telling;
  const isUncued = found.cue.length === 0;
  const sentence = sentenceOf(reading, placeOf(found));
  const last = lastInSentence(telling, sentence);
  if (last && last.speaker >= 0) {
    const evidence: Evidence[] = [cueEvidence(found), { kind: 'continued' }];
    return { speaker: last.speaker, mention: last.mention, evidence, sure: 0.85 };
  }
  const subject = isUncued ? -1 : subjectOf(telling, found, sentence);
  if (subject >= 0 && !isToldOf(telling, found, subject))
    return {
      speaker: resolution.speakers[subject],
      mention: subject,
      evidence: [cueEvidence(found)],
      sure: 0.6,
    };
  const beside = direct && isUncued ? actorBeside(telling, found) : -1;
  if (beside >= 0)
    return {
      speaker: resolution.speakers[beside],
      mention: beside,
      evidence: [cueEvidence(found)],
      sure: 0.7,
    };
  if ((direct || isUncued) && carried >= 0)
    return { speaker: carried, mention: -1, evidence: [{ kind: 'previousSpeaker' }], sure: 0.75 };
  return { speaker: -1, mention: -1, evidence: [], sure: 0.5 };
}

/** Whether somebody speaks only in a clause that hangs on another’s speech in the same sentence. */
export function speaksBehind(telling: Telling, found: TaggedAttribution): boolean {
  const { reading, before } = telling;
  const { source } = found;
  if (before.length === 0 || source.length === 0 || !hangsOn(reading.text, source[0].start)) return false;
  return lastInSentence(telling, sentenceOf(reading, placeOf(found))) !== undefined;
}

/** The attribution before this one, where it stands in the same sentence. */
function lastInSentence({ before, reading }: Telling, sentence: number): Attribution | undefined {
  if (before.length === 0) return undefined;
  const last = before[before.length - 1];
  return sentenceOf(reading, placeOf(last)) === sentence ? last : undefined;
}

/** `|She| was accused |of treason|`, `|Dorn|, who is hurt, is expected |to rest|`: whom the words tell of does not say them. */
function isToldOf(
  { reading, mentions }: Telling,
  { cue: [cue], content }: TaggedAttribution,
  subject: number,
): boolean {
  const { start } = mentions[subject];
  const isContent = content.some((span) => span.start <= start && start < span.end);
  const words = reading.text.slice(cue.start, cue.end);
  return isContent ? /^(?:is|are|was|were|been|being)\b/.test(words) : heldByNobody.test(words);
}

const heldByNobody =
  /^(?:is|are|was|were|been|being)(?: (?:not|now|also|still|widely))? (?:expected|thought|believed|said|understood|reported|feared|rumou?red|tipped)$/;

/**
 * The person who acts beside a quotation without a cue: the subject of the sentence before it, or behind it where it opens its
 * paragraph. `Marsh laughs when I repeat this. “She still comes.”`
 */
function actorBeside(
  { reading, mentions, resolution, people }: Telling,
  { content }: TaggedAttribution,
): number {
  const { start } = content[0];
  const { end } = content[content.length - 1];
  const sentence = start > 0 ? sentenceOf(reading, start) - 1 : sentenceOf(reading, end);
  const beside = reading.sentences[sentence];
  if (!beside || (start === 0 && beside.start < end)) return -1;
  for (
    let i = firstStartingFrom(mentions, beside.start);
    i < mentions.length && mentions[i].start < beside.end;
    i++
  ) {
    if (!isSubject(reading.text, mentions[i], beside.start)) continue;
    const speaker = resolution.speakers[i];
    return speaker >= 0 && people.speakers[speaker].kind === 'person' ? i : -1;
  }
  return -1;
}

/** `|Marchetti| pulls up a chair.`: a name that opens its sentence does what follows. */
function isSubject(text: string, { subject, start, end }: Mention, opening: number): boolean {
  return subject || (start === opening && /^ \p{Ll}/u.test(text.slice(end, end + 3)));
}

function placeOf({ cue, content }: Pick<Attribution, 'cue' | 'content'>): number {
  return (cue[0] ?? content[0])?.start ?? 0;
}

function sentenceOf({ sentences }: Reading, offset: number): number {
  return firstEndingAfter(sentences, offset);
}

/**
 * The mention whose clause a cue without a source is part of: `|Keller| criticised it, telling the paper …`, or behind a participle
 * that opens the sentence or follows its dateline, `Conceding that it was late, |Keller| left`; -1 for none.
 */
function subjectOf(telling: Telling, found: TaggedAttribution, sentence: number): number {
  const { start, end } = telling.reading.sentences[sentence];
  const before = subjectIn(telling, start, placeOf(found));
  if (before >= 0 || !opensAsParticiple(telling.reading.text, found, start)) return before;
  return subjectIn(telling, found.content[found.content.length - 1].end, end);
}

/** The first subject of a clause that stands in [from, end) and is somebody of the story. */
function subjectIn({ mentions, resolution }: Telling, from: number, end: number): number {
  for (let i = firstStartingFrom(mentions, from); i < mentions.length && mentions[i].end <= end; i++)
    if (mentions[i].subject && resolution.speakers[i] >= 0) return i;
  return -1;
}

function opensAsParticiple(text: string, { cue: [cue], content }: TaggedAttribution, start: number): boolean {
  const opens = cue.start === start || /[-\u2012-\u2015:] ?$/.test(text.slice(start, cue.start));
  return opens && content.length > 0 && /^\p{L}+ing\b/u.test(text.slice(cue.start, cue.end));
}
