import { hashesOf } from '../../base/index.ts';
import { hangsOn } from '../../tagging/index.ts';
import type { Reading } from '../../tagging/index.ts';
import { pronounIn } from '../words/pronouns.ts';
import { isUnknown, opensBlock, protagonistOf, salience, scoreOf } from './salience.ts';
import type { Recent, State } from './salience.ts';
import type { BlockMentions, Discourse, Mention, People, Resolution, Speaker } from '../types.ts';

/** The state before the first block. */
export const noDiscourse: Discourse = { recent: [], lastSpeaker: -1, leader: -1 };

export function sameDiscourse(a: Discourse, b: Discourse): boolean {
  return (
    a.lastSpeaker === b.lastSpeaker &&
    a.leader === b.leader &&
    a.recent.length === b.recent.length &&
    a.recent.every((speaker, i) => speaker === b.recent[i])
  );
}

/** How many speakers a block hands on to the next. */
const memory = 5;

/** Says who each mention of a block is, pronouns included, from the people of the story and who was spoken of last. */
export function resolveMentions(
  reading: Reading,
  { mentions }: BlockMentions,
  people: People,
  index: number,
  carry: Discourse,
): Resolution {
  if (mentions.length === 0) return { speakers: people.of[index], ambiguous: nobodyElse, carry };
  // Only pronouns are given somebody here: a block without any shares what the story knows.
  let speakers = people.of[index];
  let ambiguous: Map<number, readonly number[]> | undefined;
  const state: State = {
    people,
    reading,
    sentenceAt: sentenceFinder(reading),
    recent: carry.recent.map((speaker, i) => ({
      speaker,
      sentence: -1,
      subject: i === 0,
      quoted: false,
      order: -i,
      told: 'unknown',
    })),
    lastSpeaker: carry.lastSpeaker,
    leader: -1,
    leaderBefore: carry.leader,
    related: -1,
    relatedIn: -1,
    order: 1,
  };
  /** The sentence in which somebody spoke last. */
  let spokeIn = -1;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    const sentence = state.sentenceAt(mention.start);
    if (mention.form === 'pronoun' && speakers[i] < 0) {
      const { best, others } = referent(state, mention, sentence, mentions, speakers, i);
      if (speakers === people.of[index]) speakers = speakers.slice();
      speakers[i] = best;
      if (best >= 0 && pronounIn(mention.text)?.role === 'relative') {
        state.related = best;
        state.relatedIn = sentence;
      }
      if (others.length > 0) (ambiguous ??= new Map<number, readonly number[]>()).set(i, others);
    }
    if (speakers[i] < 0) continue;
    const { quoted } = mention;
    remember(state, speakers[i], sentence, mention.subject && !quoted, quoted);
    noteGender(state.recent[0], speakers[i], mention);
    // "Keller and Dorn left": the sentence is about two.
    if (mention.leads && !quoted) state.leader = isJoined(reading.text, mention.end) ? -1 : speakers[i];
    state.order++;
    // Who speaks inside of what somebody says, or in a clause behind it, has not the floor.
    if (mention.sourceOf < 0 || isNested(reading, mention)) continue;
    if (spokeIn !== sentence || !hangsOn(reading.text, mention.start)) state.lastSpeaker = speakers[i];
    spokeIn = sentence;
  }
  const carried = carriedOn(state);
  return {
    speakers,
    ambiguous: ambiguous ?? nobodyElse,
    carry: { recent: carried, lastSpeaker: hasFloor(state) ? state.lastSpeaker : -1, leader: state.leader },
  };
}

function noteGender(recent: Recent, speaker: number, { form, gender }: Mention): void {
  if (recent.speaker === speaker && form === 'pronoun' && gender !== 'unknown') recent.told = gender;
}

/** `¶ Councillor Tom Falk thanked the neighbours. ¶`: where somebody else takes a whole block, whoever spoke before has had their say. */
function hasFloor({ people, recent, lastSpeaker, leader }: State): boolean {
  if (leader < 0 || people.speakers[leader].kind !== 'person') return true;
  return recent.some(({ speaker, sentence }) => speaker === lastSpeaker && sentence >= 0);
}

