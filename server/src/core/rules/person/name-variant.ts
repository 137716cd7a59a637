import { findEach, nothing } from '../each.ts';
import { introduced, isIntroducedHere, speakerOf } from '../persons.ts';
import { standards } from '../standards.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { variantsOf } from './variants.ts';

/** Anna Keller … Anna Kellar said. */
export const nameVariant: Rule = {
  id: 'person/name-variant',
  severity: 'warning',
  title: 'One name in two spellings',
  standard: standards.nameAndPosition,
  advice: 'Check the spelling and use one throughout.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  const { mentions, prose } = input.story;
  if (mentions.mentions.length === 0) return nothing;
  const variants = variantsOf(input.facts.people);
  if (variants.size === 0) return nothing;
  return findEach(mentions.mentions, (mention, index) => {
    const speaker = speakerOf(input, index);
    const other = speaker && variants.get(speaker);
    if (!speaker || !other || !isIntroducedHere(input, speaker, index)) return undefined;
    const { start, end } = mention.name;
    const whole = speaker.name.includes(' ');
    const name = prose.text.slice(start, end);
    const right = name.includes(' ') ? other.name : other.name.slice(other.name.lastIndexOf(' ') + 1);
    return {
      start,
      end,
      what: `“${name}” is spelled “${right}” elsewhere in the article.`,
      confidence: whole ? 0.85 : 0.7,
      fixes: [{ kind: 'replace', title: `Change to ${right}`, edits: [{ start, end, text: right }] }],
      related: [introduced(other, `${other.name} is introduced here.`)],
    };
  });
}
