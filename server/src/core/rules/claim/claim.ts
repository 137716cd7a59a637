import { claimReasons } from '../../claims/index.ts';
import type { Claim, ClaimReason } from '../../claims/index.ts';
import { findEach, nothing } from '../each.ts';
import { attributeFixes, citeFixes, isMarkdown } from '../repairs.ts';
import { wordsOf } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { claimRuleTexts } from './reasons.ts';
import { say } from '../../../say/index.ts';

/** “It was learnt that”, “is regarded as”, “critics say”: these ask already who says so. */
const whoSays = ['attribution/hearsay', 'attribution/passive', 'attribution/vague'];

/** One rule a reason: every unsupported claim gives one finding, that a hint may yield. */
export const claimRules: readonly Rule[] = claimReasons.map((reason) => claimRule(reason));

function claimRule(reason: ClaimReason): Rule {
  const { what, ...text } = claimRuleTexts[reason];
  return { id: `claim/${reason}`, ...text, yieldsTo: whoSays, check: (input) => check(input, reason, what) };
}

interface Asked {
  readonly input: RuleInput;
  readonly reason: ClaimReason;
  readonly what: (words: string) => string;
}

function check(input: RuleInput, reason: ClaimReason, what: Asked['what']): readonly BlockFinding[] {
  const claims = unsupportedIn(input.story.claims);
  return claims.length === 0 ? nothing : findEach(claims, { input, reason, what }, findingOf);
}

/** The last answer: a dozen rules ask the same of every block, and most blocks have none. */
let asked: readonly Claim[] | undefined;
let answered: readonly Claim[];

function unsupportedIn(claims: readonly Claim[]): readonly Claim[] {
  if (asked === claims) return answered;
  asked = claims;
  answered = claims.some(isUnsupported) ? claims.filter(isUnsupported) : none;
  return answered;
}

const none: readonly Claim[] = [];

function isUnsupported({ verdict }: Claim): boolean {
  return verdict === 'unsupported';
}

function findingOf(claim: Claim, { input, reason, what }: Asked): BlockFinding | undefined {
  if (claim.reason !== reason) return undefined;
  const { prose } = input.story;
  return {
    start: claim.start,
    end: claim.end,
    what: what(wordsOf(prose, claim.because)),
    confidence: claim.confidence,
    fixes: [
      ...citeFixes(prose, claim, input.facts.languageId),
      ...(isMarkdown(input.facts) ? [linkFix(claim)] : []),
      ...attributeFixes(input, claim),
    ],
  };
}

function linkFix({ because }: Claim): Fix {
  return { kind: 'link', title: say('Link to a source'), over: because };
}
