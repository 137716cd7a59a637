import { Lexicon } from '../../core/base/index.ts';
import type { Span } from '../../core/base/index.ts';
import type { Prose } from '../../core/language/index.ts';
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

/**
 * `|villagers| believed |to be armed|`, `a man said |to have fled|`: what is told of somebody in a participle is not said by them. “Keller
 * said to be careful” may be an order.
 */
export function isToldOfSource({ text }: Prose, { source, cue }: TaggedAttribution): boolean {
  if (source.length > 1 || cue.length !== 1) return false;
  const [{ start, end }] = cue;
  const verb = text.slice(start, end);
  const behind = text.slice(end, end + 9);
  if (!told.has(verb) || !infinitive.test(behind)) return false;
  if (text.startsWith(', ', start - 2)) return true;
  if (source.length === 0 || source[0].end > start) return false;
  const who = text.slice(source[0].start, source[0].end);
  if (pronoun.test(who)) return false;
  return verb !== 'said' || !definite.test(who) || behind.startsWith(' to have');
}

const told = new Set(
  'said reported believed alleged suspected feared thought known rumoured rumored understood'.split(' '),
);
const infinitive = /^ to (?:be|have)\b/;
const pronoun = /^(?:I|you|he|she|it|we|they|who)$/i;
const definite = /^(?:(?:[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\b|\p{Lu}\S* \p{Lu}|\p{Lu}\S*$)/u;
