import type { MentionRef, Speaker } from '../people/index.ts';
import type { RuleInput } from './types.ts';

/** The speaker that a mention of this block stands for, pronouns included. */
export function speakerOf({ story, facts }: RuleInput, mention: number): Speaker | undefined {
  return mention < 0 ? undefined : facts.people.speakers[story.resolution.speakers[mention]];
}

/** What a writer calls somebody on later reference: the surname of a person, the name of anybody else. */
export function shortName({ kind, name, named }: Speaker): string {
  if (!named || kind !== 'person') return name;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (plainWord.test(last) && !generation.test(last)) return last;
  const words = name.split(/\s+/).filter((word) => !generation.test(word));
  return words[words.length - 1] ?? name;
}

const plainWord = /^[\p{L}\p{M}\p{N}’'-]+$/u;
const generation = /^(?:Jr|Sr|II|III|IV)\.?,?$/;

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

export function introduced(speaker: Speaker, message: string): { mention: MentionRef; message: string } {
  return { mention: speaker.introduced, message };
}
