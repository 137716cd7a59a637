export type {
  BlockMentions,
  Discourse,
  Mention,
  MentionForm,
  MentionRef,
  People,
  Resolution,
  Speaker,
  SpeakerKind,
} from './types.ts';
export { isImpression } from './author.ts';
export { formerWords } from './former.ts';
export { findMentions } from './mentions.ts';
export { gatherPeople } from './gather.ts';
export { noDiscourse, resolveMentions, sameDiscourse } from './resolve.ts';
export { sameMentions } from './same.ts';
