import type { Quotation } from '../../language/index.ts';
import { nothing } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** “… we will not sign,” Keller said. */
export const edgeEllipsis: Rule = {
  id: 'quote/edge-ellipsis',
  severity: 'hint',
  title: 'A quotation that begins or ends with an ellipsis',
  standard: standards.edgeEllipsis,
  advice: 'Leave the dots out: readers know that more was said before and after.',
  check,
};

function check({ story }: RuleInput): readonly BlockFinding[] {
  const { prose, block } = story;
  if (!prose.english || block.kind === 'heading') return nothing;
  let found: BlockFinding[] | undefined;
  for (const quotation of prose.quotations) {
    if (!quotation.closed || quotation.depth > 0 || quotation.endToken - quotation.firstToken < 6) continue;
    const start = quotation.start + quotation.mark.length;
    if (!mayHaveDots(prose.text, start, quotation.end - 1)) continue;
    for (const edge of edgesOf(prose.text, start, quotation.end - 1))
      if (edge.start === start || !isBrokenOff(prose.text, quotation)) (found ??= []).push(edge);
  }
  return found ?? nothing;
}

/** “If we had known …” Her voice broke. Then the dots are what was heard. */
function isBrokenOff(text: string, { start, end }: Quotation): boolean {
  // “Once Upon a Time …” is a title.
  return !/\s\p{Ll}{4,}/u.test(text.slice(start, end)) || brokenOff.test(text.slice(end, end + lookAhead));
}

const lookAhead = 80;
const brokenOff =
  /\b(?:trail(?:s|ed|ing)|began|begins|starts?|started|voices?|fell silent|falls silent|paus(?:es|ed|ing)|interrupt(?:s|ed|ing)?|cut (?:him|her|them) off|broke off|breaks off|stopped|stammered|hesitated|sobb(?:ed|ing)|tears|cried|laughs|laughed|sigh(?:s|ed)|shrugs|shrugged|muttered|mumbled|whispered)\b/i;

/** The dots at the edges of the words between two marks. */
function edgesOf(whole: string, first: number, last: number): BlockFinding[] {
  const text = whole.slice(first, last);
  const edges = [/^\s?(?:…|\.\s?\.\s?\.)\s?/.exec(text), /\s?(?:…|\.\s?\.\s?\.)\s?$/.exec(text.slice(-8))];
  return edges.flatMap((match, side): BlockFinding[] => {
    if (!match) return [];
    const start = side === 0 ? first : last - match[0].length;
    const end = start + match[0].length;
    return [
      {
        start,
        end,
        what:
          side === 0
            ? say('The quotation begins with an ellipsis.')
            : say('The quotation ends with an ellipsis.'),
        confidence: 0.8,
        fixes: [replaceFix(say('Remove the ellipsis'), { start, end }, '', { preferred: true })],
      },
    ];
  });
}

/** Whether a dot stands first, or two dots or an ellipsis stand last, a space beside them aside: few quotations are cut out. */
function mayHaveDots(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(isSpace(text, start) ? start + 1 : start);
  if (first === dot || first === ellipsis) return true;
  const last = isSpace(text, end - 1) ? end - 2 : end - 1;
  if (text.charCodeAt(last) === ellipsis) return true;
  return (
    text.charCodeAt(last) === dot && text.charCodeAt(isSpace(text, last - 1) ? last - 2 : last - 1) === dot
  );
}

const dot = 0x2e;
const ellipsis = 0x2026;

/** White space as patterns have it, beyond ASCII by guess: the patterns decide. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit <= 32 || unit > 127) && unit !== ellipsis;
}
