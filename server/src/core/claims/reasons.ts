import { hashesOf, hashString } from '../base/index.ts';
import type { Span } from '../base/index.ts';
import { TokenKind } from '../language/index.ts';
import type { Prose, Sentence } from '../language/index.ts';
import { wordsOfAccusation } from './accusations.ts';
import { saysAt } from './context.ts';
import { figure, spells } from './figures.ts';
import { Says, sayings } from './lexicon.ts';
import { isSuperlative } from './sentences.ts';
import { tellsNothing } from './plain-words.ts';
import { found } from './signal.ts';
import type { Signal } from './signal.ts';
import type { Counted } from './sentences.ts';
import type { ClaimReason } from './types.ts';
import { isStudies } from './unnamed-research.ts';
import { Voice } from './voice.ts';

export interface Because {
  readonly reason: ClaimReason;
  /** The words that earned the reason. */
  readonly because: Span;
  /** How telling they are: 3 for “studies show”, less than 1 for a tense. */
  readonly strength: number;
}

/**
 * Says why a statement wants a source, by its most telling words. What stands early counts for more, because the main
 * clause usually comes first: “efforts to secure assurances that no attack will follow” is about a motive, not an attack.
 */
export function findReason(prose: Prose, sentence: Sentence, voice: Uint8Array): Because {
  const { tokens } = prose;
  const { firstToken, endToken } = sentence;
  const length = Math.max(1, endToken - firstToken);
  let best: Signal | undefined;
  let bestAt = firstToken;
  let bestScore = -1;
  for (let i = firstToken; i < endToken; i++) {
    if (voice[i] & (Voice.speech | Voice.quoted)) continue;
    const signal = accusationAt(prose, i, endToken, voice[i]) ?? signalAt(prose, i, endToken);
    if (!signal) continue;
    const score = signal.weight - (i - firstToken) / length;
    if (score <= bestScore) continue;
    best = signal;
    bestAt = i;
    bestScore = score;
  }
  if (best) {
    const last = Math.min(endToken - 1, bestAt + best.words - 1);
    return {
      reason: best.reason,
      because: { start: tokens.start[bestAt], end: tokens.end[last] },
      strength: best.weight,
    };
  }
  return { reason: 'history', because: mainWord(prose, sentence), strength: 0 };
}

/** The reason that a statement which stands on something would have had, from its counts alone. */
export function likelyReason({ says, numbers }: Counted): ClaimReason {
  if (numbers > 0 && says[bit(Says.quantity)] > 0) return 'statistic';
  for (const [reason, flag] of usual) if (says[bit(flag)] > 0) return reason;
  return 'history';
}

const bit = (flag: number): number => 31 - Math.clz32(flag);

const usual: readonly (readonly [ClaimReason, number])[] = [
  ['allegation', Says.wrongdoing],
  ['motive', Says.effort],
  ['prediction', Says.future],
  ['superlative', Says.superlative],
  ['trend', Says.trend],
  ['opinion', Says.ought],
  ['characterisation', Says.judgement],
];

/** “The company hid the results from regulators”, which nobody is said to suspect it of. */
function accusationAt(prose: Prose, i: number, end: number, whose: number): Signal | undefined {
  if (whose & Voice.mind) return undefined;
  const words = wordsOfAccusation(prose, i, end);
  return words > 0 && !isCharge(prose, i) ? found('allegation', accused, words) : undefined;
}

/** How telling an accusation is that is told as a plain event. */
export const accused = 2.7;

