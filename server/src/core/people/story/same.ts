import { hashString } from '../../base/index.ts';
import type { BlockMentions, Mention } from '../types.ts';

/**
 * Whether two readings of a block say the same about people, wherever in it they say so. Compared by a hash that is worked
 * out when somebody asks: reading a text for the first time asks nothing.
 */
export function sameMentions(a: BlockMentions, b: BlockMentions): boolean {
  if (a.voice !== b.voice) return false;
  if (a.mentions === b.mentions) return true;
  return a.mentions.length === b.mentions.length && keyOf(a.mentions) === keyOf(b.mentions);
}

/** A hash of everything that gatherPeople reads, offsets left out. */
function keyOf(mentions: readonly Mention[]): number {
  let key = mentions.length;
  for (const mention of mentions) {
    key = Math.imul(key ^ hashString(mention.text), 0x01000193);
    const nameAt = (mention.name.start - mention.start) * 512 + mention.name.end - mention.name.start;
    key = Math.imul(key ^ nameAt, 0x01000193);
    for (const title of mention.titles) key = Math.imul(key ^ hashString(title), 0x01000193);
    if (mention.organisation) key = Math.imul(key ^ hashString(mention.organisation), 0x01000193);
    // Nine bits; the kinds stand above them.
    const flags =
      (mention.sourceOf >= 0 ? 1 : 0) |
      (mention.official ? 2 : 0) |
      (mention.plural ? 4 : 0) |
      (mention.weak ? 8 : 0) |
      (mention.definite ? 16 : 0) |
      (mention.subject ? 32 : 0) |
      (mention.quoted ? 64 : 0) |
      (mention.leads ? 128 : 0) |
      (mention.possessive ? 256 : 0);
    const kinds = mention.form.length * 100 + mention.kind.length * 10 + mention.gender.length;
    key = Math.imul(key ^ (flags + kinds * 512), 0x01000193);
  }
  return key | 0;
}
