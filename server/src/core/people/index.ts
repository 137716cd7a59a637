/**
 * Who is spoken of: `mentions/` finds people, bodies and sources without a name in one block, `story/` says which of them
 * are the same, both by what `words/` knows of words.
 */
export type {
  BlockMentions,
  Discourse,
  Gender,
  Mention,
  MentionRef,
  People,
  Resolution,
  Speaker,
  SpeakerKind,
} from './types.ts';
export { isImpression } from './mentions/author.ts';
export { genderOfNoun } from './words/nominals/calls.ts';
export { formerWords } from './words/offices/former.ts';
export { namesNobody } from './words/nominals/nobody.ts';
export { pronounIn } from './words/nominals/pronouns.ts';
export { newspapers } from './words/lists/groups.ts';
export { isTurn } from './words/turns.ts';
export { findMentions } from './mentions/mentions.ts';
export { byFullName } from './story/known/acquaintances.ts';
export type { Acquaintance, AcquaintancesByName } from './story/known/acquaintances.ts';
export { gatherPeople } from './story/gather.ts';
export { areShortForms } from './story/known/persons.ts';
export { noDiscourse, resolveMentions, sameDiscourse } from './story/pronouns/resolve.ts';
export { sameMentions } from './story/same.ts';
