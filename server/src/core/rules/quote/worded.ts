import type { Span } from '../../base/index.ts';
import { tokenAt, TokenKind } from '../../language/index.ts';
import type { Prose, Quotation } from '../../language/index.ts';
import { isOnlyReference, sentenceAt } from '../text.ts';
import type { StoryBlock } from '../types.ts';

/** A stretch of quoted words without a cut or an insertion, long enough to be known again. Offsets count in the prose. */
export interface Worded extends Span {
  /** The tokens [firstToken, endToken) are words, numbers and marks. */
  readonly firstToken: number;
  readonly endToken: number;
  /** How many words and numbers are among them. */
  readonly count: number;
  readonly quotation: Quotation;
  /** Nothing else of its quotation is such a stretch. */
  alone: boolean;
}

/** What is shorter is a fragment. */
const fewest = 5;

const none: readonly Worded[] = [];

/** The quoted stretches of a block. */
export function wordedIn(story: StoryBlock): readonly Worded[] {
  if (isOnlyReference(story)) return none;
  let found: Worded[] | undefined;
  for (const quotation of story.prose.quotations)
    if (isLong(quotation)) stretch(story.prose, quotation, (found ??= []));
  return found ?? none;
}

/** Whether a block has a quotation that may be known again. */
export function mayBeWorded(story: StoryBlock): boolean {
  const { prose } = story;
  if (isOnlyReference(story)) return false;
  for (const quotation of prose.quotations) if (isLong(quotation)) return true;
  return false;
}

function isLong({ depth, firstToken, endToken }: Quotation): boolean {
  return depth === 0 && endToken - firstToken >= fewest;
}

/** Cuts a quotation at dots and brackets: what stands between them was said in one go. */
function stretch({ tokens, text }: Prose, quotation: Quotation, found: Worded[]): void {
  const before = found.length;
  let first = -1;
  let last = -1;
  let count = 0;
  let inBrackets = false;
  for (let i = quotation.firstToken; i <= quotation.endToken; i++) {
    if (i < quotation.endToken && tokens.kind[i] <= TokenKind.number) {
      if (inBrackets) continue;
      if (first < 0) first = i;
      last = i;
      count++;
      continue;
    }
    const unit = i < quotation.endToken ? text.charCodeAt(tokens.start[i]) : 0;
    const bracket = unit === 0x5b || unit === 0x5d;
    const dots = unit === 0x2026 || (unit === 0x2e && text.charCodeAt(tokens.start[i] + 1) === 0x2e);
    if (i < quotation.endToken && !bracket && !dots) continue;
    if (count >= fewest) {
      // Written out: spreading a span into a record costs more than all else here.
      found.push({
        start: tokens.start[first],
        end: tokens.end[last],
        firstToken: first,
        endToken: last + 1,
        count,
        quotation,
        alone: false,
      });
    }
    if (bracket) inBrackets = unit === 0x5b;
    first = -1;
    count = 0;
  }
  if (found.length === before + 1) found[before].alone = true;
}

/** The words of a stretch, by hash. */
export function wordsOf(
  { prose: { tokens } }: StoryBlock,
  { firstToken, endToken, count }: Worded,
): Int32Array {
  const words = new Int32Array(count);
  let at = 0;
  for (let i = firstToken; i < endToken; i++)
    if (tokens.kind[i] <= TokenKind.number) words[at++] = tokens.lexeme[i];
  return words;
}

/** The marks around a stretch, where it is the whole of a quotation that ends within its sentence. */
export function marksAround({ prose }: StoryBlock, stretch: Worded): readonly Span[] | undefined {
  return stretch.alone && isWhole(prose, stretch) ? marksOf(stretch.quotation) : undefined;
}

/** Nothing was cut off, and the sentence goes on behind the quotation or before it. */
function isWhole(prose: Prose, only: Worded): boolean {
  const { start, end, mark, closed } = only.quotation;
  const sentence = sentenceAt(prose, start);
  const around = start - sentence.start + (sentence.end - end);
  return (
    closed &&
    only.start <= start + mark.length + 1 &&
    only.end >= end - 3 &&
    end <= sentence.end &&
    around > 8
  );
}

function marksOf({ start, end, mark }: Quotation): readonly Span[] {
  return [
    { start, end: start + mark.length },
    { start: end - 1, end },
  ];
}

/** Who is said to have spoken a stretch, by the outermost attribution: an index into the people's speakers, or -1. */
export function speakerOf(story: StoryBlock, { firstToken }: Worded): number {
  let of = speakers.get(story);
  if (!of) speakers.set(story, (of = speakersOf(story)));
  return of[firstToken];
}

const speakers = new WeakMap<StoryBlock, Int32Array>();

/** The speaker of each token: no token is looked at more often than attributions stand on it. */
function speakersOf({ prose, quotes }: StoryBlock): Int32Array {
  const { count, start } = prose.tokens;
  const of = new Int32Array(count).fill(-1);
  for (const { content, speaker, within } of quotes.attributions) {
    if (within >= 0) continue;
    for (const span of content)
      for (let i = tokenAt(prose, span.start); i < count && start[i] < span.end; i++) of[i] = speaker;
  }
  return of;
}
