import type { ClaimReason } from '../types.ts';

/** A word that gives a reason to ask for a source, and how telling it is. */
export interface Signal {
  readonly reason: ClaimReason;
  readonly weight: number;
  /** How many tokens show it. */
  readonly words: number;
}

export const found = (reason: ClaimReason, weight: number, words = 1): Signal => ({ reason, weight, words });
