import { expect, test } from 'vitest';
import { moved } from '../../client/src/drawing/moving.ts';
import type { Change } from '../../client/src/drawing/moving.ts';
import type { PlaceRange } from '../../server/src/protocol/index.ts';

const place = (line: number, character: number) => ({ line, character });
const stretch = (...[line, character, lastLine, lastCharacter]: number[]): PlaceRange => ({
  start: place(line, character),
  end: place(lastLine, lastCharacter),
});
const change = (text: string, ...at: number[]): Change => ({ range: stretch(...at), text });

test('a range stays where it is while the text behind it changes', () => {
  const quote = stretch(2, 4, 2, 9);
  expect(moved(quote, [change('said', 2, 10, 2, 12), change('', 3, 0, 9, 0)])).toEqual(quote);
});

test('it moves with what is typed before it, and with the lines above it', () => {
  expect(moved(stretch(2, 4, 2, 9), [change('ab', 2, 1, 2, 2)])).toEqual(stretch(2, 5, 2, 10));
  expect(moved(stretch(2, 4, 3, 9), [change('ab', 2, 1, 2, 1)])).toEqual(stretch(2, 6, 3, 9));
  expect(moved(stretch(2, 4, 2, 9), [change('one\ntwo', 0, 0, 0, 3)])).toEqual(stretch(3, 4, 3, 9));
  expect(moved(stretch(2, 4, 2, 9), [change('x', 0, 1, 1, 2)])).toEqual(stretch(1, 4, 1, 9));
});

test('a line break in its line takes it to the next one, and back', () => {
  expect(moved(stretch(2, 4, 2, 9), [change('\r\n', 2, 3, 2, 3)])).toEqual(stretch(3, 1, 3, 6));
  expect(moved(stretch(3, 1, 3, 6), [change('', 2, 3, 3, 0)])).toEqual(stretch(2, 4, 2, 9));
});

test('several changes come from the last to the first', () => {
  const changes = [change('', 2, 11, 2, 12), change('xyz', 2, 0, 2, 1), change('\n', 1, 0, 1, 0)];
  expect(moved(stretch(2, 4, 2, 9), changes)).toEqual(stretch(3, 6, 3, 11));
});

test('where a change touches it nobody knows', () => {
  const quote = stretch(2, 4, 2, 9);
  for (const at of [
    [2, 4, 2, 4],
    [2, 9, 2, 9],
    [2, 6, 2, 6],
    [2, 0, 2, 4],
    [1, 0, 3, 0],
  ])
    expect(moved(quote, [change('x', ...at)])).toBeUndefined();
});
