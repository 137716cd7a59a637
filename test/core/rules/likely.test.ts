import { expect, test } from 'vitest';
import { analyze, rules } from '../../../server/src/core/index.ts';
import type { StoryBlock } from '../../../server/src/core/rules/types.ts';

/** What a rule finds in the first block of a text, with every attribution made as sure as said. */
function foundAt(id: string, text: string, confidence: number): readonly string[] {
  const { blocks, people, citations } = analyze({ text, languageId: 'plaintext' });
  const [block, next] = blocks;
  const attributions = block.quotes.attributions.map((said) => ({ ...said, confidence }));
  const story: StoryBlock = { ...block, quotes: { ...block.quotes, attributions } };
  const facts = { people, citations, languageId: 'plaintext', known: [], date: undefined };
  const rule = rules.find((each) => each.id === id)!;
  const found = rule.checkStory
    ? [
        ...rule.check({ story, previous: undefined, next, facts, index: 0 }),
        ...rule.checkStory([story], people, [], []),
      ]
    : rule.check({ story, previous: undefined, next, facts, index: 0 });
  return found.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['attribution/loaded-verb', 'Anna Keller admitted that the harbour was closed.', ['admitted']],
  ['quote/double-attribution', 'Anna Keller said: “We will not sign,” she added.', ['added']],
  [
    'quote/late-attribution',
    '“We will not sign. The harbour stays ours. Nobody can buy it from us,” Anna Keller said.',
    ['Anna Keller'],
  ],
  ['source/undescribed', '“The talks are over,” a source said.', ['a source']],
  ['source/anonymous-opinion', '“He is an incompetent man,” a senior official said.', ['incompetent']],
  ['source/no-response', 'Anna Brook accused Paul Stone of taking bribes.', ['Paul Stone']],
])('%s stands on what was likely said alone', (id, text, found) => {
  expect(foundAt(id, text, 0.5)).toEqual(found);
  expect(foundAt(id, text, 0.49)).toEqual([]);
});
