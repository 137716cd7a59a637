import { Lexicon } from '../../../base/index.ts';
import { TokenShape, WordClass } from '../../../language/index.ts';
import { hasVerb } from '../phrases/clause-shapes.ts';
import { Cue, finiteForms, speechCues } from '../words/cues.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { sourceAfter } from '../phrases/source-after.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { ofWord } from '../words/small-words.ts';

/**
 * Headlines that name their speaker last: `‘We were lied to’: families demand answers` and `Plan is ‘madness’ – Holm`. A
 * dash without quotation marks before it may as well part the headline from the newspaper's name.
 */
export function quotedHeadline(view: View): Draft | undefined {
  const { quotations } = view.prose;
  if (!v.isHeadline(view)) return undefined;
  return quotations.length === 0 ? signedByOffice(view) : (afterColon(view) ?? afterDash(view));
}

/** `Pier must close – Minister`, `Ferries may be safer: study`: a clause, and who speaks by his office or as what. */
function signedByOffice(view: View): Draft | undefined {
  const { count, lexeme } = view.tokens;
  const dash = lastSign(view, (at, i) => v.isCapitalised(at, i) || speaking.get(lexeme[i]) > 0);
  if (dash < 0 || !hasVerb(view, 0, dash) || isTold(view, 0, dash)) return undefined;
  if (speaking.get(lexeme[dash + 1]) === 0 && speaking.get(lexeme[count - 1]) === 0) return undefined;
  return headline({ first: dash + 1, end: count }, dash, { first: 0, end: dash });
}

const speaking = new Lexicon([
  [
    1,
    'minister ministers ministry government governor mayor president premier pm mp mps senator commissioner spokesman spokesperson',
  ],
  [
    1,
    'police judge court lawyer prosecutor union unions study report survey poll expert experts analyst analysts economist economists',
  ],
  [
    1,
    'scientists researchers doctors coach captain manager bishop cleric official officials source sources ceo chief professor prof dr',
  ],
]);

function afterColon(view: View): Draft | undefined {
  const { firstToken, endToken, closed } = view.prose.quotations[0];
  const { count } = view.tokens;
  if (firstToken > 0 || !closed || v.unitAt(view, endToken) !== v.colon || endToken - firstToken < 4)
    return undefined;
  const source = sourceAfter(view, endToken + 1, count);
  if (!source || isHungOn(view, source)) return undefined;
  // “… families demand answers”: the verb in the present is no part of the name.
  let end = source.first + 1;
  while (end < source.end && !(view.cues[end] & Cue.base)) end++;
  return headline({ first: source.first, end }, endToken, { first: 0, end: endToken });
}

/** `‘A giant’: tributes |to| Ines Falk`, `‘We drink it’: voices |from| the drought`: what is told of, and nobody who speaks. */
function isHungOn(view: View, { first }: Range): boolean {
  return (
    v.isSmall(view, first) &&
    v.isClass(view, first + 1, WordClass.preposition) &&
    !v.isLexeme(view, first + 1, ofWord)
  );
}

function afterDash(view: View): Draft | undefined {
  const { count, shape } = view.tokens;
  const dash = lastSign(view, (_, i) => shape[i] === TokenShape.capitalised);
  if (!v.isDash(v.unitAt(view, dash))) return undefined;
  const { endToken } = view.prose.quotations[0];
  if (endToken > dash || isTold(view, endToken, dash)) return undefined;
  return headline({ first: dash + 1, end: count }, dash, { first: 0, end: dash });
}

/** The dash or colon behind which up to three words that pass a test end the block, or -1. */
function lastSign(view: View, passes: (view: View, i: number) => boolean): number {
  const { count } = view.tokens;
  let dash = count - 1;
  while (dash > 0 && count - dash < 4 && v.isWord(view, dash) && passes(view, dash)) dash--;
  const sign = v.isDash(v.unitAt(view, dash)) || v.unitAt(view, dash) === v.colon;
  return dash < 3 || dash === count - 1 || !sign ? -1 : dash;
}

/** `‘We were lied to’, |say| families – Evening Post`: behind the dash stands a newspaper. */
function isTold(view: View, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (view.cues[i] & speechCues && view.cues[i] & finiteForms && !(view.cues[i] & Cue.nounLike))
      return true;
  return false;
}

function headline(source: Range, sign: number, content: Range): Draft {
  return draftOf('headline', source, { first: sign, end: sign + 1 }, [content]);
}
