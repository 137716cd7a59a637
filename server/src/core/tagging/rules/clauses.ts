import { hashString, Lexicon } from '../../base/index.ts';
import { TokenShape, WordClass } from '../../language/index.ts';
import { asTold } from './as-told.ts';
import { aside, invertedAside } from './asides.ts';
import type { Bounds } from './bounds.ts';
import { Cue, speechCues } from './cues.ts';
import type { Evidence } from './confidence.ts';
import type { Draft } from './draft.ts';
import { endOfContent } from './extent.ts';
import { isDocument, isFinite, isProgressive, isVerbHere, takesBase, takesEvidence } from './finite.ts';
import { canBeginObject } from './clause-shapes.ts';
import { frameAfter } from './frames.ts';
import type { Frame } from './frames.ts';
import { nounPhrase } from './noun-phrases.ts';
import { beforeAdverbs, cueWithAuxiliaries, sourceBefore } from './source-before.ts';
import { passiveCue } from './passives.ts';
import { saidOfWhich } from './said-of-which.ts';
import { sourceAfter } from './source-after.ts';
import { sharedSubject, subjectOf } from './subjects.ts';
import * as v from './view.ts';
import type { Range, View } from './view.ts';
import { asWord, toWord } from './words.ts';
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
  const { start, end } = bounds;
  const told =
    quotedAsSaying(view, verb, start, end) ??
    wroteToSay(view, verb, start, end) ??
    writtenOn(view, verb, bounds);
  if (told) return told;
  if (view.cues[verb] & Cue.ing && !isProgressive(view, verb, start))
    return participle(view, verb, start, end, shared);
  if (verb === start) return openingCue(view, verb, end);
  const passive = passiveCue(view, verb, start, end);
  if (passive) return passive;
  if (!isFinite(view, verb, start)) return undefined;
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
  if (v.isLexeme(view, source.first, youWord) || isHungOn(view, verb, source, start)) return false;
  // “The report states that”, but not “the northern states that”.
  if (v.isLexeme(view, verb, statesWord) && !isDocument(view, verb, source) && !isStated(view, frame))
    return false;
  // “The court heard that”, but not “she heard that”.
  if (bits & Cue.hearing && !takesEvidence(view, source)) return false;
  const weak = frame.kind === 'object' || frame.kind === 'to';
  return !weak || !v.isRelativePronoun(view, source.first);
}

/** `The caller states that |a| van left`, but not “northern states that border it”. */
function isStated(view: View, { kind, first }: Frame): boolean {
  const subject = WordClass.determiner | WordClass.possessive | WordClass.subjectPronoun;
  if (kind !== 'that' || v.isClass(view, first - 2, WordClass.determiner)) return false;
  return (
    v.isClass(view, first + 1, subject) ||
    (v.isWord(view, first + 1) && view.tokens.shape[first + 1] !== TokenShape.lower)
  );
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
      // “sang “O Evening Bell””, “had written “Night Ferry””: a work is named, nobody speaks.
      if (makesWorks(view, verb, frame.first) && isTitle(view, frame.first + 1, endToken - 1))
        return undefined;
      // The sentence goes on after the quotation: `said “no” to the plan`.
      const last = v.lastUnit(view, endToken - 2);
      const goesOn = endToken < end && !isStopOrComma(v.unitAt(view, endToken)) && !isStopOrComma(last);
      const contentEnd = goesOn ? endOfContent(view, endToken - 1, end, 'clause', verb) : endToken;
      return {
        source,
        cue,
        content: [{ first: frame.first, end: Math.max(contentEnd, Math.min(endToken, count)) }],
        evidence: evidence === 'participle' ? evidence : 'cue, then quote',
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
      const content = [{ first: frame.first, end: pastQuotation(view, verb, contentEnd) }];
      return { source, cue, content, evidence: evidence ?? evidenceOf[frame.kind], lastQuotation: -1 };
    }
  }
}

/** `said it was “too late. Go home.”`: a quotation that goes on into the next sentence is all of it what was said. */
function pastQuotation(view: View, verb: number, end: number): number {
  const index = view.tokens.quotation[end - 1];
  if (index < 0 || index === view.tokens.quotation[verb]) return end;
  const { endToken, parent, closed } = view.prose.quotations[index];
  return parent < 0 && closed && endToken > end && v.sentenceEnd(view, end - 1) < endToken ? endToken : end;
}

/** A verb that only quotes, or one of writing with the mark right behind it. */
function makesWorks(view: View, verb: number, first: number): boolean {
  return !(view.cues[verb] & speechCues) || (first === verb + 1 && writing.has(view.tokens.lexeme[verb]));
}

const writing = new Set(['write', 'writes', 'wrote', 'written', 'writing'].map(hashString));

