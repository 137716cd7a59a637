import type { Span } from '../../base/index.ts';
import type { Attribution } from '../../quotes/index.ts';
import { nothing } from '../each.ts';
import { shortName } from '../persons.ts';
import { isLikely } from '../sayings.ts';
import { standards } from '../standards.ts';
import { sentenceIndexAt, withCapital } from '../text.ts';
import type { BlockFinding, Rule, RuleInput, StoryBlock } from '../types.ts';
import { say } from '../../../say/index.ts';

/** “We will not sign,” Keller said. “Then we will sue,” said Stein. */
export const speakersRunTogether: Rule = {
  id: 'quote/speakers-run-together',
  severity: 'hint',
  title: 'Two speakers quoted in one paragraph',
  standard: standards.newSpeaker,
  advice: 'Begin a new paragraph with the new speaker.',
  check,
};

function check({ story, facts }: RuleInput): readonly BlockFinding[] {
  const { block, prose, quotes } = story;
  if (quotes.attributions.length < 2 || block.kind !== 'paragraph' || !prose.english) return nothing;
  let found: BlockFinding[] | undefined;
  let before: Attribution | undefined;
  for (const said of quotes.attributions) {
    if (!isLikely(said) || !speaksOut(story, said)) continue;
    if (before && before.speaker !== said.speaker) {
      const at = newSentence(story, before, said);
      const [first, second] = [facts.people.speakers[before.speaker], facts.people.speakers[said.speaker]];
      if (at >= 0 && first && second) {
        (found ??= []).push({
          start: said.content[0].start,
          end: said.content[0].end,
          what: say(
            '{0} is quoted in the same paragraph as {1}.',
            withCapital(shortName(second)),
            shortName(first),
          ),
          confidence: 0.75,
          fixes: [{ kind: 'splitParagraph', title: say('Begin a new paragraph'), preferred: true, at }],
        });
      }
    }
    before = said;
  }
  return found ?? nothing;
}

/** A whole sentence in marks by somebody known; a fragment in the article's own sentence takes turns with others. */
function speaksOut(
  { prose: { text } }: StoryBlock,
  { kind, content, speaker, within }: Attribution,
): boolean {
  if (kind !== 'direct' || within >= 0 || speaker < 0 || content.length === 0) return false;
  const [{ start, end }] = content;
  return end - start > shortest && /\p{Lu}/u.test(text.slice(start, start + 2));
}

/** A quotation of fewer characters is a word or two. */
const shortest = 15;

/** Where the sentence of the second speaker begins, or -1 where both share one. */
function newSentence({ prose }: StoryBlock, before: Attribution, said: Attribution): number {
  const ended = sentenceIndexAt(prose, lastEnd(before) - 1);
  const begins = sentenceIndexAt(prose, firstStart(said));
  return begins > ended ? prose.sentences[begins].start : -1;
}

function lastEnd({ source, cue, content }: Attribution): number {
  let last = 0;
  for (const spans of [source, cue, content]) for (const { end } of spans) last = Math.max(last, end);
  return last;
}

function firstStart({ source, cue, content }: Attribution): number {
  let first = Infinity;
  const look = ({ start }: Span): void => {
    first = Math.min(first, start);
  };
  for (const spans of [source, cue, content]) spans.forEach(look);
  return first;
}
