import { findEach } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import { withCapital, wordsOf } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { unnamedSourcesOf } from './unnamed.ts';
import { say } from '../../../say/index.ts';

/** Diplomatic sources said the talks had failed. (How many?) */
export const plural: Rule = {
  id: 'source/plural',
  severity: 'hint',
  title: 'Sources in the plural, their number left open',
  standard: standards.pluralSources,
  advice: 'Say how many there are; one source is “a source”.',
  check,
};

const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|multiple|\d+)\b/i;

function check(input: RuleInput): readonly BlockFinding[] {
  const { prose } = input.story;
  return findEach(unnamedSourcesOf(input), ({ mention, noun }) => {
    const { start, end } = mention;
    const text = prose.text.slice(start, end);
    if (noun !== 'sources' || counted.test(text)) return undefined;
    return {
      start,
      end,
      what: say('“{0}” does not say how many they are.', wordsOf(prose, mention)),
      confidence: 0.8,
      fixes: singular(start, end, text),
    };
  });
}

/** Only a bare phrase in subject position has a plain singular: its verb in the past tense stays as it is. */
function singular(start: number, end: number, text: string): Fix[] {
  const one = text.replace(/^(?:some|other)\s+/i, '').replace(/sources$/i, 'source');
  const article = /^[aeiou]/i.test(one) ? 'an' : 'a';
  const capital = /^\p{Lu}/u.test(text);
  const lower = /^\p{Lu}\p{Ll}/u.test(one) && capital ? one[0].toLowerCase() + one.slice(1) : one;
  const replaced = `${capital ? withCapital(article) : article} ${lower}`;
  return [replaceFix(say('Change to “{0}”', replaced), { start, end }, replaced)];
}
