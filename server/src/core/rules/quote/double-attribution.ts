import type { Span } from '../../base/index.ts';
import type { Attribution } from '../../quotes/index.ts';
import { findEach, nothing } from '../each.ts';
import { isLikely } from '../sayings.ts';
import { standards } from '../standards.ts';
import { wordsOf } from '../text.ts';
import { tailOf, withoutTail } from './tail.ts';
import type { Tail } from './tail.ts';
import type { BlockFinding, Rule, RuleInput, StoryBlock } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Keller said: “We will not sign,” she added. */
export const doubleAttribution: Rule = {
  id: 'quote/double-attribution',
  severity: 'hint',
  title: 'A quotation with two attributions',
  standard: standards.onePerQuote,
  advice: 'Keep one attribution for each quotation.',
  check,
};

const announced =
  /\b(?:said|says|added|adds|wrote|writes|asked|replied|answered|declared|stated|explained|insisted|warned)[:,]\s*$/;

function check({ story }: RuleInput): readonly BlockFinding[] {
  const { prose, quotes } = story;
  if (!prose.english) return nothing;
  return findEach(quotes.attributions, story, attributedTwice);
}

function attributedTwice(said: Attribution, story: StoryBlock): BlockFinding | undefined {
  const { prose } = story;
  const { kind, within, cue, content } = said;
  if (kind !== 'direct' || within >= 0 || content.length === 0 || !isLikely(said)) return undefined;
  const [first] = content;
  const second = spanBehind(cue, first.end);
  if (!second || !announced.test(prose.text.slice(Math.max(0, first.start - 24), first.start)))
    return undefined;
  const tail = onlySays(said, tailOf(story, said));
  return {
    start: second.start,
    end: second.end,
    what: say(
      'The quotation has an attribution before it and a second one, “{0}”, after it.',
      wordsOf(prose, second),
    ),
    confidence: 0.75,
    fixes: tail
      ? [
          {
            kind: 'replace',
            title: say('Remove the second attribution'),
            preferred: true,
            edits: withoutTail(tail, prose.text),
          },
        ]
      : [],
  };
}

function spanBehind(spans: readonly Span[], offset: number): Span | undefined {
  for (const span of spans) if (span.start >= offset) return span;
  return undefined;
}

/** A tail that tells when or where, “she added on Monday”, is no repetition to be struck out. */
function onlySays({ source, cue }: Attribution, tail: Tail | undefined): Tail | undefined {
  if (!tail) return undefined;
  const parts = [...source, ...cue].filter(({ start }) => start >= tail.start);
  const said = parts.reduce((sum, { start, end }) => sum + end - start, parts.length - 1);
  return said >= tail.words.length ? tail : undefined;
}
