import { hashesOf, Lexicon } from '../../../base/index.ts';
import { TokenKind, WordClass } from '../../../language/index.ts';
import { Cue } from '../words/cues.ts';
import { isSuffix } from './noun-phrases.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { andWord, articles, byWord, otherWord, thatWord, theWord } from '../words/small-words.ts';

/**
 * The noun phrase that begins with token `first` and ends before `ceiling`: `said Ines Falk, the port’s chief.` →
 * Ines Falk, the port’s chief. Undefined when none begins there.
 */
export function sourceAfter(view: View, first: number, ceiling: number): Range | undefined {
  if (v.isPronoun(view, first) && first < ceiling) return { first, end: first + 1 };
  if (first >= ceiling || !canBegin(view, first)) return undefined;
  let end = first + 1;
  while (end < ceiling && goesOn(view, end, ceiling)) end = pastPiece(view, end, ceiling);
  while (end > first + 1 && cannotEnd(view, end - 1)) end--;
  return { first, end: withApposition(view, first, end, ceiling) };
}

function canBegin(view: View, i: number): boolean {
  const { kind, classes, lexeme } = view.tokens;
  if (kind[i] === TokenKind.number) return true;
  if (kind[i] !== TokenKind.word || lexeme[i] === thatWord || isAnswer(view, i)) return false;
  if (classes[i] & (WordClass.determiner | WordClass.possessive | WordClass.numeral | WordClass.indefinite))
    return !(classes[i] & WordClass.time) || (classes[i] & WordClass.determiner) !== 0;
  if (classes[i] & (WordClass.weekday | WordClass.month | WordClass.time)) return false;
  if (!v.isSmall(view, i)) return !(classes[i] & ~(WordClass.english | WordClass.foreign | WordClass.month));
  return classes[i] === 0 && !v.isAdverb(view, i) && !(view.cues[i] & (Cue.ing | Cue.intervening));
}

/** `PM defends budget, says |no| to unions`: nobody. */
function isAnswer(view: View, i: number): boolean {
  return (
    answers.has(view.tokens.lexeme[i]) &&
    (!v.isWord(view, i + 1) || v.isClass(view, i + 1, WordClass.preposition))
  );
}

const answers = hashesOf('no yes');

/** Whether the phrase takes token `i` in. */
function goesOn(view: View, i: number, ceiling: number): boolean {
  switch (view.tokens.kind[i]) {
    case TokenKind.number:
      return true;
    case TokenKind.quote:
      return isNamed(view, i, ceiling) || isNickname(view, i, ceiling);
    case TokenKind.word:
      return goesOnWord(view, i, ceiling);
    default: {
      const unit = v.unitAt(view, i);
      if (unit === v.openBracket) return pastBracket(view, i, ceiling) <= ceiling;
      // “according to the Dockworkers|’| Union”
      if (unit === 0x27 || unit === 0x2019) return i + 1 < ceiling && v.isWord(view, i + 1);
      return (unit === v.stop && i + 1 < ceiling) || unit === 0x26;
    }
  }
}

/** One past a word, a bracket or some words in quotation marks. */
function pastPiece(view: View, i: number, ceiling: number): number {
  if (v.isQuote(view, i)) return v.quotationAt(view, i).endToken;
  return v.unitAt(view, i) === v.openBracket ? pastBracket(view, i, ceiling) : i + 1;
}

/** `according to the |“slow water”| theory`: a few words in quotation marks behind an article, and a noun behind them. */
function isNamed(view: View, i: number, ceiling: number): boolean {
  if (!v.opensQuotation(view, i) || !articles.has(view.tokens.lexeme[i - 1])) return false;
  const { closed, endToken } = v.quotationAt(view, i);
  const goesOn = v.lastUnit(view, endToken - 2) !== v.comma && v.isPlain(view, endToken);
  return closed && endToken - i < 8 && endToken < ceiling && goesOn;
}

/** `said Ruth |“Rudi”| Dorn`: a word or two between the words of a name. */
function isNickname(view: View, i: number, ceiling: number): boolean {
  if (!v.opensQuotation(view, i) || !v.isCapitalised(view, i - 1) || !v.isCapitalised(view, i + 1))
    return false;
  const { closed, endToken } = v.quotationAt(view, i);
  return closed && endToken - i < 5 && endToken < ceiling && v.isCapitalised(view, endToken);
}

function goesOnWord(view: View, i: number, ceiling: number): boolean {
  const { classes, lexeme } = view.tokens;
  const bits = classes[i];
  // “said the |opposing| captain”, “according to a |newly| uncovered email”
  if (bits & WordClass.clitic || (i > 0 && articles.has(lexeme[i - 1]))) return true;
  if (bits & WordClass.preposition)
    return keeps.has(lexeme[i]) || (lexeme[i] === byWord && (view.cues[i - 1] & Cue.document) !== 0);
  if (lexeme[i] === andWord) return i + 1 < ceiling && v.isCapitalised(view, i + 1);
  if (bits & neverWithin) return false;
  if (bits & WordClass.determiner) return v.isClass(view, i - 1, WordClass.preposition) || isOther(view, i);
  if (bits & (WordClass.weekday | WordClass.time)) return false;
  return !v.isSmall(view, i) || isLowerPart(view, i);
}

