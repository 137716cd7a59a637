import { tokenAt } from '../../claims/index.ts';
import type { Span } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import type { Quotation } from '../../language/index.ts';
import { sentenceAt } from '../text.ts';
import type { StoryBlock } from '../types.ts';

/** A stretch of quoted words without a cut or an insertion, long enough to be known again. Offsets count in the prose. */
export interface Worded extends Span {
  /** The words, by hash. */
  readonly words: Int32Array;
  /** Who is said to have spoken them: an index into the people's speakers, or -1. */
  readonly speaker: number;
  /** The marks around it, where it is the whole of a quotation that ends within its sentence. */
  readonly marks: readonly Span[] | undefined;
}

/** What is shorter is a fragment. */
const fewest = 5;

const known = new WeakMap<StoryBlock, readonly Worded[]>();
const none: readonly Worded[] = [];

/** The quoted stretches of a block; found once for each block. */
export function wordedIn(story: StoryBlock): readonly Worded[] {
  if (story.prose.quotations.length === 0) return none;
  let found = known.get(story);
  if (!found) known.set(story, (found = find(story)));
  return found;
}

function find(story: StoryBlock): readonly Worded[] {
  const found: Worded[] = [];
  for (const quotation of story.prose.quotations) {
    if (quotation.depth === 0 && quotation.endToken - quotation.firstToken >= fewest)
      stretch(story, quotation, found);
  }
  return found.length === 0 ? none : found;
}

/** Cuts a quotation at dots and brackets: what stands between them was said in one go. */
function stretch(story: StoryBlock, quotation: Quotation, found: Worded[]): void {
  const { firstToken, endToken } = quotation;
  const before = found.length;
  const { tokens, text } = story.prose;
  let first = -1;
  let last = -1;
  let words: number[] = [];
  let inBrackets = false;
  const end = (): void => {
    if (words.length >= fewest) {
      const span = { start: tokens.start[first], end: tokens.end[last] };
      found.push({
        ...span,
        words: Int32Array.from(words),
        speaker: speakerAt(story, span.start),
        marks: undefined,
      });
    }
    words = [];
    first = -1;
  };
  for (let i = firstToken; i < endToken; i++) {
    const unit = text.charCodeAt(tokens.start[i]);
    if (tokens.kind[i] > TokenKind.number) {
      const dots = unit === 0x2026 || (unit === 0x2e && text.charCodeAt(tokens.start[i] + 1) === 0x2e);
      if (unit === 0x5b || unit === 0x5d || dots) end();
      if (unit === 0x5b || unit === 0x5d) inBrackets = unit === 0x5b;
      continue;
    }
    if (inBrackets) continue;
    if (first < 0) first = i;
    last = i;
    words.push(tokens.lexeme[i]);
  }
  end();
  const [only] = found.slice(before);
  if (found.length === before + 1 && isWhole(story, quotation, only))
    found[before] = { ...only, marks: marksOf(quotation) };
}

/** Nothing was cut off, and the sentence goes on behind the quotation or before it. */
function isWhole({ prose }: StoryBlock, { start, end, mark, closed }: Quotation, only: Worded): boolean {
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

const speakers = new WeakMap<StoryBlock, Int32Array>();

/** The speaker of the outermost attribution at an offset. */
function speakerAt(story: StoryBlock, offset: number): number {
  let of = speakers.get(story);
  if (!of) speakers.set(story, (of = speakersOf(story)));
  return of[Math.min(tokenAt(story.prose, offset), of.length - 1)];
}

/** The speaker of each token: no token is looked at more often than attributions stand on it. */
function speakersOf({ prose, quotes }: StoryBlock): Int32Array {
  const of = new Int32Array(prose.tokens.count).fill(-1);
  for (const { content, speaker, within } of quotes.attributions) {
    if (within >= 0) continue;
    for (const { start, end } of content) {
      for (let i = tokenAt(prose, start); i < of.length && prose.tokens.start[i] < end; i++) of[i] = speaker;
    }
  }
  return of;
}
