import type { Mark } from '../../base/index.ts';
import type { Prose } from '../../language/index.ts';
import { findEach, nothing } from '../each.ts';
import { isMarkdown } from '../repairs.ts';
import { standards } from '../standards.ts';
import { wordsOf } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** See https://example.org/report for the figures. */
export const bareUrl: Rule = {
  id: 'citation/bare-url',
  severity: 'hint',
  title: 'A web address in running text',
  standard: standards.replicable,
  advice: 'Link the words that name the source, or move the address to a footnote.',
  check,
};

function check({ story, facts }: RuleInput): readonly BlockFinding[] {
  const { block, prose } = story;
  if (!isMarkdown(facts) || block.kind !== 'paragraph') return nothing;
  return findEach(block.marks, prose, bareAddress);
}

function bareAddress(mark: Mark, prose: Prose): BlockFinding | undefined {
  if (mark.kind !== 'link' || !mark.bare || mark.url.startsWith('mailto:')) return undefined;
  // A paragraph that is nothing but the address is a list of links, not running text.
  if (mark.end - mark.start >= prose.text.trim().length - 1) return undefined;
  // “Source: https://…”, “Website: https://…”: the same, with a label.
  if (label.test(prose.text.slice(0, mark.start)) && prose.text.slice(mark.end).trim() === '')
    return undefined;
  return {
    start: mark.start,
    end: mark.end,
    what: say('The address {0} stands in running text.', wordsOf(prose, mark, 50)),
    confidence: 0.8,
    fixes: [
      {
        kind: 'nameAddress',
        title: say('Make it a link'),
        over: mark,
        url: mark.url,
        as: 'link',
        preferred: true,
      },
      {
        kind: 'nameAddress',
        title: say('Move it to a footnote'),
        over: mark,
        url: mark.url,
        as: 'footnote',
      },
    ],
  };
}

const label = /^\s*(?:\S{1,20} ){0,3}\S{1,20}:\s*$/;
