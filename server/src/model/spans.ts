import { hashLowercase } from '../core/base/index.ts';
import type { Span } from '../core/base/index.ts';
import { tokenAt, WordClass } from '../core/language/index.ts';
import type { Prose } from '../core/language/index.ts';

/** The hash of the last word of a span, for asking a list. */
export function lastWord(text: string, { start, end }: Span): number {
  return hashLowercase(text, Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end);
}

/** Whether a span is a pronoun that can be a subject, and nothing else. */
export function isPronoun(prose: Prose, span: Span): boolean {
  return (classesOfWord(prose, span) & WordClass.subjectPronoun) !== 0;
}

/** Whether a span is a relative pronoun alone: who, which. */
export function isRelative(prose: Prose, span: Span): boolean {
  const both = WordClass.relative | WordClass.question;
  return (classesOfWord(prose, span) & both) === both;
}

/** The classes of the only word of a span; 0 where it has several. */
function classesOfWord({ tokens }: Prose, { start, end }: Span): number {
  const token = tokenAt({ tokens }, start);
  return tokens.end[token] === end ? tokens.classes[token] : 0;
}

/** Whether two spans are one. */
export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
