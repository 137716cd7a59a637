import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { analyze, claimsOf, findingsOf } from '../../server/src/core/index.ts';
import { reader } from '../support/reader.ts';

setFlagsFromString('--allow-natives-syntax');
const alike = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;
setFlagsFromString('--no-allow-natives-syntax');

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'samples/harbour.md'), 'utf8').repeat(12);

/** Node 20 gives each `{...a, b}` a shape of its own when `a` has no `b`: whoever reads such records gets slower with each. */
test.each(['plaintext', 'markdown'])('records with the same fields share a few shapes (%s)', (languageId) => {
  const analysis = analyze({ text, languageId }, { tagger: reader });
  const shapes = new Map<string, object[]>();
  const counts = new Map<string, number>();
  for (const record of recordsIn([analysis, findingsOf(analysis), claimsOf(analysis)])) {
    const fields = Object.keys(record).join(' ');
    const known = shapes.get(fields) ?? [];
    counts.set(fields, (counts.get(fields) ?? 0) + 1);
    if (!known.some((other) => alike(other, record))) shapes.set(fields, [...known, record]);
  }
  expect(Math.max(...counts.values())).toBeGreaterThan(100);
  const many = [...shapes].filter(([, { length }]) => length > 8);
  expect(many.map(([fields, { length }]) => `${length} shapes of {${fields}}`)).toEqual([]);
});

/** All plain records that can be reached. */
function recordsIn(start: unknown): readonly object[] {
  const records: object[] = [];
  const seen = new Set<unknown>();
  const waiting = [start];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value) || value instanceof Set) waiting.push(...value);
    else if (value instanceof Map) waiting.push(...value.keys(), ...value.values());
    else {
      if (Object.getPrototypeOf(value) === Object.prototype) records.push(value);
      waiting.push(...Object.values(value));
    }
  }
  return records;
}
