export type {
  BlockFinding,
  FileFinding,
  FileInput,
  Fix,
  Related,
  Replacement,
  Rule,
  RuleInput,
  Severity,
  Standard,
  StoryBlock,
  StoryFacts,
  StoryFinding,
} from './types.ts';
export { rules } from './catalogue.ts';
export { citeFixes } from './repairs.ts';
export { profiles, profileSeverities, severitiesOf, severityNames } from './profiles.ts';
export type { Profile } from './profiles.ts';
export type { KnownDate, KnownPerson, KnownTitle } from './known/index.ts';
export { candidates, knownAs, readDate, titlesAt } from './known/index.ts';
export { nearestKeys as nearestNames } from './citation/nearest-key.ts';