function isNested({ tagged }: Reading, { sourceOf }: Mention): boolean {
  return tagged.attributions[sourceOf].within >= 0;
}

function isJoined(text: string, end: number): boolean {
  return text.startsWith(' and ', end) || text.startsWith(', and ', end);
}

const nobodyElse: ReadonlyMap<number, readonly number[]> = new Map();

/** Mentions come in reading order, so that the sentence of each is found by going forward only. */
function sentenceFinder({ sentences }: Reading): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at + 1 < sentences.length && sentences[at + 1].start <= offset) at++;
    return at;
  };
}

/** Who the next block may speak of: subjects of this block and speakers before those who were only named. */
function carriedOn({ recent, lastSpeaker }: State): number[] {
  const carried: number[] = [];
  const weights: number[] = [];
  for (const { speaker, sentence, subject, quoted, order } of recent) {
    const weight =
      order + (subject && sentence >= 0 ? 3 : 0) + (speaker === lastSpeaker ? 4 : 0) - (quoted ? 6 : 0);
    let at = carried.length;
    while (at > 0 && weights[at - 1] < weight) at--;
    if (at >= memory) continue;
    for (let i = Math.min(carried.length, memory - 1); i > at; i--) {
      carried[i] = carried[i - 1];
      weights[i] = weights[i - 1];
    }
    carried[at] = speaker;
    weights[at] = weight;
  }
  return carried;
}

/** Puts somebody first, in the record that they, or who was spoken of longest ago, had before. */
function remember(
  { recent, order }: State,
  speaker: number,
  sentence: number,
  subject: boolean,
  quoted: boolean,
): void {
  let at = 0;
  while (at < recent.length && recent[at].speaker !== speaker) at++;
  // Being named in a quotation makes nobody less present than they were.
  if (at < recent.length && quoted && !recent[at].quoted) return;
  at = Math.min(at, memory * 2 - 1);
  const now: Recent =
    at < recent.length ? recent[at] : { speaker, sentence, subject, quoted, order, told: 'unknown' };
  for (; at > 0; at--) recent[at] = recent[at - 1];
  recent[0] = now;
  // "Keller lost his hat": the subject of a sentence stays so when it is named again in it.
  now.subject = subject || (now.speaker === speaker && now.sentence === sentence && now.subject);
  if (now.speaker !== speaker) now.told = 'unknown';
  now.speaker = speaker;
  now.sentence = sentence;
  now.quoted = quoted;
  now.order = order;
}

interface Referent {
  readonly best: number;
  readonly others: readonly number[];
}

const nobody: Referent = { best: -1, others: [] };

function referent(
  state: State,
  mention: Mention,
  sentence: number,
  mentions: readonly Mention[],
  speakers: Int32Array,
  index: number,
): Referent {
  const role = pronounIn(mention.text)?.role;
  if (role === 'relative') {
    const from = state.reading.sentences[sentence].start;
    return { best: antecedent(state, mention, mentions, speakers, index, from), others: [] };
  }
  if (role === 'first') return nobody;
  if (reflexive.test(mention.text)) {
    const own = subjectOf(state, mention, sentence);
    if (own) return { best: own.speaker, others: nobody.others };
  }
  const later = subjectAhead(state, mention, sentence, mentions, speakers, index);
  if (later >= 0) return { best: later, others: nobody.others };
  if (opensBlock(state, mention)) recall(state, protagonistOf(state.people));
  const apart = mention.quoted
    ? quoterOf(state, mention, mentions, speakers, index)
    : relativeOf(mention, mentions, speakers, index);
  const barred = namedAfter(state, mention, sentence, mentions, speakers, index);
  const agent = objective.test(mention.text) ? lastSubject(state, sentence) : undefined;
  let best = -1;
  let bestScore = -Infinity;
  let others: number[] = [];
  for (const recent of state.recent) {
    if (recent.speaker === apart || barred.includes(recent.speaker)) continue;
    if (isOfOtherGender(recent, mention) || isToldOf(state, recent, mention, mentions, speakers, index))
      continue;
    const who = state.people.speakers[recent.speaker];
    if (!fits(who, mention, role === 'it') && !isTheyOfOne(state, recent, mention)) continue;
    const score = scoreOf(state, recent, mention, sentence) - (recent === agent ? salience.ownSubject : 0);
    if (score > bestScore + 0.75) {
      others = [];
      if (best >= 0 && score - bestScore < 0.75) others.push(best);
    } else if (bestScore - score < 0.75) others.push(score > bestScore ? best : recent.speaker);
    if (score > bestScore) [best, bestScore] = [recent.speaker, score];
  }
  if (best < 0) return nobody;
  return { best, others: others.length === 0 ? others : others.filter((other) => other !== best) };
}

