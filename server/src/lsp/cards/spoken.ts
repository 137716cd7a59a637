import type { SourceAttribution } from '../../core/index.ts';
import type { LineDocument } from '../text/line-document.ts';

/** The words of an attribution; an ellipsis stands where the cue and the source cut them in two. */
export function spokenWords(document: LineDocument, { content }: SourceAttribution): string {
  return content.map(({ start, end }) => document.slice(start, end)).join(' … ');
}

/** At most `limit` characters of a text on one line, cut between words and marked with an ellipsis. */
export function shorten(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit && text.length <= limit * 4) return line;
  const space = line.lastIndexOf(' ', limit);
  const cut = space > limit / 2 ? space : limit;
  // A surrogate pair is not cut in two.
  const whole = /[\ud800-\udbff]/.test(line.charAt(cut - 1)) ? cut - 1 : cut;
  return `${line.slice(0, whole)}…`;
}
