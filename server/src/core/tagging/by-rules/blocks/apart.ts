import type { Tagged, TaggingState } from '../../types.ts';
import { personsOf } from './exchange.ts';
import { goingOn, saidThroughout, taken } from './one-voice.ts';
import { isSignature, signedBelow } from './signature.ts';
import * as v from '../view.ts';
import type { View } from '../view.ts';

/**
 * A block quotation goes on with the speech before it when that was announced or left open, and is theirs who signed it.
 * Else it stands for itself where somebody speaks of himself in it, or where it is quotation from end to end.
 */
export function blockQuotation(view: View, carry: TaggingState): Tagged | undefined {
  const { count } = view.tokens;
  if (view.prose.setting !== 'apart' || count < 2) return undefined;
  const goesOn = carry.open || carry.announced;
  const signed = goesOn ? undefined : signedBelow(view);
  if (signed) return taken(view, [signed], carry.exchange);
  const marked = v.opensQuotation(view, 0);
  if ((marked && view.prose.quotations[0].endToken < count) || isSignature(view)) return undefined;
  if (!goesOn && !marked && !personsOf(view).first) return undefined;
  const tagged = goesOn ? goingOn(view, carry.exchange) : saidThroughout(view, 'set apart', carry.exchange);
  return { ...tagged, carry: { ...tagged.carry, open: true } };
}
