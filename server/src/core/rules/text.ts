import type { Block, Span } from '../base/index.ts';
import { tokensIn } from '../claims/index.ts';
import { tokenAt, TokenKind, TokenShape } from '../language/index.ts';
import type { Prose, Sentence } from '../language/index.ts';
import type { RuleInput, StoryBlock } from './types.ts';

/** Headings, captions, block quotes and table cells are not the reporter's running text: word rules leave them alone. */
export function isRunningText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'listItem';
}

/** In plain text a headline is a first paragraph of one sentence, without a full stop or with most words capitalised. */
export function isHeadline({ previous, story: { prose } }: RuleInput): boolean {
  if (previous || prose.sentences.length !== 1) return false;
  if (!/[.!?…]["”’')\]]*\s*$/.test(prose.text.slice(-4))) return true;
  let capitals = 0;
  let words = 0;
  for (let i = 0; i < prose.tokens.count; i++) {
    if (prose.tokens.kind[i] !== TokenKind.word) continue;
    words++;
    if (prose.tokens.shape[i] !== TokenShape.lower) capitals++;
  }
  return capitals * 3 > words * 2;
}

/** A note in which nobody says anything tells of works: what stands in marks there are titles, and the names are authors'. */
export function isOnlyReference({ prose, quotes }: Pick<StoryBlock, 'prose' | 'quotes'>): boolean {
  return prose.setting === 'note' && quotes.attributions.length === 0;
}

export function textOf(prose: Prose, { start, end }: Span): string {
  return prose.text.slice(start, end);
}

/** The words of a span, cut to a length that fits a message. */
export function wordsOf(prose: Prose, { start, end }: Span, longest = 60): string {
  const text = prose.text.slice(start, end).trim();
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > 20 ? cut : longest)} …`;
}

/** The words of a span without the quotation marks around them. */
export function withoutMarks(text: string): string {
  return text.replace(/^["'“”‘’«»„‹›\s]{1,4}|["'“”‘’«»„‹›\s]{1,4}$/g, '');
}

/** Words with a capital at their beginning. */
export function withCapital(words: string): string {
  return words[0].toUpperCase() + words.slice(1);
}

/** From token `first` to token `last`, which is in it. */
export function tokenSpan({ tokens }: Prose, first: number, last = first): Span {
  return { start: tokens.start[first], end: tokens.end[last] };
}

export function tokenText(prose: Prose, i: number): string {
  return prose.text.slice(prose.tokens.start[i], prose.tokens.end[i]);
}

/** The sentence that an offset of the prose is in or behind. */
export function sentenceAt(prose: Prose, offset: number): Sentence {
  return prose.sentences[sentenceIndexAt(prose, offset)];
}

/** The sentence before the one that an offset is in; undefined in the first. */
export function sentenceBefore(prose: Prose, offset: number): Sentence | undefined {
  return prose.sentences[sentenceIndexAt(prose, offset) - 1];
}

/** Index of the sentence that an offset is in. */
export function sentenceIndexAt(prose: Prose, offset: number): number {
  return prose.tokens.sentence[Math.min(tokenAt(prose, offset), prose.tokens.count - 1)];
}

/** The last answer: rules ask about one block after the other. */
interface Asked {
  story?: StoryBlock;
  flags?: Uint8Array;
}

const cited: Asked = {};
const said: Asked = {};
const told: Asked = {};
const toldBy: Asked = {};

/** True when a citation, or a mark that asks for one, supports part of the span. */
export function isCited(story: StoryBlock, span: Span): boolean {
  const { citations, needed } = story.citations;
  if (citations.length === 0 && needed.length === 0) return false;
  return touches(story, span, cited, () => [...citations.map(({ supports }) => supports), ...needed]);
}

/** True when the span is part of what somebody says, directly or indirectly. */
export function isSaid(story: StoryBlock, span: Span): boolean {
  const { attributions, continuation } = story.quotes;
  return touches(story, span, said, () => [
    ...continuation,
    ...attributions.flatMap(({ content }) => content),
  ]);
}

/** True when the span is part of what somebody says, or of the words that say so. */
export function isAttributed(story: StoryBlock, span: Span): boolean {
  const { attributions, continuation } = story.quotes;
  return touches(story, span, told, () => [
    ...continuation,
    ...attributions.flatMap(({ content, cue }) => [...content, ...cue]),
  ]);
}

/** True when somebody whom the text knows is a source in the span. */
export function hasSpeaker(story: StoryBlock, span: Span): boolean {
  const { attributions } = story.quotes;
  if (attributions.length === 0) return false;
  return touches(story, span, toldBy, () =>
    attributions.flatMap(({ speaker, source }) => (speaker < 0 ? [] : source)),
  );
}

/** Which tokens the spans cover is worked out once a block, so that many questions cost no more than one. */
function touches(story: StoryBlock, span: Span, asked: Asked, spans: () => readonly Span[]): boolean {
  if (asked.story !== story) asked.flags = undefined;
  const flags = (asked.flags ??= tokensIn(story.prose, spans()));
  asked.story = story;
  const { tokens } = story.prose;
  for (let i = tokenAt(story.prose, span.start); i < tokens.count && tokens.start[i] < span.end; i++)
    if (flags[i]) return true;
  return false;
}

/** True when a place is within quotation marks: words there are not the writer's to change. */
export function insideQuotation(prose: Prose, { start }: Span): boolean {
  const { count, quotation } = prose.tokens;
  return count > 0 && quotation[Math.min(tokenAt(prose, start), count - 1)] >= 0;
}

/** Where a sentence's last word ends, its full stop and what closes it left out. */
export function beforeStop(prose: Prose, { start, end }: Span): number {
  let at = end;
  while (at > start && !isLetterOrDigit(prose.text.charCodeAt(at - 1)) && closers.test(prose.text[at - 1]))
    at--;
  return at;
}

const closers = /[\s.!?…"”’')\]»]/;

/** ASCII only: most sentences end in such a one before their stop. */
function isLetterOrDigit(unit: number): boolean {
  return ((unit | 32) >= 97 && (unit | 32) <= 122) || (unit >= 48 && unit <= 57);
}
