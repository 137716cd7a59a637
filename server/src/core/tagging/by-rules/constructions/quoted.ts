import { hashesOf, hashString, Lexicon } from '../../../base/index.ts';
import { pastNote, TokenShape, WordClass } from '../../../language/index.ts';
import { ownerIn } from './according.ts';
import { isGesture } from '../phrases/beats.ts';
import { hasVerb } from '../phrases/clause-shapes.ts';
import { Cue, finiteForms, takesParticle } from '../words/cues.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { isDocument } from '../phrases/finite.ts';
import { frameAfter } from '../phrases/frames.ts';
import { sourceAfter } from '../phrases/source-after.ts';
import { cueWithAuxiliaries, sourceBefore } from '../phrases/source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { asWord, fromWord, thatWord, thisWord } from '../words/small-words.ts';

const spoken = Cue.clause | Cue.that | Cue.quote | Cue.tell | Cue.ask;

/** A cue that follows its quotation: the tokens of both, and the draft they make. */
export interface QuotationCue {
  readonly verb: number;
  readonly draft: Draft;
}

/**
 * The attribution whose cue follows the quotation: `“…,” Mayor Keller said` or `“…,” said Ines Falk, the port’s chief`.
 * A quotation that goes on a sentence in progress takes its beginning along: `The plan is “dead,” she said`.
 */
export function cueAfterQuotation(view: View, index: number): QuotationCue | undefined {
  const quotation = view.prose.quotations[index];
  const { firstToken, endToken } = quotation;
  if (!quotation.closed || endToken >= view.tokens.count) return undefined;
  const ceiling = v.sentenceEnd(view, endToken - 1);
  let at = endToken;
  const mark = v.unitAt(view, at);
  const inside = v.lastUnit(view, endToken - 2);
  if (mark === v.comma || v.isDash(mark)) at++;
  else if (!isPause(inside) && !startsSpeech(view, firstToken)) return undefined;
  at = pastHow(view, at);
  // ‘Are you there?’ Nobody answered.
  if (at >= ceiling || isTold(view, firstToken, at, inside) || nobody.has(view.tokens.lexeme[at]))
    return undefined;
  const found =
    invertedCue(view, at, ceiling) ??
    plainCue(view, at, ceiling) ??
    replyCue(view, at, ceiling) ??
    (inside === v.comma || mark === v.comma ? rareCue(view, firstToken, at, ceiling) : undefined);
  if (!found || isByname(view, firstToken, found, inside)) return undefined;
  const whole = startsSpeech(view, firstToken) && v.unitAt(view, firstToken - 1) !== v.comma;
  const first = whole ? firstToken : sentenceOpening(view, firstToken);
  if (first < firstToken && isOpening(view, { first, end: firstToken }, found, ceiling)) return undefined;
  const evidence = found.inverted ? 'quote, then cue and source' : 'quote, then source and cue';
  const content = { first: first === firstToken ? openedBefore(view, index) : first, end: endToken };
  const draft = draftOf(evidence, found.source, found.cue, [content], index);
  return { verb: found.verb, draft };
}

/**
 * `Tom Rill, alias “Cold Rain”, |said he was| innocent`: a name that somebody goes by, when a comma stands behind its mark and either what
 * comes before it says so or a clause follows the cue.
 */
function isByname(view: View, first: number, { source, inverted }: FoundCue, inside: number): boolean {
  if (isPause(inside) || !v.isCapitalised(view, first + 1) || v.sentenceStart(view, first) === first)
    return false;
  if (calling.has(view.tokens.lexeme[first - 1])) return true;
  return inverted && source !== undefined && isSubject(view, source.end);
}

const calling = hashesOf('alias aka nicknamed dubbed');

/** Whether what stands at `at` has what is before it for its subject. */
function isSubject(view: View, at: number): boolean {
  return (
    v.isClass(view, at, WordClass.auxiliary | WordClass.subjectPronoun) || v.isLexeme(view, at, thatWord)
  );
}

/**
 * `|“We wrote to the board. “They sent nobody,”| he said.`: where the quotation begins that opens again in the midst of its block, as one
 * of several paragraphs does whose line breaks were lost.
 */
