import { hashString } from '../../base/index.ts';
import { TokenKind, TokenShape, WordClass } from '../../language/index.ts';
import { Cue, takesParticle } from './cues.ts';
import { isFiniteVerb } from './verbs.ts';
import * as v from './view.ts';
import type { View } from './view.ts';

/** How what is said is joined to its cue. */
export type FrameKind = 'that' | 'clause' | 'question' | 'to' | 'object' | 'quote' | 'colon' | 'none';

export interface Frame {
  readonly kind: FrameKind;
  /** One past the cue's last token, a particle included. */
  readonly cueEnd: number;
  /** The first token of what is said; of a `none` frame, the token after the cue and its hearer. */
  readonly first: number;
}

/** Reads what follows the verb at `verb` up to the token `end`: `said on Tuesday that …`, `told reporters: “…”`. */
export function frameAfter(view: View, verb: number, end: number): Frame {
  let bits = view.cues[verb];
  let cueEnd = verb + 1;
  const particle =
    bits & Cue.phrasal && takesParticle(view.tokens.lexeme[verb], view.tokens.lexeme[cueEnd] ?? 0);
  if (particle && cueEnd < end) {
    cueEnd++;
    const adverb = outOrBack.includes(view.tokens.lexeme[cueEnd - 1]);
    if (!adverb)
      return canBeginObject(view, cueEnd, end)
        ? { kind: 'object', cueEnd, first: cueEnd }
        : none(cueEnd, cueEnd);
    bits |= Cue.clause | Cue.that | Cue.quote;
  }
  const hearer = cueEnd;
  const afterHearer =
    bits & Cue.tell ? pastHearer(view, hearer, end) : bits & Cue.ask ? pastAsked(view, hearer, end) : hearer;
  const at = pastAdjuncts(view, afterHearer, end);
  const frame = joined(view, bits, at, end, cueEnd);
  if (frame) return frame;
  if (bits & Cue.directive && hasInfinitive(view, hearer, end))
    return { kind: 'object', cueEnd, first: hearer };
  if (bits & Cue.tell && afterHearer > hearer && at < end && beginsClause(view, at, end))
    return { kind: 'clause', cueEnd, first: at };
  if (particle && canBeginObject(view, at, end)) return { kind: 'clause', cueEnd, first: at };
  return bare(view, bits, at, end, cueEnd) ?? none(cueEnd, at);
}

const outOrBack = ['out', 'back', 'on', 'in'].map(hashString);
const thatWord = hashString('that');
const toWord = hashString('to');
const notWord = hashString('not');
const ifWord = hashString('if');
const asWord = hashString('as');
const byWord = hashString('by');

function none(cueEnd: number, first: number): Frame {
  return { kind: 'none', cueEnd, first };
}

/** What is said begins with a sign: quotation marks, a colon, that, whether, to. */
function joined(view: View, bits: number, at: number, end: number, cueEnd: number): Frame | undefined {
  if (at >= end) return undefined;
  const speech = bits & (Cue.clause | Cue.that | Cue.quote | Cue.tell | Cue.ask);
  const any = bits & (Cue.clause | Cue.that | Cue.tell | Cue.thought | Cue.ask);
  const unit = v.unitAt(view, at);
  if (speech && v.opensQuotation(view, at)) return { kind: 'quote', cueEnd, first: at };
  if (speech && (unit === v.comma || unit === v.colon)) {
    if (v.opensQuotation(view, at + 1)) return { kind: 'quote', cueEnd, first: at + 1 };
    if (unit === v.colon && at + 1 < end) return { kind: 'colon', cueEnd, first: at + 1 };
    return undefined;
  }
  const { lexeme } = view.tokens;
  if (any && lexeme[at] === thatWord && at + 1 < end) return { kind: 'that', cueEnd, first: at };
  if (any && v.isClass(view, at, WordClass.question)) return { kind: 'question', cueEnd, first: at };
  if (bits & Cue.ask && lexeme[at] === ifWord) return { kind: 'question', cueEnd, first: at };
  if (bits & Cue.commitment && isInfinitive(view, at) && v.isWord(view, at + 1))
    return { kind: 'to', cueEnd, first: at };
  return undefined;
}

function isInfinitive(view: View, at: number): boolean {
  const { lexeme } = view.tokens;
  return lexeme[at] === toWord || (lexeme[at] === notWord && lexeme[at + 1] === toWord);
}

