/** Names and titles of an article beside those of the people file. */
export type { KnownDate, KnownPerson, KnownTitle } from './types.ts';
export { candidates, knownAs, namedIn } from './match.ts';
export { foldName, foldTitle } from './names.ts';
export { knownStory } from './story.ts';
export { hasEnded, readDate, titlesAt } from './titles.ts';
