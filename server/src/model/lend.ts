import type { Span } from '../core/base/index.ts';
import { WordClass } from '../core/language/index.ts';
import type { Prose } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';
import { Cover } from './cover.ts';
import { tokenAt } from './hints.ts';

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
  let cues: Cover | undefined;
  for (let i = first; i < list.length; i++) {
    const { cue, source, content } = list[i];
    if (cue.length === 0) continue;
    const sourceless = source.every((span) => isRelative(prose, span));
    const cut = content.length === 1 && isPronoun(prose, content[0]);
    if (!sourceless && !cut) continue;
    if (!cues) {
      cues = new Cover(prose);
      for (let r = 0; r < rules.length; r++) if (rules[r].within < 0) cues.add(rules[r].cue, r);
    }
    const rule = rules[cues.at(cue[0])];
    if (!rule) continue;
    if (sourceless && rule.source.length > 0) list[i] = { ...list[i], source: rule.source };
    if (cut && rule.content[0]?.start === content[0].start) list[i] = { ...list[i], content: rule.content };
  }
}

function isRelative(prose: Prose, { start, end }: Span): boolean {
  const token = tokenAt(prose, start);
  const relative = WordClass.relative | WordClass.question;
  return prose.tokens.end[token] === end && (prose.tokens.classes[token] & relative) === relative;
}

function isPronoun(prose: Prose, { start, end }: Span): boolean {
  const token = tokenAt(prose, start);
  return prose.tokens.end[token] === end && (prose.tokens.classes[token] & WordClass.subjectPronoun) !== 0;
}