function signalAt(prose: Prose, i: number, end: number): Signal | undefined {
  const { tokens } = prose;
  const lexeme = tokens.lexeme[i];
  const bits = saysAt(prose, i);
  if (tokens.kind[i] === TokenKind.number) return figure(prose, i, end);
  if ((bits & Says.crowd && lexeme !== nobody && !isMostOf(prose, i)) || groups.has(lexeme)) {
    const thought = thoughtAfter(prose, i, end);
    if (thought > i) return found('consensus', 2.8, thought - i + 1);
  }
  // “|Four million| crowns”
  if (numerals.has(lexeme) && i + 1 < end && sums.has(tokens.lexeme[i + 1]))
    return found('statistic', 1.6, 2);
  if (!bits)
    return isSuperlative(prose.text, tokens.start[i], tokens.end[i])
      ? found('superlative', isOfAll(prose, i, end) ? ofAll : 1.8)
      : undefined;
  const next = i + 1 < end ? sayings.get(tokens.lexeme[i + 1]) : 0;
  const after = i + 2 < end ? sayings.get(tokens.lexeme[i + 2]) : 0;
  if (isStudies(lexeme) && !named.has(i > 0 ? tokens.lexeme[i - 1] : 0) && (next | after) & Says.saying)
    return found('research', 3, next & Says.saying ? 2 : 3);
  if (tellsNothing(prose.tokens, i, end)) return found('history', 0.9);
  if (bits & Says.cause && isCause(prose, i, end))
    return found('causal', isLaid(prose, i, end) ? causeLaid : 2.6, linkedTo(prose, i, end));
  // “Was killed”, “an attack” tell what happened; who “defrauded” or “covered up” is accused.
  if (bits & Says.wrongdoing)
    return happenings.has(lexeme) || isCharge(prose, i) ? found('history', 1) : found('allegation', 2.2);
  // “Is thought to”, “it is understood that”: by whom is not said.
  if (
    bits & Says.mind &&
    held.has(lexeme) &&
    i > 0 &&
    being.has(tokens.lexeme[i - 1]) &&
    isMinded(prose, i + 1, end)
  )
    return found('consensus', 2.3, 2);
  if (bits & (Says.effort | Says.mind)) {
    // “Plans to close”, “fears that”: a mind is read. “A plan”, “many views” may be no more than nouns.
    if (visible.has(lexeme)) return found('history', 0.6);
    if (isMinded(prose, i + 1, end)) return found(lexeme === expected ? 'prediction' : 'motive', 2.3, 2);
    if (bits & Says.mind && !(bits & Says.effort)) return found('motive', 1.1);
  }
  if (bits & Says.future) return found('prediction', 2, next & Says.negation ? 2 : 1);
  // “Half of its officers”, “few offenders” are shares of how many?
  if (shares.has(lexeme) && !isPartOf(tokens.lexeme[i - 1])) return found('statistic', 1.5);
  // “On most mornings” says how often, and counts nothing.
  if (bits & Says.quantity && i + 1 < end && spells.has(tokens.lexeme[i + 1]))
    return found('history', 0.8, 2);
  // “Most families” is a share; “the most expensive” and “most notable” are beyond compare.
  if (lexeme === most && (i === 0 || !definite.has(tokens.lexeme[i - 1])) && !isRaised(prose, i + 1, end))
    return found('statistic', 1.3);
  // “She is best known for”
  if (lexeme === best && i + 1 < end && tokens.lexeme[i + 1] === known) return found('history', 0.8, 2);
  // “Her first novel” tells of a life; “its first win since 1994” of a record.
  if (lexeme === first && i > 0 && owners.has(tokens.lexeme[i - 1]) && !isSince(prose, i, end))
    return found('history', 0.8);
  if (bits & Says.superlative || isSuperlative(prose.text, tokens.start[i], tokens.end[i]))
    return found('superlative', isOfAll(prose, i, end) ? ofAll : 1.8, degreeAt(prose, i, end));
  // “It remains the best guide” is about the best.
  if (bits & Says.trend) return found('trend', copulas.has(lexeme) ? 1.4 : 1.8);
  if (bits & Says.ought) return found('opinion', 1.7);
  if (bits & Says.judgement) return found('characterisation', 1.6);
  // “Reportedly” judges nothing: attribution/hearsay asks who reported.
  if (often.has(lexeme)) return found('history', 0.8);
  if (bits & Says.colour || (bits & Says.intensity && !fillers.has(lexeme)))
    return found('characterisation', 1.3);
  if (bits & Says.comparison)
    return likenesses.has(lexeme) ? found('history', 0.6) : comparison(prose, i, end);
  if (bits & (Says.history | Says.day)) return found('history', 1.2);
  if (bits & Says.event) return found('history', 0.6);
  if (bits & Says.past) return found('history', 0.3);
  if (bits & Says.quantity && quantities.has(lexeme)) return found('statistic', 0.9);
  if (bits & Says.present) return found('history', 0.2);
  return undefined;
}

/** “More than six hundred” counts; “safer than before” compares. “Than” alone does neither. */
function comparison(prose: Prose, i: number, end: number): Signal | undefined {
  const { tokens } = prose;
  if (tokens.lexeme[i] === than) return undefined;
  if (i + 1 < end && tokens.lexeme[i + 1] === than)
    for (let j = i + 2; j < end && j < i + 4; j++)
      if (tokens.kind[j] === TokenKind.number || sayings.get(tokens.lexeme[j]) & Says.quantity)
        return found('statistic', 2, j - i + 1);
  // “Bigger clubs”, “a younger crowd”: nothing is said to be bigger than another.
  if (isBefore(prose, i, end)) return found('history', 0.6);
  return found('superlative', 1.2, degreeAt(prose, i, end));
}

