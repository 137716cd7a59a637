import { Lexicon } from '../../base/index.ts';
import { tokensIn } from '../../claims/index.ts';
import type { Prose, Quotation, Sentence } from '../../language/index.ts';
import { findEach, nothing } from '../each.ts';
import { attributeFixes } from '../repairs.ts';
import { standards } from '../standards.ts';
import { isHeadline, isRunningText, sentenceAt, textOf, withoutMarks } from '../text.ts';
import type { BlockFinding, Rule, RuleInput, StoryBlock } from '../types.ts';
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
  const remarked = new Set<string>();
  return findEach(short, (quotation, i) => {
    const sentence = sentenceAt(prose, quotation.start);
    if (isSpoken(sentence, spoken) || isNamed(prose, quotation) || isExplained(prose, quotation))
      return undefined;
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
  });
}

/** Whoever speaks in the sentence may be whose word it is. */
function spokenTokens({ prose, quotes }: StoryBlock): Uint8Array {
  const spans = quotes.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  return tokensIn(prose, [...spans, ...quotes.continuation]);
}

function isSpoken({ firstToken, endToken }: Sentence, spoken: Uint8Array): boolean {
  for (let i = firstToken; i < endToken; i++) if (spoken[i]) return true;
  return false;
}

/** Words that give a thing its name, or speak of a word: what follows in marks is mentioned, not doubted. */
const naming = new Lexicon([
  [
    1,
    `called calls call calling named names name naming dubbed dubs dubbing termed terms term known nicknamed nickname
    labelled labeled labelling labeling label titled entitled styled branded described describes describing describe
    deemed considered referred word words phrase phrases expression slogan slogans motto hashtag title headline
    caption password spelled spelt pronounced meaning means mean meant translated translates reads reading read
    chanted chanting chants chant shouted shouting shouts yelled wrote written inscribed marked declared declaring
    coined so-called code-named codenamed hence self-described self-styled self-proclaimed say says saying greeting`,
  ],
]);

/** “The ‘mole,’ meaning the crane”, “a ‘lead time’ (the weeks before)”, `author="keller"`: a term that is told, or no prose. */
function isExplained({ text }: Prose, { start, end }: Quotation): boolean {
  return (
    /[=(]$/.test(text.slice(start - 1, start)) ||
    /^,?\s*(?:meaning|or|that is|which means|i\.e\.|\(|=)/.test(text.slice(end, end + 12))
  );
}

/** How far back a naming word may stand: “known to the crews as the ‘mole’”. */
const reach = 8;

function isNamed({ tokens }: Prose, { firstToken }: Quotation): boolean {
  const sentence = tokens.sentence[firstToken];
  for (let i = firstToken - 1; i >= 0 && i >= firstToken - reach; i--) {
    if (tokens.sentence[i] !== sentence) return false;
    if (naming.get(tokens.lexeme[i])) return true;
  }
  return false;
}
