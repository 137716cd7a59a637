export type { Claim, ClaimReason, Verdict } from './types.ts';
export { comparesWithSome } from './context.ts';
export { isHeldByNobody } from './telling-words.ts';
export { genreOf, openingBlocks } from './genre.ts';
export type { Genre } from './genre.ts';
export { claimReasons } from './types.ts';
export { findClaims } from './claims.ts';
export { isOnTheRecord, tokensIn } from './voice.ts';
