import { hashString } from '../../base/index.ts';
import { TokenKind, TokenShape, wordClass, WordClass } from '../../language/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import { citeFixes } from '../repairs.ts';
import { findAtSigns, Sign, signsOf } from '../signals.ts';
import type { Hit } from '../signals.ts';
import { standards } from '../standards.ts';
import { hasSpeaker, isCited, isSaid, sentenceAt, tokenSpan, tokenText } from '../text.ts';
import type { BlockFinding, Rule, RuleInput, StoryBlock } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Critics say the plan will fail. Many believe it already has. It is thought that the mayor knew. */
export const vague: Rule = {
  id: 'attribution/vague',
  severity: 'information',
  title: 'A statement that is laid to nobody in particular',
  standard: standards.vagueAuthorities,
  advice: 'Name at least one of them, or cite where they say so.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  return findAtSigns(input, laidToNobody);
}

function laidToNobody({ token, signs }: Hit, input: RuleInput): BlockFinding | undefined {
  const { story } = input;
  const { prose } = story;
  const crowd = (signs & (Sign.vagueSource | Sign.vagueQuantity)) !== 0;
  const phrase = crowd
    ? speakingCrowd(prose, token, signs)
    : signs & Sign.believed
      ? impersonalBelief(prose, token)
      : undefined;
  if (!phrase) return undefined;
  const span = tokenSpan(prose, phrase.first, phrase.last);
  const sentence = sentenceAt(prose, span.start);
  if (isCited(story, sentence) || isNamedSoon(story, sentence.endToken)) return undefined;
  if (crowd && isTold(prose, phrase, sentence)) return undefined;
  // “Several people saw a flash, police said”: then police say so.
  if (isSaid(story, span)) return undefined;
  const words = prose.text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    what: crowd ? say('“{0}” does not say who they are.', words) : say('“{0}” does not say by whom.', words),
    confidence: isForecast(prose, phrase, sentence) ? 0.7 : 0.8,
    fixes: [
      ...citeFixes(prose, sentence, input.facts.languageId),
      crowd
        ? { kind: 'citationNeeded', title: say('Ask who they are'), at: span.end, ask: 'who?' }
        : { kind: 'citationNeeded', title: say('Ask by whom'), at: span.end, ask: 'by whom?' },
    ],
  };
}

interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** “some experts say”, “critics have argued”, “many believe”: the noun stands alone or after a vague quantity. */
function speakingCrowd(prose: Prose, token: number, signs: number): Phrase | undefined {
  const { tokens } = prose;
  const own = tokens.sentence[token];
  let last = signs & Sign.vagueSource ? pastCompany(prose, token) + 1 : token + 1;
  const verbBefore = last + 2;
  while (last < verbBefore && last < tokens.count && isFiller(tokens.lexeme[last])) last++;
  if (last >= tokens.count || tokens.sentence[last] !== own || !(signsOf(prose, last) & Sign.saying))
    return undefined;
  let first = token;
  const many = signs & Sign.vagueSource ? quantityBefore(prose, token) : -1;
  if (many >= 0) first = many;
  else if (tokenText(prose, token).toLowerCase() === 'people') return undefined;
  if (first > 0 && tokens.sentence[first - 1] === own && !opensClause(prose, first - 1)) return undefined;
  return { first, last };
}

/** “|Some| experts”, “|some| health care experts”, but not “some |of| the experts”: how many of them, or -1. */
function quantityBefore(prose: Prose, token: number): number {
  const { tokens } = prose;
  for (let i = token - 1; i >= Math.max(0, token - 3) && tokens.sentence[i] === tokens.sentence[token]; i--) {
    if (signsOf(prose, i) & Sign.vagueQuantity) return i;
    if (!isPlainWord(prose, i)) return -1;
  }
  return -1;
}

/** “Experts |and government officials| fear”: the last of those who are named beside the crowd, or the crowd itself. */
function pastCompany(prose: Prose, token: number): number {
  const { tokens, text } = prose;
  if (tokens.lexeme[token + 1] !== andWord) return token;
  for (let i = token + 2; i < Math.min(tokens.count, token + 4) && isPlainWord(prose, i); i++)
    if (text.endsWith('s', tokens.end[i]) && signsOf(prose, i + 1) & Sign.saying) return i;
  return token;
}

