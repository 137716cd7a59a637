import { tokensIn } from '../../claims/index.ts';
import type { Quotation, Sentence } from '../../language/index.ts';
import { findEach, nothing } from '../each.ts';
import { attributeFixes } from '../repairs.ts';
import { standards } from '../standards.ts';
import { isHeadline, isRunningText, sentenceAt, textOf, withoutMarks } from '../text.ts';
import type { BlockFinding, Rule, RuleInput, StoryBlock } from '../types.ts';
import { isMentioned } from './mentioned.ts';
import { isShortQuotation, unquote } from './short.ts';
import { say } from '../../../say/index.ts';

/** The council’s “experts” met on Monday. */
export const scare: Rule = {
  id: 'quote/scare',
  severity: 'hint',
  title: 'Marks that put a word in doubt',
  standard: standards.scareQuotes,
  advice: 'Say whose word it is, or what is wrong with it, or take the marks away.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  const { block, prose } = input.story;
  if (prose.quotations.length === 0 || !prose.english || !isRunningText(block) || isHeadline(input))
    return nothing;
  const short = prose.quotations.filter((quotation) => isShortQuotation(prose, quotation));
  if (short.length === 0) return nothing;
  const spoken = spokenTokens(input.story);
  return findEach(short, { input, short, spoken, remarked: new Set<string>() }, doubted);
}

interface Doubts {
  readonly input: RuleInput;
  readonly short: readonly Quotation[];
  /** Tokens of whoever speaks. */
  readonly spoken: Uint8Array;
  /** Words that had their remark. */
  readonly remarked: Set<string>;
}

function doubted(
  quotation: Quotation,
  { input, short, spoken, remarked }: Doubts,
  i: number,
): BlockFinding | undefined {
  const { prose } = input.story;
  const sentence = sentenceAt(prose, quotation.start);
  if (isSpoken(sentence, spoken) || isMentioned(prose, quotation)) return undefined;
  // “Between ‘very sure’ and ‘somewhat sure’ voters”: categories; and one remark on a word is enough.
  const beside = [short[i - 1], short[i + 1]];
  if (beside.some((other) => other && sentenceAt(prose, other.start) === sentence)) return undefined;
  const words = withoutMarks(textOf(prose, quotation));
  if (remarked.has(words)) return undefined;
  remarked.add(words);
  return {
    start: quotation.start,
    end: quotation.end,
    what: say(
      'The marks around “{0}” say that the word is not the article’s own, and not whose it is.',
      words,
    ),
    confidence: 0.7,
    fixes: [unquote(quotation), ...attributeFixes(input, sentence)],
  };
}

/** Whoever speaks in the sentence may be whose word it is. */
function spokenTokens({ prose, quotes }: StoryBlock): Uint8Array {
  const spans = [...quotes.continuation];
  for (const { source, cue, content } of quotes.attributions) spans.push(...source, ...cue, ...content);
  return tokensIn(prose, spans);
}

function isSpoken({ firstToken, endToken }: Sentence, spoken: Uint8Array): boolean {
  for (let i = firstToken; i < endToken; i++) if (spoken[i]) return true;
  return false;
}
