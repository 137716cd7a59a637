import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';

function names(text: string): string[] {
  return analyze({ text, languageId: 'plaintext' }).people.speakers.map(({ name }) => name);
}

test('inside of a sentence “Said” before a capital is a given name', () => {
  expect(names('Engineer Said Bakar-Ndor told reporters that it was late.')).toEqual(['Said Bakar-Ndor']);
  expect(names('“It is late,” Commissioner Said Bakar said.')).toEqual(['Said Bakar']);
  expect(names('“It is late.” Said Ruth Dorn: “I am tired.”')).toEqual(['Ruth Dorn']);
});
