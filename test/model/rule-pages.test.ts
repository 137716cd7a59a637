import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accepted, check, writePassage } from '../support/check.ts';
import { parseNotes } from '../support/notes.ts';
import { analyzePassage, applyFix, suiteFiles } from '../support/passages.ts';
import { reader } from '../support/reader.ts';

const pages = suiteFiles().filter(({ scope }) => scope.rule !== undefined);

test.each(pages)('with the trained reader, $name holds as well', ({ path, scope }) => {
  for (const passage of parseNotes(readFileSync(path, 'utf8')).tests.flatMap(({ passages }) => passages)) {
    const analysis = analyzePassage(passage, reader);
    if (check(passage, analysis, scope).length > 0)
      expect(accepted(passage, analysis, scope)).toEqual(writePassage(passage, passage.notes));
    for (const { title, text } of passage.fixes) expect(applyFix(passage, analysis, title)).toBe(text);
  }
});
