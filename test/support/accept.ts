// Rewrites the notes of fixtures and rule pages to what the analysis says: npm run accept [FILE ...]. Read the diff.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { accepted, check } from './check.ts';
import { parseNotes } from './notes.ts';
import { analyzePassage, suiteFile, suiteFiles } from './passages.ts';

const named = process.argv.slice(2).map((path) => suiteFile(resolve(path)));
for (const { path, name, scope } of named.length > 0 ? named : suiteFiles()) {
  const { lines, tests } = parseNotes(readFileSync(path, 'utf8'));
  const rewritten = [...lines];
  let changed = 0;
  for (const passage of tests.flatMap(({ passages }) => passages).sort((a, b) => b.from - a.from)) {
    const analysis = analyzePassage(passage);
    if (check(passage, analysis, scope).length === 0) continue;
    rewritten.splice(passage.from, passage.to - passage.from, ...accepted(passage, analysis, scope));
    changed++;
  }
  if (changed === 0) continue;
  writeFileSync(path, rewritten.join('\n'));
  console.log(`${name}: ${changed} ${changed === 1 ? 'passage' : 'passages'} rewritten`);
}