/** `“|He| is brave,” said Keller`: whoever says it does not speak of himself so; -1 where it is not known who that is. */
function quoterOf(
  { reading }: State,
  { sourceOf }: Mention,
  mentions: readonly Mention[],
  speakers: Int32Array,
  index: number,
): number {
  const within = sourceOf >= 0 ? reading.tagged.attributions[sourceOf].within : -1;
  if (within < 0) return -1;
  for (let i = Math.max(0, index - aside); i < mentions.length && i < index + aside; i++)
    if (mentions[i].sourceOf === within) return speakers[i];
  return -1;
}

/** `|her| daughter`: nobody is her own relative, aide or office; -1 for a pronoun that owns nobody. */
function relativeOf(
  { start }: Mention,
  mentions: readonly Mention[],
  speakers: Int32Array,
  index: number,
): number {
  return index > 0 && mentions[index - 1].start === start ? speakers[index - 1] : -1;
}

/** “Rees left. |His| wife disagrees. |She| …”: whom “his” has meant is no woman. */
function isOfOtherGender({ told }: Recent, { gender }: Mention): boolean {
  return told !== 'unknown' && gender !== 'unknown' && told !== gender;
}

/** `|He| accused Mr Rill of lying.`: whoever opens a sentence as “he” is nobody whom it names behind that. */
function namedAfter(
  { reading }: State,
  { start, subject, plural, quoted }: Mention,
  sentence: number,
  mentions: readonly Mention[],
  speakers: Int32Array,
  index: number,
): readonly number[] {
  const bounds = reading.sentences[sentence];
  if (!subject || plural || quoted || reading.tokens.start[bounds.firstToken] !== start) return [];
  const named: number[] = [];
  for (let i = index + 1; i < mentions.length && i < index + aside && mentions[i].start < bounds.end; i++)
    if (speakers[i] >= 0 && !mentions[i].quoted && mentions[i].form !== 'nominal') named.push(speakers[i]);
  return named;
}

/** `A colleague, |he| added, was hurt.`: whoever tells of somebody new is somebody else. */
function isToldOf(
  { people, reading }: State,
  { speaker }: Recent,
  { sourceOf, start }: Mention,
  mentions: readonly Mention[],
  speakers: Int32Array,
  index: number,
): boolean {
  if (sourceOf < 0 || people.speakers[speaker].kind !== 'unnamed') return false;
  const [told] = reading.tagged.attributions[sourceOf].content;
  if (told === undefined || told.start > start) return false;
  for (let i = index - 1; i >= Math.max(0, index - aside) && mentions[i].start >= told.start; i--)
    if (speakers[i] === speaker && newcomer.test(mentions[i].text)) return true;
  return false;
}

const newcomer = /^an? /i;

/** How many mentions may stand between a pronoun in a quotation and whoever speaks that. */
const aside = 16;

/** Remembers somebody of whom nothing was said for a while. */
function recall({ recent }: State, speaker: number): void {
  if (speaker < 0 || recent.some((known) => known.speaker === speaker)) return;
  recent.push({ speaker, sentence: -1, subject: false, quoted: false, order: -memory, told: 'unknown' });
}