/** “Most |notable|”, “most |widely| read”. */
function isRaised({ text, tokens }: Prose, i: number, end: number): boolean {
  return i < end && raised.test(text.slice(tokens.start[i], tokens.end[i]));
}

const raised = /(?:[^i]ly|able|ible|ful|ous|ical|recent|important|prominent|frequent|effective)$/;

/** “Half of them”, but “his half”, and “a few” is some. */
function isPartOf(before: number | undefined): boolean {
  return before !== undefined && (definite.has(before) || before === a);
}

/** A word raised with “-er” that stands before its noun, with no “than” close by. */
function isBefore({ text, tokens }: Prose, i: number, end: number): boolean {
  if (!text.endsWith('er', tokens.end[i]) || i + 1 >= end || tokens.kind[i + 1] !== TokenKind.word)
    return false;
  if (ofDegree.has(tokens.lexeme[i + 1]) || counted.has(tokens.lexeme[i])) return false;
  for (let j = i + 1; j < Math.min(end, i + 6); j++) if (tokens.lexeme[j] === than) return false;
  return true;
}

/** “Most feared”, “less predictable”: the word that is raised belongs to it. */
function degreeAt({ tokens }: Prose, i: number, end: number): number {
  if (!degrees.has(tokens.lexeme[i]) || i + 1 >= end || tokens.kind[i + 1] !== TokenKind.word) return 1;
  return ofDegree.has(tokens.lexeme[i + 1]) ? 1 : 2;
}

/** “The cleanest lake |in| Europe”, “its highest yield |since| 2008”: it is said of what all it is the most. */
function isOfAll({ text, tokens }: Prose, i: number, end: number): boolean {
  if (!/est$/i.test(text.slice(tokens.start[i], tokens.end[i])) || i === 0) return false;
  if (!definite.has(tokens.lexeme[i - 1])) return false;
  for (let j = i + 1; j < Math.min(end, i + 4); j++) if (scopes.has(tokens.lexeme[j])) return true;
  return false;
}

/** “Its first win |since| 1994”. */
function isSince({ tokens }: Prose, i: number, end: number): boolean {
  for (let j = i + 1; j < Math.min(end, i + 7); j++) if (scopes.has(tokens.lexeme[j])) return true;
  return false;
}

/** How telling a superlative is that says of what. */
export const ofAll = 2.1;
const scopes = hashesOf('in since ever for');
const degrees = hashesOf('most least more less');
const ofDegree = hashesOf('than and on of in to a the is are was were for as');

/** “Because”, “led to”, “as a result of”, “contributed to”: some need the word behind them to state a cause. */
function isCause({ tokens }: Prose, i: number, end: number): boolean {
  const lexeme = tokens.lexeme[i];
  if (!strongCauses.has(lexeme)) return false;
  const after = i + 1 < end ? tokens.lexeme[i + 1] : 0;
  // “Was forced to resign” tells what happened.
  if (after === to && i > 0 && being.has(tokens.lexeme[i - 1])) return false;
  if (contributions.has(lexeme)) return after === to;
  if (results.has(lexeme)) return outcomes.has(after) || (i > 1 && tokens.lexeme[i - 2] === as);
  return true;
}

/** “The delay was caused |by| a quarrel”: the statement is of its cause and of nothing else. */
function isLaid({ tokens }: Prose, i: number, end: number): boolean {
  return (
    tokens.lexeme[i] === caused &&
    i > 0 &&
    being.has(tokens.lexeme[i - 1]) &&
    i + 1 < end &&
    tokens.lexeme[i + 1] === by
  );
}

/** How telling a cause is that is laid to something. */
export const causeLaid = 2.75;

/** “The most feared” is beyond compare, and no crowd. */
function isMostOf({ tokens }: Prose, i: number): boolean {
  return tokens.lexeme[i] === most && i > 0 && definite.has(tokens.lexeme[i - 1]);
}

/** “Many believe”, “scientists have long thought”: the word that says so, at most four words on; or -1. */
function thoughtAfter({ tokens }: Prose, i: number, end: number): number {
  for (let j = i + 1; j < Math.min(end, i + 5); j++) {
    const bits = sayings.get(tokens.lexeme[j]);
    if (tokens.lexeme[j] === to) return -1;
    if (bits & (Says.mind | Says.saying)) return j;
    if (j > i + 1 && !(bits & (Says.perfect | Says.history | Says.intensity))) return -1;
  }
  return -1;
}

