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
  const { defined } = facts.citations.footnotes;
  const isSure = kind === 'footnote';
  if (defined.has(target) || !(isSure || (kind === 'marker' && isLeftOut(target, defined)))) return undefined;
  const what = say('There is no footnote “{0}”.', target);
  const title = say('Define footnote {0}', target);
  return {
    start,
    end,
    what,
    confidence: isSure ? 0.95 : 0.7,
    fixes: isSure ? [{ kind: 'defineFootnote', title, label: target, preferred: true }] : [],
  };
}

/** In plain text a number in brackets may be anything, unless there are some notes and it is left out among their numbers. */
function isLeftOut(target: string, defined: ReadonlyMap<string, number>): boolean {
  return (
    defined.size >= fewest &&
    /^\d+$/.test(target) &&
    [...defined.keys()].some((label) => Number(label) > Number(target))
  );
}

const fewest = 3;
