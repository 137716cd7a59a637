export type {
  BlockMentions,
  Discourse,
  Mention,
  MentionRef,
  People,
  Resolution,
  Speaker,
  SpeakerKind,
} from './types.ts';
export { isImpression } from './mentions/author.ts';
export { formerWords } from './words/former.ts';
export { namesNobody } from './words/nobody.ts';
export { findMentions } from './mentions/mentions.ts';
export { gatherPeople } from './story/gather.ts';
export { noDiscourse, resolveMentions, sameDiscourse } from './story/resolve.ts';
export { sameMentions } from './story/same.ts';