/** What is said follows without a sign: `said the port is closed`, `criticised the plan`. */
function bare(view: View, bits: number, at: number, end: number, cueEnd: number): Frame | undefined {
  if (at >= end) return undefined;
  const saying = isSay(view, cueEnd);
  if (bits & Cue.clause && beginsClause(view, at, end) && (saying || hasVerb(view, at, end)))
    return { kind: 'clause', cueEnd, first: at };
  if (bits & (Cue.thought | Cue.that) && canBeginObject(view, at, end) && hasVerb(view, at, end))
    return { kind: 'clause', cueEnd, first: at };
  if (bits & Cue.naming) return isNaming(view, at, end) ? { kind: 'object', cueEnd, first: at } : undefined;
  if (bits & Cue.stance && canBeginObject(view, at, end)) return { kind: 'object', cueEnd, first: at };
  return undefined;
}

const sayForms = ['say', 'says', 'said', 'saying', 'tweeted', 'wrote'].map(hashString);

/** say takes anything as its object; a particle makes a verb like it. */
function isSay(view: View, cueEnd: number): boolean {
  return (
    sayForms.includes(view.tokens.lexeme[cueEnd - 1]) || outOrBack.includes(view.tokens.lexeme[cueEnd - 1])
  );
}

/** The hearer of tell: up to that, a quotation, a comma, a time, or where a clause plainly begins. */
function pastHearer(view: View, first: number, end: number): number {
  if (v.isClass(view, first, WordClass.objectPronoun)) return first + 1;
  const { lexeme, classes, shape } = view.tokens;
  for (let i = first; i < end && i - first < 16; i++) {
    const unit = v.unitAt(view, i);
    if (unit === v.comma || unit === v.colon || unit === v.stop || v.opensQuotation(view, i)) return i;
    if (lexeme[i] === thatWord || lexeme[i] === toWord || lexeme[i] === notWord || v.isPronoun(view, i))
      return i;
    if (classes[i] & (WordClass.question | WordClass.weekday)) return i;
    if (classes[i] & WordClass.time && !(classes[i] & WordClass.determiner)) return i;
    if (classes[i] & WordClass.preposition && !hearerJoins.includes(lexeme[i])) return i;
    const starts = classes[i] & (WordClass.determiner | WordClass.possessive) && i > first;
    if (starts && !v.isClass(view, i - 1, WordClass.preposition | WordClass.coordinator)) return i;
    if (i > first && shape[i] === TokenShape.lower && isFiniteVerb(lexeme[i])) return first;
  }
  return end - first < 16 ? end : first;
}

const hearerJoins = ['of', 'for', 'from', 'at'].map(hashString);

/** Whoever is asked, when a question follows: `asked the mayor whether …`. */
function pastAsked(view: View, first: number, end: number): number {
  for (let i = first; i < end && i - first < 10; i++) {
    if (
      v.isClass(view, i, WordClass.question) ||
      view.tokens.lexeme[i] === ifWord ||
      v.opensQuotation(view, i)
    )
      return i;
    const unit = v.unitAt(view, i);
    if (unit === v.colon || (unit === v.comma && v.opensQuotation(view, i + 1))) return i;
    if (unit === v.comma || view.tokens.lexeme[i] === toWord || view.tokens.lexeme[i] === thatWord)
      return first;
  }
  return first;
}

/** Passes over times, places and occasions: `on Tuesday`, `in a statement to reporters`. */
function pastAdjuncts(view: View, at: number, end: number): number {
  for (let turns = 0; turns < 4 && at < end; turns++) {
    const next = isPassing(view, at) ? at + 1 : pastTime(view, at, end);
    const landed = next > at ? next : pastPhrase(view, at, end);
    if (landed === at) return at;
    at = landed;
  }
  return at;
}

function isPassing(view: View, at: number): boolean {
  if (v.isClass(view, at, WordClass.weekday)) return !v.isClass(view, at + 1, WordClass.clitic);
  if (!passing.includes(view.tokens.lexeme[at]) && !v.isAdverb(view, at)) return false;
  // "said flatly that", but not "said fully half of them": the adverb must stand before a sign or a phrase.
  const sign = view.tokens.lexeme[at + 1] === thatWord || view.tokens.kind[at + 1] !== TokenKind.word;
  return sign || v.isClass(view, at + 1, WordClass.preposition | WordClass.weekday | WordClass.time);
}

const passing = [
  'again',
  'also',
  'too',
  'later',
  'earlier',
  'once',
  'twice',
  'late',
  'early',
  'aloud',
  'online',
].map(hashString);

