import { nothing } from '../each.ts';
import { isMarkdown } from '../repairs.ts';
import { standards } from '../standards.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** [^3]: Harbour register, 2023. (And no [^3] stands in the text, or another [^3] is defined above.) */
export const unusedFootnote: Rule = {
  id: 'citation/unused-footnote',
  severity: 'hint',
  title: 'A footnote that nothing refers to',
  standard: standards.structure,
  advice: 'Refer to it where it supports the text, or remove it.',
  check,
};

function check({ story, previous, facts, index }: RuleInput): readonly BlockFinding[] {
  const { block, prose } = story;
  const { label } = block;
  if (block.kind !== 'note' || label === undefined || previous?.block.label === label) return nothing;
  const { used, defined } = facts.citations.footnotes;
  const isUsed = used.has(label);
  if (isUsed && (!isMarkdown(facts) || defined.get(label) === index)) return nothing;
  return [
    {
      start: 0,
      end: prose.text.length,
      what: isUsed
        ? say('Footnote “{0}” stands above, too; readers see only that one.', label)
        : say('Nothing in the text refers to footnote “{0}”.', label),
      confidence: 0.9,
      fixes: isUsed
        ? []
        : [{ kind: 'removeFootnote', title: say('Remove footnote {0}', label), label, preferred: true }],
      unnecessary: true,
    },
  ];
}
