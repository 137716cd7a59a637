import { WordClass } from '../../language/index.ts';
import { draftOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { isFiniteVerb } from './verbs.ts';
import * as v from './view.ts';
import type { View } from './view.ts';

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
