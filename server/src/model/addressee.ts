import { hashLowercase, Lexicon } from '../core/base/index.ts';
import type { Prose } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';

/**
 * `|The minister| was urged |to resign|`: whoever is told to do something does not say it, and by whom is not said. He is a part of
 * what is said, as annotators have it.
 */
export function withAddressee({ text }: Prose, each: TaggedAttribution): TaggedAttribution {
  const { source, cue, content } = each;
  if (source.length !== 1 || cue.length !== 1 || content.length === 0) return each;
  const told = cue[0];
  const toDo = text.startsWith('to ', content[0].start) && source[0].end <= told.start;
  if (!toDo || !passive.test(text.slice(told.start, told.end))) return each;
  // “was asked to keep them by the committee”
  if (content.some(({ start, end }) => text.slice(start, end).includes(' by '))) return each;
  return directing.get(hashLowercase(text, text.lastIndexOf(' ', told.end - 1) + 1, told.end)) > 0
    ? { ...each, source: [], content: [source[0], ...content] }
    : each;
}

const passive = /\b(?:is|are|was|were|be|been|being|gets?|got)\b/;
const directing = new Lexicon([
  [
    1,
    'urged asked ordered advised warned encouraged instructed invited reminded directed told required requested',
  ],
]);
