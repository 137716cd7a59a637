import { attributeQuotationFixes, citeFixes } from '../repairs.ts';
import { standards } from '../standards.ts';
import { withoutMarks, wordsOf } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';

/** “The harbour is not for sale.” The council will vote in May. (Who says so?) */
export const unattributed: Rule = {
  id: 'quote/unattributed',
  severity: 'warning',
  title: 'A quotation that nobody is said to have spoken',
  standard: standards.attributeFacts,
  advice: 'Say who spoke, in the same sentence or the one beside it.',
  check,
};

/** Fewer words than these are a term, a title or a fragment. */
const sentenceLength = 4;

function check(input: RuleInput): BlockFinding[] {
  const { block, prose, quotes } = input.story;
  if (block.kind === 'heading' || block.kind === 'blockquote' || block.kind === 'caption') return [];
  return quotes.unattributed.flatMap((index) => {
    const quotation = prose.quotations[index];
    const words = wordsOf(prose, quotation);
    if (quotation.endToken - quotation.firstToken - 2 < sentenceLength) return [];
    return {
      start: quotation.start,
      end: quotation.end,
      what: `No speaker is named for the quotation “${withoutMarks(words)}”.`,
      confidence: quotation.closed ? 0.85 : 0.7,
      fixes: quotation.closed
        ? [...attributeQuotationFixes(input, quotation), ...citeFixes(prose, quotation)]
        : [],
    };
  });
}