/** What no phrase takes in behind its first word. */
const neverWithin =
  WordClass.subordinator |
  WordClass.relative |
  WordClass.question |
  WordClass.coordinator |
  WordClass.auxiliary |
  WordClass.month |
  WordClass.subjectPronoun |
  WordClass.objectPronoun;

/** Whether a word in small letters is rather a part of the phrase than what follows it. */
function isLowerPart(view: View, i: number): boolean {
  if (v.isAdverb(view, i) || view.cues[i] & Cue.intervening) return false;
  if (isFiniteVerb(view.tokens.lexeme[i])) return false;
  return !(view.cues[i] & Cue.ing) || isPosting(view, i);
}

/** `an Internet |posting|`, `a police |briefing|`: a noun, where no object follows. */
function isPosting(view: View, i: number): boolean {
  const object =
    WordClass.determiner | WordClass.possessive | WordClass.subjectPronoun | WordClass.objectPronoun;
  return (
    postings.get(view.tokens.lexeme[i]) > 0 && !v.isClass(view, i + 1, object) && !v.isQuote(view, i + 1)
  );
}

const postings = new Lexicon([[1, 'posting briefing ruling finding warning recording writing reading']]);

/** `said the |other|`, `says the |other| man` */
function isOther(view: View, i: number): boolean {
  return v.isLexeme(view, i, otherWord) && v.isClass(view, i - 1, WordClass.determiner);
}
/** Prepositions that join a noun to its noun: `a spokesman for the mayor of Estmark`. */
const keeps = hashesOf('of for from at with');

function pastBracket(view: View, at: number, ceiling: number): number {
  for (let i = at + 1; i < ceiling && i - at < 12; i++)
    if (v.unitAt(view, i) === v.closeBracket) return i + 1;
  return ceiling + 1;
}

function cannotEnd(view: View, i: number): boolean {
  return (
    !isOther(view, i) &&
    v.isClass(view, i, WordClass.preposition | WordClass.determiner | WordClass.coordinator)
  );
}

/**
 * Takes in `, a nurse in Estmark` behind a name, and a name behind an office (`the mayor|, Anna Keller|`), when a comma or the
 * sentence's end closes it.
 */
function withApposition(view: View, first: number, end: number, ceiling: number): number {
  const office = v.isSmall(view, first) || v.isSmall(view, end - 1);
  // “According to a summary, Anna Keller, the mayor, left.”
  const opens = office && first - v.sentenceStart(view, first) < 3;
  const definite = v.isClass(view, first, WordClass.possessive) || v.isLexeme(view, first, theWord);
  let at = end;
  for (let pieces = 0; pieces < 3; pieces++) {
    if (v.unitAt(view, at) !== v.comma || at + 1 >= ceiling) return at;
    let close = office && (definite || !opens) ? endOfName(view, at + 1, ceiling) : -1;
    const named = !office || (!opens && !v.isSmall(view, at - 1));
    if (close < 0 && named && isPiece(view, at + 1, ceiling, !office))
      close = endOfPiece(view, at + 1, ceiling);
    if (close < 0) return at;
    at = close;
  }
  return at;
}

/** An age, `Jr`, or what begins like `a nurse in Estmark` or, where it may be `bare`, like `head of the union`. */
function isPiece(view: View, i: number, ceiling: number, bare: boolean): boolean {
  const { kind, classes } = view.tokens;
  if (kind[i] === TokenKind.number) return v.unitAt(view, i + 1) === v.comma || i + 1 >= ceiling - 1;
  if (isSuffix(view, i)) return true;
  if (classes[i] & (WordClass.determiner | WordClass.possessive)) return !(classes[i] & WordClass.time);
  return bare && v.isPlain(view, i) && !view.cues[i] && !isIng(view, i) && !v.isAdverb(view, i);
}

/** `the mayor, |Anna Keller|, …`: where a whole name behind what somebody is ends at a comma or with its sentence; else -1. */
function endOfName(view: View, first: number, ceiling: number): number {
  let i = first;
  while (i < ceiling && isNamePart(view, i, first)) i++;
  if (i < ceiling && v.unitAt(view, i) !== v.comma) return -1;
  const end = v.unitAt(view, i - 1) === v.stop ? i - 1 : i;
  return end - first > 1 ? end : -1;
}

/** A word of a name that begins at `first`, or the stop behind an initial. */
export function isNamePart(view: View, i: number, first: number): boolean {
  return v.isLarge(view, i) || (i > first && v.unitAt(view, i) === v.stop);
}

/** Whether the word at `i` is long enough for a participle and ends like one. */
export function isIng(view: View, i: number): boolean {
  return view.text.startsWith('ing', view.tokens.end[i] - 3) && view.tokens.end[i] - view.tokens.start[i] > 4;
}

/** Where the piece of apposition at `first` is closed, or -1 when a verb shows it to be a clause. */
function endOfPiece(view: View, first: number, ceiling: number): number {
  for (let i = first; i < ceiling; i++) {
    const unit = v.unitAt(view, i);
    if (unit === v.comma || unit === v.semicolon || v.isDash(unit)) return i;
    if (v.isQuote(view, i) && i > first) return i;
    if (v.isAuxiliary(view, i)) return -1;
    if (v.isClass(view, i, WordClass.relative) || v.isClass(view, i, WordClass.subordinator)) return i;
  }
  return v.unitAt(view, ceiling - 1) === v.stop ? ceiling - 1 : ceiling;
}
