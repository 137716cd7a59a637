/** A block of prose becomes tokens, sentences and quotation marks in pairs. It sees one block and no document. */
export type { Prose, Quotation, QuotationState, Sentence, Setting, Tokens } from './types.ts';
export { TokenKind, TokenShape } from './types.ts';
export { noQuotation } from './build-quotations.ts';
export { pastNote } from './notes.ts';
export { readProse } from './prose.ts';
export { wordClass, WordClass } from './word-class.ts';
export { tokenAt } from './token-at.ts';
