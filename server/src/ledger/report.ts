import { claimsOf, plainText } from '../core/index.ts';
import type { Analysis } from '../core/index.ts';
import type { Report, ReportClaim } from '../protocol/index.ts';
import { labelFrom } from './labels.ts';
import { ledgerOf } from './ledger.ts';
import type { Bench } from './ledger.ts';

/** The ledger of an article, and its statements of fact. `unsure`: see `Report`. */
export function reportOf(analysis: Analysis, bench: Bench, unsure?: string): Report {
  const label = labelFrom();
  const claims = claimsOf(analysis).map(({ start, end, claim }): ReportClaim => {
    const text = plainText(analysis, { start, end });
    return {
      id: label(text),
      text,
      range: bench.rangeOf({ start, end }),
      reason: claim.reason,
      support: claim.verdict,
    };
  });
  const withheld = (analysis.options.known ?? [])
    .filter(({ confidential }) => confidential)
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  return { ...ledgerOf(analysis, bench), claims, withheld, unsure };
}
