import { firstStartingFrom } from '../base/index.ts';
import type { Span } from '../base/index.ts';
import type { Mention, MentionRef, Speaker } from '../people/index.ts';
import type { RuleInput, StoryBlock } from './types.ts';

/** The speaker that a mention of this block stands for, pronouns included. */
export function speakerOf({ story, facts }: RuleInput, mention: number): Speaker | undefined {
  return mention < 0 ? undefined : facts.people.speakers[story.resolution.speakers[mention]];
}

/**
 * What a writer calls somebody on later reference: the surname of a person, the name of anybody else. `de` and `van der`
 * belong to it, unless the article leaves them out.
 */
export function shortName({ kind, name, named, aliases }: Speaker): string {
  if (!named || kind !== 'person') return name;
  const words = wordsOfName(name);
  if (words.length < 2) return words[0] ?? name;
  const last = words[words.length - 1];
  if (aliases.includes(last)) return last;
  let first = words.length - 1;
  while (first > 1 && particle.test(words[first - 1])) first--;
  return words.slice(first).join(' ');
}

/** The last word of a name: the same in every article, whatever it calls somebody. */
export function lastName({ name }: Speaker): string {
  return wordsOfName(name).at(-1) ?? name;
}

/** `Jr.` and `III` left out. */
function wordsOfName(name: string): readonly string[] {
  return name.split(/\s+/).filter((word) => !generation.test(word));
}

const generation = /^(?:Jr|Sr|II|III|IV)\.?,?$/;
const particle = /^(?:\p{Ll}{1,4}|Le|La|De|Di|Da|Du|Del|Della|Dos|Van|Von|Ter|El|Al|Ben|Bin|Ibn|St\.?)$/u;

/** Whether some mention that begins in a stretch of prose, such as a sentence, is one that is asked for. */
export function someMentionIn(
  { mentions: { mentions } }: StoryBlock,
  { start, end }: Span,
  isOne: (mention: Mention, index: number) => boolean,
): boolean {
  for (let i = firstStartingFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++)
    if (isOne(mentions[i], i)) return true;
  return false;
}

/** Whether a mention of the block, by index, is the first of somebody. */
export function isIntroducedHere(input: RuleInput, speaker: Speaker, mention: number): boolean {
  return speaker.introduced.block === input.index && speaker.introduced.mention === mention;
}

/** The named speakers of attributions near the block, the nearest first; at most three. “Two members said” attributes to nobody. */
export function speakersNear(input: RuleInput): readonly Speaker[] {
  const near = new Set<Speaker>();
  for (const story of [input.story, input.previous, input.next]) {
    const attributions = story?.quotes.attributions ?? [];
    for (let i = attributions.length - 1; i >= 0 && near.size < 3; i--) {
      const speaker = input.facts.people.speakers[attributions[i].speaker];
      if (speaker?.named) near.add(speaker);
    }
  }
  return [...near];
}

/** What a finding says besides, at the place where somebody is introduced. */
export function introduced(speaker: Speaker, message: string): { mention: MentionRef; message: string } {
  return { mention: speaker.introduced, message };
}
