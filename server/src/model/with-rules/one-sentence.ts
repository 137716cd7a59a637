import type { Span } from '../../core/base/index.ts';
import { tokenAt, TokenKind } from '../../core/language/index.ts';
import type { Prose } from '../../core/language/index.ts';
import type { TaggedAttribution } from '../../core/tagging/index.ts';

/**
 * `wrote that it was “a bad echo.” She kept the letter`: what somebody is said to have said ends with its sentence unless a
 * quotation goes on into the next one (of 840 training articles 27 times, and 5 times it went on).
 */
export function inOneSentence(prose: Prose, each: TaggedAttribution): TaggedAttribution {
  const { content } = each;
  for (let i = 0; i < content.length; i++) {
    const cut = cutOf(prose, content[i]);
    if (cut < 0) continue;
    const last = { start: content[i].start, end: cut };
    return { ...each, content: [...content.slice(0, i), last, ...content.slice(i + 1)] };
  }
  return each;
}

/** `|Not everybody agrees.| Keller points out |that it is old|`: what stands in a sentence before the cue's is not said there. */
export function fromItsSentence(prose: Prose, each: TaggedAttribution): TaggedAttribution {
  const { cue, content } = each;
  if (cue.length === 0 || content.length < 2 || content[0].end > cue[0].start) return each;
  const { sentence, quotation } = prose.tokens;
  const own = sentence[tokenAt(prose, cue[0].start)];
  const first = tokenAt(prose, content[0].start);
  const last = tokenAt(prose, content[0].end - 1);
  const earlier = sentence[last] < own && quotation[first] < 0 && quotation[last] < 0;
  return earlier ? { ...each, content: content.slice(1) } : each;
}

/** Where the sentence ends that a span goes beyond without a quotation, less its full stop; else -1. */
function cutOf({ tokens, sentences, text }: Prose, span: Span): number {
  const { sentence, quotation, kind, end } = tokens;
  const last = sentence[tokenAt({ tokens }, span.end - 1)];
  for (let s = sentence[tokenAt({ tokens }, span.start)]; s < last; s++) {
    const next = sentences[s].endToken;
    if (quotation[next] >= 0) continue;
    const stop = kind[next - 1] === TokenKind.punctuation && text[end[next - 1] - 1] === '.';
    return stop && end[next - 2] > span.start ? end[next - 2] : end[next - 1];
  }
  return -1;
}
