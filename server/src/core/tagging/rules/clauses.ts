import { hashString } from '../../base/index.ts';
import { TokenShape, WordClass } from '../../language/index.ts';
import { Cue, cueFrames, finiteForms } from './cues.ts';
import type { Evidence } from './confidence.ts';
import type { Draft } from './draft.ts';
import { endOfContent, withoutStop } from './extent.ts';
import { frameAfter } from './frames.ts';
import type { Frame } from './frames.ts';
import { sourceAfter } from './source-after.ts';
import { nounPhrase, sourceBefore, isClauseVerb } from './source-before.ts';
import * as v from './view.ts';
import type { Range, View } from './view.ts';

const spoken = Cue.clause | Cue.that | Cue.quote | Cue.tell | Cue.ask;

/** The stretch that a cue is read in: its sentence, within the quotation that it stands in. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/**
 * The attribution that the verb at `verb` makes with what stands around it, or undefined. `shared` is the source of
 * the attribution before it in the same sentence, which verbs joined by and, and participles, go on with.
 */
export function clauseAttribution(
  view: View,
  verb: number,
  { start, end }: Bounds,
  shared: readonly Range[] | undefined,
): Draft | undefined {
  const bits = view.cues[verb];
  if (!(bits & cueFrames)) return undefined;
  if (bits & Cue.ing && !isProgressive(view, verb, start)) return participle(view, verb, start, end, shared);
  if (!isFinite(view, verb, start)) return undefined;
  const inverted = invertedParenthesis(view, verb, start, end);
  if (inverted) return inverted;
  let source = sourceBefore(view, verb, start);
  let evidence: Evidence | undefined;
  if (!source) {
    source = sharedSubject(view, verb, start, shared);
    evidence = 'shared subject';
    if (!source) return undefined;
  } else if (v.isRelativePronoun(view, source.first) && source.end - source.first === 1) {
    evidence = undefined;
  }
  const frame = frameAfter(view, verb, end);
  if (bits & Cue.base && !(bits & Cue.past) && !takesBase(view, verb, source)) return undefined;
  const parenthesis = parenthesisOf(view, verb, source, frame, start, end);
  if (parenthesis) return parenthesis;
  return framed(view, verb, [source], frame, end, evidence);
}

function framed(
  view: View,
  verb: number,
  source: Range[],
  frame: Frame,
  end: number,
  evidence?: Evidence,
): Draft | undefined {
  const cue = [{ first: verb, end: frame.cueEnd }];
  const { quotation, count } = view.tokens;
  switch (frame.kind) {
    case 'none':
      return undefined;
    case 'quote': {
      const index = quotation[frame.first];
      const { endToken } = view.prose.quotations[index];
      // The sentence goes on after the quotation: `said “no” to the plan`.
      const last = v.lastUnit(view, endToken - 2);
      const goesOn = endToken < end && !isStopOrComma(v.unitAt(view, endToken)) && !isStopOrComma(last);
      const contentEnd = goesOn ? endOfContent(view, endToken - 1, end, 'clause', verb) : endToken;
      return {
        source,
        cue,
        content: [{ first: frame.first, end: Math.max(contentEnd, Math.min(endToken, count)) }],
        evidence: evidence ?? 'cue, then quote',
        lastQuotation: goesOn ? -1 : index,
      };
    }
    default: {
      const contentEnd = endOfContent(view, frame.first, end, frame.kind, verb);
      if (contentEnd <= frame.first) return undefined;
      const content = [{ first: frame.first, end: contentEnd }];
      return { source, cue, content, evidence: evidence ?? evidenceOf[frame.kind], lastQuotation: -1 };
    }
  }
}

const evidenceOf = {
  that: 'cue, then that',
  clause: 'cue, then clause',
  question: 'cue, then question',
  to: 'cue, then infinitive',
  object: 'cue, then object',
  colon: 'cue, then colon',
} as const;

function isStopOrComma(unit: number): boolean {
  return unit === v.comma || unit === v.stop || unit === 0x3f || unit === 0x21 || unit === 0x3b;
}

