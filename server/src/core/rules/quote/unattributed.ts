import type { Span } from '../../base/index.ts';
import type { Prose } from '../../language/index.ts';
import { findEach, nothing } from '../each.ts';
import { attributeQuotationFixes, citeFixes } from '../repairs.ts';
import { standards } from '../standards.ts';
import { someMentionIn } from '../persons.ts';
import { isCited, sentenceAt, sentenceBefore, withoutMarks, wordsOf } from '../text.ts';
import type { BlockFinding, Rule, RuleInput, StoryBlock } from '../types.ts';
import { say } from '../../../say/index.ts';

/** “The harbour is not for sale.” The council will vote in May. (Who says so?) */
export const unattributed: Rule = {
  id: 'quote/unattributed',
  severity: 'warning',
  title: 'A quotation without a speaker',
  standard: standards.attributeFacts,
  advice: 'Say who spoke, in the same sentence or the one beside it.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  const { block } = input.story;
  if (block.kind === 'heading' || block.kind === 'blockquote' || block.kind === 'caption') return nothing;
  return findEach(speakerless(input.story, input.next), input, saidByNobody);
}

function saidByNobody(quotation: Span, input: RuleInput): BlockFinding | undefined {
  const { prose } = input.story;
  if (isCited(input.story, quotation) || isAnnounced(input, quotation)) return undefined;
  if (isToldWhat(prose, quotation) || answersAfterBeat(input, quotation)) return undefined;
  return {
    start: quotation.start,
    end: quotation.end,
    what: say(
      'No speaker is named for the quotation “{0}”.',
      withoutStop(withoutMarks(wordsOf(prose, quotation))),
    ),
    // Keller was furious. “…”: the reader will guess.
    confidence: isLedUpTo(input.story, quotation) ? 0.6 : 0.85,
    fixes: [
      ...attributeQuotationFixes(input, quotation),
      ...citeFixes(prose, quotation, input.facts.languageId),
    ],
    settle: { title: say('Mark as a title or a term, not speech'), reason: 'a title or a term' },
  };
}

/** Quotations that no attribution covers, and those that one covers without source, cue or speaker; in a dialogue turns tell. */
function speakerless({ prose, quotes }: StoryBlock, next: StoryBlock | undefined): readonly Span[] {
  if (prose.quotations.length === 0) return none;
  const found: Span[] = quotes.unattributed.map((index) => prose.quotations[index]);
  for (const { kind, source, cue, content, speaker, within, evidence } of quotes.attributions) {
    if (kind !== 'direct' || speaker >= 0 || within >= 0 || source.length + cue.length > 0) continue;
    if (evidence[0]?.kind === 'inTurn') continue;
    const [first] = content;
    if (first && isWholeSentence(prose, first)) found.push({ start: first.start, end: first.end });
  }
  if (found.length === 0) return none;
  return found
    .filter(
      (quotation) =>
        isClosed(prose, quotation) && standsAlone(prose, quotation) && !isSigned(prose, quotation, next),
    )
    .sort((a, b) => a.start - b.start);
}

const none: readonly Span[] = [];

/** One that is left open is the business of quote/unclosed. */
function isClosed({ text }: Prose, { start, end }: Span): boolean {
  return /["”’»“]$/.test(text.slice(Math.max(start + 1, end - 1), end));
}

/** It opens its sentence: after “tweeting,” or “stating:” somebody has been named, whether or not we saw who. */
function standsAlone(prose: Prose, { start }: Span): boolean {
  return sentenceAt(prose, start).start >= start - 1;
}

/** “Keller called them on it:” and “the mayor was against it and wrote:”, in the block or at the end of the one before. */
function isAnnounced({ story, previous }: RuleInput, { start }: Span): boolean {
  const before = story.prose.text.slice(Math.max(0, start - 4), start);
  if (before.trim() !== '') return /:\s*$/.test(before);
  return !!previous && /:\s*$/.test(previous.prose.text.slice(-4)) && previous.mentions.mentions.length > 0;
}

/**
 * “Her last post was short. ‘Back home soon.’” “‘Who will pay?’ That is the question.” The text says what the words are, if
 * not who said them.
 */
function isToldWhat(prose: Prose, { start, end }: Span): boolean {
  const { text } = prose;
  const before = sentenceBefore(prose, start);
  return (
    pointsAt.test(text.slice(end, end + lookAhead)) ||
    (before !== undefined && written.test(text.slice(before.start, before.end)))
  );
}

const lookAhead = 60;
const written =
  /\b(?:post|tweet|letter|note|message|text|e-?mail|telegram|statement|sign|plaque|banner|placard|poster|caption|inscription|headline|slogan|motto|proverb|saying|lyrics?|chorus|refrain|verse|voice|narrator|graffiti|diary|entry|question|answer|words?|phrase|sentence|line|section|article|clause|paragraph|law|statute|as follows)\b[^.!?]*[.!?:]\s*$/i;
const pointsAt =
  /^\s+(?:(?:That|This|It|Those|These|Such)\b[^.!?]{0,20}\b(?:questions?|words?|lines?|sentences?|messages?|phrases?|mottos?|slogans?|what|how)|So (?:said|reads?|goes|went|ran|begins?|ends?))\b/;

const personal: ReadonlySet<string> = new Set(['person', 'unnamed', 'group']);

/** The sentence before is about somebody. */
function isLedUpTo(story: StoryBlock, { start }: Span): boolean {
  const before = sentenceBefore(story.prose, start);
  return (
    before !== undefined && someMentionIn(story, before, ({ leads, kind }) => leads && personal.has(kind))
  );
}

/**
 * “She wipes her hands before answering.” In a paragraph of its own, what she answers. The one before must end with somebody
 * whose face or hands say that they are about to speak.
 */
function answersAfterBeat({ previous }: RuleInput, { start }: Span): boolean {
  if (start > 0 || !previous) return false;
  const beat = previous.prose.sentences.at(-1);
  return beat !== undefined && aboutToSpeak.test(previous.prose.text.slice(beat.start, beat.end));
}

const aboutToSpeak =
  /^(?:Then )?(?:S?he|They|\p{Lu}\p{L}+)\b[^.!?]{0,80}\b(?:answering|repl(?:y|ying)|speaking|(?:shakes?|shook) (?:his|her|their) heads?|shrug(?:s|ged)?|nod(?:s|ded)?|laugh(?:s|ed)?|smile[sd]?|grin(?:s|ned)?|sigh(?:s|ed)?|pause[sd]?|frown(?:s|ed)?|thinks?(?: about it| for a \w+)|thought (?:about it|for a \w+))\b[^.!?]{0,40}\.\s*$/u;

/** The message goes on behind the words, and ends in a full stop of its own. */
function withoutStop(words: string): string {
  return words.replace(/[.,]$/, '');
}

/** “…” — Anna Keller: a signature, on the same line or the next one. */
function isSigned({ text }: Prose, { end }: Span, next: StoryBlock | undefined): boolean {
  const rest = text.slice(end, end + 8);
  return (
    signature.test(rest) || (rest.trim() === '' && !!next && signature.test(next.prose.text.slice(0, 8)))
  );
}

const signature = /^\s*[-–—―~(]+\s*\p{Lu}/u;

/** Six words at least, a full stop or its like at the end: less is a term, a title or a fragment. */
function isWholeSentence({ text }: Prose, { start, end }: Span): boolean {
  const words = withoutMarks(text.slice(start, end));
  return words.split(/\s+/).length >= 6 && /^\p{Lu}/u.test(words) && /[.!?…,]$/.test(words);
}
