export type { Prose, Quotation, QuotationState, Sentence, Tokens } from './types.ts';
export { TokenKind, TokenShape } from './types.ts';
export { noQuotation, readProse } from './prose.ts';
