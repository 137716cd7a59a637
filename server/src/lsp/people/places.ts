import { attributionAt, attributionsOf, mentionsOf, speakerAt } from '../../core/index.ts';
import type { SourceMention, Span, Speaker } from '../../core/index.ts';
import type { Question } from '../desk.ts';

/** Whom a place is about: who is mentioned there, else who says what stands there. */
export function speakerFor({ analysis }: Question, offset: number): Speaker | undefined {
  return speakerAt(analysis, offset)?.speaker ?? attributionAt(analysis, offset)?.speaker ?? undefined;
}

/** All mentions of whom a place is about, in reading order. */
export function mentionsFor(question: Question, offset: number): readonly SourceMention[] {
  const speaker = speakerFor(question, offset);
  return speaker ? mentionsOf(question.analysis, speaker) : [];
}

/** All that somebody says whom a place is about: the pieces of each quotation and of what is reported. */
export function quotesFor(question: Question, offset: number): readonly Span[] {
  const speaker = speakerFor(question, offset);
  if (!speaker) return [];
  return attributionsOf(question.analysis)
    .filter((said) => said.speaker === speaker)
    .flatMap(({ content }) => content);
}
