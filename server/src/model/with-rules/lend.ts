import { overlaps } from '../../core/base/index.ts';
import type { Span } from '../../core/base/index.ts';
import { tokenAt } from '../../core/language/index.ts';
import type { Prose } from '../../core/language/index.ts';
import { isCueWord } from '../../core/tagging/index.ts';
import type { TaggedAttribution } from '../../core/tagging/index.ts';
import { Cover } from '../cover.ts';
import { lendContent } from './lend-content.ts';
import type { Lending } from './lend-content.ts';
import { Parting } from './parting.ts';
import { isRelative, isSame } from '../spans.ts';
import { isEarlier } from './subjects.ts';

/**
 * Lends the reader's attributions in `list`, from index `first` on, what the rules know better about the same cue.
 * Where the reader gives a cue no source, or takes a relative pronoun for one (“Ines Falk, who runs the port, said”), the
 * source that the rules give to the same cue is right far more often (of 280 training articles, 33 times and 1 time
 * wrong). A pronoun is no content where the rules see the clause that it begins.
 */
export function lend(
  prose: Prose,
  list: TaggedAttribution[],
  first: number,
  rules: readonly TaggedAttribution[],
): void {
  const parting = new Parting(prose, list, rules);
  const cues = new Cover(prose);
  const inner = new Cover(prose);
  for (let r = 0; r < rules.length; r++) (rules[r].within < 0 ? cues : inner).add(rules[r].cue, r);
  const lending: Lending = { prose, list, rules, inner };
  for (let i = first; i < list.length; i++) {
    const own = list[i];
    const { source, cue, content } = own;
    if (cue.length === 0) continue;
    if (content.length > 1) parting.part(i);
    const verb = source.length === 1 ? rules[cueInName(prose, source[0], cues)] : undefined;
    const index = cues.at(cue[0]);
    if (verb && verb.source[0]?.start === source[0].start) {
      list[i] = { ...list[i], source: verb.source, cue: verb.cue };
    } else if (index < 0) {
      lendName(lending, i, rules[cues.at(lastToken(prose, cue[cue.length - 1]))]);
    } else if (isSaid(rules[index], content)) {
      list[i] = rules[index];
    } else {
      lendSource(lending, i, rules[index], own);
      if (content.length === 1 && rules[index].content.length > 0) lendContent(lending, i, index, own);
    }
  }
}

/** `|Anna Keller emails| to say she is late`: the rule whose cue the reader has taken for the last part of a name, or -1. */
function cueInName(prose: Prose, source: Span, cues: Cover): number {
  const last = lastToken(prose, source);
  return isCueWord(prose.tokens.lexeme[tokenAt(prose, last.start)]) ? cues.at(last) : -1;
}

/** `“It is late,” said |the website|`: whether the reader takes the source behind a cue for what is said. */
function isSaid({ evidence, source }: TaggedAttribution, content: readonly Span[]): boolean {
  return evidence === 'clause, then cue' && source.length > 0 && isSame(source[0], content[0]);
}

/** Where the rules see the cue only at its end, the rest may be a part of their source’s name. */
function lendName({ prose, list }: Lending, i: number, rule: TaggedAttribution | undefined): void {
  if (rule && isInName(prose, list[i].source, list[i].cue, rule))
    list[i] = { ...list[i], source: rule.source, cue: rule.cue };
}

function lendSource(
  { prose, list }: Lending,
  i: number,
  rule: TaggedAttribution,
  { source, cue, content }: TaggedAttribution,
): void {
  if (rule.source.length === 0) return;
  const unnamed = source.every((span) => isRelative(prose, span));
  // “…, warns the agency, which”: the reader may have taken the speaker for what is said.
  if (unnamed && rule.source.some((a) => content.some((b) => overlaps(a, b)))) list[i] = rule;
  else if (unnamed || isEarlier(prose, source[0], cue[0]) || isBounded(prose, source, rule))
    list[i] = { ...list[i], source: rule.source };
}

/**
 * `Flood victims in Nyatike, |Migori County| rejected it`, `HARBOURNET – |the fishermen’s union –| said`: where the rules see the
 * source begin in front of a place and its comma, or better where an aside between dashes begins and ends.
 */
function isBounded({ text }: Prose, source: readonly Span[], rule: TaggedAttribution): boolean {
  if (source.length !== 1 || rule.source.length !== 1) return false;
  const [own] = source;
  const [whole] = rule.source;
  if (whole.start < own.start && whole.end === own.end)
    return text.slice(own.start - 2, own.start) === ', ' || isDashed(text, own.start);
  return whole.start <= own.start && whole.end < own.end && isDashed(text, own.end + 1);
}

function isDashed(text: string, end: number): boolean {
  return / [-\u2012-\u2015]+ $/.test(text.slice(Math.max(0, end - 4), end));
}

/** `Judge |O’Keller said| it was late`: whether the reader has taken a part of the name for a part of the cue. */
function isInName(
  { text }: Prose,
  [own]: readonly Span[],
  [cue]: readonly Span[],
  rule: TaggedAttribution,
): boolean {
  const [whole] = rule.source;
  if (!own || !whole || own.start !== whole.start || own.end >= whole.end) return false;
  return cue.start < whole.end && /^\p{Lu}/u.test(text.slice(cue.start, cue.start + 2));
}

function lastToken(prose: Prose, { end }: Span): Span {
  const { tokens } = prose;
  const last = tokenAt(prose, end - 1);
  return { start: tokens.start[last], end: tokens.end[last] };
}
