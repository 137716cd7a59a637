import { nothing } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** A quotation runs on from the paragraph before, and this paragraph does not open it again. */
export const runningMarks: Rule = {
  id: 'quote/running-marks',
  severity: 'information',
  title: 'A quotation that runs on without an opening mark',
  standard: standards.runningQuotes,
  advice: 'Open the quotation again at the start of each paragraph that goes on with it.',
  check,
};

function check({ story, previous }: RuleInput): readonly BlockFinding[] {
  const { prose } = story;
  const mark = previous?.prose.carry.open;
  if (!mark) return nothing;
  const quotation = prose.quotations.find(({ resumed }) => resumed);
  if (!quotation || quotation.start > 0 || /^\s*["'“‘«„‹「]/.test(prose.text)) return nothing;
  const { start, end } = { start: quotation.start, end: prose.tokens.end[quotation.firstToken] };
  return [
    {
      start,
      end,
      what: say(
        'The quotation of the paragraph before goes on at “{0}” without an opening mark.',
        prose.text.slice(start, end),
      ),
      confidence: quotation.closed ? 0.85 : 0.6,
      fixes: [
        replaceFix(say('Insert the opening mark {0}', mark), { start, end: start }, mark, {
          preferred: true,
        }),
      ],
    },
  ];
}
