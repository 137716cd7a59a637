import { TokenShape, wordClass, WordClass } from '../../language/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import { Newsroom, newsrooms } from '../newsrooms.ts';
import { citeFixes } from '../repairs.ts';
import { findAtSigns, Sign } from '../signals.ts';
import type { Hit } from '../signals.ts';
import { standards } from '../standards.ts';
import { isAttributed, isCited, isSaid, sentenceAt, tokenSpan, tokenText } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** The mayor reportedly knew. The Courier has learned that she resigned. */
export const hearsay: Rule = {
  id: 'attribution/hearsay',
  severity: 'information',
  title: 'Hearsay: a hedge in place of a source',
  standard: standards.hearsay,
  advice: 'Say who reports, alleges or told it.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  return findAtSigns(input, hedged);
}

function hedged({ token, signs }: Hit, { story, facts }: RuleInput): BlockFinding | undefined {
  const { prose } = story;
  if (!(signs & (Sign.hearsay | Sign.alleged | Sign.learned))) return undefined;
  const sentence = sentenceAt(prose, prose.tokens.start[token]);
  if (isCited(story, sentence)) return undefined;
  if (signs & Sign.alleged && (isAttributed(story, sentence) || isCase(prose, sentence))) return undefined;
  // “Reportedly knew, according to the Courier”: somebody says so.
  if (signs & Sign.hearsay && isSaid(story, tokenSpan(prose, token))) return undefined;
  const first = signs & Sign.learned ? newsroomLearns(prose, token, sentence) : token;
  if (first < 0) return undefined;
  const span = tokenSpan(prose, first, token);
  const word = tokenText(prose, token).toLowerCase();
  return {
    start: span.start,
    end: span.end,
    what: say('“{0}” does not say who the source is.', prose.text.slice(span.start, span.end)),
    confidence: signs & Sign.hearsay ? 0.85 : word === 'supposedly' ? 0.6 : 0.8,
    fixes: citeFixes(prose, sentence, facts.languageId),
  };
}

/**
 * “The Courier has learned that”, “it was learnt that”, “HERALD gathered that”: a newsroom, or nobody, in place of its source.
 * Gives the index of the first of these words, or -1.
 */
function newsroomLearns(prose: Prose, token: number, { firstToken }: Sentence): number {
  const { tokens } = prose;
  if (token + 1 >= tokens.count || tokenText(prose, token + 1).toLowerCase() !== 'that') return -1;
  if (
    token > firstToken + 1 &&
    /^it was$/i.test(prose.text.slice(tokens.start[token - 2], tokens.end[token - 1]))
  )
    return token - 2;
  if (tokenText(prose, token) === 'understands')
    return token > firstToken && namesNewsroom(prose, token - 1) ? token : -1;
  const gathers = token > firstToken && tokenText(prose, token) === 'gathered';
  const has = token - 1;
  if (gathers && tokens.shape[has] === TokenShape.upper) return has;
  if (has <= firstToken || !(wordClass(tokens.lexeme[has]) & WordClass.have)) return -1;
  const subject = has - 1;
  const ours =
    tokenText(prose, subject).toLowerCase() === 'we' ||
    (/^(?:The|Our|This)$/.test(tokenText(prose, firstToken)) &&
      (tokens.shape[subject] !== TokenShape.lower || newsroom.test(tokenText(prose, subject))));
  return ours || tokens.shape[subject] === TokenShape.upper ? has : -1;
}

/** “The team has learned that lesson”: not everybody who learns is a newsroom. */
const newsroom =
  /^(?:(?:news)?paper|magazine|agency|station|network|channel|broadcaster|programme|website|site|outlet)$/;

/** “The Osterby |Courier| understands that”: what a paper is called, and no palace or ministry. */
function namesNewsroom({ tokens }: Prose, token: number): boolean {
  const bits = newsrooms.get(tokens.lexeme[token]) & (Newsroom.last | Newsroom.whole);
  return bits !== 0 && tokens.shape[token] !== TokenShape.lower;
}

/** “Police arrested a man who allegedly stole it”: whoever charges, sues or arrests alleges. */
function isCase({ text }: Prose, { start, end }: Sentence): boolean {
  return prosecution.test(text.slice(start, end));
}

const prosecution =
  /\b(?:arrest(?:s|ed|ing)?|charge[sd]|charging|indict(?:s|ed|ments?)|prosecut(?:e[sd]?|ing|ions?|ors?)|police|detectives?|sue[sd]?|suing|(?:law)?suits?|complaints?|on trial|(?:accus|suspect)(?:ed|s)?|warrants?)\b/i;