function openedBefore(view: View, index: number): number {
  const { quotations } = view.prose;
  let first = quotations[index].firstToken;
  for (let i = index - 1; i >= 0 && i > index - 8; i--) {
    const { parent, closed, firstToken, endToken } = quotations[i];
    if (parent >= 0) continue;
    const whole = v.sentenceStart(view, firstToken) === firstToken && v.sentenceStart(view, first) === first;
    if (closed || endToken !== first || !whole) break;
    first = firstToken;
  }
  return first;
}

/**
 * `In “Night Ferry,” Keller says the port is lost.`, `In her poem, “The Ferryman”, Osei asks who will row.`: whether what stands
 * before the quotation is a phrase that the quotation only names something in.
 */
function isOpening(view: View, { first, end }: Range, { cue }: FoundCue, ceiling: number): boolean {
  if (!v.isClass(view, first, WordClass.preposition)) return false;
  if (v.unitAt(view, end - 1) !== v.comma && !hasVerb(view, first, end)) return true;
  const { kind } = frameAfter(view, cue.end - 1, ceiling);
  return kind === 'that' || kind === 'clause' || kind === 'question' || kind === 'quote';
}

/** `He said, “Can you swim?” I said yes.`: the quotation has its cue, and the sentence in it has ended. */
function isTold(view: View, first: number, at: number, inside: number): boolean {
  if (inside === v.comma || v.unitAt(view, at) === v.comma || v.isDash(v.unitAt(view, at - 1))) return false;
  const mark = v.unitAt(view, first - 1);
  const bits = view.cues[first - 2] ?? 0;
  return (
    (mark === v.comma || mark === v.colon) && (bits & spoken) !== 0 && (bits & (Cue.past | Cue.third)) !== 0
  );
}

interface FoundCue {
  readonly verb: number;
  /** Not there where nobody is named. */
  readonly source?: Range;
  readonly cue: Range;
  readonly inverted: boolean;
}

const inWord = hashString('in');
const nobody = hashesOf('nobody none nothing silence');

/** `“…,” |as| Keller put it`, `“…” — |that was how| Keller put it`. */
function pastHow(view: View, at: number): number {
  if (v.isLexeme(view, at, asWord)) return at + 1;
  const be = pastThat(view, at);
  return coming.get(view.tokens.lexeme[be]) === 2 && v.isLexeme(view, be + 1, howWord) ? be + 2 : at;
}

/** `“…” — |that| was the message from Keller` */
function pastThat(view: View, at: number): number {
  return v.isLexeme(view, at, thatWord) || v.isLexeme(view, at, thisWord) ? at + 1 : at;
}

/** `said Keller`, `says the mayor`, `wrote one`, `hit back the union`. */
function invertedCue(view: View, at: number, ceiling: number): FoundCue | undefined {
  const bits = view.cues[at];
  const end = pastParticle(view, at);
  const mayTell = bits & spoken || (bits & Cue.phrasal && end > at + 1);
  if (!mayTell || !(bits & (Cue.past | Cue.third))) return undefined;
  const source = sourceAfter(view, end, ceiling);
  return source && { verb: at, source, cue: { first: at, end }, inverted: true };
}

/** One past a verb and what goes on with it: `went |on|`, `fired |back|`, `put |in|`. */
function pastParticle(view: View, verb: number): number {
  const { lexeme } = view.tokens;
  const particle = lexeme[verb + 1];
  const goesOn = particles.has(particle) || (particle === inWord && interrupting.has(lexeme[verb]));
  return goesOn || takesParticle(lexeme[verb], particle) ? verb + 2 : verb + 1;
}

const particles = hashesOf('back out up');
const interrupting = hashesOf('put puts cut cuts jumped broke weighed');

