import { tokenAt } from '../core/language/index.ts';
import type { Prose } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';
import { Label } from './labels.ts';

/** Patterns of the rules that are right nearly always. */
export const CERTAIN: ReadonlySet<string> = new Set([
  'quote, then source and cue',
  'quote, then cue and source',
  'cue, then quote',
  'according to',
  'participle',
  'transcript',
  'headline',
]);
const NESTED_SOURCE = 11;
const NESTED_CUE = 12;
const CERTAINLY = 16;

/**
 * What the rules say of each token, for the network to weigh: the label that their attributions give it (11 and 12 for
 * source and cue within another's speech), plus 16 where the pattern is a certain one. Writes one number a token.
 */
export function hintsOf(prose: Prose, attributions: readonly TaggedAttribution[], into: Uint8Array): void {
  into.fill(0, 0, prose.tokens.count);
  for (const each of attributions) if (each.within < 0) outer(prose, each, into);
  for (const each of attributions) {
    if (each.within < 0) continue;
    for (const span of each.source) fill(prose, span.start, span.end, NESTED_SOURCE, NESTED_SOURCE, into);
    for (const span of each.cue) fill(prose, span.start, span.end, NESTED_CUE, NESTED_CUE, into);
  }
}

function outer(prose: Prose, each: TaggedAttribution, into: Uint8Array): void {
  const sure = CERTAIN.has(each.evidence) ? CERTAINLY : 0;
  const source = each.source[0];
  const cue = each.cue[0];
  for (const span of each.content) {
    const begin = !cue
      ? Label.contentAlone
      : cue.start < span.start
        ? Label.contentCueLeft
        : Label.contentCueRight;
    fill(prose, span.start, span.end, begin + sure, Label.contentInside + sure, into);
  }
  for (const span of each.source)
    fill(prose, span.start, span.end, Label.source + sure, Label.sourceInside + sure, into);
  for (const span of each.cue) {
    const begin = !source
      ? Label.cueAlone
      : source.start < span.start
        ? Label.cueSourceLeft
        : Label.cueSourceRight;
    fill(prose, span.start, span.end, begin + sure, Label.cueInside + sure, into);
  }
}

function fill(
  prose: Prose,
  start: number,
  end: number,
  first: number,
  others: number,
  into: Uint8Array,
): void {
  const { tokens } = prose;
  let i = tokenAt(prose, start);
  for (let value = first; i < tokens.count && tokens.start[i] < end; i++, value = others) into[i] = value;
}
