import type { Span } from '../core/base/index.ts';
import { WordClass } from '../core/language/index.ts';
import type { Prose } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';
import { Cover } from './cover.ts';
import { tokenAt } from './hints.ts';

/**
 * Where the reader gives a cue no source, or takes a relative pronoun for one (“Ines Falk, who runs the port, said”), the
 * source that the rules give to the same cue is right far more often (of 280 training articles, 33 times and 1 time
 * wrong). Replaces such attributions in `list` from index `first` on.
 */
export function lendSources(
  prose: Prose,
  list: TaggedAttribution[],
  first: number,
  rules: readonly TaggedAttribution[],
): void {
  let cues: Cover | undefined;
  for (let i = first; i < list.length; i++) {
    const { cue, source } = list[i];
    if (cue.length === 0 || !source.every((span) => isRelative(prose, span))) continue;
    if (!cues) {
      cues = new Cover(prose);
      for (let r = 0; r < rules.length; r++) if (rules[r].within < 0) cues.add(rules[r].cue, r);
    }
    const rule = cues.at(cue[0]);
    if (rule >= 0 && rules[rule].source.length > 0) list[i] = { ...list[i], source: rules[rule].source };
  }
}

function isRelative(prose: Prose, { start, end }: Span): boolean {
  const token = tokenAt(prose, start);
  const relative = WordClass.relative | WordClass.question;
  return prose.tokens.end[token] === end && (prose.tokens.classes[token] & relative) === relative;
}
