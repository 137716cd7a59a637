import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind, TokenShape, WordClass } from '../../../language/index.ts';
import { Cue } from '../words/cues.ts';
import type { Frame } from './frames.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { andWord, byWord, indefiniteArticles, quantifiers, saidWord, toWord } from '../words/small-words.ts';

/** Whether the verb stands where a finite verb can, judged by the word before it. */
export function isFinite(view: View, verb: number, start: number): boolean {
  const bits = view.cues[verb];
  if (bits & Cue.ing) return true;
  const before = verb - 1;
  const { lexeme } = view.tokens;
  if (lexeme[before] === toWord) return false;
  if (v.isClass(view, before, WordClass.possessive | WordClass.preposition)) return false;
  if (
    v.isClass(view, before, WordClass.determiner) &&
    !v.isClass(view, before, WordClass.relative) &&
    !v.isClass(view, before, WordClass.time) &&
    !quantifiers.has(lexeme[before])
  )
    return false;
  // “one alleged thief”, “eight alleged thieves”
  const counted = v.isClass(view, before, WordClass.numeral) || view.tokens.kind[before] === TokenKind.number;
  if (counted && bits & Cue.participle && isNounLike(view, verb + 1)) return false;
  // “two records that”
  if (
    v.isClass(view, before, WordClass.numeral) &&
    bits & Cue.nounLike &&
    v.isClass(view, verb + 1, WordClass.relative)
  )
    return false;
  const aux = v.beforeIntervening(view, before, start);
  if (bits & Cue.past && v.isClass(view, aux, WordClass.be)) return false;
  if (bits & Cue.past && v.isLexeme(view, verb + 1, byWord) && !v.isLexeme(view, verb, saidWord))
    return false;
  if (bits & Cue.participle && !(bits & Cue.past)) return v.isClass(view, aux, WordClass.have);
  if (v.isLexeme(view, before, mostWord)) return false;
  return view.tokens.shape[verb] !== TokenShape.capitalised || isTitleCase(view, verb);
}

/** A word in small letters of no closed class and no verb. */
function isNounLike(view: View, i: number): boolean {
  return v.isPlain(view, i) && !isFiniteVerb(view.tokens.lexeme[i]);
}

const mostWord = hashString('most');

/** `Keller Says Harbour Is Not for Sale`: in a headline the verb is capitalised like its neighbours. */
function isTitleCase(view: View, verb: number): boolean {
  return (
    (view.cues[verb] & Cue.third) !== 0 &&
    !v.isSmall(view, verb - 1) &&
    !v.isSmall(view, verb + 1) &&
    v.isWord(view, verb + 1)
  );
}

/** "is calling for": a participle that an auxiliary makes finite. */
export function isProgressive(view: View, verb: number, start: number): boolean {
  const aux = v.beforeIntervening(view, verb - 1, start);
  return (
    aux > start && v.isClass(view, aux, WordClass.be) && !v.isClass(view, aux - 1, WordClass.coordinator)
  );
}

/** The base form is finite only after I, we, you, they, who, a plural or an auxiliary. */
export function takesBase(view: View, verb: number, source: Range): boolean {
  const before = verb - 1;
  if (v.isClass(view, before, WordClass.modal) || didForms.has(view.tokens.lexeme[before])) return true;
  const { lexeme, classes } = view.tokens;
  const last = source.end - 1;
  if (source.end - source.first === 1 && classes[last] & WordClass.subjectPronoun)
    return plurals.has(lexeme[last]);
  if (classes[last] & WordClass.relative) return true;
  if (quantifiers.has(lexeme[last])) return true;
  // “|the reports end on an encouraging| note”
  if (indefiniteArticles.has(lexeme[last - 1]) && v.isSmall(view, last) && !v.isPlural(view, last))
    return false;
  // "Sources close to the club say": what stands before the first preposition decides.
  for (let i = source.first; i <= last; i++) {
    if (i > source.first && classes[i] & WordClass.preposition) return false;
    if (v.isPlural(view, i) || v.isLexeme(view, i, andWord)) return true;
  }
  return false;
}

const didForms = hashesOf("did do does didn't don't doesn't");
const plurals = hashesOf('i we you they');

/** `The survey shows turnout falling` */
export function isDocument(view: View, verb: number, source: Range): boolean {
  return (view.cues[verb] & Cue.documentVerb) !== 0 && v.hasCue(view, source, Cue.document);
}

/** `the court`, `an inquest in Estmark` */
export function takesEvidence(view: View, source: Range): boolean {
  return v.hasCue(view, source, Cue.hearing);
}

/** Whether a phrase opens its sentence with an owner or an article, and names one thing: `Keller’s lawyer`, `the union`. */
function isWholeSubject(view: View, source: Range): boolean {
  const { first, end } = source;
  if (v.sentenceStart(view, first) !== first) return false;
  const owned = end - first > 2 && v.isClass(view, end - 2, WordClass.clitic) && !v.isPlural(view, end - 1);
  return owned || isOneThing(view, source);
}

/** `the report`, `her lawyer` */
function isOneThing(view: View, { first, end }: Range): boolean {
  const determined = v.isClass(view, first, WordClass.determiner | WordClass.possessive);
  return determined && end - first === 2 && !v.isPlural(view, end - 1);
}

/** Whether "reports", "claims" and their like are verbs here: after a pronoun or a name, or before that or quotation marks. */
export function isVerbHere(view: View, verb: number, source: Range, frame: Frame): boolean {
  const last = source.end - 1;
  if (v.isPronoun(view, last) || v.isRelativePronoun(view, last)) return true;
  if (v.isClass(view, verb - 1, WordClass.auxiliary) || isDocument(view, verb, source)) return true;
  if (frame.kind === 'that' || frame.kind === 'quote') return v.isSmall(view, verb);
  if (frame.kind === 'none' && v.unitAt(view, source.first - 1) === v.comma) {
    // “…, researchers report today in the journal”
    if (v.isPlural(view, last)) return (view.cues[verb] & Cue.base) !== 0;
    // “…, Keller notes.” and “…, the report notes, …”
    const alone = view.cues[verb] & Cue.third && !v.isWord(view, verb + 1);
    if (alone && (!v.isSmall(view, last) || isOneThing(view, source))) return true;
  }
  if (source.first === 0 && source.end <= 5 && v.isHeadline(view)) return frame.kind !== 'none';
  const opens =
    frame.kind === 'clause' && (view.cues[verb] & Cue.third) !== 0 && isWholeSubject(view, source);
  const name = opens || v.isCapitalised(view, last);
  return name && frame.kind !== 'none' && source.end - source.first <= 6;
}
