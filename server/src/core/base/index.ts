export type { Block, BlockKind, CitedKey, Mark } from './block.ts';
export type { Place, Span } from './span.ts';
export { contains, overlaps } from './span.ts';
export { hashLowercase, hashNext, hashStart, hashString, Lexicon } from './lexicon.ts';
