import type { Span } from '../../base/index.ts';
import { lengthOf, sliceOf } from '../../document/index.ts';
import type { AcceptedFinding, Analysis } from '../types.ts';

const longest = 120;
/** Words on either side that are kept, and the most characters that they are looked for in. */
const neighbours = 4;
const reach = 80;
/** With so many words of its own a finding needs no neighbours to be known. */
const telling = 5;

/** What can be known by its words: a finding, or whatever else has a name for what it is and a place in the source. */
export interface Knowable extends Span {
  readonly rule: { readonly id: string };
}

/** What a finding is known by. `most`: characters of its words that count. */
export function acceptedOf(
  analysis: Analysis,
  { rule, start, end }: Knowable,
  most = longest,
): AcceptedFinding {
  const { source } = analysis;
  const [first, last] = [Math.max(0, start - reach), Math.min(lengthOf(source), end + reach)];
  const before = wordsOf(analysis, { start: first, end: start });
  const after = wordsOf(analysis, { start: end, end: last });
  return {
    rule: rule.id,
    words: wordsOf(analysis, { start, end: Math.min(end, start + most) }).join(' '),
    before: before.slice(-neighbours).join(' '),
    after: after.slice(0, neighbours).join(' '),
  };
}

function wordsOf({ source }: Analysis, { start, end }: Span): string[] {
  return sliceOf(source, start, end).split(/\s+/).filter(Boolean);
}

/**
 * Which findings have been accepted before and which have not, and what was accepted and is no longer found. `most` is
 * what `acceptedOf` was told.
 */
export function compareAccepted<Found extends Knowable>(
  analysis: Analysis,
  findings: readonly Found[],
  accepted: readonly AcceptedFinding[],
  most = longest,
): { readonly fresh: readonly Found[]; readonly stale: readonly AcceptedFinding[] } {
  if (accepted.length === 0) return { fresh: findings, stale: [] };
  const waiting = new Map<string, AcceptedFinding[]>();
  for (const each of accepted) {
    const list = waiting.get(keyOf(each));
    if (list) list.push(each);
    else waiting.set(keyOf(each), [each]);
  }
  const known = findings.map((finding) => acceptedOf(analysis, finding, most));
  // Those that stand where they stood come first, so that of two that read alike none takes the other's place.
  const fresh = new Set(findings.keys());
  for (const least of [2, 1, 0]) {
    for (const index of [...fresh]) if (take(waiting, known[index], least)) fresh.delete(index);
  }
  return {
    fresh: [...fresh].map((index) => findings[index]),
    stale: [...waiting.values()].flat(),
  };
}

function keyOf({ rule, words }: AcceptedFinding): string {
  return `${rule} ${plain(words)}`;
}

/** Words without what a desk sets in another way: marks that are typographic or not, and emphasis. */
function plain(words: string): string {
  return words
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\*|\b_|_\b/g, '');
}

/** Takes an accepted finding with at least so many of the two neighbours alike. */
function take(waiting: Map<string, AcceptedFinding[]>, finding: AcceptedFinding, least: number): boolean {
  if (least === 0 && finding.words.split(' ').length < telling) return false;
  const list = waiting.get(keyOf(finding));
  if (!list) return false;
  const index = list.findIndex((each) => alike(each, finding) >= least);
  if (index < 0) return false;
  list.splice(index, 1);
  return true;
}

function alike(a: AcceptedFinding, b: AcceptedFinding): number {
  return Number(plain(a.before) === plain(b.before)) + Number(plain(a.after) === plain(b.after));
}
