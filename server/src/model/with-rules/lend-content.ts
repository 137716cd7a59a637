import { Lexicon } from '../../core/base/index.ts';
import type { Span } from '../../core/base/index.ts';
import { tokenAt, WordClass } from '../../core/language/index.ts';
import type { Prose } from '../../core/language/index.ts';
import { someToken } from '../../core/tagging/index.ts';
import type { TaggedAttribution } from '../../core/tagging/index.ts';
import type { Cover } from '../cover.ts';
import { isPronoun, isSame, lastWord } from '../spans.ts';

/** What lends, and to whom. */
export interface Lending {
  readonly prose: Prose;
  readonly list: TaggedAttribution[];
  readonly rules: readonly TaggedAttribution[];
  /** The rules' attributions within others, by their cues. */
  readonly inner: Cover;
}

/** Lends content in one piece what the rule at `index` sees of it. */
export function lendContent(lending: Lending, i: number, index: number, own: TaggedAttribution): void {
  const { prose, list, rules } = lending;
  const rule = rules[index];
  const [read] = own.content;
  const [told] = rule.content;
  if (isAddressedInCue(prose, own, rule)) list[i] = { ...list[i], cue: rule.cue, content: rule.content };
  else if (isOtherHalf(rule, read) && !tellsBefore(list[i - 1], rule)) take(list, i, rule);
  const endsBefore = told.start === read.start && told.end < read.end;
  const ends = endsBefore && isSubordinate(prose, own.source);
  const second = endsBefore ? goingOn(prose, rules, index, read) : undefined;
  if (ends || second || beginsBehindHearer(prose, own.cue[own.cue.length - 1], read, rule))
    list[i] = { ...list[i], content: rule.content };
  if (second) list.push(second);
  else if (told.start === read.start && told.end > read.end && goesOn(lending, i, index, read))
    take(list, i, rule);
}

/** `|asked the court on Monday to hear| her`: whether the reader takes what somebody is to do, and who, for a part of the cue. */
function isAddressedInCue(
  { text }: Prose,
  { cue, content: [read] }: TaggedAttribution,
  { evidence, cue: [verb], content: [told] }: TaggedAttribution,
): boolean {
  return (
    evidence === 'cue, then object' &&
    cue.length === 1 &&
    !text.startsWith('to ', verb.end - 2) &&
    cue[0].start === verb.start &&
    told.start === verb.end + 1 &&
    told.start < cue[0].end &&
    told.end === read.end &&
    (text.startsWith('to ', read.start) || infinitive.test(text.slice(told.start, cue[0].end)))
  );
}

const infinitive = / to \w+$/;

/** Whether what is said goes on where the rules see more of it than the reader. */
function goesOn({ prose, list, rules, inner }: Lending, i: number, index: number, read: Span): boolean {
  if (isPronoun(prose, read) || isOpening(prose, read) || isSubject(prose, read)) return true;
  return isToldWithin(list, i, index, rules, inner) || goesOnBehindDashes(prose, read, rules[index]);
}

/**
 * `claimed |it was late and say it is closed|`: what the rules see said next by the same source, up to where the reader’s content
 * ends. Verbs that are often something else (`and wanted`, `and called`) are rather part of what is said.
 */
function goingOn(
  { text }: Prose,
  rules: readonly TaggedAttribution[],
  index: number,
  { end }: Span,
): TaggedAttribution | undefined {
  let next = index + 1;
  while (next < rules.length && rules[next].within >= 0) next++;
  if (next >= rules.length || !JOINED.has(rules[next].evidence)) return undefined;
  const { source, cue, content } = rules[next];
  const same = source[0].start === rules[index].source[0]?.start;
  const says = saying.get(lastWord(text, cue[0])) > 0;
  return same && says && content[content.length - 1].end === end ? rules[next] : undefined;
}

const JOINED: ReadonlySet<string> = new Set(['shared subject', 'participle']);

const saying = new Lexicon([
  [1, 'accusing adding urging warning calling saying'],
  [1, 'say says said add adds added claim claims claimed insist insists insisted tell tells told'],
  [
    1,
    'warn warns warned urge urges urged argue argues argued note notes noted ask asks asked accuse accuses accused challenged',
  ],
]);

/**
 * `The agency said |Falk, who runs the port|, told reporters: “…”`: whether the reader has the agency tell, too, what the rules see
 * that Falk told.
 */
