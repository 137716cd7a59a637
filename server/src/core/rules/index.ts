export type {
  BlockFinding,
  FileFinding,
  FileInput,
  Fix,
  Replacement,
  Rule,
  RuleInput,
  Severity,
  Standard,
  StoryBlock,
  StoryFacts,
} from './types.ts';
export { rules } from './catalogue.ts';
export { citeFixes } from './repairs.ts';
export { profiles, profileSeverities } from './profiles.ts';
export type { Profile } from './profiles.ts';
