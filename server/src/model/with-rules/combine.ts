import { overlaps, sortShort } from '../../core/base/index.ts';
import type { Span } from '../../core/base/index.ts';
import type { Prose } from '../../core/language/index.ts';
import { isFar } from '../../core/tagging/index.ts';
import type { Tagged, TaggedAttribution } from '../../core/tagging/index.ts';
import { Cover } from '../cover.ts';
import { fill } from './filling.ts';
import { lend } from './lend.ts';
import { isOtherSense } from './other-senses.ts';
import { fromItsSentence, inOneSentence } from './one-sentence.ts';
import { isToldOfSource, withoutPassiveSubject } from './passives.ts';
import { signedQuotations } from './signed.ts';
import { isPronoun } from '../spans.ts';
import { withSubjects } from './subjects.ts';
import { trimmed } from './trimmed.ts';

/**
 * Attributions of which the reader is less sure than this are left out. Lower, nothing more is found that has a speaker;
 * higher, what is found falls faster than what is right rises.
 */
const LEAST = 0.16;
/** The same for content without a cue, which most often is a title, a caption or a quotation that goes on elsewhere. */
const LEAST_ALONE = 0.2;
/**
 * The same for a cue without any word that tells of speech, thought or a stance (`presented the accounts`, `opted to sell`),
 * with neither “that” nor a quotation behind it.
 */
const LEAST_FAR = 0.4;

/** Patterns that are right more often than the reader where the two differ. */
const OVERRIDING: ReadonlySet<string> = new Set([
  'according to',
  'quote, then cue and source',
  'quote, then source and cue',
  'cue, then quote',
  'quoted as saying',
  'written on',
  'brought to say',
  'said from',
  'told in court',
  'called by',
  'headline',
]);

/**
 * The reader's attributions and the rules' put together. Outer speech is the reader's, save what the rules know for
 * certain (transcripts, signatures, quotations with their cue beside them) or see alone (speech announced for the next block,
 * quotations that go on from the last one); speech within speech is the rules'.
 */
export function combine(
  prose: Prose,
  reader: readonly TaggedAttribution[],
  rules: Tagged,
): readonly TaggedAttribution[] {
  const outer = signedQuotations(prose);
  const certain = new Cover(prose);
  for (const each of outer) cover(certain, each);
  for (const each of rules.attributions) {
    if (each.within >= 0 || !OVERRIDING.has(each.evidence) || certain.meets(each.content)) continue;
    outer.push(each);
    cover(certain, each);
  }
  const own = outer.length;
  for (const read of reader) {
    const each = fromItsSentence(prose, read);
    const least = each.cue.length === 0 ? LEAST_ALONE : isFar(prose, each) ? LEAST_FAR : LEAST;
    if (each.confidence < least || certain.meets(each.content)) continue;
    const told = withoutPassiveSubject(prose, inOneSentence(prose, each));
    const nobody = saysNothing(prose, told) || isNobody(prose, told) || isToldOfSource(prose, told);
    if (!nobody && !isOtherSense(prose, told)) outer.push(told);
  }
  lend(prose, outer, own, rules.attributions);
  withSubjects(prose, outer, own);
  for (const each of rules.attributions) if (each.content.length === 0) announce(prose, outer, own, each);
  fill(prose, outer, rules);
  const settled = settle(prose, sortShort(outer, byPlace), rules);
  const sources = { prose, view: undefined };
  const told: TaggedAttribution[] = [];
  for (const each of settled) told.push(trimmed(sources, each));
  return withNested(prose, told, rules.attributions);
}

/** `She says |nothing|.`, `Many believe |that|.`; in “The trouble, says Ruiz, |is| that nobody listens” the verb is what is said. */
function saysNothing({ text }: Prose, { source, cue, content }: TaggedAttribution): boolean {
  if (
    cue.length === 1 &&
    /^(?:is|was)$/.test(text.slice(cue[0].start, cue[0].end)) &&
    text[(source[0]?.end ?? 0) - 1] === ','
  )
    return true;
  return content.length === 1 && /^(?:nothing|that)$/i.test(text.slice(content[0].start, content[0].end));
}

