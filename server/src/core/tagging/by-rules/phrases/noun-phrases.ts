import { hashesOf, hashString, Lexicon } from '../../../base/index.ts';
import { TokenKind, TokenShape, WordClass } from '../../../language/index.ts';
import { Cue, cueFrames, finiteForms } from '../words/cues.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import {
  andWord,
  articles,
  indefiniteArticles,
  otherWord,
  quantifiers,
  thatWord,
  theWord,
} from '../words/small-words.ts';

/** The noun phrase that ends with token `last`. */
export function nounPhrase(view: View, last: number, floor: number): Range | undefined {
  if (!canEndPhrase(view, last)) return undefined;
  let first = last + 1;
  let and = -1;
  let i = last;
  for (; i >= floor && last - i < 40; i--) {
    const jump = passesOver(view, i, floor, last);
    if (jump === stopHere) break;
    if (jump === verbHere) {
      if (and >= 0) first = and + 1;
      else if (goesOnAsVerb(view, i)) return undefined;
      break;
    }
    if (v.isLexeme(view, i, andWord) || v.isLexeme(view, i, orWord)) and = i;
    i = jump;
    first = i;
  }
  return trimmed(view, first, last, i >= floor);
}

/** `A judge has |thrown out a charge|`: behind “has” stands no phrase that has no article. */
function goesOnAsVerb(view: View, i: number): boolean {
  // “The library, which |has| books, papers and maps, says …”.
  if (!v.isClass(view, i, WordClass.have) || v.isRelativePronoun(view, i - 1)) return false;
  if (!v.isSmall(view, i) || !v.isSmall(view, i + 1)) return false;
  return !v.isClass(view, i + 1, WordClass.determiner | WordClass.possessive);
}

/** `Tomas Rill, |Jr|.`, `Tidewell, |Inc|.`: what a comma does not part from the name before it. */
export function isSuffix(view: View, i: number): boolean {
  return suffixes.get(view.tokens.lexeme[i]) > 0 && !v.isSmall(view, i);
}

const suffixes = new Lexicon([[1, 'jr sr iii inc ltd llc corp plc llp gmbh']]);

const orWord = hashString('or');
const stopHere = -1;
const verbHere = -2;

/** What the walk to the left does at token `i`: goes on from the index returned, or stops. */
function passesOver(view: View, i: number, floor: number, last: number): number {
  switch (view.tokens.kind[i]) {
    case TokenKind.number:
    case TokenKind.symbol:
      return i;
    case TokenKind.punctuation:
      return passesOverMark(view, i, floor, last);
    case TokenKind.quote:
      return shortQuotationBefore(view, i, floor);
    default:
      return passesOverWord(view, i, floor, last);
  }
}

function passesOverMark(view: View, i: number, floor: number, last: number): number {
  const unit = v.unitAt(view, i);
  if (unit === v.closeBracket) {
    const open = openBracketBefore(view, i, floor);
    return open >= floor ? open : stopHere;
  }
  // “Tidewell Inc|.|”
  if (unit === v.stop) return i;
  if (i === last) return stopHere;
  const joined = unit === 0x27 || unit === 0x2019 || unit === 0x2f;
  return joined || (unit === v.comma && isSuffix(view, i + 1)) ? i : stopHere;
}

function passesOverWord(view: View, i: number, floor: number, last: number): number {
  const { classes, lexeme } = view.tokens;
  if (lexeme[i] === andWord || lexeme[i] === orWord) return i < last ? i : stopHere;
  if (lexeme[i] === thatWord || isParted(view, i, last)) return stopHere;
  const relative = relativeBefore(view, i, floor);
  if (relative >= 0) return relative;
  const bits = classes[i];
  if (bits & opensClause) return stopHere;
  if (bits & WordClass.subjectPronoun && i < last) return verbHere;
  if (bits & WordClass.coordinator) return stopHere;
  if (v.isAuxiliary(view, i)) return verbHere;
  return v.isSmall(view, i) && i < last && isClauseVerb(view, i) ? verbHere : i;
}

const opensClause = WordClass.subordinator | WordClass.question | WordClass.relative;

/** `At a briefing in Estmark |the minister| said`: a name before an article and a noun ends another phrase. */
function isParted(view: View, i: number, last: number): boolean {
  const { shape, lexeme } = view.tokens;
  if (i + 2 > last || !articles.has(lexeme[i + 1]) || !v.isSmall(view, i + 1)) return false;
  if (isNounOfAnother(view, i)) return true;
  if (shape[i] !== TokenShape.capitalised || v.isClass(view, i + 2, WordClass.time)) return false;
  return (
    shape[i + 2] !== TokenShape.capitalised && !v.isClass(view, i, WordClass.preposition | WordClass.question)
  );
}

/** `a |request| the police confirm`, `a |plan| the board had backed`: the noun that a clause without “that” tells of. */
export function isNounOfAnother(view: View, i: number): boolean {
  const { lexeme } = view.tokens;
  return lexeme[i + 1] === theWord && indefiniteArticles.has(lexeme[i - 1]) && v.isSmall(view, i);
}

/** `officials who have not spoken`: from a verb, the relative pronoun before it when a noun comes before that; else -1. */
function relativeBefore(view: View, i: number, floor: number): number {
  const auxiliary = v.isClass(view, i, WordClass.auxiliary);
  if (!auxiliary && !v.isSmall(view, i)) return -1;
  let at = i - 1;
  while (at > floor && v.isClass(view, at, WordClass.auxiliary | WordClass.negation)) at--;
  if (at <= floor || !v.isRelativePronoun(view, at)) return -1;
  return v.isWord(view, at - 1) && !v.isClass(view, at - 1, WordClass.preposition | WordClass.auxiliary)
    ? at
    : -1;
}

