import { TokenKind, TokenShape, WordClass } from '../../../language/index.ts';
import { isDashedAside } from '../../dashed-aside.ts';
import * as v from '../view.ts';
import type { View } from '../view.ts';

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

/** `ESTMARK, May 3 (Agency) — `, `Estmark, May 3 (AGENCY) ` and `NEW ESTMARK: ` */
function afterDateline(view: View, start: number, end: number): number {
  // “— You are late, said the woman.”
  if (start === 0 && v.isDash(v.unitAt(view, 0)) && view.tokens.start[1] > view.tokens.end[0]) return 1;
  if (start !== 0) return start;
  const told = afterPlace(view, end);
  if (told > 0) return told;
  if (view.tokens.shape[0] !== TokenShape.upper) return start;
  for (let i = 1; i < end && i < 14; i++) {
    if (v.isDash(v.unitAt(view, i))) return isDashedAside(view.text, view.tokens.end[i]) ? start : i + 1;
    if (v.unitAt(view, i) === v.colon && i < 5) return i + 1;
  }
  return start;
}

/**
 * `|Estmark, May 3 –| The mayor`, `|Estmark, May 3 (AGENCY)| The mayor`, `|Estmark, Ohio (AGENCY) –| The mayor`: one past a place and
 * a day or an agency; 0 where the text opens otherwise.
 */
function afterPlace(view: View, end: number): number {
  const { kind, classes } = view.tokens;
  const last = Math.min(end, longest);
  let place = 0;
  while (
    place < last &&
    !(classes[place] & WordClass.month) &&
    (v.isCapitalised(view, place) || isStopOrComma(view, place))
  )
    place++;
  let day = place;
  if (v.unitAt(view, place - 1) === v.comma)
    while (
      day < last &&
      (classes[day] & WordClass.month || isStopOrComma(view, day) || kind[day] === TokenKind.number)
    )
      day++;
  let i = day;
  if (v.unitAt(view, day) === v.openBracket) {
    while (i < last && v.unitAt(view, i) !== v.closeBracket) i++;
    i++;
  }
  if (place === 0 || i === place || i >= last) return 0;
  const dashed = v.isDash(v.unitAt(view, i));
  if (dashed && day > place) return isDashedAside(view.text, view.tokens.end[i]) ? 0 : i + 1;
  if (dashed) return v.isCapitalised(view, i + 1) ? i + 1 : 0;
  return day > place && i > day && v.isCapitalised(view, i) ? i : 0;
}

/** How many tokens a dateline takes. */
const longest = 16;

function isStopOrComma(view: View, i: number): boolean {
  return v.unitAt(view, i) === v.comma || v.unitAt(view, i) === v.stop;
}

/** The stretch of a cue inside quotation `index`: its sentence, between the marks. */
export function boundsWithin(view: View, i: number, index: number): Bounds {
  const { firstToken, endToken, closed } = view.prose.quotations[index];
  const start = Math.max(v.sentenceStart(view, i), firstToken + 1);
  return { start, end: Math.min(v.sentenceEnd(view, i), closed ? endToken - 1 : endToken, i + reach) };
}
