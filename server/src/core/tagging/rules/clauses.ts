import { hashString } from '../../base/index.ts';
import { TokenShape, WordClass } from '../../language/index.ts';
import { aside, invertedAside } from './asides.ts';
import type { Bounds } from './bounds.ts';
import { Cue, cueFrames, finiteForms } from './cues.ts';
import type { Evidence } from './confidence.ts';
import type { Draft } from './draft.ts';
import { endOfContent } from './extent.ts';
import { canBeginObject, frameAfter } from './frames.ts';
import type { Frame } from './frames.ts';
import { cueWithAuxiliaries, isClauseVerb, nounPhrase, sourceBefore } from './source-before.ts';
import { isHeadline } from './transcript.ts';
import { sourceAfter } from './source-after.ts';
import * as v from './view.ts';
import type { Range, View } from './view.ts';

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
  if (verb === start) return openingCue(view, verb, end);
  if (!isFinite(view, verb, start)) return undefined;
  const inverted = invertedAside(view, verb, { start, end });
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
  if (bits & Cue.nounLike && !(bits & Cue.past) && !isVerbHere(view, verb, source, frame)) return undefined;
  if (bits & Cue.base && !(bits & Cue.past) && !takesBase(view, verb, source)) return undefined;
  const interrupting = aside(view, verb, source, frame, { start, end });
  if (interrupting) return interrupting;
  const told =
    frame.kind === 'none' && isDocument(view, verb, source) && canBeginObject(view, frame.first, end);
  return framed(view, verb, [source], told ? { ...frame, kind: 'object' } : frame, end, evidence);
}

/** `Added Keller: “We stay.”` */
function openingCue(view: View, verb: number, end: number): Draft | undefined {
  const bits = view.cues[verb];
  if (!(bits & (Cue.clause | Cue.quote)) || !(bits & (Cue.past | Cue.third))) return undefined;
  const source = sourceAfter(view, verb + 1, end);
  if (!source) return undefined;
  const mark = v.unitAt(view, source.end);
  if ((mark !== v.colon && mark !== v.comma) || !v.opensQuotation(view, source.end + 1)) return undefined;
  const frame: Frame = { kind: 'quote', cueEnd: verb + 1, first: source.end + 1 };
  return framed(view, verb, [source], frame, end);
}

function framed(
  view: View,
  verb: number,
  source: Range[],
  frame: Frame,
  end: number,
  evidence?: Evidence,
): Draft | undefined {
  const cue = [cueWithAuxiliaries(view, verb, frame.cueEnd, source[0])];
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
      const contentEnd = endOfContent(
        view,
        frame.first,
        end,
        frame.kind,
        verb,
        isSubordinate(view, source[0]),
      );
      if (contentEnd <= frame.first) return undefined;
      const content = [{ first: frame.first, end: contentEnd }];
      return { source, cue, content, evidence: evidence ?? evidenceOf[frame.kind], lastQuotation: -1 };
    }
  }
}

/** `While she said it failed, it did not` and `Keller, who said it failed, left`. */
function isSubordinate(view: View, source: Range): boolean {
  const { first } = source;
  if (v.isRelativePronoun(view, first)) return v.unitAt(view, first - 1) === v.comma;
  return v.isClass(view, first - 1, WordClass.subordinator) && v.sentenceStart(view, first) >= first - 2;
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
  if (v.isLexeme(view, before, moreWord) || v.isLexeme(view, before, mostWord)) return false;
  return view.tokens.shape[verb] !== TokenShape.capitalised || isTitleCase(view, verb);
}

const toWord = hashString('to');
const byWord = hashString('by');
const moreWord = hashString('more');
const mostWord = hashString('most');

/** `Keller Says Harbour Is Not for Sale`: in a headline the verb is capitalised like its neighbours. */
function isTitleCase(view: View, verb: number): boolean {
  const { shape } = view.tokens;
  return (
    (view.cues[verb] & Cue.third) !== 0 &&
    shape[verb - 1] !== TokenShape.lower &&
    shape[verb + 1] !== TokenShape.lower &&
    v.isWord(view, verb + 1)
  );
}

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

/** `The survey shows turnout falling` */
function isDocument(view: View, verb: number, { first, end }: Range): boolean {
  if (!(view.cues[verb] & Cue.documentVerb)) return false;
  for (let i = first; i < end; i++) if (view.cues[i] & Cue.document) return true;
  return false;
}

/** Whether "reports", "claims" and their like are verbs here: after a pronoun or a name, or before that or quotation marks. */
function isVerbHere(view: View, verb: number, source: Range, frame: Frame): boolean {
  const last = source.end - 1;
  if (v.isPronoun(view, last) || v.isRelativePronoun(view, last)) return true;
  if (v.isClass(view, verb - 1, WordClass.auxiliary) || isDocument(view, verb, source)) return true;
  if (frame.kind === 'that' || frame.kind === 'quote') return view.tokens.shape[verb] === TokenShape.lower;
  const { shape } = view.tokens;
  if (source.first === 0 && source.end <= 5 && isHeadline(view)) return frame.kind !== 'none';
  const name = shape[last] === TokenShape.capitalised || shape[last] === TokenShape.upper;
  return name && frame.kind !== 'none' && source.end - source.first <= 6;
}

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
  const first = pastOpening(view, start, end);
  for (let i = first + 1; i < end && i - first < 30; i++) {
    const lower = view.tokens.shape[i] === TokenShape.lower;
    const past =
      lower &&
      view.text.startsWith('ed', view.tokens.end[i] - 2) &&
      !v.isClass(view, i - 1, WordClass.determiner | WordClass.possessive);
    const verb = v.isClass(view, i, WordClass.auxiliary) || (lower && (isClauseVerb(view, i) || past));
    if (!verb || v.isRelativePronoun(view, i - 1)) continue;
    return sourceBefore(view, i, first);
  }
  return undefined;
}

/** After `Asked whether it would do, ` or `When she came, `: where the main clause begins. */
function pastOpening(view: View, start: number, end: number): number {
  const { shape } = view.tokens;
  const participial = shape[start] === TokenShape.capitalised && view.cues[start] & (Cue.past | Cue.ing);
  if (!participial && !v.isClass(view, start, WordClass.preposition | WordClass.subordinator)) return start;
  for (let i = start + 1; i < end && i - start < 25; i++) if (v.unitAt(view, i) === v.comma) return i + 1;
  return start;
}

/** `voters saying they want change`: the noun before the participle speaks. */
function attached(view: View, verb: number, start: number, end: number, frame: Frame): Draft | undefined {
  const speaks =
    frame.kind === 'that' ||
    frame.kind === 'quote' ||
    (frame.kind === 'clause' && v.isPronoun(view, frame.first));
  if (!speaks || !(view.cues[verb] & (Cue.clause | Cue.tell))) return undefined;
  const source = nounPhrase(view, verb - 1, start);
  return source && framed(view, verb, [source], frame, end, 'participle');
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
  if (at < start) return undefined;
  const unit = v.unitAt(view, at);
  const joined = unit === v.comma || v.isDash(unit) || v.isQuote(view, at) || v.isLexeme(view, at, byWord);
  const frame = frameAfter(view, verb, end);
  if (!joined && !v.isClass(view, at, WordClass.coordinator)) return attached(view, verb, start, end, frame);
  const source =
    shared ?? (joined ? [subjectOf(view, start, at)].filter((range) => range !== undefined) : []);
  if (source.length === 0) return undefined;
  return framed(view, verb, [...source], frame, end, 'participle');
}
