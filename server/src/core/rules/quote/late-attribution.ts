import type { Attribution } from '../../quotes/index.ts';
import { standards } from '../standards.ts';
import { shortName } from '../persons.ts';
import { sentenceIndexAt } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';

/** “One sentence. Another. A third,” said Keller. */
export const lateAttribution: Rule = {
  id: 'quote/late-attribution',
  severity: 'information',
  title: 'A speaker who is named only after several sentences',
  standard: standards.speakerEarly,
  advice: 'Name the speaker after the first sentence of the quotation.',
  check,
};

/** So many whole sentences before the speaker is named are too many. */
const tooMany = 3;

function check(input: RuleInput): BlockFinding[] {
  const { quotes, prose } = input.story;
  return quotes.attributions.flatMap((said, index) => {
    if (said.kind !== 'direct' || said.within >= 0 || said.content.length === 0) return [];
    const [first] = said.content;
    const named = Math.min(...[...said.source, ...said.cue].map(({ start }) => start));
    if (!Number.isFinite(named) || named < first.end || isKnownAlready(input, said, index)) return [];
    const count = 1 + sentenceIndexAt(prose, first.end - 1) - sentenceIndexAt(prose, first.start + 1);
    if (count < tooMany) return [];
    const speaker = input.facts.people.speakers[said.speaker];
    const [source] = said.source.length > 0 ? said.source : said.cue;
    return {
      start: source.start,
      end: source.end,
      what: `${speaker ? shortName(speaker) : 'The speaker'} is named only after ${count} sentences of quotation.`,
      confidence: 0.8,
      fixes: [],
    };
  });
}

/** The words just before were the same speaker's: the reader knows who goes on. */
function isKnownAlready({ story, previous }: RuleInput, { speaker }: Attribution, index: number): boolean {
  if (speaker < 0) return false;
  const before =
    index > 0
      ? story.quotes.attributions[index - 1]
      : previous?.quotes.attributions[previous.quotes.attributions.length - 1];
  return before?.speaker === speaker;
}
