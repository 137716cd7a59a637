import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';

function people(text: string): string[] {
  return analyze({ text, languageId: 'plaintext' }).people.speakers.map(({ name }) => name);
}

test('a person with an office is found with the office apart from the name', () => {
  const { people: found } = analyze({
    text: 'Harbour Minister Ruth Okonjo opened the quay. Okonjo left at noon.',
    languageId: 'plaintext',
  });
  const [minister] = found.speakers;
  expect(minister).toMatchObject({
    name: 'Ruth Okonjo',
    titles: ['Harbour Minister'],
    official: true,
    kind: 'person',
  });
  expect(minister.aliases).toEqual(['Harbour Minister Ruth Okonjo', 'Okonjo']);
});

test('two bearers of one surname are two people', () => {
  expect(people('Peter Lund met his cousin Marie Lund. Mr. Lund left. Ms. Lund stayed.')).toEqual([
    'Peter Lund',
    'Marie Lund',
  ]);
});

test('months, streets and opening words are nobody', () => {
  expect(people('While July was wet, the Harbour Road stayed open. Negotiations go on.')).toEqual([]);
});