/** “Accused of fraud”, “on suspicion of attempted murder”: an authority has laid it to somebody. */
function isCharge({ tokens }: Prose, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) if (charges.has(tokens.lexeme[j])) return true;
  return false;
}

/** “Plans to”, “fears that”. */
function isMinded({ tokens }: Prose, i: number, end: number): boolean {
  return i < end && minds.has(tokens.lexeme[i]);
}

/** Whether words tell of a view that nobody is said to hold (“thought to”). */
export function isHeldByNobody(words: string): boolean {
  return held.has(hashString(words.split(' ')[0]));
}

/** Who is said to think as one. */
const groups = hashesOf(
  'few scientists researchers historians doctors economists scholars biologists people',
);
const charges = hashesOf(
  'suspicion accused convicted guilty charged charge charges suspected acquitted cleared alleged attempted victim victims',
);
/** What can be seen to be tried. */
const visible = hashesOf(
  'try tries tried trying attempted attempting struggled struggles struggling fight fights fought fighting',
);
const contributions = hashesOf('contributed contributes contributing');
const results = hashesOf('result results');
const outcomes = hashesOf('of in from');
/** What happens and can be witnessed, whoever is to blame. */
const happenings = hashesOf(
  `killed kill kills killing killings attack attacks attacked attacking shot stabbed detained imprisoned threatened
  threatening exploited exploitation steal stole stolen theft thefts terror terrorist terrorists terrorism crime crimes criminal scandal scandals`,
);
/** What is or comes to be so: the words that follow say more. */
const copulas = hashesOf(
  'remain remains remained remaining become becomes became becoming continue continues continued',
);
const held = hashesOf('believed thought known understood considered regarded seen viewed felt');
const being = hashesOf('is are was were be been ’s widely generally commonly');
const likenesses = hashesOf('similar similarly likewise equally compared unlike rather');
const shares = hashesOf('half few majority two-thirds three-quarters one-third one-quarter');
/** Words that count without a figure. */
const quantities = hashesOf(
  `most many few majority minority half third quarter two-thirds three-quarters one-third one-quarter dozens hundreds
  thousands millions billions percent percentage million billion trillion average nearly roughly approximately estimated`,
);
/** What is fewer or better is said to be so. */
const counted = hashesOf('fewer better');
const numerals = hashesOf('two three four five six seven eight nine ten eleven twelve twenty fifty');
const sums = hashesOf('million billion trillion');
const strongCauses = hashesOf(
  `because cause causes caused causing led leads leading result results resulted resulting due owing thanks prompted
  prompting triggered triggering sparked sparking forced forcing fueled fuelled fueling fuelling drove driven undermined
  undermining undermines contributed contributes contributing prevented blamed attributable stems stemmed stemming therefore
  thus hence consequently eroded eroding erodes ruined`,
);
/** How often something happens is told of the past; nobody judges. */
const often = hashesOf(
  `always often usually typically generally frequently sometimes rarely seldom constantly consistently repeatedly regularly
  routinely ever never every`,
);
/** Words that strengthen others, and say nothing alone. */
const fillers = hashesOf(
  'so such too quite even just still actually really indeed finally largely whole entire',
);
const [most, than, to, as, expected, caused, by, because, of, nobody, first, best, known, a] =
  'most than to as expected caused by because of nobody first best known a'.split(' ').map(hashString);
const owners = hashesOf('his her its their our my ’s');
const definite = hashesOf('the its his her their our my this that these those ’s');
/** “The research”, “a study”, “Keller’s research” are some that the text knows. */
const named = hashesOf('the a an its his her their our my this that these those ’s one two three both');
const minds = hashesOf('to that whether');
const links = hashesOf('to of at that in from by');

/** “Led to”, “because of”, but “because” alone: how many words state the cause. */
function linkedTo({ tokens }: Prose, i: number, end: number): number {
  const next = i + 1 < end ? tokens.lexeme[i + 1] : 0;
  return (tokens.lexeme[i] === because ? next === of : links.has(next)) ? 2 : 1;
}

/** The first word that is not the opening one: something to point at when nothing else is telling. */
function mainWord({ tokens }: Prose, { firstToken, endToken }: Sentence): Span {
  const at = Math.min(firstToken + 1, endToken - 1);
  return { start: tokens.start[at], end: tokens.end[at] };
}
