import { hashesOf } from '../base/index.ts';
import type { Reading } from '../tagging/index.ts';
import { pronounIn } from './pronouns.ts';
import type { BlockMentions, Discourse, Mention, People, Resolution, Speaker } from './types.ts';

/** The state before the first block. */
export const noDiscourse: Discourse = { recent: [], lastSpeaker: -1 };

export function sameDiscourse(a: Discourse, b: Discourse): boolean {
  return (
    a.lastSpeaker === b.lastSpeaker &&
    a.recent.length === b.recent.length &&
    a.recent.every((speaker, i) => speaker === b.recent[i])
  );
}

/** How many speakers a block hands on to the next. */
const memory = 5;

/** Somebody spoken of before, as a pronoun may look back on them. */
interface Recent {
  speaker: number;
  /** Sentence of this block, -1 for an earlier block. */
  sentence: number;
  subject: boolean;
  /** Named only inside a quotation, by somebody else. */
  quoted: boolean;
  order: number;
}

interface State {
  readonly people: People;
  readonly reading: Reading;
  readonly sentenceAt: (offset: number) => number;
  readonly recent: Recent[];
  lastSpeaker: number;
  /** Whom the last sentence before this one, or this one, is about. */
  leader: number;
  order: number;
}

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
    })),
    lastSpeaker: carry.lastSpeaker,
    leader: -1,
    order: 1,
  };
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    const sentence = state.sentenceAt(mention.start);
    if (mention.form === 'pronoun' && speakers[i] < 0) {
      const { best, others } = referent(state, mention, sentence, mentions, speakers, i);
      if (speakers === people.of[index]) speakers = speakers.slice();
      speakers[i] = best;
      if (others.length > 0) (ambiguous ??= new Map<number, readonly number[]>()).set(i, others);
    }
    if (speakers[i] < 0) continue;
    const { quoted } = mention;
    remember(state, speakers[i], sentence, mention.subject && !quoted, quoted);
    // "Keller and Dorn left": the sentence is about two.
    if (mention.leads && !quoted) state.leader = isJoined(reading.text, mention.end) ? -1 : speakers[i];
    state.order++;
    if (mention.sourceOf >= 0) state.lastSpeaker = speakers[i];
  }
  const carried = carriedOn(state);
  return {
    speakers,
    ambiguous: ambiguous ?? nobodyElse,
    carry: { recent: carried, lastSpeaker: state.lastSpeaker },
  };
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

