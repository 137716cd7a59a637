import { buildQuotations } from './build-quotations.ts';
import { isEnglish } from './english.ts';
import { pairMarks } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { scanTokens } from './tokens.ts';
import type { RawTokens } from './tokens.ts';
import type { Prose, QuotationState } from './types.ts';
import { wordClass } from './word-class.ts';

/**
 * Reads one block of prose: tokens, sentences, quotations. A pure function of the text and the state carried in
 * (`noQuotation` before the first block). Offsets are UTF-16 code units of `text`. Never throws.
 */
export function readProse(text: string, carry: QuotationState): Prose {
  const raw = scanTokens(text);
  const classes = classesOf(raw);
  const { pairs, sides } = pairMarks(text, raw, carry.open);
  const { sentences, sentence } = splitSentences({ text, tokens: raw, classes, sides });
  const built = buildQuotations(text, raw, pairs, sentences, sentence, carry.open);
  return {
    text,
    tokens: { ...raw, classes, sentence, quotation: built.quotation },
    sentences,
    quotations: built.quotations,
    english: isEnglish(text, raw, classes),
    carry: built.carry,
  };
}

function classesOf(tokens: RawTokens): Int32Array {
  const classes = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) classes[i] = wordClass(tokens.lexeme[i]);
  return classes;
}
