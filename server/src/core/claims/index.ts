/** Statements in the article’s own voice: which there are, what supports them, and how surely one stands on nothing. */
export type { Claim, ClaimReason, Verdict } from './types.ts';
export { comparesWithSome } from './words/context.ts';
export { isHeldByNobody } from './reasons/telling-words.ts';
export { hasNotes } from './sentence/cited.ts';
export { genreOf } from './piece/genre.ts';
export { tenorOf, tenorPart } from './chance/tenor.ts';
export type { TenorPart } from './chance/tenor.ts';
export { isLabelledOpinion } from './piece/opinion-label.ts';
export { openingBlocks, reportsNothing } from './piece/reporting.ts';
export type { Genre, Piece, PieceKind } from './piece/genre.ts';
export { claimReasons } from './types.ts';
export { findClaims } from './claims.ts';
export { isOnTheRecord, tokensIn } from './words/voice.ts';
export { hasSlight, hasTelling, nearBlocks, withoutSlight } from './standing.ts';
