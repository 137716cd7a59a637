import { firstStartingFrom } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import type { Citation } from '../../citations/index.ts';
import type { Claim, ClaimReason } from '../../claims/index.ts';
import { findEach, nothing } from '../each.ts';
import { standards } from '../standards.ts';
import { isCited, sentenceAt, sentenceIndexAt, wordsOf } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput, StoryBlock } from '../types.ts';
import { say } from '../../../say/index.ts';

/** The port lost 40 jobs. The mayor was away.[^1] (Does the note speak of the jobs?) */
export const distantCitation: Rule = {
  id: 'claim/distant-citation',
  severity: 'off',
  title: 'A statement whose citation stands sentences away',
  standard: standards.citationPlace,
  advice: 'Repeat the citation where the statement stands, so that readers see what supports it.',
  check,
};

function check({ story }: RuleInput): readonly BlockFinding[] {
  const { claims, citations, prose } = story;
  if (citations.citations.length === 0 || prose.sentences.length < 2) return nothing;
  return findEach(claims, story, citedAfar);
}

function citedAfar(claim: Claim, story: StoryBlock): BlockFinding | undefined {
  if (claim.verdict !== 'cited' || !wantsItsOwn.has(claim.reason)) return undefined;
  const citation = distant(story, claim);
  return (
    citation && {
      start: claim.start,
      end: claim.end,
      what: distance(story, claim, citation),
      confidence: 0.75,
      fixes: repeat(story, claim, citation),
    }
  );
}

/** What readers look up. That a paragraph about one thing has one citation is common and no fault. */
const wantsItsOwn: ReadonlySet<ClaimReason> = new Set(['statistic', 'allegation', 'superlative', 'research']);

/** The citation that comes after the statement's own sentence and is all that supports it. */
function distant(story: StoryBlock, claim: Claim): Citation | undefined {
  const sentence = sentenceAt(story.prose, claim.start);
  if (isCited(story, sentence) || isOfThisWork(story, sentence)) return undefined;
  const { citations } = story.citations;
  return citations[firstStartingFrom(citations, sentence.end)];
}

/** “This is the first study of its kind”, “we surveyed 412 passengers”: what authors say of their own work. */
function isOfThisWork({ prose }: StoryBlock, { start, end }: Span): boolean {
  return ofThisWork.test(prose.text.slice(start, end));
}

const ofThisWork =
  /\b(?:we|(?:this|our|the present) (?:(?:is|was) the (?:first|largest|longest|only) )?(?:study|paper|article|chapter|thesis|report|review|survey|analysis|work|sample|model|data))\b/i;

function distance({ prose }: StoryBlock, claim: Claim, { supports }: Citation): string {
  const count = sentenceIndexAt(prose, supports.start) - sentenceIndexAt(prose, claim.start);
  const words = wordsOf(prose, claim, 40);
  return count > 1
    ? say('The citation for “{0}” stands {1} sentences later.', words, count)
    : say('The citation for “{0}” stands in the next sentence.', words);
}

function repeat({ prose }: StoryBlock, claim: Claim, { kind, target }: Citation): readonly Fix[] {
  if (kind !== 'footnote' && kind !== 'pandoc' && kind !== 'marker') return [];
  const { end } = sentenceAt(prose, claim.start);
  return [
    {
      kind: 'repeatCitation',
      title: say('Repeat the citation here'),
      at: end,
      citation: kind,
      target,
    },
  ];
}
