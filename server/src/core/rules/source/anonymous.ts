import type { Prose } from '../../language/index.ts';
import { findEach } from '../each.ts';
import { standards } from '../standards.ts';
import { wordsOf } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { unnamedSourcesOf } from './unnamed.ts';
import type { UnnamedSource } from './unnamed.ts';
import { say } from '../../../say/index.ts';

/** A senior official said the talks had failed. */
export const anonymous: Rule = {
  id: 'source/anonymous',
  severity: 'hint',
  title: 'A source without a name',
  standard: standards.pluralSources,
  advice: 'Name the source if that can be done; keep a note of who it is and why the name is left out.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  return findEach(unnamedSourcesOf(input), input.story.prose, nameless);
}

function nameless({ mention, plural }: UnnamedSource, prose: Prose): BlockFinding | undefined {
  return {
    start: mention.start,
    end: mention.end,
    what: plural
      ? say('“{0}” speak without names.', wordsOf(prose, mention))
      : say('“{0}” speaks without a name.', wordsOf(prose, mention)),
    confidence: 0.85,
    fixes: [],
  };
}
