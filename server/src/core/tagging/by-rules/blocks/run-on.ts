import { TokenShape } from '../../../language/index.ts';
import type { Draft } from '../draft.ts';
import * as v from '../view.ts';
import type { View } from '../view.ts';

/**
 * The turns of a block that opens with one, where line breaks were lost: `MARSH: Is he wrong? VICK: He is.` and `Q. Did you
 * see him? A. I did.` A sentence that begins like a turn ends the one before it.
 */
export function runOnTurns(view: View, first: Draft): Draft[] {
  const { count, sentence } = view.tokens;
  const turns = [first];
  const { end } = first.content[0];
  const letters = isLetter(view, first.source[0].first);
  for (let i = first.content[0].first + 1; i < count; i++) {
    const directed = v.unitAt(view, i - 1) === v.closeBracket;
    if (sentence[i] === sentence[i - 1] && !directed) continue;
    const sign = letters ? letterSign(view, i) : labelSign(view, i);
    if (sign < 0 || sign + 1 >= end) continue;
    const before = turns[turns.length - 1];
    const [content] = before.content;
    const stop = directed ? beforeDirection(view, i - 1, content.first) : i;
    if (stop <= content.first) continue;
    before.content = [{ first: content.first, end: stop }];
    turns.push({
      ...first,
      source: [{ first: i, end: nameEnd(view, i, sign) }],
      cue: [{ first: sign, end: sign + 1 }],
      content: [{ first: sign + 1, end }],
    });
  }
  return turns;
}

/** `They said -- |(CROSSTALK)| VICK: They will.`: a direction is nobody’s. */
function beforeDirection(view: View, close: number, floor: number): number {
  for (let i = close - 1; i > floor && close - i < longest; i--)
    if (v.unitAt(view, i) === v.openBracket) return i;
  return close + 1;
}

/** `VICK:`, `PAULA VICK, FORMER STATE ENGINEER:`: where the colon stands behind capitals at `first`, or -1. */
function labelSign(view: View, first: number): number {
  for (let i = first; i < first + longest; i++) {
    const unit = v.unitAt(view, i);
    if (unit === v.colon) return i > first ? i : -1;
    const word = v.isWord(view, i) && view.tokens.shape[i] === TokenShape.upper;
    if (!word && !(i > first && (unit === v.comma || unit === v.stop))) return -1;
  }
  return -1;
}

const longest = 10;

/** The sign behind a lone Q or A. */
function letterSign(view: View, first: number): number {
  const sign = v.unitAt(view, first + 1);
  return isLetter(view, first) && (sign === v.stop || sign === v.colon) ? first + 1 : -1;
}

function isLetter(view: View, i: number): boolean {
  const unit = v.unitAt(view, i);
  return view.tokens.end[i] - view.tokens.start[i] === 1 && (unit === 0x51 || unit === 0x41);
}

/** What stands behind a comma is what he is. */
function nameEnd(view: View, first: number, sign: number): number {
  for (let i = first; i < sign; i++) if (v.unitAt(view, i) === v.comma) return i;
  return sign;
}