/** `|the| alleged thief known with his initial`, `|Who| said what`: an article alone is nobody, nor is who is asked for. */
function isNobody({ text, sentences }: Prose, { source }: TaggedAttribution): boolean {
  if (source.length !== 1) return false;
  const [{ start, end }] = source;
  if (end - start > 3) return false;
  const word = text.slice(start, end);
  return /^(?:the|an?)$/i.test(word) || (word === 'Who' && sentences[0].start === start);
}

/** What the next block says is what is announced: `issued the following statement in response to |the vote|` is not. */
function announce(
  { text }: Prose,
  outer: TaggedAttribution[],
  own: number,
  announced: TaggedAttribution,
): void {
  const [cue] = announced.cue;
  const follows = / following /.test(text.slice(cue.start, cue.end));
  for (let i = outer.length - 1; follows && i >= own; i--)
    if (outer[i].cue.some((span) => overlaps(span, cue))) outer.splice(i, 1);
  outer.push(announced);
}

function cover(certain: Cover, { content, source }: TaggedAttribution): void {
  certain.add(content, 0);
  certain.add(source, 0);
}

/**
 * Finds a place for content without a cue: it goes on from the block before, or has a cue or a source that only the rules saw, or is a
 * quotation that goes on with the one before it.
 */
function settle(
  prose: Prose,
  list: readonly TaggedAttribution[],
  rules: Tagged,
): readonly TaggedAttribution[] {
  if (list.every(hasCue)) return list;
  const carried = new Cover(prose);
  carried.add(rules.continuation, 0);
  const cues = new Cover(prose);
  for (const each of list) cues.add(each.cue, 0);
  const byRule = new Cover(prose);
  rules.attributions.forEach((each, i) => {
    if (each.within < 0 && each.cue.length + each.source.length > 0) byRule.add(each.content, i);
  });
  const openings = new Set(prose.quotations.map(({ start }) => start));
  const quoted = ({ content }: TaggedAttribution) =>
    content.filter(({ start }) => openings.has(start)).length;
  const settled: TaggedAttribution[] = [];
  for (const each of list) {
    const last = settled[settled.length - 1];
    if (each.cue.length > 0) settled.push(each);
    else if (!carried.meets(each.content)) {
      const rule = rules.attributions[byRule.half(each.content)];
      const goesOn = last && last.cue.length > 0 && quoted(last) > 0 && quoted(each) === each.content.length;
      // “…,” she said. She shrugged. “…”
      const again = goesOn && rule && rule.cue.length === 0 && isPronoun(prose, rule.source[0]);
      if (rule && !again && !cues.meets(rule.cue)) settled.push(rule);
      else if (goesOn) settled[settled.length - 1] = { ...last, content: [...last.content, ...each.content] };
      else settled.push(each);
    }
  }
  return settled;
}

/** With the rules' speech within speech, wherever the speech around it was found. */
function withNested(
  prose: Prose,
  outer: readonly TaggedAttribution[],
  rules: readonly TaggedAttribution[],
): readonly TaggedAttribution[] {
  if (!rules.some(isInner)) return outer;
  const contents = new Cover(prose);
  for (let i = 0; i < outer.length; i++) contents.add(outer[i].content, i);
  const found = [...outer];
  for (const each of rules) {
    if (!isInner(each) || isOtherSense(prose, each)) continue;
    const within = contents.at(each.cue[0]);
    if (within >= 0 && holds(outer[within].content, each)) found.push({ ...each, within });
  }
  return found;
}

function isInner({ within, content, cue }: TaggedAttribution): boolean {
  return within >= 0 && content.length > 0 && cue.length > 0;
}

function hasCue({ cue }: TaggedAttribution): boolean {
  return cue.length > 0;
}

function byPlace(a: TaggedAttribution, b: TaggedAttribution): number {
  return place(a) - place(b);
}

function place({ content, cue }: TaggedAttribution): number {
  return (content[0] ?? cue[0]).start;
}

/** Whether the pieces of what somebody says hold all of an attribution. */
function holds(pieces: readonly Span[], { content, cue, source }: TaggedAttribution): boolean {
  return [...content, ...cue, ...source].every(({ start, end }) =>
    pieces.some((span) => span.start <= start && end <= span.end),
  );
}
