import type { Quotation } from '../../language/index.ts';
import { findEach } from '../each.ts';
import { replaceFix } from '../repairs.ts';
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
  return findEach(prose.quotations, (quotation, i) => {
    if (quotation.closed || quotation.depth > 0) return undefined;
    const mark = closing[quotation.mark];
    const before = prose.quotations[i - 1];
    if (mark && before && !before.closed && isTurned(prose.text, quotation)) return turnedAt(quotation, mark);
    const after = prose.quotations[i + 1];
    // The mark that should close it is told.
    if (after && !after.closed && isTurned(prose.text, after)) return undefined;
    const toTheEnd = quotation.endToken === prose.tokens.count;
    if (toTheEnd && next?.prose.quotations.some(({ resumed }) => resumed)) return undefined;
    const fixes: Fix[] = mark
      ? [
          replaceFix(
            say('Insert the closing mark {0}', mark),
            { start: quotation.end, end: quotation.end },
            mark,
            { preferred: true, safe: toTheEnd },
          ),
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

/** “They see that. “ A mark with a space or nothing behind it, where the one before is still open. */
function isTurned(text: string, { start, mark }: Quotation): boolean {
  return mark.length === 1 && mark in closing && /^(?:\s|$)/.test(text.slice(start + 1, start + 2));
}

function turnedAt({ start, mark }: Quotation, right: string): BlockFinding {
  const end = start + mark.length;
  return {
    start,
    end,
    what: say('The mark {0} opens a quotation where {1} should close one.', mark, right),
    confidence: 0.9,
    fixes: [replaceFix(say('Turn the mark'), { start, end }, right, { preferred: true, safe: true })],
  };
}