/** `Tuesday`, `last week`, `on May 3`, `earlier this month`. */
function pastTime(view: View, at: number, end: number): number {
  const { classes, kind } = view.tokens;
  const first = v.isClass(view, at, WordClass.preposition) ? at + 1 : at;
  let i = first;
  while (i < end && classes[i] & (WordClass.weekday | WordClass.month | WordClass.time)) {
    i++;
    if (kind[i] === TokenKind.number) i++;
    else if (v.unitAt(view, i) === v.stop && v.isClass(view, i - 1, WordClass.month))
      i += kind[i + 1] === TokenKind.number ? 2 : 0;
  }
  const onlyDeterminer = i === first + 1 && classes[first] & WordClass.determiner;
  const possessive = v.isClass(view, i, WordClass.clitic);
  return i > first && !onlyDeterminer && !possessive && i <= end ? i : at;
}

/** `in a statement`, when a sign of speech or a pronoun shows where it ends. */
function pastPhrase(view: View, at: number, end: number): number {
  if (
    !v.isClass(view, at, WordClass.preposition) ||
    view.tokens.lexeme[at] === asWord ||
    view.tokens.lexeme[at] === byWord
  )
    return at;
  for (let i = at + 1; i < end && i - at < 18; i++) {
    const unit = v.unitAt(view, i);
    if (unit === v.colon) return i;
    if (v.opensQuotation(view, i)) return v.unitAt(view, i - 1) === v.comma ? i - 1 : at;
    if (i > at + 1 && (view.tokens.lexeme[i] === thatWord || v.isPronoun(view, i))) return i;
    if (view.cues[i] & Cue.past && view.cues[i] & (Cue.clause | Cue.tell)) return at;
  }
  return at;
}

function beginsClause(view: View, at: number, end: number): boolean {
  if (at >= end) return false;
  const { kind, classes, lexeme } = view.tokens;
  if (kind[at] === TokenKind.number || v.unitAt(view, at) === v.openBracket) return true;
  if (kind[at] !== TokenKind.word) return v.opensQuotation(view, at);
  if (lexeme[at] === toWord || lexeme[at] === asWord) return false;
  if (classes[at] & WordClass.auxiliary && !(classes[at] & WordClass.month)) return false;
  if (classes[at] & WordClass.subordinator) return true;
  return (
    !(classes[at] & (WordClass.preposition | WordClass.coordinator)) ||
    classes[at] === (WordClass.preposition | WordClass.adverb)
  );
}

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
    if (v.isClass(view, i, WordClass.auxiliary) && !v.isClass(view, i, WordClass.month)) return true;
    if (v.isClass(view, i, WordClass.relative)) return false;
    if (isFiniteVerb(view.tokens.lexeme[i]) || looksFinite(view, i)) return true;
  }
  return false;
}

/** A lower-case past tense after a noun: `the union rejected`, but not `the rejected offer`. */
function looksFinite(view: View, i: number): boolean {
  const { shape, end, start } = view.tokens;
  if (shape[i] !== TokenShape.lower || end[i] - start[i] < 4 || !view.text.startsWith('ed', end[i] - 2))
    return false;
  if (v.isClass(view, i - 1, WordClass.determiner | WordClass.possessive | WordClass.preposition))
    return false;
  return !v.isClass(view, i + 1, WordClass.preposition) || (view.cues[i] & Cue.past) === 0;
}

function hasInfinitive(view: View, first: number, end: number): boolean {
  if (!canBeginObject(view, first, end)) return false;
  for (let i = first + 1; i < end && i - first < 16; i++) {
    if (view.tokens.lexeme[i] === toWord) return v.isWord(view, i + 1);
    if (v.unitAt(view, i) === v.colon) return false;
  }
  return false;
}

/** `called the plan “a mess”`, `described them as late`: a thing and the name for it. */
function isNaming(view: View, at: number, end: number): boolean {
  if (!canBeginObject(view, at, end)) return false;
  const { lexeme } = view.tokens;
  for (let i = at; i < end && i - at < 14; i++) {
    if (v.opensQuotation(view, i) || (i > at && (lexeme[i] === asWord || articles.includes(lexeme[i]))))
      return true;
    if (v.unitAt(view, i) === v.comma || v.isClass(view, i, WordClass.auxiliary)) return false;
  }
  return false;
}

const articles = ['a', 'an'].map(hashString);
