import { expect, test } from 'vitest';
import { analyze, highlightsOf } from '../../server/src/core/index.ts';

test('what goes on in the next paragraph is coloured as it began: a quotation, or a turn without marks', () => {
  const coloured = (text: string): string[] =>
    highlightsOf(analyze({ text, languageId: 'markdown' })).map(
      ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
    );
  const turns = coloured('**Jo Dorn:** Do you sleep?\n\n**Ann Rill:** I do.\n\nI sleep like a log.\n');
  expect(turns.at(-2)).toBe('speech: I do.');
  expect(turns.at(-1)).toBe('speech: I sleep like a log.');
  const quoted = coloured('“We will wait,” Anna Keller said. “It is late.\n\n“And it rains.”\n');
  expect(quoted.at(-1)).toBe('quote: “And it rains.”');
});
