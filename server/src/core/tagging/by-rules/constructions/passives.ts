import { hashesOf, hashString } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import { pastAdjuncts } from '../phrases/adjuncts.ts';
import type { Bounds } from '../phrases/bounds.ts';
import { beginsClause, hasVerb, quotedName } from '../phrases/clause-shapes.ts';
import { Cue } from '../words/cues.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { endOfContent } from '../phrases/extent.ts';
import { takesEvidence } from '../phrases/finite.ts';
import { sourceAfter } from '../phrases/source-after.ts';
import { beforeAdverbs, sourceBefore } from '../phrases/source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { byWord, thatWord, toWord } from '../words/small-words.ts';

/** `They were told by police to stay`, `it was proposed by the chair that …`: the source follows by. */
export function passiveCue(view: View, verb: number, bounds: Bounds): Draft | undefined {
  const reported = reportedOf(view, verb, bounds);
  if (reported) return reported;
  const bits = view.cues[verb];
  const told = bits & (Cue.tell | Cue.ask | Cue.directive | Cue.naming | Cue.clause);
  if (!told || !(bits & Cue.participle)) return undefined;
  const { start, end } = bounds;
  const be = beforeAdverbs(view, verb - 1, start) + 1;
  if (be >= verb || !v.isClass(view, be, WordClass.be | WordClass.have | WordClass.modal)) return undefined;
  if (bits & Cue.naming) return calledBy(view, verb, be, end);
  if (!v.isLexeme(view, verb + 1, byWord)) return toldInCourt(view, verb, be, bounds);
  const source = sourceAfter(view, verb + 2, end);
  const { lexeme } = view.tokens;
  // “They were reassured by the fact that …”: a fact tells nobody anything.
  if (!source || lexeme[source.end - 1] === factWord) return undefined;
  const to = lexeme[source.end] === toWord;
  const said = to || lexeme[source.end] === thatWord || v.isClass(view, source.end, WordClass.question);
  if (!said) return undefined;
  const content = [{ first: source.end, end: endOfContent(view, source.end, end, verb) }];
  return draftOf('cue, then that', source, { first: be, end: verb + 1 }, content);
}

/** `|The general| is believed |to be in hiding|`: by whom is not said. */
function reportedOf(view: View, verb: number, { start, end }: Bounds): Draft | undefined {
  if (!reports.has(view.tokens.lexeme[verb]) || !v.isLexeme(view, verb + 1, toWord)) return undefined;
  const be = beforeAdverbs(view, verb - 1, start) + 1;
  const whom = sourceBefore(view, verb, start);
  if (
    !whom ||
    whom.end > be ||
    v.isClass(view, whom.first, WordClass.relative) ||
    !v.isClass(view, be, WordClass.be) ||
    !v.isSmall(view, verb + 2)
  )
    return undefined;
  const content = [whom, { first: verb + 1, end: endOfContent(view, verb + 1, end, verb) }];
  return draftOf('reported of', undefined, { first: be, end: verb + 1 }, content);
}

const reports = hashesOf('believed thought rumoured rumored alleged reported reputed understood');

const factWord = hashString('fact');

/** `The jury was told he had lied` and `He had lied, the jury was told`: by whom is not said. */
function toldInCourt(view: View, verb: number, be: number, { start, end }: Bounds): Draft | undefined {
  if (!(view.cues[verb] & Cue.tell)) return undefined;
  const hearer = sourceBefore(view, verb, start);
  const before = (hearer?.first ?? 0) - 1;
  if (hearer && takesEvidence(view, hearer) && before - start > 2 && v.unitAt(view, before) === v.comma)
    return inCourt({ first: be, end: verb + 1 }, { first: start, end: before });
  const first = pastAdjuncts(view, verb + 1, end);
  const that = v.isLexeme(view, first, thatWord);
  const said = that || (beginsClause(view, first, end) && hasVerb(view, first, end));
  if (!hearer || !takesEvidence(view, hearer) || !said) return undefined;
  return inCourt({ first: be, end: verb + 1 }, { first, end: endOfContent(view, first, end, verb) });
}

function inCourt(cue: Range, content: Range): Draft {
  return draftOf('told in court', undefined, cue, [content]);
}

/** `has been described as “the conscience of concrete” by The Gazette` */
function calledBy(view: View, verb: number, be: number, end: number): Draft | undefined {
  const name = quotedName(view, verb);
  if (!name || !v.isLexeme(view, name.end, byWord)) return undefined;
  const source = sourceAfter(view, name.end + 1, end);
  return source && draftOf('called by', source, { first: be, end: name.first }, [name]);
}
