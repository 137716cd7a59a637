import { hashString, Lexicon } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import * as v from './view.ts';
import type { View } from './view.ts';

/** `00:01:12`, `1:32` */
export function isTime(view: View, i: number): boolean {
  const { kind, count, start, end } = view.tokens;
  return (
    i < count &&
    kind[i] === TokenKind.number &&
    /^\d{1,2}(?::\d\d){1,2}$/.test(view.text.slice(start[i], end[i]))
  );
}

/**
 * One past what a recording or a broadcast puts before a turn, the time or that it is played in: `|[00:01:12]| Falk: Hello`,
 * `|0:05| Falk: Hello`, `|(SOUNDBITE) (English)| INES FALK: Hello`; 0 where nothing of it stands.
 */
export function pastOpening(view: View): number {
  if (isTime(view, 0)) return 1;
  if (isTime(view, 1) || isStamped(view)) return pastBrackets(view, 0);
  if (isBroadcast(view, 0)) return v.unitAt(view, 1) === v.openBracket ? pastBrackets(view, 1) : 0;
  return isBroadcast(view, 1) ? pastBrackets(view, 0) : 0;
}

/** `|[12/05/2026, 10:32:15]| Falk: Hello`: a day and a time in brackets. */
function isStamped(view: View): boolean {
  if (v.unitAt(view, 0) !== 0x5b || view.tokens.kind[1] !== TokenKind.number) return false;
  for (let i = 2; i < longestDirection; i++) {
    if (isTime(view, i)) return true;
    if (v.unitAt(view, i) === 0x5d) return false;
  }
  return false;
}

/** Where the direction begins that ends the block, `We left. |(END VIDEO CLIP)|`, `… a great many things. |[Laughter.]|`; else its end. */
export function closingDirection(view: View, first: number): number {
  const { count } = view.tokens;
  const opening = v.lastUnit(view, count - 1) === 0x5d ? 0x5b : v.openBracket;
  if (opening === v.openBracket && v.unitAt(view, count - 1) !== v.closeBracket) return count;
  for (let i = count - 2; i > first && count - i < longestDirection; i--)
    if (v.unitAt(view, i) === opening) return opening === 0x5b || isBroadcast(view, i + 1) ? i : count;
  return count;
}

const longestDirection = 9;

/** One past two pairs of brackets at most that open at `at`. */
export function pastBrackets(view: View, at: number): number {
  for (let pair = 0; pair < 2; pair++) {
    const unit = v.unitAt(view, at);
    if (unit !== v.openBracket && unit !== 0x5b) break;
    const closing = unit === v.openBracket ? v.closeBracket : 0x5d;
    let close = at + 1;
    while (close < at + 10 && v.unitAt(view, close) !== closing) close++;
    if (close < at + 10) at = close + 1;
  }
  return at;
}

/** `HEAD TEACHER, INES FALK|, SAYING:| “We had no time.”`: whether the word stands before the colon at `sign`. */
export function isSaying(view: View, sign: number): boolean {
  return v.isLexeme(view, sign - 1, sayingWord) && v.unitAt(view, sign - 2) === v.comma;
}

const sayingWord = hashString('saying');

/** SOUNDBITE, BEGIN VIDEO CLIP: so broadcasters mark what is played in. */
function isBroadcast(view: View, i: number): boolean {
  const word = v.isWord(view, i) ? broadcast.get(view.tokens.lexeme[i]) : 0;
  return word === 1 || (word === 2 && broadcast.get(view.tokens.lexeme[i + 1]) > 0);
}

const broadcast = new Lexicon([
  [1, 'soundbite soundbites videotape audiotape voice-over voiceover crosstalk'],
  [2, 'begin end start playing video audio clip tape recording'],
]);
