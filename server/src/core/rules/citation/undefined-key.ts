import type { Mark } from '../../base/index.ts';
import type { Bibliography, Citation } from '../../citations/index.ts';
import { findEach, nothing } from '../each.ts';
import { standards } from '../standards.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { nearestKeys } from './nearest-key.ts';
import { say } from '../../../say/index.ts';

/** The harbour closed in 2019 [@keler2024]. (The bibliography has keller2024.) */
export const undefinedKey: Rule = {
  id: 'citation/undefined-key',
  severity: 'error',
  title: 'A citation key that the bibliography does not have',
  standard: standards.keys,
  advice: 'Correct the key, or add the work to the bibliography.',
  check,
};

/** `@fig:harbour` and `@fig-harbour` refer to a figure, `@doi:10.1000/x` says itself what it cites. */
const noWork =
  /^(?:fig|eq|tbl|tab|sec|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)[:-]|^(?:doi|isbn|pmid|pmc|arxiv|url|https?|wikidata):|^\*$/i;

function check({ story, facts: { bibliography } }: RuleInput): readonly BlockFinding[] {
  const { block, citations } = story;
  if (!bibliography?.complete || citations.citations.length === 0) return nothing;
  return findEach(citations.citations, { bibliography, inText: startsInText(block.marks) }, unknownKey);
}

function unknownKey(
  { kind, target, start, end }: Citation,
  { bibliography, inText }: { readonly bibliography: Bibliography; readonly inText: ReadonlySet<number> },
  citation: number,
): BlockFinding | undefined {
  if (kind !== 'pandoc' || isKnown(bibliography, target) || noWork.test(target)) return undefined;
  const near = nearestKeys(target, bibliography.byKey.keys());
  // A name with a year in the running text may be somebody's handle, unless a key is nearly the same.
  return {
    start,
    end,
    citation,
    what: say('The bibliography has no “{0}”.', target),
    confidence: start < end && inText.has(start) && near.length === 0 ? 0.6 : 0.95,
    fixes: near.map((key, i): Fix => {
      return { kind: 'replaceKey', title: say('Cite {0} instead', key), citation, key, preferred: i === 0 };
    }),
  };
}

/** Where the running text itself cites: `|@keller2024 says`. */
function startsInText(marks: readonly Mark[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const mark of marks) if (mark.kind === 'citation' && mark.inText) starts.add(mark.start);
  return starts;
}

function isKnown({ byKey, broken }: Bibliography, key: string): boolean {
  return byKey.has(key) || broken.has(key);
}
