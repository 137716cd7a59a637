import { hashesOf } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import { Cue } from '../words/cues.ts';
import { notNames } from './noun-phrases.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import * as v from '../view.ts';
import type { View } from '../view.ts';
import { ifWord, notWord, thatWord, toWord } from '../words/small-words.ts';

/** The hearer of tell: up to that, a quotation, a comma, a time, or where a clause plainly begins. */
export function pastHearer(view: View, first: number, end: number): number {
  // "warned it will": the pronoun is the subject of what is said.
  const subject =
    v.isPronoun(view, first) && v.isClass(view, first + 1, WordClass.auxiliary | WordClass.clitic);
  if (v.isClass(view, first, WordClass.objectPronoun)) return subject ? first : first + 1;
  for (let i = first; i < end && i - first < 16; i++) {
    if (beginsContent(view, i) || isTimeOf(view, i) || beginsPhrase(view, first, i)) return i;
    if (beginsSubject(view, first, i) && hasVerbNear(view, i, end)) return i;
    // “warned costs could rise”: the noun before a verb is the subject of what is said.
    if (i > first && isVerbOfClause(view, i)) return first;
  }
  return end - first < 16 ? end : first;
}

/** A mark, “that”, “to”, a question or a pronoun opens what the hearer is told. */
function beginsContent(view: View, i: number): boolean {
  const unit = v.unitAt(view, i);
  if (unit === v.comma || unit === v.colon || unit === v.stop || v.opensQuotation(view, i)) return true;
  const lexeme = view.tokens.lexeme[i];
  if (lexeme === thatWord || lexeme === toWord || lexeme === notWord) return true;
  return v.isPronoun(view, i) || v.isClass(view, i, WordClass.question);
}

/** `told voters |Tuesday|`, `told the court |yesterday|`, but not `told The Sunday Gazette`. */
function isTimeOf(view: View, i: number): boolean {
  const { classes } = view.tokens;
  if (v.isClass(view, i, WordClass.weekday))
    return !v.isClass(view, i - 1, WordClass.determiner) || v.isSmall(view, i + 1);
  return (classes[i] & WordClass.time) !== 0 && v.isSmall(view, i) && !(classes[i] & WordClass.determiner);
}

/** Another noun phrase, or a preposition that joins nothing to the hearer: `told the mayor |the pier| …`, `told them |on| …`. */
function beginsPhrase(view: View, first: number, i: number): boolean {
  if (v.isClass(view, i, WordClass.preposition) && !hearerJoins.has(view.tokens.lexeme[i])) return true;
  if (i === first || !v.isClass(view, i, WordClass.determiner | WordClass.possessive)) return false;
  return !v.isClass(view, i - 1, WordClass.preposition | WordClass.coordinator);
}

/**
 * `told Harbour Radio |boats were late|`, `told the court |police had found it|`: right behind a name, or whoever is often told
 * something, stands another noun. A plural before a noun is the hearer’s own: `told Estmark |voters| prices would fall`.
 */
function beginsSubject(view: View, first: number, i: number): boolean {
  if (i === first || !v.isPlain(view, i) || outlets.has(view.tokens.lexeme[i])) return false;
  if (hearers.has(view.tokens.lexeme[i - 1]))
    return !hearers.has(view.tokens.lexeme[i]) || isVerbOfClause(view, i + 1);
  if (i - first > 1 && v.isPlain(view, i - 1) && v.isPlural(view, i - 1) && v.isLarge(view, i - 2))
    return true;
  if (!v.isLarge(view, i - 1) || v.isClass(view, i - 1, notNames)) return false;
  return !(v.isPlural(view, i) && v.isPlain(view, i + 1) && !isVerbOfClause(view, i + 1));
}

/** Whether a finite verb stands soon behind the noun at `i`, before any mark. */
function hasVerbNear(view: View, i: number, end: number): boolean {
  for (let k = i + 1; k < end && k - i < 6; k++) {
    if (!v.isWord(view, k)) return false;
    if (isVerbOfClause(view, k) || v.looksPast(view, k)) return true;
  }
  return false;
}

const hearers = hashesOf(
  'court inquest inquiry tribunal jury jurors magistrates parliament police reporters paper newspaper hearing committee council station programme broadcaster',
);
/** What belongs to the name of a paper or station before it. */
const outlets = hashesOf(
  'newspaper magazine website radio television tv news programme program show podcast channel station agency reporters correspondent viewers listeners readers',
);

function isVerbOfClause(view: View, i: number): boolean {
  const { lexeme } = view.tokens;
  if (!v.isSmall(view, i)) return false;
  return isFiniteVerb(lexeme[i]) || v.isClass(view, i, WordClass.auxiliary);
}

const hearerJoins = hashesOf('of for from at');

/** `promised voters that`: a hearer of a few words before that. */
export function pastPromised(view: View, first: number, end: number): number {
  for (let i = first; i < end && i - first < 5; i++) {
    if (view.tokens.lexeme[i] === thatWord) return i > first && view.cues[i - 1] & Cue.noun ? first : i;
    if (!v.isWord(view, i) || v.isClass(view, i, WordClass.preposition | WordClass.auxiliary)) return first;
  }
  return first;
}

/** Whoever is asked, when a question follows: `asked the mayor whether …`. */
export function pastAsked(view: View, first: number, end: number): number {
  for (let i = first; i < end && i - first < 10; i++) {
    if (
      v.isClass(view, i, WordClass.question) ||
      view.tokens.lexeme[i] === ifWord ||
      v.opensQuotation(view, i)
    )
      return i;
    const unit = v.unitAt(view, i);
    if (unit === v.colon || (unit === v.comma && v.opensQuotation(view, i + 1))) return i;
    // “asked for calm and said”
    if (v.isClass(view, i, WordClass.coordinator) && view.cues[i + 1] & (Cue.clause | Cue.tell)) return first;
    if (unit === v.comma || view.tokens.lexeme[i] === toWord || view.tokens.lexeme[i] === thatWord)
      return first;
  }
  return first;
}
