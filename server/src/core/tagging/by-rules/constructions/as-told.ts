import { hashString } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import type { Bounds } from '../phrases/bounds.ts';
import { endOfAside } from './asides.ts';
import { hasVerb } from '../phrases/clause-shapes.ts';
import { Cue } from '../words/cues.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { endOfContent, withoutStop } from '../phrases/extent.ts';
import type { Frame } from '../phrases/frames.ts';
import { cueWithAuxiliaries } from '../phrases/source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { asWord } from '../words/small-words.ts';

/**
 * `As the Courier reported in May, the dam was never inspected`; the clause may also stand before, or on both sides of,
 * what says whose it is.
 */
export function asTold(
  view: View,
  verb: number,
  source: Range,
  frame: Frame,
  { start, end }: Bounds,
): Draft | undefined {
  const as = source.first - 1;
  if (as < start || !v.isLexeme(view, as, asWord) || v.isLexeme(view, source.first, iWord)) return undefined;
  if (frame.cueEnd === verb + 1 && !(view.cues[verb] & (Cue.clause | Cue.that))) return undefined;
  const close = endOfAside(view, frame.cueEnd, end);
  if (close < 0) return undefined;
  const level = view.tokens.quotation[verb];
  const content: Range[] = [];
  const comma = as > start && v.unitAt(view, as - 1) === v.comma;
  if (as > start && !comma && !v.isClass(view, as - 1, WordClass.coordinator)) return undefined;
  // “However, as the Courier reported, …”: a word or two are no clause.
  if (comma && as - 1 - start > 2) content.push({ first: start, end: as - 1 });
  if (close + 2 < end) {
    const last = withoutStop(view, close + 1, endOfContent(view, close + 1, end, verb), level);
    if (content.length > 0 || hasVerb(view, close + 1, last)) content.push({ first: close + 1, end: last });
  }
  if (content.length === 0) return undefined;
  return draftOf('as told', source, cueWithAuxiliaries(view, verb, frame.cueEnd, source), content);
}

const iWord = hashString('i');
