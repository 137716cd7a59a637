import { TokenShape } from '../../language/index.ts';
import { isDashedAside } from '../dashed-aside.ts';
import * as v from './view.ts';
import type { View } from './view.ts';

/** The stretch that a cue is read in: its sentence, within the quotation that it stands in. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** How many tokens after a cue are looked at: no sentence that people wrote is longer, and the work stays linear. */
const reach = 300;

/** The stretch of the cue at `i`: its sentence from `floor` on, without a dateline. */
export function boundsOf(view: View, i: number, floor: number): Bounds {
  const start = Math.max(v.sentenceStart(view, i), floor);
  return { start: afterDateline(view, start, i), end: Math.min(v.sentenceEnd(view, i), i + reach) };
}

/** `ESTMARK, May 3 (Agency) — ` and `NEW ESTMARK: ` */
function afterDateline(view: View, start: number, end: number): number {
  // “— You are late, said the woman.”
  if (start === 0 && v.isDash(v.unitAt(view, 0)) && view.tokens.start[1] > view.tokens.end[0]) return 1;
  if (start !== 0 || view.tokens.shape[0] !== TokenShape.upper) return start;
  for (let i = 1; i < end && i < 14; i++) {
    if (v.isDash(v.unitAt(view, i))) return isDashedAside(view.text, view.tokens.end[i]) ? start : i + 1;
    if (v.unitAt(view, i) === v.colon && i < 5) return i + 1;
  }
  return start;
}

/** The stretch of a cue inside quotation `index`: its sentence, between the marks. */
export function boundsWithin(view: View, i: number, index: number): Bounds {
  const { firstToken, endToken, closed } = view.prose.quotations[index];
  const start = Math.max(v.sentenceStart(view, i), firstToken + 1);
  return { start, end: Math.min(v.sentenceEnd(view, i), closed ? endToken - 1 : endToken, i + reach) };
}
