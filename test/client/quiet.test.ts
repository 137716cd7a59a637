import { expect, test } from 'vitest';
import { paragraphAround } from '../../client/src/quiet/paragraph.ts';
import { sentenceAround } from '../../server/src/protocol/index.ts';

/** The sentence around the bar. */
function around(marked: string): string {
  const at = marked.indexOf('|');
  const line = marked.replace('|', '');
  const { start, end } = sentenceAround(line, at);
  return line.slice(start, end);
}

test('a sentence goes from behind the last stop to the next one', () => {
  expect(around('She left. The quay |leaks. He stayed.')).toBe('The quay leaks.');
  expect(around('|She left. He stayed.')).toBe('She left.');
  expect(around('She left. He stay|ed')).toBe('He stayed');
  expect(around('“It leaks,” he said. “Yes.” The |end')).toBe('The end');
  expect(around('It cost 3.5 mil|lion')).toBe('It cost 3.5 million');
});

test('behind a stop and a space a new sentence has begun', () => {
  expect(around('She left. |')).toBe('');
  expect(around('She left.|')).toBe('She left.');
  expect(around('|')).toBe('');
});

test('a paragraph is what stands between blank lines', () => {
  const lines = ['one', 'two', '', 'three', 'four'];
  const at = (line: number) => paragraphAround((each) => lines[each] === '', lines.length, line);
  expect([at(0), at(2), at(4)]).toEqual([
    { first: 0, last: 1 },
    { first: 2, last: 2 },
    { first: 3, last: 4 },
  ]);
});
