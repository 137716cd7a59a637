import { hashesOf } from '../../base/index.ts';
import { TokenKind, TokenShape } from '../../language/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import { isWeather } from '../piece/genre.ts';
import type { Genre } from '../piece/genre.ts';
import { Says } from '../words/lexicon.ts';
import type { Counted } from './counted.ts';

/**
 * By how much the odds of a statement are less because the kind of piece makes it its writer's own; 1 where it does not. Nobody
 * asks a reviewer, a guide, a forecaster or a speaker who says so: of ten statements of a review that look like one in two, one
 * is asked. Of a textbook, what is all but sure. What a court has found is told after that by whoever was there.
 */
export function grantOf(genre: Genre, prose: Prose, sentence: Sentence, counted: Counted): number {
  if (genre === 'reference') return isChallenged(prose, sentence, counted) ? 1 : 100;
  return isGranted(genre, prose, sentence, counted) ? 8 : 1;
}

function isGranted(genre: Genre, prose: Prose, sentence: Sentence, counted: Counted): boolean {
  if (genre === 'work') return isOfWork(prose, sentence, counted);
  if (genre === 'guide') return !isWorldly(prose, sentence) && isPresent(prose, sentence);
  if (genre === 'forecast')
    return !(counted.tells & Says.past) && some(sentence, (i) => isWeather(prose.tokens.lexeme[i]));
  return genre === 'address' || (genre === 'verdict' && isCrime(counted));
}

/** “Pell stole the money from a safe”: what a court has found, and no motive or cause of the writer’s. */
function isCrime({ tells }: Counted): boolean {
  return (tells & Says.wrongdoing) !== 0 && !(tells & beyondVerdict);
}

const beyondVerdict = Says.mind | Says.cause | Says.crowd | Says.future | Says.superlative | Says.present;

/** What a textbook cites, too: a share, a large sum, a rank among all. */
function isChallenged(prose: Prose, sentence: Sentence, { percent, sums }: Counted): boolean {
  return percent || sums > 0 || some(sentence, (i) => isRank(prose, i, sentence.endToken));
}

/** Whether something is so of any token of a sentence. */
function some({ firstToken, endToken }: Sentence, is: (token: number) => boolean): boolean {
  for (let i = firstToken; i < endToken; i++) if (is(i)) return true;
  return false;
}

/**
 * Whether a sentence of a review or a summary tells of the work itself: what happens in it (“Ilse discovers that the house is
 * empty”), what it is like (“the script is less sure of itself”), what was on the plate. Whoever opens the book can see that.
 * What happened to its author is told in the past (“she wrote it in prison”), and where it stands among others by dates,
 * figures and ranks (“the finest of her generation”): those are statements about the world, like any other.
 */
function isOfWork(prose: Prose, sentence: Sentence, { numbers }: Counted): boolean {
  const { lexeme } = prose.tokens;
  if (isWorldly(prose, sentence)) return false;
  if (isPresent(prose, sentence) || some(sentence, (i) => served.has(lexeme[i]))) return true;
  return numbers === 0 && some(sentence, (i) => staged.has(lexeme[i]));
}

/** “Since”, “critics”, “in her country”: the work stands among others. */
function isWorldly(prose: Prose, sentence: Sentence): boolean {
  const { lexeme } = prose.tokens;
  return some(sentence, (i) => worldly.has(lexeme[i]) || isRank(prose, i, sentence.endToken));
}

const worldly = hashesOf(
  `since decade decades century centuries generation generations country countries nationwide industry market critics fans
  experts observers widely generally commonly regarded considered hailed`,
);

/** “The most underrated actress |in| the country”, “the finest stylist |of her| generation”. */
function isRank({ text, tokens }: Prose, i: number, end: number): boolean {
  const raised =
    tokens.lexeme[i] === most
      ? i > 0 && definite.has(tokens.lexeme[i - 1])
      : text.endsWith('est', tokens.end[i]);
  if (!raised) return false;
  for (let j = i + 2; j < Math.min(end - 1, i + 6); j++)
    if (scopes.has(tokens.lexeme[j]) && definite.has(tokens.lexeme[j + 1])) return true;
  return false;
}

/** Whether the first verb that shows its tense stands in the present, or none shows it. “Has fallen out” tells what was before. */
function isPresent({ text, tokens }: Prose, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const { lexeme } = tokens;
    if (presents.has(lexeme[i])) return true;
    if (haves.has(lexeme[i])) return isOwned(tokens, i + 1);
    if (pasts.has(lexeme[i])) return false;
    // “Tilling |walked| out”, “she |recorded| it”; not “a drained village”, “the lamb, sold for two”.
    if (i > firstToken && text.endsWith('ed', tokens.end[i]) && isSubject(tokens, i - 1)) return false;
  }
  return true;
}

/** “Has |eleven| tables”, “have |a| voice”: what is had is had now. */
function isOwned({ lexeme, kind, count }: Prose['tokens'], i: number): boolean {
  return i < count && (kind[i] === TokenKind.number || articles.has(lexeme[i]) || counts.has(lexeme[i]));
}

function isSubject({ lexeme, kind, shape }: Prose['tokens'], i: number): boolean {
  return kind[i] === TokenKind.word && (subjects.has(lexeme[i]) || shape[i] === TokenShape.capitalised);
}

const [most] = hashesOf('most');
const scopes = hashesOf('in of');
const definite = hashesOf('the his her its their this all any');
const subjects = hashesOf('he she it they who which');
const presents = hashesOf('is are does do can will may must would');
const pasts = hashesOf(
  `was were had did became began broke brought built bought came died drew drove fell felt flew fought found gave got grew held
  kept knew left lost made met paid ran rose sang sat sent shot sold spent spoke stood stole swam taught thought told took went
  won wore wrote`,
);
const counts = hashesOf('one two three four five six seven eight nine ten eleven twelve twenty many several');
const haves = hashesOf('has have hasn’t haven’t');
const articles = hashesOf('a an the no its his her their little few some');
/** “The monkfish was dry, and its |sauce| tasted of nothing”, “the second |act| sagged”: who was there tells it in the past. */
const staged = hashesOf(
  `act acts scene scenes set stage staging stagehands subplot plot story dialogue monologue actors cast chorus orchestra
  strings brass soprano tenor baritone voice voices sang lights lighting costumes curtain choreography dancers tempo tempi
  finale encore encores aria arias duet solo solos audience applause script narrator heroine hero villain soundtrack lyrics`,
);
const served = hashesOf(
  `dish dishes sauce sauces dessert desserts pudding puddings starter starters course courses plate plates wine wines menu broth
  soup salad bread lamb pork beef fish cod steak dinner lunch waiter waiters bill portion portions`,
);
