import { findEach } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import { sentenceAt, wordsOf } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { unnamedSourcesOf } from './unnamed.ts';
import type { UnnamedSource } from './unnamed.ts';
import { say } from '../../../say/index.ts';

/** A senior official said the talks had failed. (Why has the official no name?) */
export const noReason: Rule = {
  id: 'source/no-reason',
  severity: 'information',
  title: 'No reason why a source has no name',
  standard: standards.anonymity,
  advice: 'Say near the first use why the source asked not to be named.',
  check,
};

const reasons =
  /\b(?:anonym|on condition|condition that|not (?:to )?be(?:ing)? (?:named|identified|quoted)|be (?:named|identified) because|not (?:naming|identifying)|(?:use|give|reveal|disclose|publish) (?:his|her|their) (?:full |real |last )?names?|reprisals?|retaliation|retribution|authori[sz]ed|fear of|for fear|fearing|on background|sensitiv|confidential|for security|could not be named|withheld|declined to (?:be named|give)|without (?:being named|attribution)|pseudonym|not (?:his|her|their) real name)/i;

/** How far off, in UTF-16 units, a reason still counts as near. */
const reach = 800;

function check(input: RuleInput): readonly BlockFinding[] {
  return findEach(unnamedSourcesOf(input), input, unexplained);
}

function unexplained(
  { mention, plural }: UnnamedSource,
  { story, next }: RuleInput,
): BlockFinding | undefined {
  const { prose } = story;
  const { start, end } = mention;
  // “Speaking on condition of anonymity, an official said”: the reason may stand first.
  const first = Math.max(sentenceAt(prose, start).start, start - reach);
  const near = prose.text.slice(first, start + reach) + (next?.prose.text.slice(0, reach) ?? '');
  if (reasons.test(near)) return undefined;
  return {
    start,
    end,
    what: plural
      ? say('Nothing says why “{0}” have no names.', wordsOf(prose, mention))
      : say('Nothing says why “{0}” has no name.', wordsOf(prose, mention)),
    confidence: plural ? 0.7 : 0.8,
    fixes: [
      replaceFix(
        say('Insert the reason'),
        { start: end, end },
        ', who asked not to be named because [reason],',
      ),
    ],
  };
}
