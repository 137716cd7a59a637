import { Exchange } from '../types.ts';
import type { Draft } from './draft.ts';
import * as v from './view.ts';
import type { View } from './view.ts';

/**
 * Whether a block of nothing but one short quotation is the turn of somebody who is not named again: two people with a name have
 * asked and answered, and this asks (`“All the way?”`), or follows such a turn (`“From the mill.”`). Elsewhere in news a
 * quotation alone goes on with the speaker before it.
 */
export function takesTurn(view: View, exchange: number): boolean {
  if (exchange !== Exchange.answered && exchange !== Exchange.alternating) return false;
  return isShortQuotation(view) && (exchange === Exchange.alternating || asks(view, 0));
}

/** What a block that is no such turn comes to in a dialogue, as an `Exchange`; `none` where none is. */
export function dialogueAfter(view: View, drafts: readonly Draft[], exchange: number): number {
  if (!v.opensQuotation(view, 0)) return Exchange.none;
  const answers = exchange === Exchange.askedAloud;
  if (answers && isShortQuotation(view)) return Exchange.answered;
  const said = drafts.find(({ content }) => content[0]?.first === 0);
  if (!said || said.source.length === 0 || said.lastQuotation < 0) return Exchange.none;
  const { firstToken, endToken } = view.prose.quotations[said.lastQuotation];
  if (endToken - firstToken > longestTurn) return Exchange.none;
  if (exchange === Exchange.alternating) return exchange;
  if (answers) return Exchange.answered;
  return asks(view, said.lastQuotation) ? Exchange.askedAloud : Exchange.none;
}

function isShortQuotation(view: View): boolean {
  const { count } = view.tokens;
  if (count > longestTurn || !v.opensQuotation(view, 0)) return false;
  const { endToken, closed } = view.prose.quotations[0];
  return closed && endToken === count;
}

const longestTurn = 20;

/** Whether quotation `index` ends in a question mark. */
function asks(view: View, index: number): boolean {
  return v.lastUnit(view, view.prose.quotations[index].endToken - 2) === 0x3f;
}
