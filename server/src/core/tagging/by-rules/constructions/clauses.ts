import { hashesOf, hashString } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import { tellsOfSubject } from '../../tells-of-subject.ts';
import { asTold } from './as-told.ts';
import { aside, invertedAside } from './asides.ts';
import type { Bounds } from '../phrases/bounds.ts';
import { Cue } from '../words/cues.ts';
import type { Draft } from '../draft.ts';
import {
  isDocument,
  isFinite,
  isProgressive,
  isVerbHere,
  takesBase,
  takesEvidence,
} from '../phrases/finite.ts';
import { canBeginObject } from '../phrases/clause-shapes.ts';
import { frameAfter } from '../phrases/frames.ts';
import type { Frame } from '../phrases/frames.ts';
import { framed } from './framed.ts';
import { infinitiveCue } from './infinitives.ts';
import { nounPhrase } from '../phrases/noun-phrases.ts';
import { beforeAdverbs, sourceBefore } from '../phrases/source-before.ts';
import { passiveCue } from './passives.ts';
import { saidOfWhich } from './said-of-which.ts';
import { sourceAfter } from '../phrases/source-after.ts';
import { sharedSubject, subjectOf } from '../phrases/subjects.ts';
import { toldBy } from './told-by.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { asWord, youWord } from '../words/small-words.ts';
import { thingBefore, writtenOn } from './written-things.ts';

/**
 * The attribution that the verb at `verb` makes with what stands around it, or undefined. `shared` is the source of
 * the attribution before it in the same sentence, which verbs joined by and, and participles, go on with.
 */
export function clauseAttribution(
  view: View,
  verb: number,
  bounds: Bounds,
  shared: readonly Range[] | undefined,
): Draft | undefined {
  const told =
    quotedAsSaying(view, verb, bounds) ??
    infinitiveCue(view, verb, bounds) ??
    writtenOn(view, verb, bounds) ??
    toldBy(view, verb, bounds);
  if (told) return told;
  if (view.cues[verb] & Cue.ing && !isProgressive(view, verb, bounds.start))
    return participle(view, verb, bounds, shared);
  if (verb === bounds.start) return openingCue(view, verb, bounds.end);
  const passive = passiveCue(view, verb, bounds);
  if (passive) return passive;
  if (!isFinite(view, verb, bounds.start)) return undefined;
  return invertedAside(view, verb, bounds) ?? finiteCue(view, verb, bounds, shared);
}

/** `|Keller said the pier| is closed`: a finite verb behind its source, or behind that of the verb before it. */
function finiteCue(
  view: View,
  verb: number,
  bounds: Bounds,
  shared: readonly Range[] | undefined,
): Draft | undefined {
  const { start, end } = bounds;
  const before = sourceBefore(view, verb, start);
  const source = before ?? sharedSubject(view, verb, start, shared);
  if (!source) return undefined;
  const frame = frameAfter(view, verb, end);
  const told =
    frame.kind === 'none'
      ? (asTold(view, verb, source, frame, bounds) ?? saidOfWhich(view, verb, source, bounds))
      : undefined;
  if (told) return told;
  if (!tellsOfSpeech(view, verb, source, frame, start)) return undefined;
  const interrupting = aside(view, verb, source, frame, bounds);
  if (interrupting) return interrupting;
  const shown =
    frame.kind === 'none' && isDocument(view, verb, source) && canBeginObject(view, frame.first, end);
  const evidence = before ? undefined : 'shared subject';
  return framed(view, verb, [source], shown ? { ...frame, kind: 'object' } : frame, end, evidence);
}

/** Whether a word that may be a verb of speech is one here, with this source and what follows. */
function tellsOfSpeech(view: View, verb: number, source: Range, frame: Frame, start: number): boolean {
  const bits = view.cues[verb];
  if (!(bits & Cue.past)) {
    if (bits & Cue.nounLike && !isVerbHere(view, verb, source, frame)) return false;
    if (bits & Cue.base && !takesBase(view, verb, source)) return false;
  }
  if (tellsOfSubject(view.prose, verb, source.first, source.end)) return false;
  // The reader is nobody’s source.
  if (v.isLexeme(view, source.first, youWord) || isHungOn(view, verb, source, start)) return false;
  // “The report states that”, but not “the northern states that”.
  if (v.isLexeme(view, verb, statesWord) && !isDocument(view, verb, source) && !isStated(view, frame))
    return false;
  // “The court heard that”, but not “she heard that”.
  if (bits & Cue.hearing && !takesEvidence(view, source)) return false;
  const weak = frame.kind === 'object' || frame.kind === 'to';
  return !weak || !v.isRelativePronoun(view, source.first);
}

const statesWord = hashString('states');

/** `The caller states that |a| van left`, but not “northern states that border it”. */
function isStated(view: View, { kind, first }: Frame): boolean {
  const subject = WordClass.determiner | WordClass.possessive | WordClass.subjectPronoun;
  if (kind !== 'that' || v.isClass(view, first - 2, WordClass.determiner)) return false;
  return v.isClass(view, first + 1, subject) || v.isLarge(view, first + 1);
}

