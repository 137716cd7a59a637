import type { Span } from '../core/base/index.ts';
import type { Prose } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';

/** `|The minister on Monday| said`: a time at the end of a source is no part of it. */
export function withoutTime({ text }: Prose, each: TaggedAttribution): TaggedAttribution {
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
