import { WordClass } from '../../../language/index.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { personsOf } from './exchange.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import * as v from '../view.ts';
import type { View } from '../view.ts';

/** `— Oona Rafferty, head teacher`, alone in its block: who has said what stands in quotation above, or quite apart. */
export function signatureAlone(view: View): Draft | undefined {
  const { count, lexeme } = view.tokens;
  if (count < 2 || count > longest || !v.isDash(v.unitAt(view, 0)) || !v.isWord(view, 1)) return undefined;
  let name = true;
  for (let i = 1; i < count; i++) {
    const unit = v.unitAt(view, i);
    if (v.isQuote(view, i) || unit === v.questionMark || unit === v.exclamationMark || unit === v.colon)
      return undefined;
    if (v.isClass(view, i, WordClass.auxiliary) || isFiniteVerb(lexeme[i])) return undefined;
    if (unit === v.comma) name = false;
    const small = v.isSmall(view, i) && !v.isClass(view, i, WordClass.foreign);
    if (name && (small || v.isPronoun(view, i))) return undefined;
  }
  const end = v.endOfBlock(view);
  return end > 1 ? draftOf('signed', { first: 1, end }, { first: 0, end: 1 }, []) : undefined;
}

const longest = 20;

/** `We did not close it.` and, in the line below, `— Oona Rafferty, head teacher`: the dash is the cue. */
export function signedBelow(view: View): Draft | undefined {
  if (!endsAsName(view)) return undefined;
  const { count, start, end } = view.tokens;
  for (let i = count - 2; i > 0 && i > count - longestBelow; i--) {
    if (!view.text.slice(end[i - 1], start[i]).includes('\n')) continue;
    if (!v.isDash(v.unitAt(view, i)) || v.isSmall(view, i + 1)) return undefined;
    const source = { first: i + 1, end: count };
    return draftOf('signed', source, { first: i, end: i + 1 }, [{ first: 0, end: i }]);
  }
  return undefined;
}

/**
 * `I never slept on that ship. |Oona Rafferty|`, `We could hear it. — |Oona Rafferty|`: a block without quotation marks in which
 * somebody speaks of himself, with a name at its end.
 */
export function signedAtEnd(view: View): Draft | undefined {
  const { count } = view.tokens;
  if (view.prose.quotations.length > 0 || !endsAsName(view)) return undefined;
  let first = count;
  while (first > 1 && count - first < longestName && v.isLarge(view, first - 1)) first--;
  const length = count - first;
  if (length < 2 || length === longestName || first < shortestSaid) return undefined;
  const dash = v.isDash(v.unitAt(view, first - 1));
  const end = dash ? first - 1 : first;
  if (!v.endsSentence(v.lastUnit(view, end - 1))) return undefined;
  if (!personsOf(view).first) return undefined;
  const cue = dash ? { first: first - 1, end: first } : undefined;
  return draftOf('signed', { first, end: count }, cue, [{ first: 0, end }]);
}

/** Of a name, and of what is said above it, in tokens. */
const longestName = 5;
const shortestSaid = 6;

/** `— Oona Rafferty, head teacher` and “School motto, 1911”: whose the words above are. */
export function isSignature(view: View): boolean {
  return v.isDash(v.unitAt(view, 0)) || (view.tokens.count <= longestBelow && endsAsName(view));
}

/** Whether the last words end as no sentence does. */
function endsAsName(view: View): boolean {
  const last = view.tokens.count - 1;
  return !v.isQuote(view, last) && !v.endsSentence(v.lastUnit(view, last));
}

const longestBelow = 12;