/** `In a statement posted on its website, it called`: a participle of what the preposition before it brings in. */
function isHungOn(view: View, verb: number, { first, end }: Range, start: number): boolean {
  if (first - 1 !== start || end !== verb || !(view.cues[verb] & Cue.participle)) return false;
  return (
    v.isClass(view, start, WordClass.preposition) &&
    !v.isClass(view, start, WordClass.subordinator) &&
    v.isClass(view, verb + 1, WordClass.preposition)
  );
}

/** `Added Keller: “We stay.”` */
function openingCue(view: View, verb: number, end: number): Draft | undefined {
  const bits = view.cues[verb];
  if (!(bits & (Cue.clause | Cue.quote)) || !(bits & (Cue.past | Cue.third))) return undefined;
  const name = sourceAfter(view, verb + 1, end);
  if (!name) return undefined;
  const source = { first: name.first, end: colonAfter(view, name.end, end) };
  const mark = v.unitAt(view, source.end);
  if ((mark !== v.colon && mark !== v.comma) || !v.opensQuotation(view, source.end + 1)) return undefined;
  const frame: Frame = { kind: 'quote', cueEnd: verb + 1, first: source.end + 1 };
  return framed(view, verb, [source], frame, end);
}

/** `Said the port’s chief, Ines Falk: “`: where the colon before the quotation stands when that is near, else `at`. */
function colonAfter(view: View, at: number, end: number): number {
  for (let i = at; i < end && i < at + 12; i++) {
    if (v.unitAt(view, i) === v.colon) return v.opensQuotation(view, i + 1) ? i : at;
  }
  return at;
}

/** `Keller was quoted by the Post as saying the pier is closed`, `the Post quoted Keller as saying`: whoever is quoted is the source. */
function quotedAsSaying(view: View, verb: number, { start, end }: Bounds): Draft | undefined {
  if (!(view.cues[verb] & Cue.ing) || !v.isLexeme(view, verb - 1, asWord)) return undefined;
  let quoted = verb - 2;
  while (quoted > start && verb - quoted < 16 && !v.isLexeme(view, quoted, quotedWord)) quoted--;
  if (!v.isLexeme(view, quoted, quotedWord)) return undefined;
  const be = beforeAdverbs(view, quoted - 1, start) + 1;
  const frame = frameAfter(view, verb, end);
  if (frame.kind === 'none') return undefined;
  let passive = false;
  for (let i = be; i < quoted; i++) passive ||= v.isClass(view, i, WordClass.be);
  const source = passive ? sourceBefore(view, quoted, start) : whomItQuotes(view, quoted, verb - 1);
  if (!source) return undefined;
  const told = framed(view, verb, [source], frame, end, 'quoted as saying');
  return told && { ...told, cue: [{ first: passive ? be : verb - 1, end: frame.cueEnd }] };
}

/** `The Post quoted |Keller, the mayor,| as saying`: all that stands between, up to a comma before “as”. */
function whomItQuotes(view: View, quoted: number, as: number): Range | undefined {
  const end = v.unitAt(view, as - 1) === v.comma ? as - 1 : as;
  if (quoted + 2 === as && v.isClass(view, quoted + 1, WordClass.objectPronoun))
    return { first: quoted + 1, end: as };
  const named = sourceAfter(view, quoted + 1, end);
  return named && named.end >= end - 1 ? { first: named.first, end } : undefined;
}

const quotedWord = hashString('quoted');

/** `…, stressing that`, `“…,” he said adding that`: the source of the clause before speaks on. */
function participle(
  view: View,
  verb: number,
  bounds: Bounds,
  shared: readonly Range[] | undefined,
): Draft | undefined {
  const { start, end } = bounds;
  const at = v.beforeIntervening(view, verb - 1, start);
  if (at < start) return undefined;
  const unit = v.unitAt(view, at);
  const behindCue = shared !== undefined && (view.cues[at] & Cue.clause) !== 0 && !(view.cues[at] & Cue.ing);
  const joined =
    unit === v.comma ||
    v.isDash(unit) ||
    v.isQuote(view, at) ||
    behindCue ||
    joining.has(view.tokens.lexeme[at]);
  const frame = frameAfter(view, verb, end);
  if (!joined && !v.isClass(view, at, WordClass.coordinator)) return attached(view, verb, frame, bounds);
  const subject = joined && !shared ? subjectOf(view, start, at) : undefined;
  const source = shared ?? (subject ? [subject] : []);
  return source.length > 0 ? framed(view, verb, [...source], frame, end, 'participle') : undefined;
}

/** `by saying`, `before adding` */
const joining = hashesOf('by before');

/** `voters saying they want change`: the noun before the participle speaks. */
function attached(view: View, verb: number, frame: Frame, { start, end }: Bounds): Draft | undefined {
  const speaks =
    frame.kind === 'that' ||
    frame.kind === 'quote' ||
    (frame.kind === 'clause' && v.isPronoun(view, frame.first));
  if (!speaks || !(view.cues[verb] & (Cue.clause | Cue.tell))) return undefined;
  const source = thingBefore(view, verb, start) ?? nounPhrase(view, verb - 1, start);
  return source && framed(view, verb, [source], frame, end, 'participle');
}
