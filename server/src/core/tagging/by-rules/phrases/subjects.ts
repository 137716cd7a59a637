import { hashString } from '../../../base/index.ts';
import type { Span } from '../../../base/index.ts';
import { TokenShape, tokenAt, WordClass } from '../../../language/index.ts';
import type { Prose } from '../../../language/index.ts';
import { actorIn } from './beats.ts';
import { boundsOf } from './bounds.ts';
import { Cue } from '../words/cues.ts';
import { spanOf } from '../draft.ts';
import { isAbout, isClauseVerb } from './noun-phrases.ts';
import { sourceBefore } from './source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';

/**
 * Finds the subject of the sentence in which a verb stands that goes on with and or a comma (`Keller came late and |announced| …`),
 * by the verb's offset in the block. Whatever is in quotation marks has none.
 */
export function subjectsOf(prose: Prose): (offset: number) => Span | undefined {
  const view = v.viewOf(prose);
  const { quotation, count } = view.tokens;
  return (offset) => {
    const verb = tokenAt(prose, offset);
    if (verb >= count || quotation[verb] >= 0) return undefined;
    const { start } = boundsOf(view, verb, 0);
    if (quotation[start] >= 0) return undefined;
    const subject = subjectOf(view, start, verb) ?? actorIn(view, start, verb);
    return subject && spanOf(view, subject);
  };
}

/** A verb after and, or after the comma of a list, shares the subject of the verb before. */
export function sharedSubject(
  view: View,
  verb: number,
  start: number,
  shared: readonly Range[] | undefined,
): Range | undefined {
  const at = v.beforeIntervening(view, verb - 1, start);
  if (!v.isClass(view, at, WordClass.coordinator) && v.unitAt(view, at) !== v.comma) return undefined;
  if (v.unitAt(view, at) === v.comma && !shared) return undefined;
  return shared?.[0] ?? subjectOf(view, clauseStart(view, start, at), verb);
}

/** `It is there when the hero turns and says`: where the clause begins that the coordinator at `at` goes on with. */
function clauseStart(view: View, start: number, at: number): number {
  const { classes } = view.tokens;
  for (let i = at - 1; i > start && at - i < 16; i--) {
    if (v.unitAt(view, i) === v.comma) return start;
    if (classes[i] & WordClass.subordinator && !(classes[i] & WordClass.preposition)) return i + 1;
  }
  return start;
}

/** The first noun phrase of the stretch that has a finite verb after it. */
export function subjectOf(view: View, start: number, end: number): Range | undefined {
  const first = pastOpening(view, start, end);
  let related = false;
  for (let i = first + 1; i < end && i - first < 30; i++) {
    const lower = v.isSmall(view, i);
    const past =
      lower &&
      view.text.startsWith('ed', view.tokens.end[i] - 2) &&
      !v.isClass(view, i - 1, WordClass.determiner | WordClass.possessive);
    const verb = v.isClass(view, i, WordClass.auxiliary) || (lower && (isClauseVerb(view, i) || past));
    if (!verb) continue;
    // “The draft, |which runs to 64 pages|, puts …”.
    if (v.isRelativePronoun(view, i - 1) || isOwned(view, i)) related = true;
    else return sourceBefore(view, i, first);
  }
  return related ? sourceBefore(view, end, first) : undefined;
}

/** `Ines Falk, |whose shelter treated| two gulls, … posted …`: the verb of a clause that tells of what is somebody’s. */
function isOwned({ tokens: { lexeme } }: View, verb: number): boolean {
  return lexeme[verb - 2] === whoseWord || lexeme[verb - 3] === whoseWord;
}

const whoseWord = hashString('whose');

/** After `Asked whether it would do, ` or `When she came, `: where the main clause begins. */
function pastOpening(view: View, start: number, end: number): number {
  const { shape } = view.tokens;
  const participial = shape[start] === TokenShape.capitalised && view.cues[start] & (Cue.past | Cue.ing);
  const phrase = v.isClass(view, start, WordClass.preposition | WordClass.subordinator);
  if (isAbout(view, start) || (!participial && !phrase)) return start;
  for (let i = start + 1; i < end && i - start < 25; i++) if (v.unitAt(view, i) === v.comma) return i + 1;
  return start;
}
