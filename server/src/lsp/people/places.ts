import { allThatMean, attributionAt, attributionsOf, meantAt } from '../../core/index.ts';
import type { SourceMention, Span, Speaker } from '../../core/index.ts';
import type { Question } from '../desk.ts';

/** Whom a place is about: whom its words mean, who may be several, else who says what stands there. */
export function speakersFor({ analysis }: Question, offset: number): readonly Speaker[] {
  const meant = meantAt(analysis, offset);
  if (meant.length > 0) return meant.map(({ speaker }) => speaker);
  const speaker = attributionAt(analysis, offset)?.speaker;
  return speaker ? [speaker] : [];
}

/** All mentions of whom a place is about, in reading order; of words that are none, only nouns. */
export function mentionsFor(question: Question, offset: number): readonly SourceMention[] {
  return speakersFor(question, offset)
    .flatMap((speaker) => allThatMean(question.analysis, speaker))
    .filter(({ mentioned, pronoun }) => mentioned || !pronoun);
}

/** All that somebody says whom a place is about: the pieces of each quotation and of what is reported. */
export function quotesFor(question: Question, offset: number): readonly Span[] {
  const speakers = speakersFor(question, offset);
  if (speakers.length === 0) return [];
  return attributionsOf(question.analysis)
    .filter(({ speaker }) => speaker && speakers.includes(speaker))
    .flatMap(({ content }) => content);
}
