import type { AttributionKind, ShownSeverity, Verdict } from '../core/index.ts';
import type { ArticleParams } from './messages.ts';
import type { PlaceRange } from './places.ts';

/**
 * What an article comes to, as plain data: who speaks, what they say, what is worth a look. The server answers it from the
 * analysis; views, reports and the command line only show it.
 */

/** Client to server, a request with `ArticleParams`; null for a document that is not read. */
export const ledgerMethod = 'ontherecord/ledger';

export interface Ledger {
  readonly title: string;
  /** Words of prose in the article: headings and notes count, markup does not. */
  readonly words: number;
  /** Those of them that somebody is quoted with or reported to have said. */
  readonly quotedWords: number;
  /** Those who speak in order of their first words, then named people who are only mentioned. */
  readonly sources: readonly LedgerSource[];
  /** In reading order. */
  readonly quotes: readonly LedgerQuote[];
  readonly findings: readonly LedgerFinding[];
}

/** What kind of source somebody is, as newsrooms sort them. */
export type SourceCategory = 'official' | 'person' | 'organisation' | 'document' | 'unnamed';

export interface LedgerSource {
  /** Stays the same while the article is edited, as long as the name does. Unique in a ledger. */
  readonly id: string;
  readonly name: string;
  readonly category: SourceCategory;
  readonly named: boolean;
  readonly official: boolean;
  /** Titles and organisation as the article gives them, as far as the name does not say them. */
  readonly description: readonly string[];
  /** Every form in which the article calls them, pronouns left out. */
  readonly aliases: readonly string[];
  /** 1 to 8: which colour is theirs, everywhere; 0 for those who do not speak. */
  readonly hue: number;
  readonly introduced: PlaceRange;
  readonly mentions: number;
  readonly quotes: number;
  readonly words: number;
  /** True for somebody who must not appear in what leaves the newsroom. */
  readonly confidential: boolean;
}

export interface LedgerQuote {
  /** Stays the same while the article is edited, as long as the words and who says them do. Unique in a ledger. */
  readonly id: string;
  /** `LedgerSource.id`, or null where nobody is found who says it. */
  readonly source: string | null;
  readonly kind: AttributionKind;
  /** The words as written, an ellipsis where the attribution cuts them in two. */
  readonly text: string;
  readonly words: number;
  readonly ranges: readonly PlaceRange[];
  /** Words of the article before it and up to its end. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Read back to whoever says it: the words are right. */
  readonly readBack: boolean;
}

export interface LedgerFinding {
  readonly id: string;
  readonly rule: string;
  /** The rule in one line. */
  readonly title: string;
  readonly severity: ShownSeverity;
  readonly what: string;
  /** The words it is about. */
  readonly text: string;
  readonly range: PlaceRange;
}

/** Client to server, a request with `ReportParams`; null for a document that is not read. */
export const reportMethod = 'ontherecord/report';
export interface ReportParams extends ArticleParams {
  /** Another draft of the document: the report is on that text, read as the document is. */
  readonly draft?: string;
}
export interface Report extends Ledger {
  /** Statements of fact in reading order. */
  readonly claims: readonly ReportClaim[];
  /** Names of those who are confidential, in the article or not: none of them stands in an export. */
  readonly withheld: readonly string[];
  /** A confidential people file around the article that says not for sure who is to be protected: nothing is exported. */
  readonly unsure?: string;
}

export interface ReportClaim {
  readonly id: string;
  readonly text: string;
  readonly range: PlaceRange;
  /** What kind of statement it is: `statistic`, `allegation` … */
  readonly reason: string;
  readonly support: Verdict;
}
