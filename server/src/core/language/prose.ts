import { buildQuotations } from './build-quotations.ts';
import { isEnglish } from './english.ts';
import { pairMarks } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { scanTokens } from './tokens.ts';
import type { Prose, QuotationState } from './types.ts';

/**
 * Reads one block of prose: tokens, sentences, quotations. A pure function of the text and the state carried in
 * (`noQuotation` before the first block); `bold` says that all of it is set so. Offsets are UTF-16 code units of `text`. Never throws.
 */
export function readProse(text: string, carry: QuotationState, bold = false): Prose {
  const tokens = scanTokens(text);
  const { pairs, sides } = pairMarks(text, tokens, carry.open);
  const sentences = splitSentences({ text, tokens, sides });
  const built = buildQuotations(text, tokens, pairs, sentences, carry.open);
  const english = isEnglish(text, tokens);
  return { text, tokens, sentences, quotations: built.quotations, english, bold, carry: built.carry };
}
