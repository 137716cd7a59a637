import { hashesOf, hashString } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import type { Prose, Tokens } from '../../language/index.ts';
import { cause } from './causes.ts';
import { saysAt } from '../words/context.ts';
import {
  comparison,
  definite,
  isMostOf,
  isMostSuch,
  isRaisable,
  isRaised,
  rank,
  superlative,
} from './degrees.ts';
import { figure, spells } from './figures.ts';
import { Says, sayings } from '../words/lexicon.ts';
import { phrase } from './phrases.ts';
import { tellsNothing } from './plain-words.ts';
import { found } from './signal.ts';
import type { Signal } from './signal.ts';
import { isStudies } from './unnamed-research.ts';

/** What a word says of why its sentence wants a source: the first of these questions that has an answer. */
export function signalAt(prose: Prose, i: number, end: number): Signal | undefined {
  if (prose.tokens.kind[i] === TokenKind.number) return figure(prose, i, end);
  const bits = saysAt(prose, i);
  const shared = commonView(prose, i, end, bits) ?? largeSum(prose, i, end) ?? phrase(prose, i, end);
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

/** “Studies show”, “research has found” */
function research({ tokens }: Prose, i: number, end: number): Signal | undefined {
  if (!isStudies(tokens.lexeme[i]) || named.has(i > 0 ? tokens.lexeme[i - 1] : 0)) return undefined;
  const saying = (n: number): boolean =>
    i + n < end &&
    (sayings.get(tokens.lexeme[i + n]) & Says.saying) !== 0 &&
    !papers.has(tokens.lexeme[i + n]);
  return saying(1) ? found('research', 3, 2) : saying(2) ? found('research', 3, 3) : undefined;
}

/** “Was killed”, “an attack” tell what happened; who “defrauded” or “covered up” is accused. */
function wrong(prose: Prose, i: number, bits: number): Signal | undefined {
  if (!(bits & Says.wrongdoing)) return undefined;
  return happenings.has(prose.tokens.lexeme[i]) || isCharge(prose, i) || isTermOfLaw(prose, i)
    ? found('history', 1)
    : found('allegation', 2.2);
}

/** “A |murder| trial”, “second degree |murder|”, “arrested for her |murder|”: words of the law. */
function isTermOfLaw({ tokens: { lexeme } }: Prose, i: number): boolean {
  return (
    ofCourt.has(lexeme[i + 1]) ||
    lexeme[i - 1] === degree ||
    (lexeme[i - 2] === forWord && arrested.has(lexeme[i - 3]))
  );
}

/** “Plans to close”, “fears that”: a mind is read. “A plan”, “many views” may be no more than nouns. */
function mind(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  if (!(bits & (Says.effort | Says.mind))) return undefined;
  const { lexeme } = prose.tokens;
  const minded = isMinded(prose, i + 1, end);
  // “Is thought to”, “it is understood that”, “has, it is understood, sold”: by whom is not said.
  const aside = lexeme[i - 2] === it && prose.text.startsWith(',', prose.tokens.end[i]);
  if (bits & Says.mind && (minded || aside) && held.has(lexeme[i]) && i > 0 && being.has(lexeme[i - 1]))
    return found('consensus', 2.3, aside ? 1 : 2);
  if (visible.has(lexeme[i])) return found('history', 0.6);
  if (minded) return found(lexeme[i] === expected ? 'prediction' : 'motive', 2.3, 2);
  // “A decision is expected”
  if (lexeme[i] === expected && i > 0 && being.has(lexeme[i - 1])) return found('prediction', 1.4);
  // “Has not been seen since”: no mind is read.
  if (lexeme[i] === seen && i > 0 && being.has(lexeme[i - 1])) return found('history', 0.6);
  // “A |planned| march”, “the |wanted| man”
  if (planned.has(lexeme[i]) && i > 0 && determiners.has(lexeme[i - 1])) return found('history', 0.6);
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
  if (lexeme[i] !== most || isMostOf(prose, i)) return undefined;
  // “A hundred at most”
  if (lexeme[i - 1] === at) return found('history', 0.2);
  // “The most expensive” and “most notable” are beyond compare.
  const such = isMostSuch(prose, i, end);
  return such || !isRaised(prose, i + 1, end) ? found('statistic', 1.3) : undefined;
}

/** “Most mornings”, “most of the last seven years”. */
function isSpell({ lexeme }: Prose['tokens'], i: number, end: number): boolean {
  const reach = lexeme[i + 1] === of ? i + 6 : i + 2;
  for (let j = i + 1; j < Math.min(end, reach); j++) if (spells.has(lexeme[j])) return true;
  return false;
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
  if (bits & Says.colour && happens.has(lexeme)) return found('history', 0.8);
  return bits & Says.colour || (bits & Says.intensity && !fillers.has(lexeme))
    ? found('characterisation', 1.3, raises.has(lexeme) && isRaisable(prose, i + 1, end) ? 2 : 1)
    : undefined;
}

/** What no more telling word says: a comparison, a date, a tense. */
function told(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  const lexeme = prose.tokens.lexeme[i];
  if (bits & Says.comparison)
    return likenesses.has(lexeme) ? found('history', 0.6) : comparison(prose, i, end);
  if (bits & (Says.history | Says.day)) return found('history', 1);
  if (bits & Says.event) return found('history', 0.6);
  if (bits & Says.past) return found('history', 0.3);
  if (bits & Says.quantity && quantities.has(lexeme) && !isOfYear(lexeme, prose.tokens.lexeme[i - 1]))
    return found('statistic', 0.9);
  return bits & Says.present ? found('history', 0.2) : undefined;
}

/** “The third |quarter|”, “last |quarter|” is a time; “a |quarter|” is a share. */
function isOfYear(word: number, before: number | undefined): boolean {
  return quarters.has(word) && before !== undefined && !shareBefore.has(before);
}

/** “Half of them”, but “his half”, and “a few” is some. */
function isPartOf(before: number | undefined): boolean {
  return before !== undefined && (definite.has(before) || before === a);
}

/** “Many believe”, “scientists have long thought”: the word that says so, at most four words on; or -1. */
function thoughtAfter(prose: Prose, i: number, end: number): number {
  const { text, tokens } = prose;
  const { lexeme } = tokens;
  // “Most proud”, “most often described” raise a word.
  if (lexeme[i] === most && isRaised(prose, i + 1, end)) return -1;
  for (let j = i + 1; j < Math.min(end, i + 5); j++) {
    const bits = sayings.get(lexeme[j]);
    // “Voters who left” are some.
    if (parting.has(lexeme[j]) || tokens.kind[j] !== TokenKind.word) return -1;
    // “People are taught” and “supporters are expected” say what is done to them, “what economists call” is a name.
    if (done.has(lexeme[j]) || (bits & Says.saying && being.has(lexeme[j - 1]))) return -1;
    if (bits & Says.mind || opining.has(lexeme[j])) return isVerbOfMany(text, tokens, i, j) ? j : -1;
    if (bits & Says.saying) return -1;
    if (j > i + 1 && !(bits & (Says.perfect | Says.history | Says.intensity))) return -1;
  }
  return -1;
}

/** “Many |believe|”, “most are |planning|”, and not “some |states|”, “many |promises|”, “people |seeking| help”, “some |point|”. */
function isVerbOfMany(text: string, { lexeme, end }: Tokens, i: number, j: number): boolean {
  if (text.endsWith('ing', end[j])) return being.has(lexeme[j - 1]);
  if (j === i + 1 && nouns.has(lexeme[j])) return false;
  return single.has(lexeme[i]) || !text.endsWith('s', end[j]);
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

/** Whether words tell of a view that nobody is said to hold (“thought to”, “is considered a”). */
export function isHeldByNobody(words: string): boolean {
  const [first, second] = words.split(' ', 2).map(hashString);
  return held.has(first) || (being.has(first) && held.has(second));
}

/** Who is said to think as one. */
const groups = hashesOf(
  'few scientists researchers historians doctors economists scholars biologists people',
);
const ofCourt = hashesOf(
  'trial trials case cases charge charges investigation inquiry enquiry probe suspect suspects conviction convictions hunt weapon victim squad accused',
);
const arrested = hashesOf('arrested jailed sentenced convicted imprisoned tried wanted detained held');
const [degree, forWord] = ['degree', 'for'].map(hashString);
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
  threatening exploited exploitation steal stole stolen assault assaults theft thefts terror terrorist terrorists terrorism crime crimes criminal scandal scandals`,
);
/** What is or comes to be so: the words that follow say more. */
const copulas = hashesOf(
  'remain remains remained remaining become becomes became becoming continue continues continued',
);
const held = hashesOf('believed thought known understood considered regarded seen viewed perceived felt');
const being = hashesOf('is are was were be been ’s widely generally commonly');
const done = hashesOf('expected call calls called');
/** What parts a crowd from what it thinks: not all of it does. */
const parting = hashesOf('to who whom whose which that and or in of for with from at');
/** How a crowd says what it thinks. */
const opining = hashesOf(
  `say says said argue argued agree agreed warn warned insist insisted suggest suggested conclude concluded find found
  claim claimed acknowledge acknowledged forecast predict predicted`,
);
/** What may be many or some, and is no verb then. */
const nouns = hashesOf('point state report plan view desire need interest claim hope fear trust doubt');
const single = hashesOf('everyone everybody nobody');
const likenesses = hashesOf('similar similarly likewise equally compared unlike rather');
const shares = hashesOf('half few majority two-thirds three-quarters one-third one-quarter');
/** Words that count without a figure. */
const quantities = hashesOf(
  `most many few majority minority half third quarter two-thirds three-quarters one-third one-quarter dozens hundreds
  thousands millions billions percent percentage million billion trillion average nearly roughly approximately estimated`,
);
const quarters = hashesOf('quarter third');
const shareBefore = hashesOf('a one by nearly almost about roughly than over only just');
const numerals = hashesOf('two three four five six seven eight nine ten eleven twelve twenty fifty');
const sums = hashesOf('million billion trillion');
/** How a vote or a match ended was seen. */
const outcomesSeen = hashesOf('victory victories defeat defeats');
/** How often something happens is told of the past; nobody judges. */
const often = hashesOf(
  `always often usually typically generally frequently sometimes rarely seldom constantly consistently repeatedly regularly
  routinely ever never every`,
);
/** Verbs that are mostly coloured, and as often tell what is so. */
const happens = hashesOf(
  'face faces faced facing mark marks marked represent represents represented representing reflect reflects reflected rally rallied',
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
const [most, expected, seen, of, nobody, a, at, that, it] = 'most expected seen of nobody a at that it'
  .split(' ')
  .map(hashString);
/** “A research |report|”, “research |projects|”. */
const papers = hashesOf('report reports projects');
/** “The research”, “a study”, “Keller’s research” are some that the text knows. */
const named = hashesOf('the a an its his her their our my this that these those ’s one two three both');
/** Participles that stand before a noun, and what stands before them. */
const planned = hashesOf('planned wanted intended expected proposed');
const determiners = hashesOf('a an the his her its their this that');
const minds = hashesOf('to that whether');
const verbs = hashesOf('is are was were has have had would will could can may might must should');
const feelings = hashesOf(
  'interested concerned worried anxious angry furious pleased happy proud confident afraid divided',
);
const objects = hashesOf('in about of with at over');
const pending = hashesOf('future upcoming forthcoming potential possible');