/** Whether the words are capitalised as those of a title are, all but the small ones. */
function isTitle(view: View, first: number, end: number): boolean {
  const { shape } = view.tokens;
  const small = WordClass.preposition | WordClass.determiner | WordClass.coordinator | WordClass.clitic;
  if (end - first < 2 || end - first > 12) return false;
  for (let i = first; i < end; i++)
    if (v.isWord(view, i) && shape[i] === TokenShape.lower && (i === first || !v.isClass(view, i, small)))
      return false;
  return true;
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

/** `Keller was quoted by the Post as saying the pier is closed`: whoever is quoted is the source. */
function quotedAsSaying(view: View, verb: number, start: number, end: number): Draft | undefined {
  if (!(view.cues[verb] & Cue.ing) || !v.isLexeme(view, verb - 1, asWord)) return undefined;
  let quoted = verb - 2;
  while (quoted > start && verb - quoted < 16 && !v.isLexeme(view, quoted, quotedWord)) quoted--;
  const be = beforeAdverbs(view, quoted - 1, start) + 1;
  if (be >= quoted || !v.isLexeme(view, quoted, quotedWord)) return undefined;
  const source = sourceBefore(view, quoted, start);
  const frame = frameAfter(view, verb, end);
  if (!source || frame.kind === 'none') return undefined;
  const told = framed(view, verb, [source], frame, end, 'quoted as saying');
  return told && { ...told, cue: [{ first: be, end: frame.cueEnd }] };
}

/** `Keller |emails to say| she is late`, `has been |in touch to ask| whether it is open`: whoever writes or calls does so to say it. */
function wroteToSay(view: View, verb: number, start: number, end: number): Draft | undefined {
  if (!(view.cues[verb] & Cue.base) || !v.isLexeme(view, verb - 1, toWord)) return undefined;
  for (let i = verb - 2; i > start && verb - i < 6 && v.isWord(view, i); i--) {
    if (contacting.get(view.tokens.lexeme[i]) === 0) continue;
    const inTouch = v.isClass(view, i - 1, WordClass.preposition);
    const source = sourceBefore(view, inTouch ? i - 2 : i, start);
    const frame = frameAfter(view, verb, end);
    const speaks = frame.kind !== 'none' && frame.kind !== 'object' && frame.kind !== 'to';
    const told = source && speaks ? framed(view, verb, [source], frame, end) : undefined;
    return told && { ...told, cue: [{ first: inTouch ? i - 2 : i, end: frame.cueEnd }] };
  }
  return undefined;
}

const contacting = new Lexicon([
  [
    1,
    'email emails emailed e-mail e-mails e-mailed write writes wrote written text texts texted tweet tweets tweeted',
  ],
  [
    1,
    'post posts posted message messages messaged call calls called phone phones phoned ring rings rang touch',
  ],
]);

/** The reader is nobody's source. */
const youWord = hashString('you');
const statesWord = hashString('states');
/** `by saying`, `before adding` */
const joining = ['by', 'before'].map(hashString);
const quotedWord = hashString('quoted');

/** `voters saying they want change`: the noun before the participle speaks. */
function attached(view: View, verb: number, start: number, end: number, frame: Frame): Draft | undefined {
  const speaks =
    frame.kind === 'that' ||
    frame.kind === 'quote' ||
    (frame.kind === 'clause' && v.isPronoun(view, frame.first));
  if (!speaks || !(view.cues[verb] & (Cue.clause | Cue.tell))) return undefined;
  const source = thingBefore(view, verb, start) ?? nounPhrase(view, verb - 1, start);
  return source && framed(view, verb, [source], frame, end, 'participle');
}

/** `…, stressing that`, `“…,” he said adding that`: the source of the clause before speaks on. */
function participle(
  view: View,
  verb: number,
  start: number,
  end: number,
  shared: readonly Range[] | undefined,
): Draft | undefined {
  const at = v.beforeIntervening(view, verb - 1, start);
  if (at < start) return undefined;
  const unit = v.unitAt(view, at);
  const behindCue = shared !== undefined && (view.cues[at] & Cue.clause) !== 0 && !(view.cues[at] & Cue.ing);
  const joined =
    unit === v.comma ||
    v.isDash(unit) ||
    v.isQuote(view, at) ||
    behindCue ||
    joining.includes(view.tokens.lexeme[at]);
  const frame = frameAfter(view, verb, end);
  if (!joined && !v.isClass(view, at, WordClass.coordinator)) return attached(view, verb, start, end, frame);
  const source =
    shared ?? (joined ? [subjectOf(view, start, at)].filter((range) => range !== undefined) : []);
  if (source.length === 0) return undefined;
  return framed(view, verb, [...source], frame, end, 'participle');
}