/** Whether the verb stands where a finite verb can, judged by the word before it. */
function isFinite(view: View, verb: number, start: number): boolean {
  const bits = view.cues[verb];
  if (bits & Cue.ing) return true;
  if (!(bits & (finiteForms | Cue.participle))) return false;
  const before = verb - 1;
  if (before < start) return false;
  const { lexeme } = view.tokens;
  if (lexeme[before] === toWord) return false;
  if (v.isClass(view, before, WordClass.possessive | WordClass.preposition)) return false;
  if (
    v.isClass(view, before, WordClass.determiner) &&
    !v.isClass(view, before, WordClass.relative) &&
    !v.isClass(view, before, WordClass.time) &&
    !quantified.includes(lexeme[before])
  )
    return false;
  let aux = before;
  while (aux > start && (view.cues[aux] & Cue.intervening || v.isAdverb(view, aux))) aux--;
  if (bits & Cue.past && v.isClass(view, aux, WordClass.be)) return false;
  if (bits & Cue.past && v.isLexeme(view, verb + 1, byWord)) return false;
  if (bits & Cue.participle && !(bits & Cue.past)) return v.isClass(view, aux, WordClass.have);
  if (v.isClass(view, verb, WordClass.preposition | WordClass.auxiliary)) return false;
  return view.tokens.shape[verb] === TokenShape.lower || view.tokens.shape[verb] === TokenShape.upper;
}

const toWord = hashString('to');
const byWord = hashString('by');
const asWord = hashString('as');
const quantified = ['some', 'many', 'all', 'both', 'several', 'most', 'few', 'others', 'this'].map(
  hashString,
);

/** "is calling for": a participle that an auxiliary makes finite. */
function isProgressive(view: View, verb: number, start: number): boolean {
  let aux = verb - 1;
  while (aux > start && (view.cues[aux] & Cue.intervening || v.isAdverb(view, aux))) aux--;
  return (
    aux > start && v.isClass(view, aux, WordClass.be) && !v.isClass(view, aux - 1, WordClass.coordinator)
  );
}

/** The base form is finite only after I, we, you, they, who, a plural or an auxiliary. */
function takesBase(view: View, verb: number, source: Range): boolean {
  const before = verb - 1;
  if (v.isClass(view, before, WordClass.modal) || didForms.includes(view.tokens.lexeme[before])) return true;
  const { lexeme, end, start, classes } = view.tokens;
  const last = source.end - 1;
  if (source.end - source.first === 1 && classes[last] & WordClass.subjectPronoun)
    return plurals.includes(lexeme[last]);
  if (classes[last] & WordClass.relative) return true;
  const unit = view.text.charCodeAt(end[last] - 1) | 32;
  return (
    (unit === 0x73 && end[last] - start[last] > 3) ||
    quantified.includes(lexeme[last]) ||
    people.includes(lexeme[last])
  );
}

const didForms = ['did', 'do', 'does', "didn't", "don't", "doesn't"].map(hashString);
const plurals = ['i', 'we', 'you', 'they'].map(hashString);
const people = ['people', 'police', 'men', 'women', 'data', 'percent'].map(hashString);

/** A verb after and, or after the comma of a list, shares the subject of the verb before. */
function sharedSubject(
  view: View,
  verb: number,
  start: number,
  shared: readonly Range[] | undefined,
): Range | undefined {
  let at = verb - 1;
  while (at > start && (view.cues[at] & Cue.intervening || v.isAdverb(view, at))) at--;
  if (!v.isClass(view, at, WordClass.coordinator) && v.unitAt(view, at) !== v.comma) return undefined;
  if (v.unitAt(view, at) === v.comma && !shared) return undefined;
  return shared?.[0] ?? subjectOf(view, start, verb);
}

