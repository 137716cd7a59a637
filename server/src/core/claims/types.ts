import type { Span } from '../base/index.ts';
import { later } from '../../say/index.ts';

export const claimReasons = [
  later('statistic'),
  later('causal'),
  later('allegation'),
  later('superlative'),
  later('history'),
  later('trend'),
  later('research'),
  later('motive'),
  later('consensus'),
  later('prediction'),
  later('opinion'),
  later('characterisation'),
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
  readonly weight: Weight;
}

/**
 * What an unsupported statement weighs among its neighbours: `telling` where words of two kinds tell it, `slight` where few do and the
 * chance is small. A slight one that no telling one stands near is let be (`standing.ts`).
 */
type Weight = 'slight' | 'plain' | 'telling';

/** What each feature, at its mean over an opening, adds to the tenor of a piece, and what comes of a typical one. */
export interface PieceWeights {
  readonly features: Readonly<Record<string, number>>;
  readonly typical: number;
}

/** Weights of the model of claims, by feature and by direction of the reader's embeddings. */
export interface ClaimWeights {
  readonly features: Readonly<Record<string, number>>;
  readonly directions: readonly number[];
}
