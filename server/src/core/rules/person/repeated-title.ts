import { findEach } from '../each.ts';
import { introduced, shortName, speakerOf } from '../persons.ts';
import { standards } from '../standards.ts';
import { textOf } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Mayor Anna Keller … Mayor Keller said. */
export const repeatedTitle: Rule = {
  id: 'person/repeated-title',
  severity: 'hint',
  title: 'A title that is given again on later reference',
  standard: standards.firstReference,
  advice: 'After first reference the surname is enough.',
  check,
};

/** Courtesy titles are a matter of house style. */
const courtesy =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|rev|fr|sr|prof|professor|doctor|king|queen|prince|princess|pope)\.?$/i;

function check(input: RuleInput): readonly BlockFinding[] {
  const { mentions, prose } = input.story;
  return findEach(mentions.mentions, (mention, index) => {
    if (mention.kind !== 'person' || mention.titles.length === 0 || mention.name.start <= mention.start)
      return undefined;
    const title = mention.titles.find((word) => !courtesy.test(word));
    if (!title) return undefined;
    const speaker = speakerOf(input, index);
    // “Mayor Anna Keller” once more may be the first reference after a headline; “Mayor Keller” never is.
    if (!speaker || !speaker.name.includes(' ') || /\s/.test(textOf(prose, mention.name))) return undefined;
    // Only the first repetition is worth a remark: the writer has a style, not ten faults.
    const second = speaker.mentions[1];
    if (second?.block !== input.index || second.mention !== index) return undefined;
    if (!prose.text.slice(mention.start, mention.name.start).toLowerCase().includes(title.toLowerCase()))
      return undefined;
    const { start, end } = { start: mention.start, end: mention.name.start };
    return {
      start: mention.start,
      end: mention.end,
      what: say('{0} has the title “{1}” again.', shortName(speaker), prose.text.slice(start, end).trim()),
      confidence: 0.7,
      fixes: [{ kind: 'replace', title: say('Remove the title'), edits: [{ start, end, text: '' }] }],
      related: [introduced(speaker, say('{0} is introduced here.', speaker.name))],
    };
  });
}