/** The first noun phrase of the stretch that has a finite verb after it. */
function subjectOf(view: View, start: number, end: number): Range | undefined {
  for (let i = start + 1; i < end && i - start < 30; i++) {
    if (v.isClass(view, i, WordClass.relative | WordClass.subordinator)) return undefined;
    const lower = view.tokens.shape[i] === TokenShape.lower;
    const past =
      lower &&
      view.text.startsWith('ed', view.tokens.end[i] - 2) &&
      !v.isClass(view, i - 1, WordClass.determiner | WordClass.possessive);
    const verb = v.isClass(view, i, WordClass.auxiliary) || (lower && (isClauseVerb(view, i) || past));
    if (!verb) continue;
    const phrase = v.isPronoun(view, i - 1) ? { first: i - 1, end: i } : nounPhrase(view, i - 1, start);
    return phrase;
  }
  return undefined;
}

/** `…, stressing that`: the source of the clause before speaks on. */
function participle(
  view: View,
  verb: number,
  start: number,
  end: number,
  shared: readonly Range[] | undefined,
): Draft | undefined {
  let at = verb - 1;
  while (at > start && (view.cues[at] & Cue.intervening || v.isAdverb(view, at))) at--;
  const unit = v.unitAt(view, at);
  const joined = unit === v.comma || v.isDash(unit) || (at >= start && v.isQuote(view, at));
  if (at < start || !(joined || v.isClass(view, at, WordClass.coordinator))) return undefined;
  const frame = frameAfter(view, verb, end);
  const source =
    shared ?? (joined ? [subjectOf(view, start, at)].filter((range) => range !== undefined) : []);
  if (source.length === 0) return undefined;
  return framed(view, verb, [...source], frame, end, 'participle');
}

/** `The port, Keller said, is closed.` and `The port is closed, Keller told reporters on Tuesday.` */
function parenthesisOf(
  view: View,
  verb: number,
  source: Range,
  frame: Frame,
  start: number,
  end: number,
): Draft | undefined {
  if (!(view.cues[verb] & spoken) || frame.kind === 'quote') return undefined;
  const before = source.first - 1;
  if (before <= start || v.unitAt(view, before) !== v.comma) return undefined;
  const stop = endOfAside(view, frame, end);
  if (stop < 0) return undefined;
  return aside(view, verb, source, { first: verb, end: frame.cueEnd }, start, before, stop, end);
}

/** Where the aside that holds the cue ends: a comma or the sentence’s end with only adjuncts before it; else -1. */
function endOfAside(view: View, frame: Frame, end: number): number {
  let at = frame.kind === 'none' ? frame.first : frame.cueEnd;
  if (
    frame.kind !== 'none' &&
    !v.isClass(view, at, WordClass.preposition | WordClass.weekday | WordClass.time)
  )
    return -1;
  const adjunct = v.isClass(
    view,
    at,
    WordClass.preposition | WordClass.weekday | WordClass.time | WordClass.subordinator,
  );
  for (; at < end; at++) {
    const unit = v.unitAt(view, at);
    if (unit === v.comma || unit === v.stop || unit === 0x3f || unit === 0x21 || unit === 0x3b) return at;
    if (!adjunct) return -1;
  }
  return end;
}

function aside(
  view: View,
  verb: number,
  source: Range,
  cue: Range,
  start: number,
  before: number,
  stop: number,
  end: number,
): Draft | undefined {
  const first = v.isClass(view, start, WordClass.coordinator) ? start + 1 : start;
  if (before - first < 2) return undefined;
  const content: Range[] = [{ first, end: before }];
  if (v.unitAt(view, stop) === v.comma && stop + 2 < end) {
    const restEnd = endOfContent(view, stop, end, 'clause', verb);
    const last = withoutStop(view, stop + 1, restEnd, view.tokens.quotation[verb]);
    if (last > stop + 1) content.push({ first: stop + 1, end: last });
  }
  return { source: [source], cue: [cue], content, evidence: 'clause, then cue', lastQuotation: -1 };
}

