/**
 * What is worth a look: one file a rule, each a pure function of what the rooms before found; `catalogue.ts` lists them
 * all.
 */
export type {
  BlockFinding,
  FileFinding,
  Fix,
  QuotedText,
  Related,
  Rule,
  RuleInput,
  Severity,
  SourceText,
  StoryBlock,
  StoryFacts,
} from './types.ts';
export { rules } from './catalogue.ts';
export { citeFixes, isMarkdown } from './repairs.ts';
export { isOnlyReference, sentenceIndexAt } from './text.ts';
export { profiles, severitiesOf, severityNames, vocabulary, weighsMore } from './profiles.ts';
export type { Profile, Vocabulary } from './profiles.ts';
export type { KnownDate, KnownPerson, KnownTitle } from './known/index.ts';
export { foldName, hasEnded, knownAs, namedIn, readDate, titlesAt } from './known/index.ts';
export { missingFields } from './citation/incomplete.ts';
export type { WorkField } from './citation/incomplete.ts';
export { quotedIn } from './quote/inconsistent.ts';
export { withSameRuns } from './quote/same-runs.ts';
