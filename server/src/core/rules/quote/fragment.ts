import type { Prose, Quotation } from '../../language/index.ts';
import { tokensIn } from '../../claims/index.ts';
import { findEach, nothing } from '../each.ts';
import { isLikely } from '../sayings.ts';
import { standards } from '../standards.ts';
import { isHeadline, isRunningText, textOf } from '../text.ts';
import type { BlockFinding, Rule, RuleInput, StoryBlock } from '../types.ts';
import { isThing } from './mentioned.ts';
import { isShortQuotation, unquote } from './short.ts';
import { say } from '../../../say/index.ts';

/** Keller called the plan “a disgrace”. */
export const fragment: Rule = {
  id: 'quote/fragment',
  severity: 'off',
  title: 'A quotation of one to three words',
  standard: standards.wholeQuotes,
  advice: 'Quote a whole sentence, or put it in words of your own.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  const { block, prose, quotes } = input.story;
  if (prose.quotations.length === 0 || quotes.attributions.length === 0) return nothing;
  if (!prose.english || !isRunningText(block) || isHeadline(input)) return nothing;
  const short = prose.quotations.filter((quotation) => isShortQuotation(prose, quotation));
  if (short.length === 0) return nothing;
  const told = toldInPart(input.story);
  return findEach(short, { prose, told }, findFragment);
}

/** Tokens of speech that is told in the article's words with some of the speaker's. */
function toldInPart({ prose, quotes }: StoryBlock): Uint8Array {
  const spans = quotes.attributions.flatMap((said) =>
    said.kind === 'mixed' && isLikely(said) ? said.content : [],
  );
  return tokensIn(prose, spans);
}

function findFragment(
  quotation: Quotation,
  { prose, told }: { readonly prose: Prose; readonly told: Uint8Array },
): BlockFinding | undefined {
  if (!told[quotation.firstToken] || isThing(prose, quotation)) return undefined;
  return {
    start: quotation.start,
    end: quotation.end,
    what: say('Only {0} is quoted.', textOf(prose, quotation)),
    confidence: 0.8,
    fixes: [unquote(quotation)],
  };
}
