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
