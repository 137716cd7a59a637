import { hashesOf, hashString } from '../base/index.ts';
import { TokenKind } from '../language/index.ts';
import type { Prose } from '../language/index.ts';
import { cause } from './causes.ts';
import { saysAt } from './context.ts';
import { figure, spells } from './figures.ts';
import { Says, sayings } from './lexicon.ts';
import { tellsNothing } from './plain-words.ts';
import { isSuperlative } from './sentences.ts';
import { found } from './signal.ts';
import type { Signal } from './signal.ts';
import { isStudies } from './unnamed-research.ts';

/** What a word says of why its sentence wants a source: the first of these questions that has an answer. */
export function signalAt(prose: Prose, i: number, end: number): Signal | undefined {
  if (prose.tokens.kind[i] === TokenKind.number) return figure(prose, i, end);
  const bits = saysAt(prose, i);
  const shared = commonView(prose, i, end, bits) ?? largeSum(prose, i, end);
  if (shared) return shared;
  if (bits === 0) return superlative(prose, i, end, bits);
  if (tellsNothing(prose.tokens, i, end)) return found('history', 0.9);
  return (
    research(prose, i, end) ??
    cause(prose, i, end, bits) ??
    wrong(prose, i, bits) ??
    mind(prose, i, end, bits) ??
    forecast(prose, i, end, bits) ??
    share(prose, i, end, bits) ??
    rank(prose, i, end, bits) ??
    judgement(prose, i, end, bits) ??
    told(prose, i, end, bits)
  );
}

/** “Many believe”, “scientists have long thought”. */
function commonView(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  const lexeme = prose.tokens.lexeme[i];
  const crowd = (bits & Says.crowd) !== 0 && lexeme !== nobody && !isMostOf(prose, i);
  if (!crowd && !groups.has(lexeme)) return undefined;
  const thought = thoughtAfter(prose, i, end);
  return thought > i ? found('consensus', 2.8, thought - i + 1) : undefined;
}

/** “|Four million| crowns” */
function largeSum({ tokens }: Prose, i: number, end: number): Signal | undefined {
  return numerals.has(tokens.lexeme[i]) && i + 1 < end && sums.has(tokens.lexeme[i + 1])
    ? found('statistic', 1.6, 2)
    : undefined;
}

function superlative(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  const { text, tokens } = prose;
  return bits & Says.superlative || isSuperlative(text, tokens.start[i], tokens.end[i])
    ? found('superlative', isOfAll(prose, i, end) ? ofAll : 1.8, degreeAt(prose, i, end))
    : undefined;
}

/** “Studies show”, “research has found” */
function research({ tokens }: Prose, i: number, end: number): Signal | undefined {
  if (!isStudies(tokens.lexeme[i]) || named.has(i > 0 ? tokens.lexeme[i - 1] : 0)) return undefined;
  const saying = (n: number): boolean =>
    i + n < end && (sayings.get(tokens.lexeme[i + n]) & Says.saying) !== 0;
  return saying(1) ? found('research', 3, 2) : saying(2) ? found('research', 3, 3) : undefined;
}

/** “Was killed”, “an attack” tell what happened; who “defrauded” or “covered up” is accused. */
function wrong(prose: Prose, i: number, bits: number): Signal | undefined {
  if (!(bits & Says.wrongdoing)) return undefined;
  return happenings.has(prose.tokens.lexeme[i]) || isCharge(prose, i)
    ? found('history', 1)
    : found('allegation', 2.2);
}

/** “Plans to close”, “fears that”: a mind is read. “A plan”, “many views” may be no more than nouns. */
function mind(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  if (!(bits & (Says.effort | Says.mind))) return undefined;
  const { lexeme } = prose.tokens;
  const minded = isMinded(prose, i + 1, end);
  // “Is thought to”, “it is understood that”: by whom is not said.
  if (bits & Says.mind && minded && held.has(lexeme[i]) && i > 0 && being.has(lexeme[i - 1]))
    return found('consensus', 2.3, 2);
  if (visible.has(lexeme[i])) return found('history', 0.6);
  if (minded) return found(lexeme[i] === expected ? 'prediction' : 'motive', 2.3, 2);
  return bits & Says.effort ? undefined : found('motive', 1.1);
}