/** `The port, says Keller, is closed.` */
function invertedParenthesis(view: View, verb: number, start: number, end: number): Draft | undefined {
  const bits = view.cues[verb];
  if (
    v.unitAt(view, verb - 1) !== v.comma ||
    verb - 1 <= start ||
    !(bits & (Cue.clause | Cue.that | Cue.quote | Cue.thought))
  )
    return undefined;
  if (!(bits & (Cue.past | Cue.third)) || bits & Cue.tell) return undefined;
  const source = sourceAfter(view, verb + 1, end);
  if (!source) return undefined;
  const stop = endOfAside(view, { kind: 'none', cueEnd: verb + 1, first: source.end }, end);
  if (stop < 0) return undefined;
  return aside(view, verb, source, { first: verb, end: verb + 1 }, start, verb - 1, stop, end);
}

/** `According to Keller, …` and `…, according to Keller`. */
export function accordingTo(view: View, at: number, { start, end }: Bounds): Draft | undefined {
  const source = sourceAfter(view, at + 2, end);
  if (!source) return undefined;
  const cue = { first: at, end: at + 2 };
  const done = (content: Range[]): Draft => ({
    source: [source],
    cue: [cue],
    content,
    evidence: 'according to',
    lastQuotation: -1,
  });
  const level = view.tokens.quotation[at];
  if (at - start <= 1) {
    const first = v.unitAt(view, source.end) === v.comma ? source.end + 1 : source.end;
    const last = withoutStop(view, first, end, level);
    return last > first ? done([{ first, end: last }]) : undefined;
  }
  const before = v.unitAt(view, at - 1) === v.comma || v.isDash(v.unitAt(view, at - 1)) ? at - 1 : at;
  const first = v.isClass(view, start, WordClass.coordinator) ? start + 1 : start;
  const content: Range[] = [{ first, end: before }];
  if (v.unitAt(view, source.end) === v.comma && source.end + 2 < end) {
    const last = withoutStop(view, source.end + 1, endOfContent(view, source.end, end, 'clause', at), level);
    if (last > source.end + 1) content.push({ first: source.end + 1, end: last });
  }
  return before > first ? done(content) : undefined;
}

const according = hashString('according');

export function isAccordingTo(view: View, at: number): boolean {
  return view.tokens.lexeme[at] === according && view.tokens.lexeme[at + 1] === toWord;
}

/** `the mayor’s claim that …`, `her promise to …`: a noun of speech whose possessor is the source. */
export function nounAttribution(view: View, noun: number, { start, end }: Bounds): Draft | undefined {
  const after = view.tokens.lexeme[noun + 1];
  if (!(view.cues[noun] & Cue.noun) || after !== thatWord || noun + 3 >= end) return undefined;
  const source = possessorOf(view, noun, start);
  if (!source) return undefined;
  let last = endOfContent(view, noun + 1, end, 'that', noun);
  const beginsSentence = source.first - start < 2;
  // As a subject, the noun has its own verb after what was said; the first auxiliary ends it, or nothing does safely.
  if (beginsSentence) last = mainVerb(view, noun + 4, last);
  if (last < 0) return undefined;
  return {
    source: [source],
    cue: [{ first: noun, end: noun + 1 }],
    content: [{ first: noun + 1, end: last }],
    evidence: 'speech noun',
    lastQuotation: -1,
  };
}

const thatWord = hashString('that');

function possessorOf(view: View, noun: number, start: number): Range | undefined {
  for (let i = noun - 1; i >= start && noun - i < 4; i--) {
    if (v.isClass(view, i, WordClass.possessive)) return { first: i, end: i + 1 };
    const apostrophe =
      v.isClass(view, i, WordClass.clitic) || (v.unitAt(view, i) === 0x2019 && !v.isQuote(view, i));
    if (apostrophe) {
      const phrase = nounPhrase(view, i - 1, start);
      return phrase && { first: phrase.first, end: i + 1 };
    }
    if (!v.isWord(view, i) || v.isClass(view, i, WordClass.preposition | WordClass.determiner))
      return undefined;
  }
  return undefined;
}

function mainVerb(view: View, from: number, end: number): number {
  let seen = 0;
  for (let i = from; i < end; i++) if (v.isClass(view, i, WordClass.auxiliary) && ++seen === 2) return i;
  return -1;
}

/** "as she put it": not a subject of speech of its own. */
export function isAsClause(view: View, source: Range): boolean {
  return v.isLexeme(view, source.first - 1, asWord);
}