/** Whether the lower-case word `i` is rather a verb than a part of a noun phrase. */
export function isClauseVerb(view: View, i: number): boolean {
  const bits = view.cues[i];
  const nominal = v.isClass(view, i - 1, WordClass.determiner | WordClass.possessive | WordClass.preposition);
  if (nominal) return false;
  if (isFiniteVerb(view.tokens.lexeme[i])) return true;
  if (!(bits & finiteForms) || !(bits & cueFrames) || bits & Cue.noun) return false;
  return (
    (bits & Cue.past) !== 0 &&
    v.isClass(view, i + 1, WordClass.determiner | WordClass.possessive | WordClass.objectPronoun)
  );
}

/** `Ines |“Captain”| Falk`, but not `In his book, “Low Water,” |Tom Falk|`: where the quotation that closes at `i` begins. */
function shortQuotationBefore(view: View, i: number, floor: number): number {
  if (v.unitAt(view, i - 1) === v.comma) return stopHere;
  for (let k = i - 1; k >= floor && i - k < 7; k--) if (v.opensQuotation(view, k)) return k;
  return stopHere;
}

function canEndPhrase(view: View, i: number): boolean {
  const { kind, classes } = view.tokens;
  const unit = v.unitAt(view, i);
  if (unit === v.closeBracket || kind[i] === TokenKind.quote) return true;
  if (kind[i] === TokenKind.number || unit === v.stop) return true;
  if (kind[i] !== TokenKind.word) return false;
  const never =
    WordClass.preposition |
    WordClass.coordinator |
    WordClass.subordinator |
    WordClass.possessive |
    WordClass.clitic;
  if (classes[i] & never) return false;
  return (
    !(classes[i] & WordClass.determiner) ||
    (classes[i] & WordClass.numeral) !== 0 ||
    quantifiers.has(view.tokens.lexeme[i]) ||
    v.isLexeme(view, i, otherWord)
  );
}

/** Takes off what cannot begin a source: conjunctions, adverbs, an opening prepositional phrase without a comma. */
function trimmed(view: View, first: number, last: number, bounded: boolean): Range | undefined {
  const { classes } = view.tokens;
  while (first < last && isOpener(view, first)) first++;
  if (first > last) return undefined;
  if (isAbout(view, first)) return { first, end: last + 1 };
  if (!bounded && classes[first] & WordClass.preposition && first < last) {
    first = lastPhraseStart(view, first + 1, last);
    if (first < 0) return undefined;
  } else if (classes[first] & WordClass.preposition) {
    return undefined;
  }
  if (
    first === last &&
    v.isSmall(view, first) &&
    view.tokens.classes[first] & (WordClass.adverb | WordClass.time)
  )
    return undefined;
  return { first, end: last + 1 };
}

/** `|About| 100 people`, `|Over| forty boats`: a preposition that only says how many. */
export function isAbout(view: View, i: number): boolean {
  if (!approximations.has(view.tokens.lexeme[i])) return false;
  return view.tokens.kind[i + 1] === TokenKind.number || v.isClass(view, i + 1, WordClass.numeral);
}

const approximations = hashesOf('about around over under');

function isOpener(view: View, i: number): boolean {
  const { classes, kind } = view.tokens;
  if (kind[i] === TokenKind.punctuation) return v.unitAt(view, i) !== v.openBracket;
  if (classes[i] & WordClass.coordinator || isPastVerb(view, i)) return true;
  if (classes[i] & WordClass.adverb && !(classes[i] & WordClass.determiner)) return true;
  return v.isClass(view, i, WordClass.weekday) && view.tokens.shape[i + 1] === TokenShape.capitalised;
}

/** `that surprised port chief Ines Falk`: what is left of the clause before. */
function isPastVerb(view: View, i: number): boolean {
  return v.looksPast(view, i) && !v.isClass(view, i - 1, WordClass.subordinator | WordClass.preposition);
}

/** `In a statement Anna Keller`: where the last noun phrase begins, or -1. */
export function lastPhraseStart(view: View, floor: number, last: number): number {
  const { classes } = view.tokens;
  let i = last;
  if (mayBeName(view, i)) {
    while (i > floor && mayBeName(view, i - 1)) i--;
    // “the Evening Herald”
    const paper = i - 1 > floor && !v.isSmall(view, i - 1) && v.isClass(view, i - 1, WordClass.time);
    return paper && v.isClass(view, i - 2, WordClass.determiner) ? i - 2 : i;
  }
  for (; i >= floor; i--) if (classes[i] & (WordClass.determiner | WordClass.possessive)) return i;
  return -1;
}

function mayBeName(view: View, i: number): boolean {
  const { classes, kind } = view.tokens;
  return (v.isCapitalised(view, i) || kind[i] === TokenKind.punctuation) && !(classes[i] & notNames);
}

/** Classes of capitalised words that are no names: Tuesday, May, Today. */
export const notNames = WordClass.weekday | WordClass.month | WordClass.time;

/** The bracket that the one at `at` closes, or a token before `floor`. */
export function openBracketBefore(view: View, at: number, floor: number): number {
  for (let i = at - 1; i >= floor && at - i < 14; i--) if (v.unitAt(view, i) === v.openBracket) return i;
  return floor - 1;
}