function forecast({ tokens }: Prose, i: number, end: number, bits: number): Signal | undefined {
  if (!(bits & Says.future)) return undefined;
  // “The future course”, “a potential rival”: the noun is foretold by others.
  if (pending.has(tokens.lexeme[i])) return found('prediction', 1.4);
  const negated = i + 1 < end && sayings.get(tokens.lexeme[i + 1]) & Says.negation;
  return found('prediction', 2, negated ? 2 : 1);
}

/** “Half of its officers”, “few offenders”, “most families” are shares of how many? */
function share(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  const { lexeme } = prose.tokens;
  if (shares.has(lexeme[i]) && !isPartOf(lexeme[i - 1])) return found('statistic', 1.5);
  // “On most mornings” says how often, and counts nothing.
  if (bits & Says.quantity && isSpell(prose.tokens, i, end)) return found('history', 0.8, 2);
  // “The most expensive” and “most notable” are beyond compare.
  return lexeme[i] === most && !isMostOf(prose, i) && !isRaised(prose, i + 1, end)
    ? found('statistic', 1.3)
    : undefined;
}

/** “Most mornings”, “most of the last seven years”. */
function isSpell({ lexeme }: Prose['tokens'], i: number, end: number): boolean {
  const reach = lexeme[i + 1] === of ? i + 6 : i + 2;
  for (let j = i + 1; j < Math.min(end, reach); j++) if (spells.has(lexeme[j])) return true;
  return false;
}

function rank(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  const { lexeme } = prose.tokens;
  // “She is best known for”
  if (lexeme[i] === best && i + 1 < end && lexeme[i + 1] === known) return found('history', 0.8, 2);
  // “Her first novel” tells of a life; “its first win since 1994” of a record.
  if (lexeme[i] === first && i > 0 && owners.has(lexeme[i - 1]) && !isScoped(prose, i, Math.min(end, i + 7)))
    return found('history', 0.8);
  return superlative(prose, i, end, bits);
}

function judgement(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  const lexeme = prose.tokens.lexeme[i];
  // “It remains the best guide” is about the best.
  if (bits & Says.trend) return found('trend', copulas.has(lexeme) ? 1.4 : 1.8);
  if (bits & Says.ought) return found('opinion', 1.7);
  if (outcomesSeen.has(lexeme)) return found('history', 0.9);
  if (bits & Says.judgement) return found('characterisation', 1.6);
  // “Reportedly” judges nothing: attribution/hearsay asks who reported.
  if (often.has(lexeme)) return found('history', 0.8);
  return bits & Says.colour || (bits & Says.intensity && !fillers.has(lexeme))
    ? found('characterisation', 1.3, raises.has(lexeme) && isRaisable(prose, i + 1, end) ? 2 : 1)
    : undefined;
}

/** “Very |limited|”: the judgement is in the word that is raised. */
function isRaisable({ tokens }: Prose, i: number, end: number): boolean {
  return i < end && tokens.kind[i] === TokenKind.word && !ofDegree.has(tokens.lexeme[i]);
}

