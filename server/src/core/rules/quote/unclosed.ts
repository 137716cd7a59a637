import { findEach } from '../each.ts';
import { standards } from '../standards.ts';
import { withoutMarks, wordsOf } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** “We will not sign, Keller said. (And no paragraph below goes on with it.) */
export const unclosed: Rule = {
  id: 'quote/unclosed',
  severity: 'warning',
  title: 'A quotation mark that is opened and never closed',
  standard: standards.runningQuotes,
  advice: 'Close the quotation where the speaker’s words end.',
  check,
};

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
  '‹': '›',
  '「': '」',
  '"': '"',
  "'": "'",
};

function check({ story, next }: RuleInput): readonly BlockFinding[] {
  const { prose } = story;
  return findEach(prose.quotations, (quotation) => {
    if (quotation.closed || quotation.depth > 0) return undefined;
    const toTheEnd = quotation.endToken === prose.tokens.count;
    if (toTheEnd && next?.prose.quotations.some(({ resumed }) => resumed)) return undefined;
    const mark = closing[quotation.mark];
    const fixes: Fix[] = mark
      ? [
          {
            kind: 'replace',
            title: say('Insert the closing mark {0}', mark),
            preferred: true,
            safe: toTheEnd,
            edits: [{ start: quotation.end, end: quotation.end, text: mark }],
          },
        ]
      : [];
    return {
      start: quotation.start,
      end: quotation.start + quotation.mark.length,
      what: say('The quotation “{0}” is opened and not closed.', withoutMarks(wordsOf(prose, quotation, 40))),
      confidence: quotation.mark === "'" || quotation.mark === '‘' ? 0.6 : toTheEnd ? 0.9 : 0.8,
      fixes,
    };
  });
}
