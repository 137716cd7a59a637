import type { ReviewVerdict } from '../core/index.ts';
import type { ArticleParams } from './messages.ts';
import type { PlaceRange } from './places.ts';

export type { ReviewVerdict };

/** Client to server, a request: what has been checked in an article, and how much is left; null where it is not read. */
export const reviewMethod = 'ontherecord/review';
export interface ReviewProgress {
  /** Findings that nobody has checked. */
  readonly open: number;
  readonly checked: readonly ReviewItem[];
  /** Quotations between marks, and how many of them have been read back to whoever said them. */
  readonly quotations: number;
  readonly readBack: number;
}

interface ReviewItem {
  /** The rule, or `quotation`. */
  readonly rule: string;
  readonly verdict: ReviewVerdict;
  readonly words: string;
  /** A workspace edit of the protocol that takes the verdict back. */
  readonly edit: object;
}

/**
 * Client to server, a request: the edit that keeps a verdict on the finding at a range, of the rule named where there are
 * several. Null where there is no place to keep it, no edit where there is no such finding any more.
 */
export const verdictMethod = 'ontherecord/verdict';
export interface VerdictParams extends ArticleParams {
  readonly range: PlaceRange;
  readonly rule?: string;
  readonly verdict: ReviewVerdict;
}
export type VerdictResult = { readonly edit: object | null } | null;
