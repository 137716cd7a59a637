import { expect, test } from 'vitest';
import { analyze, findingsOf } from '../../../server/src/core/index.ts';

const first = '“We will not sell the harbour to anybody this year or next,” Mayor Anna Keller said.';
const second = '“We will never sell the harbour to anybody this year or next,” Mayor Anna Keller said.';

function rulesIn(blocksBetween: number): string[] {
  const between = Array.from({ length: blocksBetween }, (_, i) => `It rained on day ${i}.`);
  const text = [first, ...between, second].join('\n\n');
  return findingsOf(analyze({ text, languageId: 'plaintext' })).map(({ rule }) => rule.id);
}

test('places far apart are compared in an article, and not in what is longer than any', () => {
  expect(rulesIn(20)).toContain('quote/inconsistent');
  expect(rulesIn(400)).not.toContain('quote/inconsistent');
});
