import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';
import { attributeFixes } from '../../../server/src/core/rules/repairs.ts';

const speech = 'The Ministry of Fish said it was late.';

/** A block that opens with some words and ends with whoever speaks. */
function inputOf(words: string): Parameters<typeof attributeFixes>[0] {
  const { blocks, people, citations } = analyze({ text: speech, languageId: 'plaintext' });
  const [story] = blocks;
  const facts = { people, citations, languageId: 'plaintext', known: [], date: undefined };
  const prose = { ...story.prose, text: words + story.prose.text };
  return { story: { ...story, prose }, previous: undefined, next: undefined, facts, index: 0 };
}

test('a statement is attributed to whoever speaks nearby, by the name that stands there', () => {
  const before = 'Half of it is lost. ';
  const { length } = before;
  expect(attributeFixes(inputOf(before), { start: 0, end: length - 1 })).toMatchObject([
    { edits: [{ start: length - 2, end: length - 2, text: ', the Ministry of Fish said' }] },
  ]);
});

test('the name is looked for once in a long paragraph, however many statements are attributed', () => {
  const input = inputOf('The Ministry of Fin '.repeat(200_000));
  const begun = performance.now();
  for (let i = 0; i < 20_000; i++) attributeFixes(input, { start: 0, end: 19 });
  expect(performance.now() - begun).toBeLessThan(15_000);
}, 60_000);
