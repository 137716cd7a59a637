import type { Span } from '../../core/base/index.ts';
import { wholePhrase } from '../../core/tagging/index.ts';
import type { Sources, TaggedAttribution } from '../../core/tagging/index.ts';

/**
 * `|The minister on Monday| said`, `|14:32 Police| say`, `|The union, however,| said`: a time at either end of a source is no part
 * of it, nor is a word between commas that joins the sentence to others; the name of a site behind its headline is no part of
 * what is said.
 */
export function trimmed(sources: Sources, each: TaggedAttribution): TaggedAttribution {
  const { text } = sources.prose;
  const phrase = withoutClause(sources, each);
  const source = withoutStamp(text, withoutDay(text, withoutJoining(text, phrase)));
  const content = withoutOutlet(text, withoutPronoun(each, phrase));
  return source === each.source && content === each.content ? each : { ...each, source, content };
}

/** `|The broadcasts began in May and Norvia| says`: whoever speaks is no clause. */
function withoutClause(sources: Sources, { source, cue }: TaggedAttribution): readonly Span[] {
  if (source.length !== 1 || cue.length === 0) return source;
  const { text } = sources.prose;
  // “There were claims that …” names nobody.
  if (text.slice(source[0].start, source[0].end) === 'There') return [];
  const phrase = wholePhrase(sources, source[0], cue[0]);
  return phrase === source[0] ? source : phrase ? [phrase] : [];
}

/** `|The report|, which the council published, says …`: where the clause is no source, its “which” is no part of what is said. */
function withoutPronoun(
  { source: [before], content }: TaggedAttribution,
  [now]: readonly Span[],
): readonly Span[] {
  if (!before || !now || now.end > before.start) return content;
  return content.filter(({ start, end }) => start < now.end || end > before.start);
}

function withoutJoining(text: string, source: readonly Span[]): readonly Span[] {
  const join = endingIn(joining, text, source);
  return join ? endedAt(join.start, source) : source;
}

const joining = /, (?:however|meanwhile|though|too|moreover|nevertheless|nonetheless|therefore|instead),?$/;

function withoutDay(text: string, source: readonly Span[]): readonly Span[] {
  const time = endingIn(atEnd, text, source);
  // “A poll released this week found”, “Super Tuesday showed”, “voters going to the polls Tuesday said”
  if (!time || belongs.test(text.slice(source[source.length - 1].start, time.start))) return source;
  return endedAt(time.start, source);
}

const atEnd =
  /,?\s(?:on\s)?(?:(?:late |early |later |earlier )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today|tonight|(?:last|this|next) (?:week|month|year|night|morning|evening))$/;
const belongs =
  /(?:ed|made|held|sent|written|[Ss]uper|[Bb]lack|[Gg]ood|[Hh]oly|[Aa]sh|[Bb]loody|[Cc]yber|[Pp]alm|[Ee]aster|\b[Tt]he|\b[Aa]n?|\bof|\bby|\bfor|\bfrom|\band|\bbut|\bin|\buntil|\bthrough|\bsince|\bafter|\bbefore|taken|polls|\blate|\bearly)$/;

/** What matches a pattern at the end of the last span, and is not all of it. */
function endingIn(pattern: RegExp, text: string, spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  const { start, end } = spans[spans.length - 1];
  const found = pattern.exec(text.slice(Math.max(start, end - longest), end));
  return found && end - found[0].length > start ? { start: end - found[0].length, end } : undefined;
}

const longest = 40;

/** The spans with another end. */
function endedAt(end: number, spans: readonly Span[]): readonly Span[] {
  return [...spans.slice(0, -1), { start: spans[spans.length - 1].start, end }];
}

/** `14:32 |Police| say`, `4.2 |Members| noted`: the time of an entry of a live report opens its block, or the number of one of minutes. */
function withoutStamp(text: string, source: readonly Span[]): readonly Span[] {
  if (source[0]?.start !== 0) return source;
  const [{ end }] = source;
  const stamp = stamped.exec(text.slice(0, Math.min(end, longest)));
  return stamp ? [{ start: stamp[0].length, end }, ...source.slice(1)] : source;
}

const stamped =
  /^(?:[0-2]?\d[:.][0-5]\d(?:\s?[ap]\.?m\.?)?[,:–—-]?\s+(?=\S)|\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=\p{Lu}))/u;

/** `Mayor says |harbour will close| – The Estmark Post` */
function withoutOutlet(text: string, content: readonly Span[]): readonly Span[] {
  const last = content[content.length - 1];
  if (!last || last.end < text.length || text.length > longestHeadline) return content;
  const outlet = behind.exec(text);
  return outlet && outlet.index > last.start ? endedAt(outlet.index, content) : content;
}

const longestHeadline = 200;
const behind = / [-\u2013\u2014|] (?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}$/u;
