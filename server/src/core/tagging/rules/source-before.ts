import { hashString } from '../../base/index.ts';
import { TokenKind, TokenShape, WordClass } from '../../language/index.ts';
import { Cue, cueFrames, finiteForms } from './cues.ts';
import { isFiniteVerb } from './verbs.ts';
import * as v from './view.ts';
import type { Range, View } from './view.ts';

/**
 * The noun phrase that is the subject of the verb at `verb`, at or after the token `floor`; undefined when there is
 * none to be seen. `Port chief Ines Falk, a lawyer, also said` → Port chief Ines Falk, a lawyer.
 */
export function sourceBefore(view: View, verb: number, floor: number): Range | undefined {
  const last = beforeAdverbs(view, verb - 1, floor);
  if (last < floor) return undefined;
  if (v.isPronoun(view, last)) return { first: last, end: last + 1 };
  if (isRelative(view, last, floor)) return { first: last, end: last + 1 };
  const unit = v.unitAt(view, last);
  const quoted = v.isQuote(view, last) && v.unitAt(view, last - 1) === v.comma; // who called it “a mess,” said
  if (unit === v.comma || v.isDash(unit) || quoted) return withApposition(view, last, floor);
  return nounPhrase(view, last, floor);
}

/** Passes over auxiliaries and adverbs: `has also repeatedly` said. */
export function beforeAdverbs(view: View, at: number, floor: number): number {
  while (at >= floor) {
    const clitic = v.isClass(view, at, WordClass.clitic) && v.isPronoun(view, at - 1);
    const passable =
      clitic ||
      (view.cues[at] & Cue.intervening) !== 0 ||
      v.isClass(view, at, WordClass.auxiliary | WordClass.negation) ||
      v.isAdverb(view, at);
    if (!passable || (view.tokens.shape[at] !== TokenShape.lower && !clitic)) return at;
    at--;
  }
  return at;
}

/** The cue with its auxiliaries, negation and adverbs: `has also said`, `did not say`. */
export function cueWithAuxiliaries(view: View, verb: number, end: number, source: Range): Range {
  if (source.end > verb) return { first: verb, end };
  let first = beforeAdverbs(view, verb - 1, source.end) + 1;
  while (first < verb && v.isClass(view, first, WordClass.determiner | WordClass.objectPronoun)) first++;
  return { first, end };
}

function isRelative(view: View, i: number, floor: number): boolean {
  return v.isClass(view, i, WordClass.relative) && v.isClass(view, i, WordClass.question) && i > floor;
}

/** `Anna Keller, the mayor, said` and `Ines Falk, who runs the port, said`: the source begins before the commas. */
function withApposition(view: View, mark: number, floor: number): Range | undefined {
  let opener = openerOf(view, mark, floor);
  if (opener < 0) {
    // "Sen. Paul Estes (D-Vt.), said": a comma that has no business there.
    return v.unitAt(view, mark - 1) === v.closeBracket ? nounPhrase(view, mark - 1, floor) : undefined;
  }
  let head = nounPhrase(view, opener - 1, floor);
  // "Marvin Teske, 53, a guard at the port, said": further pieces stand between the name and the verb.
  for (let pieces = 0; pieces < 3; pieces++) {
    const earlier = openerOf(view, opener, floor);
    if (earlier < 0 || !isMiddlePiece(view, earlier, opener)) break;
    const name = nounPhrase(view, earlier - 1, floor);
    if (!name) break;
    opener = earlier;
    head = name;
  }
  if (!head) return undefined;
  return describes(view, opener + 1, mark) ? { first: head.first, end: mark } : head;
}

/** The comma or dash before the one at `mark`, on the same level; -1 when there is none. */
function openerOf(view: View, mark: number, floor: number): number {
  const dash = v.isDash(v.unitAt(view, mark));
  const { quotation } = view.tokens;
  for (let i = v.isQuote(view, mark) ? mark : mark - 1; i >= floor && mark - i < 40; i--) {
    const unit = v.unitAt(view, i);
    if (unit === v.closeBracket) i = openBracketBefore(view, i, floor);
    else if (quotation[i] >= 0 && quotation[i] !== quotation[Math.min(mark + 1, quotation.length - 1)])
      i = Math.max(view.prose.quotations[quotation[i]].firstToken, floor);
    else if (dash ? v.isDash(unit) : unit === v.comma) return i;
    else if (unit === 0x3b || unit === v.colon) return -1;
  }
  return -1;
}

/** Whether what stands between two commas is itself an apposition, or an aside such as "meanwhile" and "for example". */
function isMiddlePiece(view: View, before: number, opener: number): boolean {
  const { kind, shape } = view.tokens;
  if (kind[before + 1] === TokenKind.number) return opener - before === 2;
  const name = shape[before - 1] === TokenShape.capitalised && !v.isClass(view, before - 1, notNames);
  if (opener - before <= 3 && v.isClass(view, before + 1, WordClass.adverb | WordClass.preposition))
    return name;
  return name && v.isClass(view, before + 1, WordClass.determiner | WordClass.possessive);
}

const notNames = WordClass.weekday | WordClass.month | WordClass.time;

/** Whether tokens [first, end) are an apposition (`the mayor`, `53, a guard`), not a relative clause or participle. */
function describes(view: View, first: number, end: number): boolean {
  if (v.isClass(view, first, WordClass.relative | WordClass.question)) return end - first <= 3;
  if (v.isClass(view, first, WordClass.preposition | WordClass.subordinator | WordClass.coordinator))
    return false;
  if (view.cues[first] & Cue.ing) return false;
  const { start, end: ends, shape } = view.tokens;
  const length = ends[first] - start[first];
  return !(shape[first] === TokenShape.lower && length > 4 && view.text.startsWith('ing', ends[first] - 3));
}

