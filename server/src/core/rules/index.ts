export type {
  BlockFinding,
  FileFinding,
  FileInput,
  Fix,
  QuotedStretch,
  QuotedText,
  Related,
  Replacement,
  Rule,
  RuleInput,
  Severity,
  SourceText,
  Standard,
  StoryBlock,
  StoryFacts,
  StoryFinding,
} from './types.ts';
export { rules } from './catalogue.ts';
export { citeFixes } from './repairs.ts';
export { profiles, profileSeverities, severitiesOf, severityNames, vocabulary } from './profiles.ts';
export type { Profile, Vocabulary } from './profiles.ts';
export type { KnownDate, KnownPerson, KnownTitle } from './known/index.ts';
export { candidates, knownAs, readDate, titlesAt } from './known/index.ts';
export { missingFields } from './citation/incomplete.ts';
export type { WorkField } from './citation/incomplete.ts';
export { quotedIn } from './quote/inconsistent.ts';
export { withSameRuns } from './quote/same-runs.ts';
