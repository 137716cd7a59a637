import type { Citation } from '../../citations/index.ts';
import { findEach } from '../each.ts';
import { standards } from '../standards.ts';
import type { BlockFinding, Rule, RuleInput, StoryFacts } from '../types.ts';
import { say } from '../../../say/index.ts';

/** The bridge closed in May.[^2] (And no note 2 stands anywhere.) */
export const undefinedFootnote: Rule = {
  id: 'citation/undefined-footnote',
  severity: 'error',
  title: 'A footnote reference without a footnote',
  standard: standards.structure,
  advice: 'Write the footnote, or correct its label.',
  check,
};

function check({ story, facts }: RuleInput): readonly BlockFinding[] {
  return findEach(story.citations.citations, facts, undefinedNote);
}

function undefinedNote({ kind, target, start, end }: Citation, facts: StoryFacts): BlockFinding | undefined {
  if (kind !== 'footnote' || facts.citations.footnotes.defined.has(target)) return undefined;
  return {
    start,
    end,
    what: say('There is no footnote “{0}”.', target),
    confidence: 0.95,
    fixes: [
      { kind: 'defineFootnote', title: say('Define footnote {0}', target), label: target, preferred: true },
    ],
  };
}