/** A word in small letters that is no article, preposition and the like. */
function isPlainWord({ tokens }: Prose, i: number): boolean {
  return (
    tokens.kind[i] === TokenKind.word &&
    tokens.shape[i] === TokenShape.lower &&
    wordClass(tokens.lexeme[i]) === 0
  );
}

/**
 * “Analysts expect |a profit of 40 million|”: what they forecast together is a figure of the exchanges, and seldom anybody’s
 * opinion.
 */
function isForecast({ text, tokens }: Prose, { first, last }: Phrase, { end }: Sentence): boolean {
  return (
    forecasters.test(text.slice(tokens.start[first], tokens.end[last])) &&
    /\p{N}/u.test(text.slice(tokens.end[last], end))
  );
}

const forecasters = /^(?:most |many |some )?(?:analysts|economists)\b.* (?:expect|predict|forecast)(?:ed)?$/i;

/**
 * “Most people said in the survey”, “researchers said in the journal”: who was asked, or where it stands, is told. “Many
 * people think of the sea” is nothing that anybody states.
 */
function isTold({ text, tokens }: Prose, { last }: Phrase, { start, end }: Sentence): boolean {
  return noStatement.test(text.slice(tokens.start[last], end)) || inWriting.test(text.slice(start, end));
}

const noStatement =
  /^(?:(?:think|feel|hear) (?:of|about)|(?:say|said|think|believe|argue) (?:no|yes|so|otherwise|hello|goodbye|[“‘"']\S{1,12}[”’"'])(?![\p{L}-]))/u;
const inWriting =
  /\b(?:(?:in|to|by|at) (?:the|an?|its|their|this|that|our) (?:\p{L}+ ){0,3}(?:surveys?|polls?|questionnaires?|census|journals?|stud(?:y|ies)|papers?|reports?|articles?|reviews?|statements?|open letter|conference)|polled|surveyed|respondents?)\b/iu;

/** “have”, “also”, “long” between the noun and its verb. */
function isFiller(lexeme: number): boolean {
  return lexeme === longWord || (wordClass(lexeme) & (WordClass.have | WordClass.adverb)) !== 0;
}

/** The word before the phrase must not belong to it: “legal experts” and “the council’s critics” say more than “experts”. */
function opensClause(prose: Prose, before: number): boolean {
  const { tokens, text } = prose;
  if (text[tokens.start[before]] === ',' || text[tokens.start[before]] === ';') return true;
  const bits = wordClass(tokens.lexeme[before]);
  return (bits & (WordClass.coordinator | WordClass.subordinator)) !== 0;
}

const [thatWord, longWord, andWord] = ['that', 'long', 'and'].map(hashString);

/** “it is believed that”, “it was widely thought that”. */
function impersonalBelief(prose: Prose, token: number): Phrase | undefined {
  const { tokens } = prose;
  if (tokens.lexeme[token + 1] !== thatWord) return undefined;
  let first = token - 1;
  if (first >= 1 && signsOf(prose, first) & Sign.believed) first--;
  if (first < 1 || !(wordClass(tokens.lexeme[first]) & WordClass.be)) return undefined;
  if (tokenText(prose, first - 1).toLowerCase() !== 'it') return undefined;
  return { first: first - 1, last: token };
}

/** The next sentence lets somebody with a name speak: the text supplies the attribution itself. */
function isNamedSoon(story: StoryBlock, endToken: number): boolean {
  const { prose } = story;
  if (endToken >= prose.tokens.count) return false;
  const next = prose.sentences[prose.tokens.sentence[endToken]];
  if (ofTheirs.test(prose.text.slice(next.start, next.end))) return true;
  return hasSpeaker(story, next);
}

/** “Researchers say they have decoded it. The study appears in …”: whose it is stands there. */
const ofTheirs =
  /\b(?:(?:the|their|its|his|her) (?:\p{L}+ )?(?:study|findings|paper|research|report|results|survey|analysis)\b|published in\b|led by\b|one of them\b|among them\b)/iu;
