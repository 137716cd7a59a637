import type { Span } from '../base/index.ts';
import type { Directive, Document } from '../document/index.ts';

/** Says whether a comment silences a rule at a finding's source range; `blockStart` is where the finding's block starts. */
export type Silenced = (rule: string, finding: Span, blockStart: number) => boolean;

/**
 * Works out what the suppression comments of a document silence. `disable-next-line` reaches over the whole paragraph
 * that starts on the next line, so that it works in hard-wrapped text, too.
 */
export function suppressions(document: Document): Silenced {
  if (document.directives.length === 0) return () => false;
  const reaches = document.directives.flatMap((directive, i) => {
    const reach = reachOf(directive, document.directives.slice(i + 1), document.source.text);
    return reach ? [{ ...reach, directive }] : [];
  });
  return (rule, finding, blockStart) =>
    reaches.some(
      ({ start, end, directive }) =>
        names(directive, rule) &&
        ((start <= finding.start && finding.start < end) ||
          (directive.kind === 'disable-next-line' && start <= blockStart && blockStart < end)),
    );
}

/** A directive without rules speaks of all; `quote` or `quote/*` of a whole family. */
function names({ rules }: Directive, rule: string): boolean {
  return (
    rules.length === 0 ||
    rules.some((name) => name === rule || rule.startsWith(`${name.replace(/\/?\*$/, '')}/`))
  );
}

function reachOf(directive: Directive, later: readonly Directive[], text: string): Span | undefined {
  switch (directive.kind) {
    case 'enable':
      return undefined;
    case 'disable-file':
      return { start: 0, end: text.length + 1 };
    case 'disable': {
      const enable = later.find(
        ({ kind, rules }) =>
          kind === 'enable' && (rules.length === 0 || String(rules) === String(directive.rules)),
      );
      return { start: directive.span.start, end: enable?.span.start ?? text.length + 1 };
    }
    case 'disable-line':
      return lineAround(text, directive.span.start);
    case 'disable-next-line': {
      const { end } = lineAround(text, directive.span.end);
      let next = end;
      while (next < text.length && /\s/.test(text[next])) next++;
      return lineAround(text, next);
    }
  }
}

/** The line around an offset, its line break included. */
function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length + 1 : end + 1 };
}
