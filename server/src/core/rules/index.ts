export type {
  BlockFinding,
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
