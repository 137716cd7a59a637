import { overlaps } from '../../base/index.ts';
import { standards } from '../standards.ts';
import { withoutMarks, wordsOf } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';

/** Keller said: “We will not sign,” she added. */
export const doubleAttribution: Rule = {
  id: 'quote/double-attribution',
  severity: 'hint',
  title: 'A quotation with two attributions',
  standard: standards.onePerQuote,
  advice: 'Keep one attribution for each quotation.',
  check,
};

function check({ story }: RuleInput): BlockFinding[] {
  const { prose, quotes } = story;
  const outer = quotes.attributions.filter(({ within, kind }) => within < 0 && kind === 'direct');
  const found: BlockFinding[] = [];
  outer.forEach((said, index) => {
    const [cue, ...more] = said.cue;
    if (!cue) return;
    const around = more.find((other) =>
      said.content.some(({ start, end }) => cue.end <= start && end <= other.start),
    );
    const rival = outer
      .slice(Math.max(0, index - 1), index)
      .find(
        (other) =>
          other.cue.length > 0 && other.content.some((a) => said.content.some((b) => overlaps(a, b))),
      );
    const second = around ?? (rival && cue);
    if (!second) return;
    found.push({
      ...{ start: second.start, end: second.end },
      what: `The quotation has a second attribution, “${withoutMarks(wordsOf(prose, second))}”.`,
      confidence: 0.75,
      fixes: [],
    });
  });
  return found;
}