/** How many mentions after the pronoun the subject may stand. */
const ahead = 4;

/**
 * `As |he| has before, Keller …`: a pronoun in what opens the sentence means its subject, which stands after the comma, when
 * nobody is named before the pronoun.
 */
function subjectAhead(
  { people, reading }: State,
  mention: Mention,
  sentence: number,
  mentions: readonly Mention[],
  speakers: Int32Array,
  index: number,
): number {
  const { start, end, firstToken } = reading.sentences[sentence];
  if (mention.plural || mention.quoted || !openers.has(reading.tokens.lexeme[firstToken])) return -1;
  for (let i = index - 1; i >= 0 && mentions[i].start >= start; i--) if (speakers[i] >= 0) return -1;
  for (let i = index + 1; i < mentions.length && i <= index + ahead && mentions[i].start < end; i++) {
    const { form, subject } = mentions[i];
    if (speakers[i] < 0 || form === 'pronoun') continue;
    const named =
      subject && (form === 'name' || form === 'surname') && isAfterComma(reading.text, mentions[i].start);
    return named && fits(people.speakers[speakers[i]], mention, false) ? speakers[i] : -1;
  }
  return -1;
}

function isAfterComma(text: string, offset: number): boolean {
  return text.slice(Math.max(0, offset - 2), offset) === ', ';
}

const openers = hashesOf(
  'as when if because until while although though before after asked in during despite like unlike with at on for since',
);

const reflexive = /sel(?:f|ves)$/i;
const objective = /^(?:him|them)$/i;

/** Whom "himself" means: the last one of that gender in the sentence. */
function subjectOf({ people, recent }: State, mention: Mention, sentence: number): Recent | undefined {
  return recent.find(
    (before) =>
      before.sentence === sentence &&
      fits(people.speakers[before.speaker], mention, /^it/i.test(mention.text)),
  );
}

/** `Keller told |him|`: whoever does it is not whom it is done to. */
function lastSubject({ recent }: State, sentence: number): Recent | undefined {
  return recent.find((before) => before.subject && before.sentence === sentence);
}

/** "Keller, who …": the mention in the sentence, which begins at `from`, that ends just before the pronoun. */
function antecedent(
  state: State,
  mention: Mention,
  mentions: readonly Mention[],
  speakers: Int32Array,
  index: number,
  from: number,
): number {
  const ofPersons = /^who/i.test(mention.text);
  for (let i = index - 1; i >= 0 && i >= index - 6 && mentions[i].start >= from; i--) {
    const { form, end } = mentions[i];
    if (form === 'pronoun') continue;
    // "|People who back the plan|": their clause is part of what they are called.
    if (end > mention.start && form === 'nominal') return speakers[i];
    if (speakers[i] < 0) continue;
    if (end > mention.start) continue;
    const { kind } = state.people.speakers[speakers[i]];
    const thing = kind === 'organisation' || kind === 'document';
    if (ofPersons && thing) continue;
    return speakers[i];
  }
  return -1;
}

/** `A spokesperson declined. |They| said …`: somebody without a name or a gender who has just spoken. */
function isTheyOfOne(
  { people, lastSpeaker }: State,
  { speaker }: Recent,
  { plural, sourceOf }: Mention,
): boolean {
  if (!plural || sourceOf < 0 || speaker !== lastSpeaker) return false;
  const who = people.speakers[speaker];
  return who.kind === 'unnamed' && !who.named && isUnknown(who);
}

function fits(speaker: Speaker, mention: Mention, thing: boolean): boolean {
  if (thing) return speaker.kind === 'organisation' || speaker.kind === 'document';
  if (mention.plural)
    return speaker.plural === true || speaker.kind === 'organisation' || speaker.kind === 'group';
  if (speaker.plural || (speaker.kind !== 'person' && speaker.kind !== 'unnamed')) return false;
  return isUnknown(speaker) || speaker.gender === mention.gender;
}
