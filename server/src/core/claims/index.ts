/** Statements in the article’s own voice: which there are, what supports them, and how surely one stands on nothing. */
export type { Claim, ClaimReason, Verdict } from './types.ts';
export { comparesWithSome } from './context.ts';
export { isHeldByNobody } from './telling-words.ts';
export { hasNotes } from './cited.ts';
export { genreOf } from './genre.ts';
export { tenorOf, tenorPart } from './tenor.ts';
export type { TenorPart } from './tenor.ts';
export type { Kind, Piece } from './settings.ts';
export { isLabelledOpinion } from './opinion-label.ts';
export { openingBlocks, reportsNothing } from './reporting.ts';
export type { Genre } from './genre.ts';
export { claimReasons } from './types.ts';
export { findClaims } from './claims.ts';
export { isOnTheRecord, tokensIn } from './voice.ts';
export { hasSlight, hasTelling, nearBlocks, withoutSlight } from './standing.ts';
