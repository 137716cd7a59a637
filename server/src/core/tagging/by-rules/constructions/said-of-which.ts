import { WordClass } from '../../../language/index.ts';
import type { Bounds } from '../phrases/bounds.ts';
import { quotedName } from '../phrases/clause-shapes.ts';
import { Cue } from '../words/cues.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { endOfContent } from '../phrases/extent.ts';
import { cueWithAuxiliaries } from '../phrases/source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { whichWord } from '../words/small-words.ts';

/** `the trains, which critics say are late`: what is said of the thing before the pronoun, with a hole for it. */
export function saidOfWhich(
  view: View,
  verb: number,
  source: Range,
  { start, end }: Bounds,
): Draft | undefined {
  const relative = source.first - 1;
  if (relative - 1 <= start || !v.isRelativePronoun(view, relative)) return undefined;
  if (v.unitAt(view, relative - 1) !== v.comma) return undefined;
  if (view.cues[verb] & Cue.naming) return calledThat(view, verb, source);
  if (!(view.cues[verb] & (Cue.clause | Cue.thought))) return undefined;
  const first = verb + 1;
  if (!v.isClass(view, first, WordClass.auxiliary) || first + 1 >= end) return undefined;
  const said = { first, end: endOfContent(view, first, end, verb, { shortened: true }) };
  const which = v.isLexeme(view, relative, whichWord) ? [{ first: relative, end: relative + 1 }] : [];
  const cue = cueWithAuxiliaries(view, verb, first, source);
  return draftOf('said of which', source, cue, [...which, said]);
}

/** `a scruffy goal, which Keller described as “an insult to goals”` */
function calledThat(view: View, verb: number, source: Range): Draft | undefined {
  const name = quotedName(view, verb);
  return name && draftOf('said of which', source, cueWithAuxiliaries(view, verb, name.first, source), [name]);
}
