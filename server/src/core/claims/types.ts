import type { Span } from '../base/index.ts';

export const claimReasons = [
  'statistic',
  'causal',
  'allegation',
  'superlative',
  'history',
  'trend',
  'research',
  'motive',
  'consensus',
  'prediction',
  'opinion',
  'characterisation',
] as const;

export type ClaimReason = (typeof claimReasons)[number];
export type Verdict = 'unsupported' | 'attributed' | 'cited' | 'reported';

/** A statement in the article's own voice or another's, within one sentence. Offsets count in the block's prose. */
export interface Claim extends Span {
  readonly verdict: Verdict;
  readonly reason: ClaimReason;
  readonly confidence: number;
  /** The words that earned the reason, for the hover. */
  readonly because: Span;
}
