import { isBefore } from '../../../server/src/protocol/index.ts';
import type { Ledger, LedgerQuote, PlaceRange } from '../../../server/src/protocol/index.ts';
import { introduce } from '../ledger/attributed.ts';
import { say } from '../../../server/src/say/index.ts';

/** A copied quotation and where it comes from: what the clipboard carries beside the text. */
export interface Carried {
  readonly text: string;
  /** Who says it, with titles. */
  readonly speaker: string;
  /** The article it was copied from. */
  readonly title: string;
  readonly file: string;
}

/** The quotation that a selection is taken from: it lies within one, or holds exactly one. */
export function carriedFrom(
  { quotes, sources, title }: Ledger,
  selection: PlaceRange,
  text: string,
  file: string,
): Carried | undefined {
  const touching = quotes.filter(({ ranges }) => ranges.some((range) => overlap(range, selection)));
  const within = touching.filter(({ ranges }) => ranges.some((range) => holds(range, selection)));
  const [quote, ...more]: readonly LedgerQuote[] = within.length > 0 ? within.slice(-1) : touching;
  const source = sources.find(({ id }) => id === quote?.source);
  // What is confidential stays where it is.
  if (!source || source.confidential || more.length > 0 || text.trim() === '') return undefined;
  return { text, speaker: introduce(source), title, file };
}

/** A way to paste a quotation: what takes its place, and what goes to the end of the document. */
export interface Offer {
  readonly form: 'attribution' | 'footnote';
  readonly title: string;
  readonly insert: string;
  readonly append?: string;
}

/** What can be pasted for a quotation into a document of a language that holds `existing`. */
export function offersFor(carried: Carried, languageId: string, existing: string): readonly Offer[] {
  const from = `${carried.speaker}, in “${carried.title}” (${carried.file})`;
  const quoted = inMarks(carried.text);
  const offers: Offer[] = [
    { form: 'attribution', title: say('Paste with Attribution'), insert: `${quoted} (${from})` },
  ];
  if (languageId !== 'markdown') return offers;
  const label = freeLabel(existing);
  const gap = existing === '' || existing.endsWith('\n\n') ? '' : existing.endsWith('\n') ? '\n' : '\n\n';
  const append = `${gap}[^${label}]: ${from}.\n`;
  return [
    ...offers,
    { form: 'footnote', title: say('Paste with Footnote'), insert: `${quoted}[^${label}]`, append },
  ];
}

/** Words that were copied out of the middle of a quotation get marks of their own. */
function inMarks(text: string): string {
  const words = text.trim();
  return /["“”„«‘']/.test(words) ? words : `“${words}”`;
}

/** The number after the highest one that a footnote has. */
function freeLabel(text: string): number {
  let highest = 0;
  for (const [, number] of text.matchAll(/\[\^(\d{1,6})\]/g)) highest = Math.max(highest, Number(number));
  return highest + 1;
}

function overlap(one: PlaceRange, other: PlaceRange): boolean {
  return isBefore(one.start, other.end) && isBefore(other.start, one.end);
}

function holds(outer: PlaceRange, inner: PlaceRange): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}
