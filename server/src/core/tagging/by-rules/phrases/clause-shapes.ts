import { TokenKind, WordClass } from '../../../language/index.ts';
import { Cue } from '../words/cues.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { asWord, indefiniteArticles, toWord } from '../words/small-words.ts';

/** Whether a clause without a sign may begin at `at`. */
export function beginsClause(view: View, at: number, end: number): boolean {
  if (at >= end) return false;
  const { kind, classes, lexeme } = view.tokens;
  if (kind[at] === TokenKind.number) return true;
  if (kind[at] !== TokenKind.word) return v.opensQuotation(view, at);
  if (lexeme[at] === asWord) return false;
  if (v.isAuxiliary(view, at)) return false;
  if (classes[at] & WordClass.subordinator) return true;
  return !(classes[at] & (WordClass.preposition | WordClass.coordinator));
}

/** Whether a thing or a person that a verb is about may begin at `at`. */
export function canBeginObject(view: View, at: number, end: number): boolean {
  if (at >= end) return false;
  const { kind, classes } = view.tokens;
  if (kind[at] === TokenKind.number) return true;
  if (kind[at] !== TokenKind.word) return v.opensQuotation(view, at);
  if (v.isAdverb(view, at)) return false;
  const never =
    WordClass.preposition |
    WordClass.coordinator |
    WordClass.auxiliary |
    WordClass.subordinator |
    WordClass.weekday |
    WordClass.clitic;
  return !(classes[at] & never) || (classes[at] & WordClass.month) !== 0;
}

/** Whether a finite verb stands in the next dozen tokens. */
export function hasVerb(view: View, at: number, end: number): boolean {
  if (v.isPronoun(view, at) && !v.isClass(view, at, WordClass.objectPronoun)) return true;
  for (let i = at + 1; i < end && i - at < 14; i++) {
    if (v.isAuxiliary(view, i)) return true;
    if (v.isClass(view, i, WordClass.relative)) return false;
    if (v.isClass(view, i - 1, WordClass.coordinator)) continue;
    if (isFiniteVerb(view.tokens.lexeme[i]) || looksFinite(view, i)) return true;
  }
  return false;
}

/** A lower-case past tense after a noun: `the union rejected`, but not `the rejected offer`. */
function looksFinite(view: View, i: number): boolean {
  const { end, start } = view.tokens;
  if (!v.isSmall(view, i) || end[i] - start[i] < 4 || !view.text.startsWith('ed', end[i] - 2)) return false;
  if (v.isClass(view, i - 1, WordClass.determiner | WordClass.possessive | WordClass.preposition))
    return false;
  return !v.isClass(view, i + 1, WordClass.preposition) || (view.cues[i] & Cue.past) === 0;
}

/** `|voters to stay|`: whether somebody is named and, near behind, what he is to do. */
export function hasInfinitive(view: View, first: number, end: number): boolean {
  if (!canBeginObject(view, first, end)) return false;
  for (let i = first + 1; i < end && i - first < 16; i++) {
    if (view.tokens.lexeme[i] === toWord) return isBareVerb(view, i + 1);
    const unit = v.unitAt(view, i);
    // “told the Gazette his client would appeal, but declined to say more”
    if (unit === v.colon || (unit === v.comma && v.isClass(view, i + 1, WordClass.coordinator))) return false;
  }
  return false;
}

/** What can follow `to` in an infinitive: no article, no pronoun and no name. */
function isBareVerb(view: View, i: number): boolean {
  const other = WordClass.determiner | WordClass.possessive | WordClass.objectPronoun | WordClass.preposition;
  return v.isSmall(view, i) && !v.isClass(view, i, other);
}

/** `called the plan “a mess”`, `described them as late`: a thing and the name for it. */
export function isNaming(view: View, at: number, end: number): boolean {
  if (!canBeginObject(view, at, end)) return false;
  const { lexeme } = view.tokens;
  for (let i = at; i < end && i - at < 14; i++) {
    if (v.opensQuotation(view, i) || (i > at && (lexeme[i] === asWord || indefiniteArticles.has(lexeme[i]))))
      return true;
    if (v.unitAt(view, i) === v.comma || v.isClass(view, i, WordClass.auxiliary)) return false;
  }
  return false;
}

/** `described as |“the conscience of concrete”|`: the quotation right behind a verb of naming, or behind its “as”. */
export function quotedName(view: View, verb: number): Range | undefined {
  const first = v.isLexeme(view, verb + 1, asWord) ? verb + 2 : verb + 1;
  return v.opensQuotation(view, first) ? { first, end: v.quotationAt(view, first).endToken } : undefined;
}