/** `Keller said`, `she told the paper`, `Ines Falk, who runs the port, added`. */
function plainCue(view: View, at: number, ceiling: number): FoundCue | undefined {
  // ‘Words such as “expects,” “believes” and “intends”’
  if (v.opensQuotation(view, at)) return undefined;
  for (let i = at + 1; i < ceiling && i - at < 40; i++) {
    if (v.opensQuotation(view, i) && i - at > 12) return undefined;
    const bits = view.cues[i];
    const putsIt = bits & Cue.phrasal && takesParticle(view.tokens.lexeme[i], view.tokens.lexeme[i + 1]);
    if (!(bits & spoken || putsIt) || !(bits & finiteForms)) continue;
    const source = fromQuotation(view, sourceBefore(view, i, at), at, i);
    if (!source) continue;
    const cue = cueWithAuxiliaries(view, i, frameAfter(view, i, ceiling).cueEnd, source);
    return { verb: i, source, cue, inverted: false };
  }
  return undefined;
}

/** `“…,” came the reply from Keller`, `“…,” was the mayor’s verdict` and `“…” — that was the message from Keller`. */
function replyCue(view: View, begin: number, ceiling: number): FoundCue | undefined {
  const { lexeme } = view.tokens;
  const at = pastThat(view, begin);
  const came = coming.get(lexeme[at]);
  if (came === 0) return undefined;
  let noun = at + 1;
  while (noun < ceiling && noun - at < 7 && !replies.get(lexeme[noun])) noun++;
  if (noun >= ceiling || noun - at < 2 || noun - at === 7) return undefined;
  const owner = ownerIn(view, at + 1, noun);
  if (owner) return { verb: at, source: owner, cue: { first: noun, end: noun + 1 }, inverted: true };
  const source = lexeme[noun + 1] === fromWord ? sourceAfter(view, noun + 2, ceiling) : undefined;
  if (came !== 1 && !source) return undefined;
  return { verb: at, source, cue: { first: at, end: noun + 1 }, inverted: true };
}

const coming = new Lexicon([
  [1, 'came comes'],
  [2, 'was is'],
]);
const replies = new Lexicon([
  [
    1,
    'reply answer response retort verdict assessment message conclusion summary advice motto mantra refrain',
  ],
]);
const howWord = hashString('how');

/**
 * The source when it begins right behind the quotation. What reaches from there to a comma before the verb is one source,
 * whatever it is made of: `“…!” Ines “Captain” Falk, chief of the port (and a lawyer), shouted`.
 */
function fromQuotation(view: View, source: Range | undefined, at: number, verb: number): Range | undefined {
  if (source?.first === at || (source && isOfficeBefore(view, at, source))) return { ...source, first: at };
  const comma = v.unitAt(view, verb - 1) === v.comma;
  const apart = view.tokens.shape[at] === TokenShape.capitalised && comma;
  if (!apart && !isReadOut(view, at, verb)) return undefined;
  for (let i = at; i < verb; i++) if (v.isClass(view, i, WordClass.auxiliary)) return undefined;
  return { first: at, end: comma ? verb - 1 : verb };
}

/** `“…,” |a letter to the board, signed by Ines Falk|, read.`: a document that a verb at the end of the sentence tells from. */
function isReadOut(view: View, at: number, verb: number): boolean {
  return (
    v.unitAt(view, verb + 1) === v.stop && isDocument(view, verb, { first: at, end: Math.min(at + 4, verb) })
  );
}

/** `“…,” |one resident|, Anna Keller said`: who somebody is, in small letters, with a comma before the name. */
function isOfficeBefore(view: View, at: number, { first }: Range): boolean {
  if (
    !indefinite.has(view.tokens.lexeme[at]) ||
    first - at < 3 ||
    first - at > 10 ||
    v.unitAt(view, first - 1) !== v.comma
  )
    return false;
  for (let i = at; i < first; i++)
    if (v.isClass(view, i, WordClass.auxiliary | WordClass.relative | WordClass.subjectPronoun)) return false;
  return !v.isSmall(view, first);
}

const indefinite = hashesOf('one a an another');

/**
 * `“…,” Keller stammered.` and `“…,” chuckled the mayor`: after a quotation that a comma ends, a name or pronoun and any
 * verb in the past tell of speech; a noun does where the quotation begins its sentence (`“…,” the old judge resumed.`).
 */
