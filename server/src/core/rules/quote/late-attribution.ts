import type { Span } from '../../base/index.ts';
import type { Attribution } from '../../quotes/index.ts';
import { findEach } from '../each.ts';
import { isLikely } from '../sayings.ts';
import { standards } from '../standards.ts';
import { shortName, someMentionIn } from '../persons.ts';
import { sentenceBefore, sentenceIndexAt, withCapital } from '../text.ts';
import { moveTail, tailOf } from './tail.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** “One sentence. Another. A third,” said Keller. */
export const lateAttribution: Rule = {
  id: 'quote/late-attribution',
  severity: 'information',
  title: 'A speaker who is named only after several sentences',
  standard: standards.speakerEarly,
  advice: 'Name the speaker after the first sentence of the quotation.',
  check,
};

/** So many whole sentences before the speaker is named are too many. */
const tooMany = 3;

function check(input: RuleInput): readonly BlockFinding[] {
  return findEach(input.story.quotes.attributions, input, namedLate);
}

function namedLate(said: Attribution, input: RuleInput, index: number): BlockFinding | undefined {
  const { prose } = input.story;
  if (said.kind !== 'direct' || said.within >= 0 || said.content.length === 0) return undefined;
  if (!isLikely(said) || isSigned(input, said)) return undefined;
  const [first] = said.content;
  const named = Math.min(firstStart(said.source), firstStart(said.cue));
  if (named === Infinity || named < first.end || isKnownAlready(input, said, index)) return undefined;
  const count = 1 + sentenceIndexAt(prose, first.end - 1) - sentenceIndexAt(prose, first.start + 1);
  if (count < tooMany || first.end - first.start < fewestUnits || isLedUpTo(input, said)) return undefined;
  const speaker = input.facts.people.speakers[said.speaker];
  const tail = tailOf(input.story, said);
  const [source] = said.source.length > 0 ? said.source : said.cue;
  return {
    start: source.start,
    end: source.end,
    what: speaker
      ? say('{0} is named only after {1} sentences of quotation.', withCapital(shortName(speaker)), count)
      : say('The speaker is named only after {0} sentences of quotation.', count),
    confidence: 0.8,
    fixes: tail ? moveTail(input.story, said, tail) : [],
  };
}

/** `“We paid. We waited. Nobody came.” ― Ida Brandt`: a statement in a list, with the name below it. */
function isSigned({ story: { prose } }: RuleInput, { content, source }: Attribution): boolean {
  const named = firstStart(source);
  const { end } = content[content.length - 1];
  return end < named && named - end < 12 && /^[”"’\s]*[―—–-]+\s*$/.test(prose.text.slice(end, named));
}

/** “Yes. No. Maybe,” said Keller: three sentences that are read at a glance. */
const fewestUnits = 40;

/** Keller was first at the scene. “… … …,” he said. The sentence just before is about the speaker: the reader knows. */
function isLedUpTo({ story }: RuleInput, { speaker, mention, content }: Attribution): boolean {
  // “She said” is said of whom the text has named before.
  if (story.mentions.mentions[mention]?.form === 'pronoun') return true;
  const before = sentenceBefore(story.prose, content[0].start + 1);
  return (
    speaker >= 0 &&
    before !== undefined &&
    someMentionIn(story, before, (_, i) => story.resolution.speakers[i] === speaker)
  );
}

function firstStart(spans: readonly Span[]): number {
  let first = Infinity;
  for (const { start } of spans) first = Math.min(first, start);
  return first;
}

/** The words just before were the same speaker's: the reader knows who goes on. */
function isKnownAlready({ story, previous }: RuleInput, { speaker }: Attribution, index: number): boolean {
  if (speaker < 0) return false;
  // What is said within what is said is somebody else's.
  const before =
    outermost(story.quotes.attributions, index) ?? outermost(previous?.quotes.attributions ?? []);
  return before?.speaker === speaker;
}

function outermost(all: readonly Attribution[], end = all.length): Attribution | undefined {
  let i = end - 1;
  while (i >= 0 && all[i].within >= 0) i--;
  return all[i];
}
