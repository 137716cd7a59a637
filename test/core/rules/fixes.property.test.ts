import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { readBibliography } from '../../../server/src/bibliography/index.ts';
import {
  analyze,
  findingsOf,
  fixesOf,
  gatherBibliography,
  provenFixesOf,
} from '../../../server/src/core/index.ts';
import type { Analysis, SourceFinding, SourceFix } from '../../../server/src/core/index.ts';
import { article } from './articles.ts';
import type { RandomArticle } from './articles.ts';

const bibliography = gatherBibliography([
  readBibliography('works.bib', '@book{keller2024, author = {Keller, Anna}, title = {Tides}, date = {2024}}'),
]);
const markdown = unified().use(remarkParse).use(remarkGfm);

/** Ten articles a seed, the same ones each time. `FIX_SEEDS=20` reads two hundred. */
const seeds = Array.from({ length: Number(process.env.FIX_SEEDS ?? 3) }, (_, i) => i + 1);

describe('every repair that is offered', () => {
  let [offered, made] = [0, 0];

  test.each(seeds)(
    'leaves a text that reads well, in which its finding is gone and no other has come (seed %i)',
    (seed) => {
      fc.assert(
        fc.property(article, (written) => {
          const analysis = analyze(written, { bibliography });
          const shape = written.languageId === 'markdown' ? shapeOf(written.text) : undefined;
          for (const finding of findingsOf(analysis)) {
            made += fixesOf(analysis, finding).length;
            for (const fix of provenFixesOf(analysis, finding)) {
              offered++;
              check(written, analysis, shape, finding, fix);
            }
          }
        }),
        { numRuns: 10, seed, endOnFailure: true },
      );
    },
    120_000,
  );

  test('is one of many: what is held back is rare, where the words put in make a statement of another kind', () => {
    expect(offered / made).toBeGreaterThan(0.85);
  });
});

function check(
  written: RandomArticle,
  before: Analysis,
  shape: Shape | undefined,
  finding: SourceFinding,
  fix: SourceFix,
): void {
  const text = applied(written.text, fix);
  // Read from scratch: nothing is shared with the analysis that made the repair.
  const after = analyze({ ...written, text }, { bibliography });
  const then = countsOf(before);
  const now = countsOf(after);
  const { id } = finding.rule;
  expect(now.get(id) ?? 0, `${fix.title} leaves ${id}:\n${text}`).toBeLessThan(then.get(id)!);
  for (const [rule, count] of now)
    expect(count, `${fix.title} brings ${rule}:\n${text}`).toBeLessThanOrEqual(then.get(rule) ?? 0);
  expect(!/\r\n/.test(written.text) || !/[^\r]\n/.test(text), 'line breaks stay of one kind').toBe(true);
  if (shape) expectSameShape(shape, text, fix);
}

/** Blocks of every kind are as many as before: a repair adds a footnote, a comment or a paragraph, and breaks none. */
function expectSameShape(then: Shape, after: string, fix: SourceFix): void {
  const now = shapeOf(after);
  for (const kind of ['table', 'list', 'listItem', 'blockquote', 'code', 'heading', 'tableCell'])
    expect(now.get(kind) ?? 0, `${fix.title}: ${kind}\n${after}`).toBe(then.get(kind) ?? 0);
  const more = (now.get('footnoteDefinition') ?? 0) - (then.get('footnoteDefinition') ?? 0);
  expect(more, `${fix.title}\n${after}`).toBe(notesMade(fix));
}

/** How many footnotes a repair writes or takes away. */
function notesMade({ kind, title }: SourceFix): number {
  if (kind === 'removeFootnote') return -1;
  return kind === 'footnote' || kind === 'defineFootnote' || title === 'Move it to a footnote' ? 1 : 0;
}

/** How many blocks of each kind a text has. */
type Shape = ReadonlyMap<string, number>;

function shapeOf(text: string): Shape {
  const counts = new Map<string, number>();
  const walk = (node: { type: string; children?: readonly { type: string }[] }): void => {
    counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
    node.children?.forEach(walk);
  };
  walk(markdown.parse(text));
  return counts;
}

function countsOf(analysis: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findingsOf(analysis)) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}

/** As an editor applies edits that do not overlap: all count in the text before. */
function applied(text: string, { edits }: SourceFix): string {
  let result = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    expect(edit.start).toBeGreaterThanOrEqual(from);
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
