import { buildQuotations } from './build-quotations.ts';
import { isEnglish } from './english.ts';
import { pairMarks } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { scanTokens } from './tokens.ts';
import type { Prose, QuotationState, Setting } from './types.ts';

/**
 * Reads one block of prose: tokens, sentences, quotations. A pure function of the text and the state carried in
 * (`noQuotation` before the first block); `setting` says how all of it is set. Offsets are UTF-16 code units of `text`. Never throws.
 */
export function readProse(text: string, carry: QuotationState, setting: Setting = 'plain'): Prose {
  const tokens = scanTokens(text);
  const { pairs, sides } = pairMarks(text, tokens, carry.open);
  const sentences = splitSentences({ text, tokens, sides });
  const built = buildQuotations(text, tokens, pairs, sentences, carry.open);
  const english = isEnglish(text, tokens);
  return { text, tokens, sentences, quotations: built.quotations, english, setting, carry: built.carry };
}
