import { hashString, Lexicon } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';

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
  if (v.unitAt(view, 0) !== v.openSquare || view.tokens.kind[1] !== TokenKind.number) return false;
  for (let i = 2; i < longestDirection; i++) {
    if (isTime(view, i)) return true;
    if (v.unitAt(view, i) === v.closeSquare) return false;
  }
  return false;
}

/** What is spoken of a turn, less its directions: `|You had.| (INAUDIBLE) |We had.| [Applause]`. */
export function spokenIn(view: View, { first, end }: Range): readonly Range[] {
  const parts: Range[] = [];
  let from = first;
  for (let i = first; i < end && parts.length < mostParts; i++) {
    const past = pastDirection(view, i, first, end);
    if (past === i) continue;
    if (i > from) parts.push({ first: from, end: i });
    from = past;
    i = past - 1;
  }
  if (from < end) parts.push({ first: from, end });
  return parts;
}

/** What hangs on a turn looks through its parts. */
const mostParts = 64;

/** One past the direction that opens at token `i` of a turn and the stop behind it, or `i`: in square brackets whatever stands between sentences or last. */
function pastDirection(view: View, i: number, first: number, end: number): number {
  const unit = v.unitAt(view, i);
  if (unit !== v.openBracket && unit !== v.openSquare) return i;
  const closing = unit === v.openSquare ? v.closeSquare : v.closeBracket;
  let heard = isBroadcast(view, i + 1);
  let close = i + 1;
  for (; close < end && close - i < longestDirection && v.unitAt(view, close) !== closing; close++)
    if (sounds.get(view.tokens.lexeme[close]) > 0) heard = true;
  if (close >= end || v.unitAt(view, close) !== closing || close === i + 1) return i;
  const stop = v.unitAt(view, close + 1) === v.stop && close + 1 < end ? 1 : 0;
  const past = close + 1 + stop;
  if (heard || unit === v.openBracket) return heard ? past : i;
  if (past === end) return past;
  return (i === first || isBehindSentence(view, i - 1)) && !v.isSmall(view, past) ? past : i;
}

function isBehindSentence(view: View, i: number): boolean {
  const unit = v.lastUnit(view, i);
  return v.endsSentence(unit) || unit === v.ellipsis || v.isQuote(view, i);
}

/** What is heard and seen while somebody speaks. */
const sounds = new Lexicon([
  [1, 'laughs laughter laughing chuckles chuckling giggles smiles smiling sighs sighing coughs coughing'],
  [1, 'applause applauds applauding cheers cheering booing jeers crying weeps sobs whispers whispering'],
  [
    1,
    'inaudible indistinct unintelligible crosstalk off-mike off-mic interruption interruptions interjecting',
  ],
  [1, 'pause pauses silence nods shrugs gestures gesturing points pointing'],
]);

const longestDirection = 9;

const longestBracket = 16;

/** One past two pairs of brackets at most that open at `at`. */
export function pastBrackets(view: View, at: number): number {
  for (let pair = 0; pair < 2; pair++) {
    const unit = v.unitAt(view, at);
    if (unit !== v.openBracket && unit !== v.openSquare) break;
    const closing = unit === v.openBracket ? v.closeBracket : v.closeSquare;
    let close = at + 1;
    // “The Chair (Mr. Ole Brandt (North Estmark)): ”
    let depth = 1;
    for (; close < at + longestBracket; close++) {
      const here = v.unitAt(view, close);
      if (here === unit) depth++;
      if (here === closing && --depth === 0) break;
    }
    if (close < at + longestBracket) at = close + 1;
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
