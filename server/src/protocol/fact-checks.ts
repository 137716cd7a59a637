import type { FactCheck } from '../core/index.ts';
import type { ArticleParams } from './messages.ts';

export type { FactCheck };

/** Client to server, a request: what the file beside an article says of its facts; null where the article is not read. */
export const factChecksMethod = 'ontherecord/factChecks';
export interface FactChecks {
  readonly checks: readonly FactCheck[];
  /** True where there is a file beside the article already. */
  readonly kept: boolean;
}

/** Client to server, a request: the edit that keeps these, and no others; null where there is no place to keep them. */
export const keepFactChecksMethod = 'ontherecord/keepFactChecks';
export interface KeepFactChecksParams extends ArticleParams {
  readonly checks: readonly FactCheck[];
}
export type KeepFactChecksResult = { readonly edit: object } | null;
