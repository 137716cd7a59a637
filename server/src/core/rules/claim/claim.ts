import { claimReasons } from '../../claims/index.ts';
import type { Claim, ClaimReason } from '../../claims/index.ts';
import { findEach } from '../each.ts';
import { attributeFixes, citeFixes, isMarkdown } from '../repairs.ts';
import { wordsOf } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { claimRuleTexts } from './reasons.ts';

/** One rule a reason: every unsupported claim gives exactly one finding. */
export const claimRules: readonly Rule[] = claimReasons.map((reason) => claimRule(reason));

function claimRule(reason: ClaimReason): Rule {
  const { what, ...text } = claimRuleTexts[reason];
  return { id: `claim/${reason}`, ...text, check: (input) => check(input, reason, what) };
}

function check(
  input: RuleInput,
  reason: ClaimReason,
  what: (words: string) => string,
): readonly BlockFinding[] {
  const { claims, prose } = input.story;
  return findEach(claims, (claim) => {
    if (claim.verdict !== 'unsupported' || claim.reason !== reason) return undefined;
    return {
      start: claim.start,
      end: claim.end,
      what: what(wordsOf(prose, claim.because)),
      confidence: claim.confidence,
      fixes: [
        ...citeFixes(prose, claim, input.facts.languageId),
        ...(isMarkdown(input.facts.languageId) ? [linkFix(claim)] : []),
        ...attributeFixes(input, claim),
      ],
    };
  });
}

function linkFix({ because }: Claim): Fix {
  return { kind: 'link', title: 'Link to a source', over: because };
}
