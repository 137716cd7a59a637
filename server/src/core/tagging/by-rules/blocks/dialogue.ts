import { Lexicon } from '../../../base/index.ts';
import { Exchange } from '../../types.ts';
import type { Draft } from '../draft.ts';
import * as v from '../view.ts';
import type { View } from '../view.ts';

/**
 * The `Exchange` after a block of nothing but one short quotation that is the turn of somebody who is not named again, or -1 where it
 * is none: it answers a question asked aloud, asks shortly what was said just before (`“All the way?”`), or follows where two
 * have asked and answered so. Elsewhere in news a quotation alone goes on with the speaker before it.
 */
export function turnTaken(view: View, exchange: number): number {
  if (!dialogues.has(exchange) || !isShortQuotation(view)) return -1;
  if (exchange === Exchange.alternating) return exchange;
  if (exchange === Exchange.askedAloud) return Exchange.answered;
  if (!asks(view, 0)) return -1;
  if (exchange === Exchange.answered) return Exchange.alternating;
  return asksBack(view) ? Exchange.askedAloud : -1;
}

const dialogues: ReadonlySet<number> = new Set([
  Exchange.saidAloud,
  Exchange.askedAloud,
  Exchange.answered,
  Exchange.alternating,
]);

/** What a block that is no such turn comes to in a dialogue, as an `Exchange`; `none` where none is. */
export function dialogueAfter(view: View, drafts: readonly Draft[], exchange: number): number {
  if (!v.opensQuotation(view, 0)) return Exchange.none;
  const answers = exchange === Exchange.askedAloud;
  if (isShortQuotation(view)) return asks(view, 0) ? Exchange.askedAloud : Exchange.saidAloud;
  const said = drafts.find(({ content }) => content[0]?.first === 0);
  if (said?.evidence === 'beside an act') return Exchange.alternating;
  if (!said || said.source.length === 0 || said.lastQuotation < 0) return Exchange.none;
  const { firstToken, endToken, closed } = view.prose.quotations[said.lastQuotation];
  if (!closed || endToken - firstToken > longestTurn) return Exchange.none;
  if (exchange === Exchange.alternating) return exchange;
  if (answers) return Exchange.answered;
  return asks(view, said.lastQuotation) ? Exchange.askedAloud : Exchange.saidAloud;
}

/**
 * Whether a block that opens with a dash is a turn of a dialogue in which dashes stand for marks: somebody asks in it or says I
 * (`— I told you it was far.`), or it follows such a block. Items of a list open with dashes, too.
 */
export function isDashed(view: View, exchange: number): boolean {
  const { count, lexeme } = view.tokens;
  const unit = v.unitAt(view, 0);
  if (unit === hyphen || !v.isDash(unit) || count < 3 || v.opensQuotation(view, 1)) return false;
  if (exchange === Exchange.dashed) return true;
  for (let i = 1; i < count && i < longestLook; i++)
    if (v.unitAt(view, i) === v.questionMark || own.get(lexeme[i]) > 0) return true;
  return false;
}

const hyphen = 0x2d;
const longestLook = 120;
const own = new Lexicon([[1, "i me my myself i'm i've i'd i'll"]]);

function isShortQuotation(view: View): boolean {
  const { count } = view.tokens;
  if (count > longestTurn || !v.opensQuotation(view, 0)) return false;
  const { endToken, closed } = view.prose.quotations[0];
  return closed && endToken === count;
}

const longestTurn = 20;

/** `“Who says?”`, `“Why would your friend ask that?”`: a few words, or somebody is asked; who asks more may ask himself. */
function asksBack(view: View): boolean {
  const { count, lexeme } = view.tokens;
  if (count <= shortQuestion) return true;
  for (let i = 0; i < count; i++) if (addressed.get(lexeme[i]) > 0) return true;
  return false;
}

const shortQuestion = 9;
const addressed = new Lexicon([[1, 'you your yours']]);

/** Whether quotation `index` ends in a question mark. */
function asks(view: View, index: number): boolean {
  return v.lastUnit(view, view.prose.quotations[index].endToken - 2) === v.questionMark;
}