function openBracketBefore(view: View, at: number, floor: number): number {
  for (let i = at - 1; i >= floor && at - i < 14; i--) if (v.unitAt(view, i) === v.openBracket) return i;
  return floor - 1;
}

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
      break;
    }
    if (v.isLexeme(view, i, andWord) || v.isLexeme(view, i, orWord)) and = i;
    i = jump;
    first = i;
  }
  return trimmed(view, first, last, i >= floor);
}

const andWord = hashString('and');
const orWord = hashString('or');
const thatWord = hashString('that');
const stopHere = -1;
const verbHere = -2;

/** What the walk to the left does at token `i`: goes on from the index returned, or stops. */
function passesOver(view: View, i: number, floor: number, last: number): number {
  const { kind, shape, classes, lexeme } = view.tokens;
  const unit = v.unitAt(view, i);
  if (kind[i] === TokenKind.number || kind[i] === TokenKind.symbol) return i;
  if (kind[i] === TokenKind.punctuation) {
    if (unit === v.closeBracket) {
      const open = openBracketBefore(view, i, floor);
      return open >= floor ? open : stopHere;
    }
    const joined = unit === v.stop || unit === 0x27 || unit === 0x2019 || unit === 0x2f;
    return joined && i < last ? i : i === last && unit === v.stop ? i : stopHere;
  }
  if (kind[i] === TokenKind.quote) return shortQuotationBefore(view, i, floor);
  if (lexeme[i] === andWord || lexeme[i] === orWord) return i < last ? i : stopHere;
  if (lexeme[i] === thatWord) return stopHere;
  const bits = classes[i];
  const relative = relativeBefore(view, i, floor);
  if (relative >= 0) return relative;
  if (bits & (WordClass.subordinator | WordClass.question | WordClass.relative)) return stopHere;
  if (bits & WordClass.subjectPronoun && i < last) return verbHere;
  if (bits & WordClass.coordinator) return stopHere;
  if (bits & WordClass.auxiliary && !(bits & WordClass.month)) return verbHere;
  if (shape[i] !== TokenShape.lower) return i;
  if (i < last && isClauseVerb(view, i)) return verbHere;
  return i;
}

/** `officials who have not spoken`: from a verb, the relative pronoun before it when a noun comes before that; else -1. */
function relativeBefore(view: View, i: number, floor: number): number {
  const auxiliary = v.isClass(view, i, WordClass.auxiliary);
  if (!auxiliary && view.tokens.shape[i] !== TokenShape.lower) return -1;
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

function shortQuotationBefore(view: View, i: number, floor: number): number {
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
    quantifiers.includes(view.tokens.lexeme[i])
  );
}

const quantifiers = [
  'some',
  'many',
  'others',
  'both',
  'all',
  'several',
  'most',
  'few',
  'each',
  'another',
  'other',
  'this',
].map(hashString);

/** Takes off what cannot begin a source: conjunctions, adverbs, an opening prepositional phrase without a comma. */
function trimmed(view: View, first: number, last: number, bounded: boolean): Range | undefined {
  const { classes, shape } = view.tokens;
  while (first < last && isOpener(view, first)) first++;
  if (first > last) return undefined;
  if (!bounded && classes[first] & WordClass.preposition && first < last) {
    first = lastPhraseStart(view, first + 1, last);
    if (first < 0) return undefined;
  } else if (classes[first] & WordClass.preposition) {
    return undefined;
  }
  if (
    first === last &&
    shape[first] === TokenShape.lower &&
    view.tokens.classes[first] & (WordClass.adverb | WordClass.time)
  )
    return undefined;
  return { first, end: last + 1 };
}

function isOpener(view: View, i: number): boolean {
  const { classes, kind } = view.tokens;
  if (kind[i] === TokenKind.punctuation) return v.unitAt(view, i) !== v.openBracket;
  if (classes[i] & WordClass.coordinator || isPastVerb(view, i)) return true;
  if (classes[i] & WordClass.adverb && !(classes[i] & WordClass.determiner)) return true;
  return v.isClass(view, i, WordClass.weekday) && view.tokens.shape[i + 1] === TokenShape.capitalised;
}

/** `that surprised port chief Ines Falk`: what is left of the clause before. */
function isPastVerb(view: View, i: number): boolean {
  const { start, end, shape } = view.tokens;
  const past =
    shape[i] === TokenShape.lower && end[i] - start[i] > 4 && view.text.startsWith('ed', end[i] - 2);
  return past && !v.isClass(view, i - 1, WordClass.subordinator | WordClass.preposition);
}

/** `In a statement Anna Keller`: where the last noun phrase begins, or -1. */
function lastPhraseStart(view: View, floor: number, last: number): number {
  const { shape, classes, kind } = view.tokens;
  let i = last;
  const isName = (at: number): boolean =>
    (shape[at] === TokenShape.capitalised ||
      shape[at] === TokenShape.upper ||
      kind[at] === TokenKind.punctuation) &&
    !(classes[at] & notNames);
  if (isName(i)) {
    while (i > floor && isName(i - 1)) i--;
    return i;
  }
  for (; i >= floor; i--) if (classes[i] & (WordClass.determiner | WordClass.possessive)) return i;
  return -1;
}
