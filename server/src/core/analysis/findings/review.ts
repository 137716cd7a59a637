import type { Span } from '../../base/index.ts';
import { acceptedOf, compareAccepted } from './accepted.ts';
import type { Knowable } from './accepted.ts';
import { entriesIn, withEntries } from '../corrections/sidecar.ts';
import type { Sidecar } from '../corrections/sidecar.ts';
import { findingsToCheck, uncheckedOf } from './findings.ts';
import type { SourceFinding } from './source-finding.ts';
import { attributionsOf } from '../questions/sayings.ts';
import type { AcceptedFinding, Analysis, Checked, ReviewVerdict } from '../types.ts';

/** How far the checking of an article has come. */
interface Review {
  readonly open: readonly SourceFinding[];
  /** What has been checked and stands in the text as it did then, or was fixed. */
  readonly checked: readonly Checked[];
  /** Quotations between marks, and how many of them have been read back. */
  readonly quotations: number;
  readonly readBack: number;
}

/** The name under which quotations are checked. */
const quotation = { id: 'quotation' };
const verdicts: readonly unknown[] = ['verified', 'notAProblem', 'fixed'] satisfies ReviewVerdict[];

/** What is left to check, and what has been. */
export function reviewOf(analysis: Analysis): Review {
  const { checked = [] } = analysis.options;
  const toCheck = findingsToCheck(analysis);
  const findings = compareAccepted(analysis, toCheck, checked, Infinity);
  const quotations = quotationsOf(analysis);
  const { fresh, stale } = compareAccepted(analysis, quotations, checked, Infinity);
  const unread = new Set(stale);
  const gone = new Set<AcceptedFinding>(findings.stale.filter((each) => unread.has(each)));
  return {
    open: uncheckedOf(analysis, toCheck),
    checked: checked.filter((each) => each.verdict === 'fixed' || !gone.has(each)),
    quotations: quotations.length,
    readBack: quotations.length - fresh.length,
  };
}

/** What was checked, with one finding more. What is gone from the text stays: it may come back with an undo. */
export function withVerdict(
  analysis: Analysis,
  finding: SourceFinding,
  verdict: ReviewVerdict,
): readonly Checked[] {
  return [...(analysis.options.checked ?? []), checkedNow(analysis, finding, verdict)];
}

/** What was checked, with the quotation at a source offset as read back; undefined where there is none, or it has been. */
export function withReadBack(analysis: Analysis, offset: number): readonly Checked[] | undefined {
  const at = quotationAt(analysis, offset);
  if (!at || readBackIn(analysis).has(at.start)) return undefined;
  return [...(analysis.options.checked ?? []), checkedNow(analysis, at, 'verified')];
}

/** What was checked without one of it, which is to be checked again. */
export function withoutVerdict(analysis: Analysis, reopened: Checked): readonly Checked[] {
  return (analysis.options.checked ?? []).filter((each) => each !== reopened);
}

/** What a file beside an article says was checked. */
export function checkedIn(sidecar: Sidecar): readonly Checked[] {
  return entriesIn(sidecar, 'verdicts').flatMap((entry) => checkedOf(entry) ?? []);
}

/** The file with these verdicts; entries that say nothing to us stay. */
export function withChecked(sidecar: Sidecar, checked: readonly Checked[]): Sidecar {
  const written = checked.map(({ rule, verdict, words, before, after }) => ({
    rule,
    verdict,
    at: { exact: words, prefix: before, suffix: after },
  }));
  return withEntries(sidecar, 'verdicts', written, (entry) => checkedOf(entry) !== undefined);
}

function checkedNow(analysis: Analysis, at: Knowable, verdict: ReviewVerdict): Checked {
  return { ...acceptedOf(analysis, at, Infinity), verdict };
}

/** Source offsets at which quotations begin that were read back. */
export function readBackIn(analysis: Analysis): ReadonlySet<number> {
  const { checked = [] } = analysis.options;
  if (checked.length === 0) return none;
  const quotations = quotationsOf(analysis);
  const fresh = new Set(compareAccepted(analysis, quotations, checked, Infinity).fresh);
  return new Set(quotations.filter((each) => !fresh.has(each)).map(({ start }) => start));
}

const none: ReadonlySet<number> = new Set();

/** Attributed words between marks, whole: what a reporter reads back to whoever said them. */
function quotationsOf(analysis: Analysis): readonly Knowable[] {
  return attributionsOf(analysis)
    .filter(({ kind, content, within }) => kind !== 'indirect' && content.length > 0 && within === null)
    .map(({ content }) => ({ rule: quotation, ...hull(content) }));
}

function quotationAt(analysis: Analysis, offset: number): Knowable | undefined {
  return quotationsOf(analysis).find(({ start, end }) => start <= offset && offset <= end);
}

function hull(spans: readonly Span[]): Span {
  let { start, end } = spans[0];
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

function checkedOf(entry: unknown): Checked | undefined {
  const { rule, verdict, at } = (entry ?? {}) as { rule?: unknown; verdict?: unknown; at?: unknown };
  const { exact, prefix = '', suffix = '' } = (at ?? {}) as Record<string, unknown>;
  if (typeof rule !== 'string' || !verdicts.includes(verdict)) return undefined;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  return { rule, verdict: verdict as ReviewVerdict, words: exact, before: prefix, after: suffix };
}
