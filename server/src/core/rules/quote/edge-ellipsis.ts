import { standards } from '../standards.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';

/** “… we will not sign,” Keller said. */
export const edgeEllipsis: Rule = {
  id: 'quote/edge-ellipsis',
  severity: 'hint',
  title: 'A quotation that begins or ends with an ellipsis',
  standard: standards.edgeEllipsis,
  advice: 'Leave the dots out: readers know that more was said before and after.',
  check,
};

function check({ story }: RuleInput): BlockFinding[] {
  const { prose, block } = story;
  if (!prose.english || block.kind === 'heading') return [];
  return prose.quotations.flatMap((quotation) => {
    if (!quotation.closed || quotation.depth > 0 || quotation.endToken - quotation.firstToken < 6) return [];
    const inside = { start: quotation.start + quotation.mark.length, end: quotation.end - 1 };
    const text = prose.text.slice(inside.start, inside.end);
    const edges = [/^\s?(?:…|\.\s?\.\s?\.)\s?/.exec(text), /\s?(?:…|\.\s?\.\s?\.)\s?$/.exec(text.slice(-8))];
    return edges.flatMap((match, side): BlockFinding[] => {
      if (!match) return [];
      const start = side === 0 ? inside.start : inside.end - match[0].length;
      const end = start + match[0].length;
      return [
        {
          start,
          end,
          what: `The quotation ${side === 0 ? 'begins' : 'ends'} with an ellipsis.`,
          confidence: 0.8,
          fixes: [
            {
              kind: 'replace',
              title: 'Remove the ellipsis',
              preferred: true,
              edits: [{ start, end, text: '' }],
            },
          ],
        },
      ];
    });
  });
}