/** Who the next block may speak of: subjects and speakers before those who were only named. */
function carriedOn({ recent, lastSpeaker }: State): number[] {
  const carried: number[] = [];
  const weights: number[] = [];
  for (const { speaker, subject, quoted, order } of recent) {
    const weight = order + (subject ? 3 : 0) + (speaker === lastSpeaker ? 4 : 0) - (quoted ? 6 : 0);
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
  const now = at < recent.length ? recent[at] : { speaker, sentence, subject, quoted, order };
  for (; at > 0; at--) recent[at] = recent[at - 1];
  recent[0] = now;
  // "Keller lost his hat": the subject of a sentence stays so when it is named again in it.
  now.subject = subject || (now.speaker === speaker && now.sentence === sentence && now.subject);
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
  if (role === 'relative') return { best: antecedent(state, mention, mentions, speakers, index), others: [] };
  if (role === 'first') return nobody;
  if (reflexive.test(mention.text)) {
    const own = subjectOf(state, mention, sentence);
    if (own) return { best: own.speaker, others: nobody.others };
  }
  const later = foretold(state, mention, sentence, mentions, speakers, index);
  if (later >= 0) return { best: later, others: nobody.others };
  const agent = objective.test(mention.text) ? lastSubject(state, sentence) : undefined;
  let best = -1;
  let bestScore = -Infinity;
  let others: number[] = [];
  for (const recent of state.recent) {
    const who = state.people.speakers[recent.speaker];
    if (!fits(who, mention, role === 'it') && !isTheyOfOne(state, recent, mention)) continue;
    const score = scoreOf(state, recent, mention) - (recent === agent ? salience.ownSubject : 0);
    if (score > bestScore + 0.75) {
      others = [];
      if (best >= 0 && score - bestScore < 0.75) others.push(best);
    } else if (bestScore - score < 0.75) others.push(score > bestScore ? best : recent.speaker);
    if (score > bestScore) [best, bestScore] = [recent.speaker, score];
  }
  if (best < 0) return nobody;
  return { best, others: others.length === 0 ? others : others.filter((other) => other !== best) };
}

/** How many mentions after the pronoun the subject may stand. */
const ahead = 4;

/**
 * `As |he| has before, Keller …`: a pronoun in what opens the sentence means its subject, which stands after the comma, when
 * nobody is named before the pronoun.
 */
function foretold(
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

/** "Keller, who …": the mention that ends just before the pronoun. */
function antecedent(
  state: State,
  mention: Mention,
  mentions: readonly Mention[],
  speakers: Int32Array,
  index: number,
): number {
  const ofPersons = /^who/i.test(mention.text);
  for (let i = index - 1; i >= 0 && i >= index - 6; i--) {
    const { form, end } = mentions[i];
    if (form === 'pronoun' || speakers[i] < 0) continue;
    // "|People who back the plan|": their clause is part of what they are called.
    if (end > mention.start && form === 'nominal') return speakers[i];
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

function isUnknown({ gender }: Speaker): boolean {
  return gender === undefined || gender === 'unknown';
}

/** A name of one word with no office may be anything: a paper, a firm, a website. */
function isOneWord(speaker: Speaker): boolean {
  const { kind, name, titles } = speaker;
  return kind === 'person' && isUnknown(speaker) && titles.length === 0 && !name.includes(' ');
}

/** What speaks for and against an antecedent; chosen on articles of our own annotation, then rounded. */
const salience = {
  /** Per mention of anybody since. */
  recency: 0.7,
  /** Stood as subject. */
  subject: 1,
  /** Spoke last. */
  spokeLast: 1.9,
  /** `Lyle laughed. |“I was lucky,” he said.|` */
  leader: 2,
  earlierBlock: 2.2,
  unknownGender: 2.6,
  quoted: 4.5,
  unnamed: 3.6,
  /** “The woman”, of whom at least that is known. */
  unnamedOfGender: 1.2,
  /** Does what is done to the pronoun. */
  ownSubject: 3,
  oneWord: 3,
  /** A body for "they". */
  bodyForThey: 1.6,
};

const isQuotationMark = /["“‘']/;

/** Whether a quotation stands before the pronoun that speaks it. */
function opensWithQuotation({ reading }: State, { sourceOf }: Mention): boolean {
  if (sourceOf < 0) return false;
  const { content, source } = reading.tagged.attributions[sourceOf];
  if (content.length === 0 || content[0].start > source[0].start) return false;
  return isQuotationMark.test(reading.text[content[0].start]);
}

function scoreOf(state: State, recent: Recent, mention: Mention): number {
  const speaker = state.people.speakers[recent.speaker];
  let score = -salience.recency * Math.min(6, state.order - recent.order);
  if (mention.plural) score += speaker.kind === 'organisation' ? -salience.bodyForThey : 0.5;
  else {
    if (isUnknown(speaker)) score -= salience.unknownGender;
    if (speaker.kind === 'unnamed') score -= isUnknown(speaker) ? salience.unnamed : salience.unnamedOfGender;
  }
  if (isOneWord(speaker)) score -= salience.oneWord;
  if (recent.subject) score += salience.subject;
  if (recent.quoted && !mention.quoted) score -= salience.quoted;
  if (recent.speaker === state.lastSpeaker) score += salience.spokeLast;
  if (recent.speaker === state.leader && opensWithQuotation(state, mention)) score += salience.leader;
  if (recent.sentence < 0) score -= salience.earlierBlock;
  return score;
}
