import type { Span } from '../base/index.ts';
import { firstEndingAfter, firstStartingFrom } from '../base/index.ts';
import type { Prose, Sentence } from '../language/index.ts';
import type { Citation, FoundCitation } from './types.ts';

/**
 * Says of each citation (in order) what it supports. One at the end of a sentence, before or after its full stop, supports
 * the sentence; one within it supports what stands before it, back to the citation before; one that the sentence's own
 * words carry supports the sentence.
 */
export function placeCitations(prose: Prose, found: readonly FoundCitation[]): Citation[] {
  const own = ownWords(prose, found);
  const placed: Citation[] = [];
  let floor = 0;
  found.forEach(({ inText, ...citation }, i) => {
    const before = found[i - 1];
    if (before && !before.inText && !inText && !wordsBetween(prose, before.end, citation.start, [])) {
      // It stands beside the one before and supports the same.
      placed.push({ supports: placed[i - 1].supports, ...citation });
      floor = citation.end;
      return;
    }
    const sentence = sentenceAt(prose, sentenceOf(prose, citation, own));
    let supports = sentence;
    if (!inText && wordsBetween(prose, citation.end, sentence.end, found)) {
      const start = Math.max(sentence.start, floor);
      floor = citation.end;
      if (wordsBetween(prose, start, citation.start, [])) supports = trim(prose.text, start, citation.start);
    }
    placed.push({ supports, ...citation });
  });
  return placed;
}

/** What markers that ask for a citation speak of: the sentence, or what stands before the marker there. */
export function placeMarkers(prose: Prose, markers: readonly Span[], found: readonly Span[]): Span[] {
  const all = [...found, ...markers].sort((a, b) => a.start - b.start);
  const own = ownWords(prose, all);
  return markers.map((marker) => {
    const sentence = sentenceAt(prose, sentenceOf(prose, marker, own));
    const within =
      wordsBetween(prose, marker.end, sentence.end, all) &&
      wordsBetween(prose, sentence.start, marker.start, []);
    return within ? trim(prose.text, sentence.start, marker.start) : sentence;
  });
}

/** A block without a sentence is one. */
function sentenceAt({ text, sentences }: Prose, index: number): Span {
  if (sentences.length === 0) return { start: 0, end: text.length };
  return { start: sentences[index].start, end: sentences[index].end };
}

/** For each sentence, whether it has words beside its citations. */
function ownWords(prose: Prose, found: readonly Span[]): boolean[] {
  return prose.sentences.map(({ start, end }) => wordsBetween(prose, start, end, found));
}

/** The sentence that a citation belongs to: the one it stands in or behind; never one that consists of citations only. */
function sentenceOf(prose: Prose, { start, end }: Span, own: readonly boolean[]): number {
  let index = lastStartingBefore(prose.sentences, start === end ? start : start + 1);
  // A number in brackets at the beginning of a sentence was put behind the sentence before.
  const atStart = prose.sentences[index]?.start === start && isBracket(prose.text.charCodeAt(start));
  if (atStart && index > 0) index--;
  while (index > 0 && !own[index]) index--;
  return index;
}

function isBracket(unit: number): boolean {
  return unit === 0x5b || unit === 0x28;
}

/** Index of the last sentence that starts before an offset, 0 if none does. */
function lastStartingBefore(sentences: readonly Sentence[], offset: number): number {
  return Math.max(0, firstStartingFrom(sentences, offset) - 1);
}

/** Whether letters or digits stand in [start, end) outside of the spans given, which are in order. */
function wordsBetween({ text }: Prose, start: number, end: number, spans: readonly Span[]): boolean {
  // Spans that overlap one another end in about the order in which they start.
  let next = firstEndingAfter(spans, start);
  for (let i = start; i < end; i++) {
    while (next < spans.length && spans[next].end <= i) next++;
    if (next < spans.length && spans[next].start <= i) {
      i = spans[next].end - 1;
      continue;
    }
    if (isWordUnit(text.charCodeAt(i))) return true;
  }
  return false;
}

/** Letters and digits; beyond Latin, anything that is no punctuation of the common kinds. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);
  return unit > 0xbf && (unit < 0x2000 || unit > 0x303f) && unit !== 0xfffc && unit !== 0xfeff;
}

function trim(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && !isWordUnit(text.charCodeAt(from)) && isLeading(text.charCodeAt(from))) from++;
  while (to > from && text.charCodeAt(to - 1) === 32) to--;
  return { start: from, end: to };
}

/** White space, and the comma behind the citation before. */
function isLeading(unit: number): boolean {
  return (
    unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0xa0 || unit === 0x2c || unit === 0x3b
  );
}
