import { hashesOf, hashString } from '../../../base/index.ts';
import { pastNote, TokenKind, WordClass } from '../../../language/index.ts';
import { Cue, finiteForms, speechCues } from '../words/cues.ts';
import { sourceBefore } from './source-before.ts';
import * as v from '../view.ts';
import type { View } from '../view.ts';
import { thatWord, toWord } from '../words/small-words.ts';

/** What ends earlier than a clause does. */
interface Ending {
  /** What is said is a thing that is praised, blamed or asked for. */
  readonly object?: boolean;
  /** The cue is in a subordinate clause, which a comma ends: `While she said it failed, it did not`. */
  readonly shortened?: boolean;
}

/**
 * One past the last token of what is said from `first` on, before `end`. It stops where the writer takes over again:
 * `…, adding that`, `… and told`, `…, but he said`, `…, according to`, a semicolon; the full stop of the sentence stays outside.
 */
export function endOfContent(
  view: View,
  first: number,
  end: number,
  verb: number,
  { object = false, shortened = false }: Ending = {},
): number {
  const { quotation } = view.tokens;
  const level = quotation[verb];
  for (let i = first + 1; i < end; i++) {
    if (quotation[i] !== level) continue;
    const unit = v.unitAt(view, i);
    if (unit === v.comma && takesOverAfterComma(view, i + 1, end, verb)) return i;
    if (shortened && unit === v.comma) return i;
    if (object && i > first + 1 && endsObject(view, i, end)) return i;
    if (v.isClass(view, i, WordClass.coordinator) && isCoordinatedCue(view, i + 1, end, verb)) return i;
    if (object && v.isClass(view, i, WordClass.coordinator) && isCommitment(view, i + 1)) return i;
    if (unit === v.semicolon) return i;
  }
  return withoutStop(view, first, end, level);
}

/** The sentence's end less its full stop; one inside quotation marks belongs to what is said. */
export function withoutStop(view: View, first: number, end: number, level: number): number {
  let last = withoutNote(view, first, end);
  while (
    last > first + 1 &&
    view.tokens.kind[last - 1] === TokenKind.punctuation &&
    view.tokens.quotation[last - 1] === level
  ) {
    const unit = v.lastUnit(view, last - 1);
    if (!v.endsSentence(unit) && unit !== v.comma && unit !== v.semicolon && unit !== v.colon) break;
    last--;
  }
  return last;
}

/** Less the sign of a note (`…has said.|[4]|`, `…has said.|[4–6]|`, `…has said.|²|`). */
function withoutNote({ text, tokens }: View, first: number, end: number): number {
  for (const length of [1, 3, 5])
    if (end - length > first && pastNote(text, tokens, end - length) === end) return end - length;
  return end;
}

/** Whether, after a comma, another cue begins: a participle, or a conjunction with a subject and a verb of speech. */
function takesOverAfterComma(view: View, at: number, end: number, verb: number): boolean {
  let i = at;
  if (v.isClass(view, i, WordClass.coordinator | WordClass.subordinator)) i++;
  if (i > at && (isCoordinatedCue(view, i, end, verb) || view.tokens.lexeme[i] === declinedWord)) return true;
  const adverb = v.isAdverb(view, i) || view.cues[i] & Cue.intervening ? i + 1 : i;
  const bits = view.cues[adverb];
  if (bits & Cue.ing && bits & (speechCues | Cue.naming | Cue.stance)) return true;
  return i > at && hasOwnSubject(view, i, end);
}

/** `he said`, `the mayor told`: a subject that begins at `at` and a finite verb of speech within a few words. */
function hasOwnSubject(view: View, at: number, end: number): boolean {
  for (let i = at + 1; i < end && i - at < 10; i++) {
    const bits = view.cues[i];
    if (bits & finiteForms && bits & (Cue.clause | Cue.tell)) return sourceBefore(view, i, at)?.first === at;
    if (v.unitAt(view, i) === v.comma) return false;
  }
  return false;
}

/** `and told`, `but later added`: the same subject's next verb. */
function isCoordinatedCue(view: View, at: number, end: number, verb: number): boolean {
  let i = at;
  while (i < end && (view.cues[i] & Cue.intervening || v.isAdverb(view, i))) i++;
  const bits = view.cues[i] ?? 0;
  const form = view.cues[verb] & finiteForms & ~Cue.base;
  const { lexeme } = view.tokens;
  const that = bits & (Cue.that | Cue.strict) && lexeme[i + 1] === thatWord;
  const ing = view.cues[verb] & bits & Cue.ing;
  if (i + 1 >= end || !(that || ing || bits & (Cue.clause | Cue.tell | Cue.ask | Cue.naming | Cue.directive)))
    return false;
  // “saying it was late and accusing the firm of haste”
  if (ing) return partings.has(lexeme[i]);
  return (bits & form) !== 0 || (form !== 0 && saysNow.has(lexeme[i]));
}

/** `accused him and |threatened to| leave` */
function isCommitment(view: View, i: number): boolean {
  return (
    (view.cues[i] & Cue.commitment) !== 0 &&
    (view.cues[i] & Cue.past) !== 0 &&
    view.tokens.lexeme[i + 1] === toWord
  );
}

const partings = hashesOf('accusing adding urging warning calling saying');

/** `told the Gazette he would appeal, but |declined| to say more` */
const declinedWord = hashString('declined');

/** `claimed it was late and |say| it is closed`: what several say now they say, not somebody within what they said. */
const saysNow = hashesOf('say claim');

/** The thing praised or blamed ends before a time, an occasion or a clause of the writer's. */
function endsObject(view: View, i: number, end: number): boolean {
  const { classes, lexeme } = view.tokens;
  if (v.unitAt(view, i) === v.comma)
    return !v.isClass(view, i + 1, WordClass.coordinator | WordClass.relative) || i + 1 >= end;
  // “asked the court on Wednesday to dismiss it”
  if (classes[i] & WordClass.weekday) return lexeme[i + 1] !== toWord;
  if (classes[i] & WordClass.subordinator && !(classes[i] & WordClass.preposition)) return true;
  return (classes[i] & WordClass.preposition) !== 0 && occasions.has(lexeme[i + 2]);
}

const occasions = hashesOf('statement interview speech tweet letter email debate rally');
