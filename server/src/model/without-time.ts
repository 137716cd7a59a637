import type { Span } from '../core/base/index.ts';
import type { Prose } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';

/**
 * `|The minister on Monday| said`, `|14:32 Police| say`, `|The union, however,| said`: a time at either end of a source is no part
 * of it, nor is a word between commas that joins the sentence to others.
 */
export function withoutTime(prose: Prose, each: TaggedAttribution): TaggedAttribution {
  return withoutStamp(prose, withoutDay(prose, withoutJoining(prose, each)));
}

function withoutJoining({ text }: Prose, each: TaggedAttribution): TaggedAttribution {
  const last = each.source[each.source.length - 1];
  const join = last && joining.exec(text.slice(Math.max(last.start, last.end - longest), last.end));
  if (!join) return each;
  const cut: Span = { start: last.start, end: last.end - join[0].length };
  return cut.end > cut.start ? { ...each, source: [...each.source.slice(0, -1), cut] } : each;
}

const joining = /, (?:however|meanwhile|though|too|moreover|nevertheless|nonetheless|therefore|instead),?$/;

/** `14:32 |Police| say`: the time of an entry of a live report opens its block. */
function withoutStamp({ text }: Prose, each: TaggedAttribution): TaggedAttribution {
  const [source] = each.source;
  const stamp = source?.start === 0 ? stamped.exec(text.slice(0, Math.min(source.end, longest))) : null;
  if (!stamp) return each;
  return { ...each, source: [{ start: stamp[0].length, end: source.end }, ...each.source.slice(1)] };
}

const stamped = /^[0-2]?\d[:.][0-5]\d(?:\s?[ap]\.?m\.?)?[,:–—-]?\s+(?=\S)/;

function withoutDay({ text }: Prose, each: TaggedAttribution): TaggedAttribution {
  const last = each.source[each.source.length - 1];
  if (!last) return each;
  const time = atEnd.exec(text.slice(Math.max(last.start, last.end - longest), last.end));
  if (!time) return each;
  const cut: Span = { start: last.start, end: last.end - time[0].length };
  // “A poll released this week found”, “Super Tuesday showed”, “voters going to the polls Tuesday said”
  if (cut.end <= cut.start || belongs.test(text.slice(cut.start, cut.end))) return each;
  return { ...each, source: [...each.source.slice(0, -1), cut] };
}

const longest = 40;
const atEnd =
  /,?\s(?:on\s)?(?:(?:late |early |later |earlier )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today|tonight|(?:last|this|next) (?:week|month|year|night|morning|evening))$/;
const belongs =
  /(?:ed|made|held|sent|written|[Ss]uper|[Bb]lack|[Gg]ood|[Hh]oly|[Aa]sh|[Bb]loody|[Cc]yber|[Pp]alm|[Ee]aster|\b[Tt]he|\b[Aa]n?|\bof|\bby|\bfor|\bfrom|\band|\bbut|\bin|\buntil|\bthrough|\bsince|\bafter|\bbefore|taken|polls|\blate|\bearly)$/;
