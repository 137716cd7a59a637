import { Lexicon } from '../../core/base/index.ts';
import type { Span } from '../../core/base/index.ts';
import { tokenAt } from '../../core/language/index.ts';
import type { Prose } from '../../core/language/index.ts';
import { tellsOfSubject } from '../../core/tagging/index.ts';
import type { TaggedAttribution } from '../../core/tagging/index.ts';
import { lastWord } from '../spans.ts';

/** The subject of a passive is no source: `It was reported that …`, `The minister was urged to resign`. */
export function withoutPassiveSubject(prose: Prose, each: TaggedAttribution): TaggedAttribution {
  return withAddressee(prose, withoutExpletive(prose, each));
}

/** `It was reported that …` names nobody: its “it” is neither a source nor said. */
function withoutExpletive({ text }: Prose, each: TaggedAttribution): TaggedAttribution {
  const { source, cue, content } = each;
  if (cue.length === 0 || !reported.test(text.slice(cue[0].start, cue[0].end))) return each;
  const isIt = ({ start, end }: Span): boolean => end - start === 2 && it.test(text.slice(start, end));
  const told = content.length > 1 && isIt(content[0]) ? content.slice(1) : content;
  if (!that.test(text.slice(told[0].start, told[0].start + 5))) return each;
  return { ...each, source: source.some(isIt) ? [] : source, content: told };
}

const reported = /^(?:was|is|has been|had been)\b.*(?:ed|said|known|thought|understood|held)\b/;
const it = /^it$/i;
const that = /^that\b/;

/**
 * `|The minister| was urged |to resign|`: whoever is told to do something does not say it, and by whom is not said. He is a part of
 * what is said, as annotators have it.
 */
function withAddressee({ text }: Prose, each: TaggedAttribution): TaggedAttribution {
  const { source, cue, content } = each;
  if (source.length !== 1 || cue.length !== 1 || content.length === 0) return each;
  const told = cue[0];
  const isOrder = text.startsWith('to ', content[0].start) && source[0].end <= told.start;
  if (!isOrder || !passive.test(text.slice(told.start, told.end))) return each;
  // “was asked to keep them by the committee”
  if (content.some(({ start, end }) => text.slice(start, end).includes(' by '))) return each;
  return directing.get(lastWord(text, told)) > 0
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

/** `|villagers| believed |to be armed|`: what is told of somebody in a participle is not said by them. */
export function isToldOfSource(prose: Prose, { source, cue }: TaggedAttribution): boolean {
  if (source.length > 1 || cue.length !== 1) return false;
  const verb = tokenAt(prose, cue[0].start);
  if (prose.tokens.end[verb] !== cue[0].end) return false;
  if (source.length === 0) return tellsOfSubject(prose, verb, 0, 0);
  return tellsOfSubject(prose, verb, tokenAt(prose, source[0].start), tokenAt(prose, source[0].end - 1) + 1);
}
