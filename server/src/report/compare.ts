import type { LedgerQuote, LedgerSource, PlaceRange, Report } from '../protocol/index.ts';
import { pairsOf, wordsOf } from './pairs.ts';

/**
 * What became of the sourcing of an article from one draft to the next:
 * - `reworded`: a quotation has other words between its marks
 * - `reattributed`: the same words are somebody else's
 * - `unattributed`: what somebody said is said by nobody now
 * - `unsupported`: a statement without a source is new, or has lost its source
 * - `gone`, `added`: what somebody says is no longer there, or is new
 * - `attributed`: what nobody said is somebody's now
 * - `supported`: a statement has its source now
 */
export type DraftChangeKind =
  | 'reworded'
  | 'reattributed'
  | 'unattributed'
  | 'unsupported'
  | 'gone'
  | 'added'
  | 'attributed'
  | 'supported';

export interface DraftChange {
  readonly kind: DraftChangeKind;
  /** The words in the later draft; of what is gone, those that were there. */
  readonly text: string;
  /** Where in the later draft; for what is gone, where it would go on. */
  readonly range: PlaceRange;
  /** Who says it, by name, and the words and the speaker of before: as far as they are there and others. */
  readonly speaker?: string;
  readonly formerText?: string;
  readonly formerSpeaker?: string;
}

/** The kinds that somebody who edits an article should have meant: what was quoted or supported no longer is, or otherwise. */
export const lossKinds: ReadonlySet<DraftChangeKind> = new Set<DraftChangeKind>([
  'reworded',
  'reattributed',
  'unattributed',
  'unsupported',
]);

/** Compares two drafts of an article by their reports. Kind by kind as listed above, each in the order of the later draft. */
export function compareDrafts(before: Report, after: Report): readonly DraftChange[] {
  const [earlier, later] = [draftOf(before), draftOf(after)];
  const quotes = pairsOf(textsOf(before.quotes), textsOf(after.quotes));
  const lost = left(before.quotes, quotes);
  const fresh = after.quotes.filter((quote, i) => quotes[i] < 0 && quote.source !== null);
  const dropped = pairsOf(textsOf(lost), textsOf(after.claims));
  const picked = pairsOf(textsOf(before.claims), textsOf(fresh));
  const places = placesAfter(before, after, quotes);
  return inOrder([
    ...after.quotes.flatMap((quote, i) =>
      quotes[i] < 0 ? [] : comparedQuotes(earlier, before.quotes[quotes[i]], later, quote),
    ),
    ...comparedClaims(earlier, later, (i) => lost[dropped[i]]),
    ...left(lost, dropped).map((quote): DraftChange => {
      const { text, source } = quote;
      return { kind: 'gone', text, range: places.get(quote)!, formerSpeaker: nameOf(earlier, source) };
    }),
    ...fresh.map(({ text, ranges, source }, i): DraftChange => {
      const was = before.claims[picked[i]];
      const kind = was && was.support !== 'attributed' ? 'attributed' : 'added';
      return { kind, text, range: ranges[0], speaker: nameOf(later, source) };
    }),
  ]);
}

/** A draft with its sources at hand. */
interface Draft {
  readonly report: Report;
  readonly sources: ReadonlyMap<string, LedgerSource>;
}

function draftOf(report: Report): Draft {
  return { report, sources: new Map(report.sources.map((source) => [source.id, source])) };
}

/** What became of one quotation or indirect speech. */
function comparedQuotes(
  earlier: Draft,
  was: LedgerQuote,
  later: Draft,
  is: LedgerQuote,
): readonly DraftChange[] {
  const formerSpeaker = nameOf(earlier, was.source);
  const speaker = nameOf(later, is.source);
  const at = { text: is.text, range: is.ranges[0] };
  const changes: DraftChange[] = [];
  if (was.source !== null && is.source === null) changes.push({ kind: 'unattributed', ...at, formerSpeaker });
  else if (was.source === null && is.source !== null) changes.push({ kind: 'attributed', ...at, speaker });
  else if (!isSame(sourceOf(earlier, was.source), sourceOf(later, is.source)))
    changes.push({ kind: 'reattributed', ...at, speaker, formerSpeaker });
  if (was.kind !== 'indirect' && is.kind !== 'indirect' && quotedWords(was.text) !== quotedWords(is.text))
    changes.push({ kind: 'reworded', ...at, speaker, formerText: was.text });
  return changes;
}

