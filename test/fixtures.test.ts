import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accepted, check, writePassage } from './support/check.ts';
import { analyzePassage, applyFix, hoverText, suiteFiles } from './support/passages.ts';
import { parseNotes } from './support/notes.ts';
import type { ExpectedNote } from './support/notes.ts';
import { bibliographyNotes } from './support/works.ts';

describe.each(suiteFiles())('$name', ({ path, scope }) => {
  const suite = parseNotes(readFileSync(path, 'utf8'));
  for (const { name, passages, bibliography } of suite.tests) {
    test(name, () => {
      if (bibliography) {
        const notes = bibliographyNotes(
          bibliography,
          passages,
          passages.map((passage) => analyzePassage(passage)),
          scope.rule,
        );
        expect(notes.map(written)).toEqual(bibliography.notes.map(written));
      }
      for (const passage of passages) {
        const analysis = analyzePassage(passage);
        if (check(passage, analysis, scope).length > 0) {
          expect(accepted(passage, analysis, scope).join('\n')).toBe(
            writePassage(passage, passage.notes).join('\n'),
          );
        }
        if (passage.hover !== undefined) expect(hoverText(passage, analysis)).toBe(passage.hover);
        for (const { title, text } of passage.fixes) expect(applyFix(passage, analysis, title)).toBe(text);
      }
    });
  }
});

/** A note in one line, for a comparison that reads well. */
function written({ line, start, end, label }: ExpectedNote): string {
  return `${line}:${start}–${end} ${label}`;
}
