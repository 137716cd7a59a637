import type { Reading } from '../../../tagging/index.ts';
import type { Gender, Mention, People, Speaker } from '../../types.ts';

/** How many speakers a block hands on to the next. */
export const memory = 5;

/** Somebody spoken of before, as a pronoun may look back on them. */
export interface Recent {
  speaker: number;
  /** Sentence of this block, -1 for an earlier block. */
  sentence: number;
  subject: boolean;
  /** Named only inside a quotation, by somebody else. */
  quoted: boolean;
  order: number;
  /** The gender of the “he” or “she” of this block that has meant them, though no name may tell it. */
  told: Gender;
}

/** Somebody of whom nothing has been said in this block. */
export function fromBefore(speaker: number, order: number, subject: boolean): Recent {
  return { speaker, sentence: -1, subject, quoted: false, order, told: 'unknown' };
}

export interface State {
  readonly people: People;
  readonly reading: Reading;
  readonly recent: Recent[];
  lastSpeaker: number;
  /** Whom a “who” of the sentence looks back at, and its sentence. */
  related: number;
  relatedIn: number;
  /** Whom the last sentence before this one, or this one, is about. */
  leader: number;
  /** Whom the last sentence of the block before was about. */
  readonly leaderBefore: number;
  /** Whose life or death the story opens with. */
  readonly life: number;
  order: number;
}

/** A name of one word with no office may be anything: a paper, a firm, a website. */
function isOneWord(speaker: Speaker): boolean {
  const { kind, name, titles } = speaker;
  return kind === 'person' && isUnknown(speaker) && titles.length === 0 && !name.includes(' ');
}

/** What speaks for and against an antecedent; chosen on articles of our own annotation, then rounded. */
export const salience = {
  /** Per mention of anybody since. */
  recency: 0.7,
  /** Stood as subject. */
  subject: 1,
  /** Spoke last. */
  spokeLast: 1.9,
  /** `Lyle laughed. |“I was lucky,” he said.|`, `Lyle was not convinced. |The plan, he said, was late.|` */
  leader: 2,
  /** `Rill met Lyle. |He| said …`: the subject of the sentence before, where the pronoun opens the next. */
  parallel: 1.6,
  /** `Lyle left. ¶ |She| said …`. */
  leaderBefore: 1.5,
  earlierBlock: 2.2,
  /** `An official who asked not to be named because |he| …` */
  related: 4,
  unknownGender: 2.6,
  quoted: 4.5,
  unnamed: 3.6,
  /** “The woman”, of whom at least that is known. */
  unnamedOfGender: 1.2,
  /** Somebody without a name, who alone has had the block before. */
  onTheFloor: 4,
  /** Does what is done to the pronoun. */
  ownSubject: 3,
  oneWord: 3,
  /** Whose story it is, where a paragraph opens in the pronoun. */
  protagonist: 3.5,
  /** A body for "they". */
  bodyForThey: 1.6,
};

function isParallel(
  { reading, leader }: State,
  { speaker, sentence: before }: Recent,
  { start, quoted }: Mention,
  sentence: number,
): boolean {
  return speaker === leader && before >= 0 && !quoted && start === reading.sentences[sentence].start;
}

/** Whether what is said opens before the pronoun that says it. */
function isSaidBefore({ reading }: State, { sourceOf }: Mention): boolean {
  if (sourceOf < 0) return false;
  const { content, source } = reading.tagged.attributions[sourceOf];
  return content.length > 0 && content[0].start < source[0].start;
}

/** `An officer said two men fled. ¶ “They left at dawn,” |he| said.`: but whoever only asks has not the floor. */
function hasFloorBefore(state: State, { speaker, sentence }: Recent, mention: Mention): boolean {
  const { lastSpeaker, leaderBefore, people } = state;
  if (sentence >= 0 || mention.sourceOf < 0 || speaker !== lastSpeaker || speaker !== leaderBefore)
    return false;
  const { name } = people.speakers[speaker];
  return newcomer.test(name) && !asker.test(name) && isNobodyToldOf(state);
}

/** Nobody but whom a quotation names has been mentioned in the block so far. */
function isNobodyToldOf({ recent }: State): boolean {
  for (const { sentence, quoted } of recent) if (sentence >= 0 && !quoted) return false;
  return true;
}

const newcomer = /^(?:an?|one|another) /i;
const asker = /\b(?:reporter|journalist|interviewer)\b/;

/** How likely it is that a pronoun means somebody spoken of before; the highest number is whom it means. */
export function scoreOf(state: State, recent: Recent, mention: Mention, sentence: number): number {
  const speaker = state.people.speakers[recent.speaker];
  let score = -salience.recency * Math.min(6, state.order - recent.order);
  if (mention.plural) score += speaker.kind === 'organisation' ? -salience.bodyForThey : 0.5;
  else {
    if (isUnknown(speaker) && recent.told !== mention.gender) score -= salience.unknownGender;
    if (speaker.kind === 'unnamed') {
      score -= isUnknown(speaker) ? salience.unnamed : salience.unnamedOfGender;
      if (hasFloorBefore(state, recent, mention)) score += salience.onTheFloor;
    }
  }
  if (isOneWord(speaker)) score -= salience.oneWord;
  if (recent.subject) score += salience.subject;
  if (recent.quoted && !mention.quoted) score -= salience.quoted;
  if (recent.speaker === state.lastSpeaker) score += salience.spokeLast;
  if (recent.speaker === state.leader && isSaidBefore(state, mention)) score += salience.leader;
  if (isParallel(state, recent, mention, sentence)) score += salience.parallel;
  if (recent.sentence < 0) score -= salience.earlierBlock;
  if (recent.speaker === state.related && sentence === state.relatedIn) score += salience.related;
  if (opensBlock(state, mention)) {
    if (recent.speaker === protagonistOf(state)) score += salience.protagonist;
    if (recent.speaker === state.leaderBefore) score += salience.leaderBefore;
  }
  return score;
}

/** Nobody is mentioned in the block before the pronoun that it is about. */
export function opensBlock({ order }: State, { leads }: Mention): boolean {
  return order === 1 && leads;
}

/** Whose story it is: whose life or death it tells, or whom the headline and the lead both name first; -1 for nobody. */
export function protagonistOf({ people: { of }, life }: State): number {
  if (life >= 0) return life;
  const first = of[0]?.[0] ?? -1;
  return first === of[1]?.[0] ? first : -1;
}

/** Whether neither names nor pronouns tell a gender. */
export function isUnknown({ gender }: Speaker): boolean {
  return gender === undefined || gender === 'unknown';
}
