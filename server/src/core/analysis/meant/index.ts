/** Whom the words of an article mean beyond its mentions: worked out when somebody asks. */
export type { Meant } from './types.ts';
export { meantIn } from './meant.ts';
