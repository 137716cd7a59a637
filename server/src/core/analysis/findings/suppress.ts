import type { Span } from '../../base/index.ts';
import { firstStartingFrom } from '../../base/index.ts';
import type { Directive, Document } from '../../document/index.ts';

/** Says whether a comment silences a rule at a finding's source range; `blockStart` is where the finding's block starts. */
type Silenced = (rule: string, finding: Span, blockStart: number) => boolean;

/**
 * Works out what the suppression comments of a document silence. `disable-next-line` reaches over the whole paragraph
 * that starts on the next line, so that it works in hard-wrapped text, too. A look-up costs no more than a binary search,
 * however many comments there are.
 */
export function suppressions({ directives, source }: Document): Silenced {
  if (directives.length === 0) return () => false;
  const stretches = stretchesOf(directives, source.text.length + 1);
  const lines = linesOf(directives, source.text);
  const paragraphs = linesOf(
    directives.filter(({ kind }) => kind === 'disable-next-line'),
    source.text,
  );
  return (rule, finding, blockStart) =>
    namesOf(rule).some(
      (name) =>
        covers(stretches.get(name), finding.start) ||
        covers(lines.get(name), finding.start) ||
        covers(paragraphs.get(name), blockStart),
    );
}

/** By what names a comment may call a rule: everything, its family, itself. */
function namesOf(rule: string): readonly string[] {
  return ['', rule.slice(0, rule.indexOf('/')), rule];
}

/** A directive without rules speaks of all; `quote` or `quote/*` of a whole family. */
function namedBy({ rules }: Directive): readonly string[] {
  return rules.length === 0 ? [''] : rules.map((rule) => rule.replace(/\/\*?$/, ''));
}

/** From `disable` to the next `enable` of the same name or of everything; for `disable-file`, the whole text. */
function stretchesOf(directives: readonly Directive[], end: number): ReadonlyMap<string, readonly Span[]> {
  const stretches = new Map<string, Span[]>();
  const open = new Map<string, number>();
  const close = (name: string, at: number): void => {
    const start = open.get(name);
    if (start === undefined) return;
    add(stretches, name, { start, end: at });
    open.delete(name);
  };
  for (const directive of directives) {
    const names = namedBy(directive);
    if (directive.kind === 'disable') {
      for (const name of names) if (!open.has(name)) open.set(name, directive.span.start);
    } else if (directive.kind === 'enable') {
      for (const name of names[0] === '' ? [...open.keys()] : names) close(name, directive.span.start);
    }
  }
  for (const name of [...open.keys()]) close(name, end);
  for (const directive of directives) {
    if (directive.kind === 'disable-file')
      for (const name of namedBy(directive)) stretches.set(name, [{ start: 0, end }]);
  }
  return stretches;
}

/** The lines that `disable-line` and `disable-next-line` speak of, in ascending order. */
function linesOf(directives: readonly Directive[], text: string): ReadonlyMap<string, readonly Span[]> {
  const lines = new Map<string, Span[]>();
  let line: Span = { start: 0, end: 0 };
  for (const directive of directives) {
    const { kind, span } = directive;
    if (kind !== 'disable-line' && kind !== 'disable-next-line') continue;
    // Many comments may stand on one long line: it is looked for once.
    if (span.start < line.start || span.start >= line.end) line = lineAround(text, span.start);
    const meant = kind === 'disable-line' ? line : lineAfter(text, span.end);
    for (const name of namedBy(directive)) add(lines, name, meant);
  }
  for (const list of lines.values()) list.sort((a, b) => a.start - b.start);
  return lines;
}

function add(spans: Map<string, Span[]>, name: string, span: Span): void {
  const list = spans.get(name);
  if (!list) spans.set(name, [span]);
  else if (list[list.length - 1].start !== span.start) list.push(span);
}

/** Whether one of these spans, which are in order and do not overlap, holds an offset. */
function covers(spans: readonly Span[] | undefined, offset: number): boolean {
  if (!spans) return false;
  const after = firstStartingFrom(spans, offset + 1);
  return after > 0 && offset < spans[after - 1].end;
}

/** The line around an offset, its line break included. */
function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length + 1 : end + 1 };
}

/** The next line that is not blank. */
function lineAfter(text: string, offset: number): Span {
  const lineBreak = text.indexOf('\n', offset);
  let next = lineBreak < 0 ? text.length : lineBreak + 1;
  while (next < text.length && text.charCodeAt(next) <= 32) next++;
  return lineAround(text, next);
}