function rareCue(view: View, first: number, at: number, ceiling: number): FoundCue | undefined {
  if (isPast(view, at) || isThird(view, at)) {
    const end = pastParticle(view, at);
    const source = sourceAfter(view, end, ceiling);
    return source && { verb: at, source, cue: { first: at, end }, inverted: true };
  }
  let verb = at;
  if (v.isPronoun(view, at)) verb++;
  else if (v.isClass(view, at, WordClass.determiner) && !v.isClass(view, at, WordClass.relative))
    verb = v.sentenceStart(view, first) === first ? pastNouns(view, at, ceiling) : at;
  else while (verb < ceiling && verb - at < 5 && isNameToken(view, verb, at)) verb++;
  if (verb === at || verb >= ceiling || !(isPast(view, verb) || isGesture(view, verb))) return undefined;
  const cue = { first: verb, end: verb + 1 };
  return { verb, source: { first: at, end: verb }, cue, inverted: false };
}

/** `the old judge`: one past an article and the words behind it that are no verbs. */
function pastNouns(view: View, at: number, ceiling: number): number {
  let i = at + 1;
  while (i < ceiling && i - at < 5 && v.isWord(view, i) && view.tokens.classes[i] === 0 && !isPast(view, i))
    i++;
  return i - at > 1 ? i : at;
}

function isNameToken(view: View, i: number, first: number): boolean {
  if (!v.isWord(view, i)) return i > first && v.unitAt(view, i) === v.stop;
  return v.isCapitalised(view, i);
}

/** `“…,” |calls| a voice`: before whoever it is. */
function isThird(view: View, i: number): boolean {
  const { shape, start, end } = view.tokens;
  const verb = v.isPlain(view, i) && end[i] - start[i] > 4;
  if (!verb || view.text.charCodeAt(end[i] - 1) !== 0x73) return false;
  return v.isClass(view, i + 1, WordClass.determiner) || shape[i + 1] === TokenShape.capitalised;
}

function isPast(view: View, i: number): boolean {
  return (v.looksPast(view, i) || irregular.has(view.tokens.lexeme[i])) && v.isPlain(view, i);
}

const irregular = hashesOf('wept spat sang swore');

/** Whether a quotation that begins here is speech on its own, not part of a sentence: after nothing, a stop or a comma or colon. */
function startsSpeech(view: View, first: number): boolean {
  if (first === 0 || v.sentenceStart(view, first) === first) return true;
  const before = v.unitAt(view, first - 1);
  return before === v.colon || before === v.comma || v.isDash(before) || v.isQuote(view, first - 1);
}

/** Where the sentence begins that the quotation at `first` goes on with. */
function sentenceOpening(view: View, first: number): number {
  const start = v.sentenceStart(view, first);
  // What stands farther back than sentences are long was not said in one breath with it.
  return first - start > 80 ? first : start;
}

function isPause(unit: number): boolean {
  return v.endsSentence(unit) || unit === v.comma || unit === v.ellipsis;
}

/** Whether quotation `index` makes up whole sentences: nothing but it from its opening mark to a sentence’s end. */
export function isPureQuotation(view: View, index: number): boolean {
  return pureEnd(view, index) >= 0;
}

/** One past the sentence that ends with a quotation which makes up whole ones, or -1: a full stop may stand behind its mark. */
export function pureEnd(view: View, index: number): number {
  const { firstToken, endToken, closed } = view.prose.quotations[index];
  if (v.sentenceStart(view, firstToken) !== firstToken) return -1;
  if (!closed) return endToken === view.tokens.count ? endToken : -1;
  const end = pastNote(view.text, view.tokens, v.unitAt(view, endToken) === v.stop ? endToken + 1 : endToken);
  return end === view.tokens.count || v.sentenceStart(view, end) === end ? end : -1;
}

/** Whether the quotation ends as a sentence does, so that it is speech and not a word in quotation marks. */
export function endsLikeSpeech(view: View, index: number): boolean {
  const { firstToken, endToken, closed } = view.prose.quotations[index];
  // “She said, ‘That was long.’”
  const inner = v.isQuote(view, endToken - 2) ? endToken - 3 : endToken - 2;
  const stops = isPause(v.lastUnit(view, inner)) || v.unitAt(view, endToken) === v.stop;
  return !closed || (endToken - firstToken > 3 && stops);
}