/** What became of the statements. `dropped` gives what somebody said who does not say a statement of the later draft now. */
function comparedClaims(
  earlier: Draft,
  later: Draft,
  dropped: (claim: number) => LedgerQuote | undefined,
): readonly DraftChange[] {
  const [before, after] = [earlier.report.claims, later.report.claims];
  const paired = pairsOf(textsOf(before), textsOf(after));
  return after.flatMap(({ text, range, support }, i): DraftChange[] => {
    const said = dropped(i);
    if (said) {
      const formerSpeaker = nameOf(earlier, said.source);
      return [{ kind: 'unattributed', text, range, formerText: otherThan(text, said.text), formerSpeaker }];
    }
    const was = before[paired[i]];
    const stood = was?.support === 'attributed' || was?.support === 'cited';
    if (support === 'unsupported')
      return !was || stood
        ? [{ kind: 'unsupported', text, range, formerText: otherThan(text, was?.text) }]
        : [];
    return support !== 'reported' && was?.support === 'unsupported'
      ? [{ kind: 'supported', text, range }]
      : [];
  });
}

/** What stood there, unless the words are the same. */
function otherThan(text: string, former: string | undefined): string | undefined {
  return former === undefined || wordsOf(former).join(' ') === wordsOf(text).join(' ') ? undefined : former;
}

/** What stands between quotation marks, as words; all of it where no pair of marks is. */
function quotedWords(text: string): string {
  const quoted = text.match(/[“«„][^”»“]*[”»“]|"[^"]*"|‘[^‘]*’(?![\p{L}\p{N}])/gu) ?? [text];
  return wordsOf(quoted.join(' ')).join(' ');
}

function textsOf(list: readonly { readonly text: string }[]): readonly string[] {
  return list.map(({ text }) => text);
}

/** Those that are in no pair. */
function left<T>(list: readonly T[], paired: readonly number[]): readonly T[] {
  const taken = new Set(paired);
  return list.filter((_, i) => !taken.has(i));
}

function sourceOf({ sources }: Draft, id: string | null): LedgerSource | undefined {
  return id === null ? undefined : sources.get(id);
}

function nameOf(draft: Draft, id: string | null): string | undefined {
  return sourceOf(draft, id)?.name;
}

/** By any name that both drafts call them. */
function isSame(one: LedgerSource | undefined, other: LedgerSource | undefined): boolean {
  if (!one || !other) return one === other;
  const names = new Set([one.name, ...one.aliases].map(folded));
  return [other.name, ...other.aliases].some((name) => names.has(folded(name)));
}

function folded(name: string): string {
  return wordsOf(
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[’']s$/, ''),
  ).join(' ');
}

/** Where each quotation of the earlier draft would stand in the later one: behind what stood before it and is still there. */
function placesAfter(
  before: Report,
  after: Report,
  quotes: readonly number[],
): ReadonlyMap<LedgerQuote, PlaceRange> {
  const now = new Map<number, LedgerQuote>();
  quotes.forEach((was, i) => now.set(was, after.quotes[i]));
  const places = new Map<LedgerQuote, PlaceRange>();
  let end = { line: 0, character: 0 };
  before.quotes.forEach((quote, i) => {
    end = now.get(i)?.ranges.at(-1)?.end ?? end;
    places.set(quote, { start: end, end });
  });
  return places;
}

const order: readonly DraftChangeKind[] = [...lossKinds, 'gone', 'added', 'attributed', 'supported'];

function inOrder(changes: readonly DraftChange[]): readonly DraftChange[] {
  return order.flatMap((kind) => changes.filter((change) => change.kind === kind).sort(byPlace));
}

function byPlace({ range: { start: a } }: DraftChange, { range: { start: b } }: DraftChange): number {
  return a.line - b.line || a.character - b.character;
}
