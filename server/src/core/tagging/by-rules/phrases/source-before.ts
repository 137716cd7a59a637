import { hashesOf } from '../../../base/index.ts';
import { TokenKind, TokenShape, WordClass } from '../../../language/index.ts';
import { Cue } from '../words/cues.ts';
import { isIng } from './source-after.ts';
import { notNames, nounPhrase, openBracketBefore } from './noun-phrases.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { thatWord } from '../words/small-words.ts';

/**
 * The noun phrase that is the subject of the verb at `verb`, at or after the token `floor`; undefined when there is
 * none to be seen. `Port chief Ines Falk, a lawyer, also said` → Port chief Ines Falk, a lawyer.
 */
export function sourceBefore(view: View, verb: number, floor: number): Range | undefined {
  const last = beforeAdverbs(view, verb - 1, floor);
  if (last < floor) return undefined;
  // “|The company that runs it| said”
  if (v.isPronoun(view, last) && isObject(view, last, floor)) {
    const head = nounPhrase(view, last - 3, floor);
    if (head) return { first: head.first, end: last + 1 };
  }
  if (v.isPronoun(view, last) || (v.isRelativePronoun(view, last) && last > floor))
    return { first: last, end: last + 1 };
  const unit = v.unitAt(view, last);
  const quoted = v.isQuote(view, last) && v.unitAt(view, last - 1) === v.comma; // who called it “a mess,” said
  if (unit === v.comma || v.isDash(unit) || quoted) return withApposition(view, last, floor);
  const phrase = nounPhrase(view, last, floor);
  return phrase && fromPlace(view, phrase, floor);
}

/** Whether a pronoun is the object of a clause behind “who” or “that”. */
export function isObject(view: View, pronoun: number, floor: number): boolean {
  return (
    pronoun - 3 >= floor &&
    v.isClass(view, pronoun, WordClass.objectPronoun) &&
    (v.isRelativePronoun(view, pronoun - 2) || v.isLexeme(view, pronoun - 2, thatWord)) &&
    v.isSmall(view, pronoun - 1) &&
    !v.isClass(view, pronoun - 1, joining)
  );
}

const joining =
  WordClass.subordinator |
  WordClass.preposition |
  WordClass.question |
  WordClass.coordinator |
  WordClass.adverb;

/** `|Flood victims in Nyatike|, Migori County rejected it`: the county says where they are. */
function fromPlace(view: View, phrase: Range, floor: number): Range {
  const { first, end } = phrase;
  if (v.unitAt(view, first - 1) !== v.comma) return phrase;
  let place = first;
  while (place < end && !places.has(view.tokens.lexeme[place])) place++;
  if (place === end) return phrase;
  let i = first - 2;
  while (i > floor && v.isLarge(view, i)) i--;
  if (i === first - 2 || i <= floor || !v.isClass(view, i, WordClass.preposition)) return phrase;
  const head = nounPhrase(view, i - 1, floor);
  return head ? { first: head.first, end } : phrase;
}

const places = hashesOf('county state province district region island city town village parish');

/** Passes over auxiliaries and adverbs: `has also repeatedly` said. */
export function beforeAdverbs(view: View, at: number, floor: number): number {
  while (at >= floor) {
    const clitic = v.isClass(view, at, WordClass.clitic) && v.isPronoun(view, at - 1);
    const passable =
      clitic ||
      (view.cues[at] & Cue.intervening) !== 0 ||
      v.isClass(view, at, WordClass.auxiliary | WordClass.negation) ||
      v.isAdverb(view, at);
    if (!passable || (!v.isSmall(view, at) && !clitic)) return at;
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

/** `Anna Keller, the mayor, said` and `Ines Falk, who runs the port, said`: the source begins before the commas. */
function withApposition(view: View, mark: number, floor: number): Range | undefined {
  let opener = openerOf(view, mark, floor);
  if (opener < 0) return undefined;
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
  // “Reacting, the union’s secretary, Grace Obi, said”
  const behind = opener + 1 < mark;
  if (behind && head.end === opener && opener - head.first === 1 && isIng(view, head.first))
    return { first: opener + 1, end: mark };
  const clause = clauseAround(view, head.first, floor);
  if (clause > floor) return nounPhrase(view, clause - 1, floor);
  return describes(view, opener + 1, mark) ? { first: head.first, end: mark } : head;
}

/** `a note by the library|, which has |books, papers and maps|, said`: the comma before a relative clause that goes on up to `at`, or -1. */
function clauseAround(view: View, at: number, floor: number): number {
  for (let i = at - 1; i > floor && at - i < 8; i--) {
    if (v.unitAt(view, i) === v.comma) return -1;
    if (v.isRelativePronoun(view, i)) return v.unitAt(view, i - 1) === v.comma ? i - 1 : -1;
  }
  return -1;
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
  if (isChair(view, before, opener)) return true;
  return name && v.isClass(view, before + 1, WordClass.determiner | WordClass.possessive);
}

/**
 * `Sir Ian Holm FRS, Emeritus Professor of Statistics, University of Leith, said`, `Dr Ines Falk, Consultant in Pain at Estmark
 * Hospital, who leads it, said`: an office with capitals behind a whole name.
 */
function isChair(view: View, before: number, opener: number): boolean {
  const { lexeme } = view.tokens;
  const named = v.isLarge(view, before - 1) && v.isLarge(view, before - 2);
  if (opener - before < 4 || !named || !v.isLarge(view, before + 1)) return false;
  for (let i = before + 2; i < opener; i++) if (chairs.has(lexeme[i]) && v.isLarge(view, i - 1)) return true;
  return false;
}

const chairs = hashesOf('of in at for');

/** Whether tokens [first, end) are an apposition (`the mayor`, `53, a guard`), not a relative clause or participle. */
function describes(view: View, first: number, end: number): boolean {
  if (v.isClass(view, first, WordClass.relative | WordClass.question)) return end - first <= 3;
  const opening = WordClass.preposition | WordClass.subordinator | WordClass.coordinator;
  // “Keller, however, said”
  if (v.isClass(view, first, opening) || (v.isClass(view, first, WordClass.adverb) && end - first === 1))
    return false;
  return !v.isSmall(view, first) || !isIng(view, first);
}
