import { hangsOn } from '../../../tagging/index.ts';
import type { Reading } from '../../../tagging/index.ts';
import { pronounIn } from '../../words/nominals/pronouns.ts';
import { lifeIn } from './life.ts';
import { referent } from './referent.ts';
import { fromBefore, memory } from './salience.ts';
import type { State } from './salience.ts';
import type { BlockMentions, Discourse, Mention, People, Resolution } from '../../types.ts';

/** The state before the first block. */
export const noDiscourse: Discourse = { recent: [], lastSpeaker: -1, leader: -1, life: -1 };

export function sameDiscourse(a: Discourse, b: Discourse): boolean {
  return (
    a.lastSpeaker === b.lastSpeaker &&
    a.leader === b.leader &&
    a.life === b.life &&
    a.recent.length === b.recent.length &&
    a.recent.every((speaker, i) => speaker === b.recent[i])
  );
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
    recent: carry.recent.map((speaker, i) => fromBefore(speaker, -i, i === 0)),
    lastSpeaker: carry.lastSpeaker,
    leader: -1,
    leaderBefore: carry.leader,
    life: carry.life,
    related: -1,
    relatedIn: -1,
    order: 1,
  };
  const sentenceAt = sentenceFinder(reading);
  /** The sentence in which somebody spoke last. */
  let spokeIn = -1;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    const sentence = sentenceAt(mention.start);
    if (mention.form === 'pronoun' && speakers[i] < 0) {
      const role = pronounIn(mention.text)?.role;
      const { best, others } = referent(state, { mention, role, index: i, sentence, mentions, speakers });
      if (speakers === people.of[index]) speakers = speakers.slice();
      speakers[i] = best;
      if (best >= 0 && role === 'relative') {
        state.related = best;
        state.relatedIn = sentence;
      }
      if (others.length > 0) (ambiguous ??= new Map<number, readonly number[]>()).set(i, others);
    }
    if (speakers[i] < 0) continue;
    noteMentioned(state, speakers[i], mention, sentence);
    // Who speaks inside of what somebody says, or in a clause behind it, has not the floor.
    if (mention.sourceOf < 0 || isNested(reading, mention)) continue;
    if (spokeIn !== sentence || !hangsOn(reading.text, mention.start)) state.lastSpeaker = speakers[i];
    spokeIn = sentence;
  }
  return {
    speakers,
    ambiguous: ambiguous ?? nobodyElse,
    carry: {
      recent: carriedOn(state),
      lastSpeaker: hasFloor(state) ? state.lastSpeaker : -1,
      leader: state.leader,
      life: carry.life < 0 ? lifeIn(reading, mentions, speakers, index) : carry.life,
    },
  };
}

/** Somebody has been mentioned: the next pronoun may mean them. */
function noteMentioned(state: State, speaker: number, mention: Mention, sentence: number): void {
  remember(state, speaker, mention, sentence);
  const [first] = state.recent;
  if (first.speaker === speaker && mention.form === 'pronoun' && mention.gender !== 'unknown')
    first.told = mention.gender;
  // "Keller and Dorn left": the sentence is about two.
  if (mention.leads && !mention.quoted)
    state.leader = isJoined(state.reading.text, mention.end) ? -1 : speaker;
  state.order++;
}

/** Puts somebody first, in the record that they, or who was spoken of longest ago, had before. */
function remember(
  { recent, order }: State,
  speaker: number,
  { subject, quoted }: Mention,
  sentence: number,
): void {
  let at = 0;
  while (at < recent.length && recent[at].speaker !== speaker) at++;
  // Being named in a quotation makes nobody less present than they were.
  if (at < recent.length && quoted && !recent[at].quoted) return;
  at = Math.min(at, memory * 2 - 1);
  const now = at < recent.length ? recent[at] : fromBefore(speaker, order, false);
  for (; at > 0; at--) recent[at] = recent[at - 1];
  recent[0] = now;
  // "Keller lost his hat": the subject of a sentence stays so when it is named again in it.
  now.subject = (subject && !quoted) || (now.speaker === speaker && now.sentence === sentence && now.subject);
  if (now.speaker !== speaker) now.told = 'unknown';
  now.speaker = speaker;
  now.sentence = sentence;
  now.quoted = quoted;
  now.order = order;
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
