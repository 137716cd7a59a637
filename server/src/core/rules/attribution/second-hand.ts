import type { Span } from '../../base/index.ts';
import { hashesOf } from '../../base/index.ts';
import { TokenKind, TokenShape, wordClass, WordClass } from '../../language/index.ts';
import type { Prose } from '../../language/index.ts';
import { nothing } from '../each.ts';
import { someMentionIn, speakerOf } from '../persons.ts';
import { Newsroom, newsrooms } from '../newsrooms.ts';
import { citeFixes, isMarkdown } from '../repairs.ts';
import { findAtSigns, Sign } from '../signals.ts';
import type { Hit } from '../signals.ts';
import { standards } from '../standards.ts';
import { isCited, sentenceAt, textOf, tokenText } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Keller told the Harbour Courier that she would resign. */
export const secondHand: Rule = {
  id: 'attribution/second-hand',
  severity: 'hint',
  title: 'Words said to another newsroom, without a link',
  standard: standards.secondHand,
  advice: 'Link the report that the words come from.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  // In plain text there are no links: naming the newsroom is all that can be done.
  return isMarkdown(input.facts) ? findAtSigns(input, saidElsewhere) : nothing;
}

function saidElsewhere({ token, signs }: Hit, input: RuleInput): BlockFinding | undefined {
  const { story } = input;
  const { prose } = story;
  const from =
    signs & Sign.told ? token + 1 : signs & Sign.interview ? afterPreposition(prose, token + 1) : -1;
  const outlet = from < 0 ? undefined : outletAt(prose, from);
  if (!outlet || isNoOther(input, outlet)) return undefined;
  const sentence = sentenceAt(prose, outlet.start);
  if (isCited(story, sentence)) return undefined;
  return {
    start: outlet.start,
    end: outlet.end,
    what: say(
      'The words were said to {0}, and there is no link to its report.',
      prose.text.slice(prose.tokens.start[from], outlet.end),
    ),
    confidence: 0.7,
    fixes: [
      { kind: 'link', title: say('Link {0}', textOf(prose, outlet)), preferred: true, over: outlet },
      ...citeFixes(prose, sentence, input.facts.languageId),
    ],
  };
}

/** “An interview with”, “a statement to”. */
function afterPreposition(prose: Prose, token: number): number {
  if (token >= prose.tokens.count) return -1;
  const word = tokenText(prose, token).toLowerCase();
  return word === 'with' || word === 'to' ? token + 1 : -1;
}

/** What is no newsroom, whatever its name begins with: “the Post Office”, “the Guardian Council”, “Times Square”. */
const noOutlets = hashesOf(
  `office council square committee commission board court bank capital club city street road hall hotel house university
    college school hospital museum building tower group party union society institute mp mps members voters residents`,
);

/** Fewer tokens than these make up a name. */
const longestName = 6;

/** The name of a newsroom that begins at a token, its article left out. */
function outletAt(prose: Prose, from: number): Span | undefined {
  const { tokens } = prose;
  if (from >= tokens.count) return undefined;
  const first = tokenText(prose, from).toLowerCase() === 'the' ? from + 1 : from;
  let last = -1;
  for (let i = first; i < tokens.count && i < first + longestName; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.shape[i] === TokenShape.lower) break;
    if (tokens.sentence[i] !== tokens.sentence[from]) break;
    const bits = newsrooms.get(tokens.lexeme[i]);
    // “The Times”, “Harbour Radio” and “CNN” are newsrooms, “Post” alone is somebody's name.
    if (bits & Newsroom.whole || (bits & Newsroom.last && (i > first || first > from))) last = i;
    else if (bits & Newsroom.first && i === first) last = i;
    // “The Daily Herring”, “Sky Radio Four”: the name goes on; with “Office” or “Square” it is another's.
    else if (last === i - 1 && last >= 0 && !isDay(tokens.lexeme[i])) {
      if (noOutlets.has(tokens.lexeme[i])) return undefined;
      last = i;
    }
  }
  return last < 0 ? undefined : { start: tokens.start[first], end: tokens.end[last] };
}

/** “Told Reuters Monday”: when, not whom. */
function isDay(lexeme: number): boolean {
  return (wordClass(lexeme) & (WordClass.weekday | WordClass.month)) !== 0;
}

/** A person; or the article’s own newsroom, which it names again and again: the words were said to the reporter. */
function isNoOther(input: RuleInput, { start, end }: Span): boolean {
  const { story } = input;
  return someMentionIn(
    story,
    sentenceAt(story.prose, start),
    (mention, i) =>
      mention.start <= start &&
      mention.end >= end &&
      // “Anna Post” is somebody.
      (mention.kind === 'person' || (speakerOf(input, i)?.mentions.length ?? 0) >= often),
  );
}

const often = 3;
