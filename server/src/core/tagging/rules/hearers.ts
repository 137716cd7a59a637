import { hashesOf } from '../../base/index.ts';
import { WordClass } from '../../language/index.ts';
import { Cue } from './cues.ts';
import { isFiniteVerb } from './verbs.ts';
import * as v from './view.ts';
import type { View } from './view.ts';
import { ifWord, notWord, thatWord, toWord } from './words.ts';

/** The hearer of tell: up to that, a quotation, a comma, a time, or where a clause plainly begins. */
export function pastHearer(view: View, first: number, end: number): number {
  // "warned it will": the pronoun is the subject of what is said.
  const subject =
    v.isPronoun(view, first) && v.isClass(view, first + 1, WordClass.auxiliary | WordClass.clitic);
  if (v.isClass(view, first, WordClass.objectPronoun)) return subject ? first : first + 1;
  for (let i = first; i < end && i - first < 16; i++) {
    if (beginsContent(view, i) || isTimeOf(view, i) || beginsPhrase(view, first, i)) return i;
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