function isToldWithin(
  list: readonly TaggedAttribution[],
  i: number,
  index: number,
  rules: readonly TaggedAttribution[],
  inner: Cover,
): boolean {
  const next = list[i + 1];
  if (!next || next.cue.length === 0 || next.source.length === 0 || list[i].source.length === 0) return false;
  if (next.source[0].start !== list[i].source[0].start) return false;
  const rule = rules[inner.at(next.cue[0])];
  const others = rule?.source[0]?.start !== list[i].source[0].start;
  return others && rule?.within === index && rule.evidence === 'cue, then quote';
}

/** `has told |the Post her members are tired|`: whoever is told or asked is no part of what is said, which the rules see begin behind him. */
function beginsBehindHearer(
  { text }: Prose,
  own: Span,
  { start, end }: Span,
  { evidence, cue, content: [told] }: TaggedAttribution,
): boolean {
  if (told.start <= start || told.end !== end) return false;
  if (start !== own.end + 1 || hearing.get(lastWord(text, own)) === 0) return false;
  const asked = hearing.get(lastWord(text, cue[0])) === 2;
  return asked
    ? evidence === 'cue, then question'
    : evidence === 'cue, then clause' || evidence === 'cue, then that';
}

const hearing = new Lexicon([
  [1, 'told tells tell telling assured reassured reminded informed'],
  [2, 'asked asks'],
]);

/**
 * `|If the idea is right|, she adds, |the birds will stay|`: whether the rules see one half of it where the reader does, and
 * another (the first half of 840 training articles 35 times, and 17 times it was no part of it).
 */
function isOtherHalf({ content, evidence }: TaggedAttribution, half: Span): boolean {
  return (
    evidence === 'clause, then cue' && content.length === 2 && content.some((part) => isSame(part, half))
  );
}

/** `Holm said he was told to be quiet, and talked: it works, he insisted; it is old`: the first half has a cue of its own. */
function tellsBefore(before: TaggedAttribution | undefined, { content }: TaggedAttribution): boolean {
  return before !== undefined && before.cue.some(({ end }) => end > content[0].start);
}

/** `says |14 severe warnings| – meaning danger – are in force`: a subject whose verb comes behind an aside. */
function goesOnBehindDashes(
  prose: Prose,
  read: Span,
  { evidence, content: [told] }: TaggedAttribution,
): boolean {
  if (evidence !== 'cue, then that' && evidence !== 'cue, then clause') return false;
  const { text } = prose;
  const { start, end } = read;
  if (!/^ [-\u2013\u2014]/.test(text.slice(end, end + 2)) || !inDashes.test(text.slice(start, told.end)))
    return false;
  return !someToken(prose, [read], isAuxiliary);
}

function isAuxiliary({ tokens }: Prose, token: number): boolean {
  return (tokens.classes[token] & WordClass.auxiliary) !== 0;
}

const inDashes = / [-\u2013\u2014]+ .+ [-\u2013\u2014]+ /s;

/** `reported |that when he came home|, he found it`: an opening phrase or clause alone, and a comma behind it. */
function isOpening({ text }: Prose, { start, end }: Span): boolean {
  return text[end] === ',' && opening.test(text.slice(start, end));
}

const opening =
  /^that (?:when|if|after|before|because|while|although|though|unless|once|since|despite|in|on|at|during|by)\b/;

/** `said |that the Bill|, which came late, would break the law`: a subject alone, with a clause that tells of it behind its comma. */
function isSubject({ tokens, text }: Prose, { start, end }: Span): boolean {
  if (!relative.test(text.slice(end, end + 8)) || !text.startsWith('that ', start)) return false;
  const first = tokenAt({ tokens }, start);
  for (let i = first; tokens.start[i] < end; i++)
    if (i > first + longestSubject || tokens.classes[i] & (WordClass.auxiliary | WordClass.subjectPronoun))
      return false;
  return !/(?:ed|s)$/.test(text.slice(start, end));
}

const longestSubject = 5;
const relative = /^, (?:which|who|whose|where)\b/;

/** `When she said |she had none|, he drew a knife`: a clause that a comma ends, whose subject its sentence opens with. */
function isSubordinate({ tokens, sentences }: Prose, source: readonly Span[]): boolean {
  if (source.length === 0) return false;
  const before = tokenAt({ tokens }, source[0].start) - 1;
  if (before < 0 || !(tokens.classes[before] & WordClass.subordinator)) return false;
  return sentences[tokens.sentence[before]].firstToken === before;
}

/** Gives the attribution at `i` the rule's content, and takes out those that were read into it, which follow in reading order. */
function take(list: TaggedAttribution[], i: number, { content }: TaggedAttribution): void {
  list[i] = { ...list[i], content };
  let end = i + 1;
  while (end < list.length && (list[end].cue[0] ?? list[end].content[0]).start < content[0].end) end++;
  list.splice(i + 1, end - i - 1);
}
