/**
 * What several rooms need: spans of prose, blocks, word lists by hash, searching and sorting. It knows nothing of the
 * text.
 */
export type { Block, BlockKind, Mark } from './block.ts';
export type { Span } from './span.ts';
export { overlaps } from './span.ts';
export { firstAbove, firstEndingAfter, firstStartingFrom } from './search.ts';
export { sortShort } from './sort.ts';
export { hashesOf, hashLowercase, hashNext, hashStart, hashString, Lexicon } from './lexicon.ts';
