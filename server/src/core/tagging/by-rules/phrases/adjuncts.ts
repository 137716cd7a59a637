import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind, WordClass } from '../../../language/index.ts';
import { Cue } from '../words/cues.ts';
import * as v from '../view.ts';
import type { View } from '../view.ts';
import { thatWord } from '../words/small-words.ts';

/** Passes over times, places and occasions: `on Tuesday`, `in a statement to reporters`. */
export function pastAdjuncts(view: View, at: number, end: number): number {
  for (let turns = 0; turns < 4 && at < end; turns++) {
    const next = isPassing(view, at) ? at + 1 : pastTime(view, at, end);
    const landed = next > at ? next : pastPhrase(view, at, end);
    if (landed === at) return at;
    at = landed;
  }
  return at;
}

function isPassing(view: View, at: number): boolean {
  if (isVote(view, at)) return true;
  if (!passing.has(view.tokens.lexeme[at]) && !v.isAdverb(view, at)) return false;
  // "said flatly that", but not "said fully half of them": the adverb must stand before a sign or a phrase.
  const sign = view.tokens.lexeme[at + 1] === thatWord || view.tokens.kind[at + 1] !== TokenKind.word;
  return sign || v.isClass(view, at + 1, WordClass.preposition | WordClass.weekday | WordClass.time);
}

/** `ruled |5–4| that` */
function isVote(view: View, at: number): boolean {
  const { kind, lexeme } = view.tokens;
  const counts = (i: number): boolean => kind[i] === TokenKind.number || v.isDash(v.unitAt(view, i));
  let that = at;
  while (that < at + 3 && counts(that)) that++;
  return that > at && lexeme[that] === thatWord;
}

const passing = hashesOf('again also too later earlier once twice late early aloud online');

/** `Tuesday`, `last week`, `on May 3`, `earlier this month`. */
function pastTime(view: View, at: number, end: number): number {
  const { classes, kind } = view.tokens;
  const first = v.isClass(view, at, WordClass.preposition) ? at + 1 : at;
  let i = first;
  while (i < end && (classes[i] & timely || (i > first && seasons.has(view.tokens.lexeme[i])))) {
    i++;
    if (kind[i] === TokenKind.number) i++;
  }
  const onlyDeterminer = i === first + 1 && classes[first] & WordClass.determiner;
  const possessive = v.isClass(view, i, WordClass.clitic);
  return i > first && !onlyDeterminer && !possessive && i <= end ? i : at;
}

const timely = WordClass.weekday | WordClass.month | WordClass.time;
/** `last spring`: times only behind a word that says so. */
const seasons = hashesOf('spring summer autumn fall winter');

/** `wrote |for readers that| had waited`, but not “said |for the first time that| it had waited”. */
function isForSomebody(view: View, at: number, end: number): boolean {
  if (!v.isLexeme(view, at, forWord) || !v.isLexeme(view, end, thatWord)) return false;
  return v.isSmall(view, end - 1) && !times.has(view.tokens.lexeme[end - 1]);
}

const forWord = hashString('for');
const times = hashesOf('time while years decades months weeks days hours');

/** `in a statement`, when a sign of speech or a pronoun shows where it ends. */
function pastPhrase(view: View, at: number, end: number): number {
  if (!v.isClass(view, at, WordClass.preposition)) return at;
  for (let i = at + 1; i < end && i - at < 18; i++) {
    const unit = v.unitAt(view, i);
    if (unit === v.colon) return i;
    if (v.opensQuotation(view, i)) return v.unitAt(view, i - 1) === v.comma ? i - 1 : at;
    if (i > at + 1 && (view.tokens.lexeme[i] === thatWord || v.isPronoun(view, i)))
      return isForSomebody(view, at, i) ? at : i;
    if (view.cues[i] & Cue.past && view.cues[i] & (Cue.clause | Cue.tell)) return at;
  }
  return at;
}
