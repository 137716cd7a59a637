import type { Prose } from '../../language/index.ts';
import { findEach } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import { wordsOf } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { unnamedSourcesOf } from './unnamed.ts';
import type { UnnamedSource } from './unnamed.ts';
import { say } from '../../../say/index.ts';

/** A source said the talks had failed. */
export const undescribed: Rule = {
  id: 'source/undescribed',
  severity: 'warning',
  title: 'A source of whom nothing is said',
  standard: standards.anonymity,
  advice: 'Say as much as can be said: where the source works, how it knows.',
  check,
};

const bare =
  /^(?:(?:an?|one|two|three|several|some|multiple|other|another|our|its)\s+)?(?:source|sources|insider|insiders)$/i;
const described =
  /^\s+(?:close|familiar|in|inside|at|within|who|with|from|near|briefed|whose|on|involved)\b/i;

function check(input: RuleInput): readonly BlockFinding[] {
  return findEach(unnamedSourcesOf(input), input.story.prose, undescribedSource);
}

function undescribedSource({ mention, plural }: UnnamedSource, prose: Prose): BlockFinding | undefined {
  const { start, end } = mention;
  if (!bare.test(prose.text.slice(start, end)) || described.test(prose.text.slice(end, end + 16)))
    return undefined;
  return {
    start,
    end,
    what: plural
      ? say('“{0}” is all that the text says of its sources.', wordsOf(prose, mention))
      : say('“{0}” is all that the text says of its source.', wordsOf(prose, mention)),
    confidence: 0.9,
    fixes: [
      replaceFix(
        plural ? say('Describe the sources') : say('Describe the source'),
        { start: end, end },
        ' with direct knowledge of [what]',
      ),
    ],
  };
}