/** What no more telling word says: a comparison, a date, a tense. */
function told(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  const lexeme = prose.tokens.lexeme[i];
  if (bits & Says.comparison)
    return likenesses.has(lexeme) ? found('history', 0.6) : comparison(prose, i, end);
  if (bits & (Says.history | Says.day)) return found('history', 1.2);
  if (bits & Says.event) return found('history', 0.6);
  if (bits & Says.past) return found('history', 0.3);
  if (bits & Says.quantity && quantities.has(lexeme)) return found('statistic', 0.9);
  return bits & Says.present ? found('history', 0.2) : undefined;
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

const raised = /(?:[^i]ly|able|ible|ful|ous|al|ant|ent|ive|ed|ing)$/;

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
function isOfAll(prose: Prose, i: number, end: number): boolean {
  const { text, tokens } = prose;
  if (!/est$/i.test(text.slice(tokens.start[i], tokens.end[i])) || i === 0) return false;
  if (!definite.has(tokens.lexeme[i - 1])) return false;
  return isScoped(prose, i, Math.min(end, i + 4));
}

/** “Its first win |since| 1994”. */
function isScoped({ tokens }: Prose, i: number, end: number): boolean {
  for (let j = i + 1; j < end; j++) if (scopes.has(tokens.lexeme[j])) return true;
  return false;
}

/** How telling a superlative is that says of what. */
export const ofAll = 2.1;
const scopes = hashesOf('in since ever for');
const degrees = hashesOf('most least more less');
const ofDegree = hashesOf('than and on of in to a the is are was were for as');

/** “The most feared” is beyond compare, and no crowd. */
function isMostOf({ tokens }: Prose, i: number): boolean {
  return tokens.lexeme[i] === most && i > 0 && definite.has(tokens.lexeme[i - 1]);
}

/** “Many believe”, “scientists have long thought”: the word that says so, at most four words on; or -1. */
function thoughtAfter({ tokens }: Prose, i: number, end: number): number {
  for (let j = i + 1; j < Math.min(end, i + 5); j++) {
    const bits = sayings.get(tokens.lexeme[j]);
    if (tokens.lexeme[j] === to) return -1;
    // “People are taught” and “supporters are expected” say what is done to them, “what economists call” is a name.
    if (done.has(tokens.lexeme[j]) || (bits & Says.saying && being.has(tokens.lexeme[j - 1]))) return -1;
    if (bits & (Says.mind | Says.saying)) return j;
    if (j > i + 1 && !(bits & (Says.perfect | Says.history | Says.intensity))) return -1;
  }
  return -1;
}

/** “Accused of fraud”, “on suspicion of attempted murder”: an authority has laid it to somebody. */
export function isCharge({ tokens }: Prose, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) if (charges.has(tokens.lexeme[j])) return true;
  return false;
}

/** “Plans to”, “fears that”, “interested in”. */
function isMinded({ tokens }: Prose, i: number, end: number): boolean {
  if (i >= end) return false;
  const { lexeme } = tokens;
  // “Anxiety that is weighing on them”: a clause about it, and not what is thought.
  if (lexeme[i] === that && i + 1 < end && verbs.has(lexeme[i + 1])) return false;
  return minds.has(lexeme[i]) || (feelings.has(lexeme[i - 1]) && objects.has(lexeme[i]));
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
  'suspicion accused convicted guilty charged charge charges suspected acquitted cleared alleged attempted victim victims count counts',
);
/** What can be seen to be tried. */
const visible = hashesOf(
  'try tries tried trying attempted attempting struggled struggles struggling fight fights fought fighting',
);
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
const done = hashesOf('expected call calls called');
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
/** How a vote or a match ended was seen. */
const outcomesSeen = hashesOf('victory victories defeat defeats');
/** How often something happens is told of the past; nobody judges. */
const often = hashesOf(
  `always often usually typically generally frequently sometimes rarely seldom constantly consistently repeatedly regularly
  routinely ever never every`,
);
/** Adverbs that raise the word behind them. */
const raises = hashesOf(
  `very highly deeply extremely hugely vastly particularly especially exceptionally remarkably notably significantly substantially
  considerably severely seriously profoundly increasingly widely strongly bitterly fiercely wildly overwhelmingly`,
);
/** Words that strengthen others, and say nothing alone. */
const fillers = hashesOf(
  'so such too quite even just still actually really indeed finally largely whole entire',
);
const [most, than, to, expected, of, nobody, first, best, known, a, that] =
  'most than to expected of nobody first best known a that'.split(' ').map(hashString);
const owners = hashesOf('his her its their our my ’s');
const definite = hashesOf('the its his her their our my this that these those ’s');
/** “The research”, “a study”, “Keller’s research” are some that the text knows. */
const named = hashesOf('the a an its his her their our my this that these those ’s one two three both');
const minds = hashesOf('to that whether');
const verbs = hashesOf('is are was were has have had would will could can may might must should');
const feelings = hashesOf(
  'interested concerned worried anxious angry furious pleased happy proud confident afraid divided',
);
const objects = hashesOf('in about of with at over');
const pending = hashesOf('future upcoming forthcoming potential possible');
