import { nothing } from '../each.ts';
import { standards } from '../standards.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** [^3]: Harbour register, 2023. (And no [^3] stands in the text.) */
export const unusedFootnote: Rule = {
  id: 'citation/unused-footnote',
  severity: 'hint',
  title: 'A footnote that nothing refers to',
  standard: standards.structure,
  advice: 'Refer to it where it supports the text, or remove it.',
  check,
};

function check({ story, previous, facts }: RuleInput): readonly BlockFinding[] {
  const { block, prose } = story;
  const { label } = block;
  if (block.kind !== 'note' || label === undefined || previous?.block.label === label) return nothing;
  if (facts.citations.footnotes.used.has(label)) return nothing;
  return [
    {
      start: 0,
      end: prose.text.length,
      what: say('Nothing in the text refers to footnote “{0}”.', label),
      confidence: 0.9,
      fixes: [{ kind: 'removeFootnote', title: say('Remove footnote {0}', label), label, preferred: true }],
      unnecessary: true,
    },
  ];
}
