import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';

/** Everybody in a text: name, titles, and whether they are an official. */
function people(text: string): [name: string, titles: readonly string[], official: boolean][] {
  const { speakers } = analyze({ text, languageId: 'plaintext' }).people;
  return speakers.map(({ name, titles, official }) => [name, titles, official]);
}

test('what is in doubt is nobody’s title, and neither is what else somebody did', () => {
  expect(
    people('Ruth Dorn would not say whether Aleksei Rill is a suspect. “Rill is ill,” she said.'),
  ).toEqual([
    ['Ruth Dorn', [], false],
    ['Aleksei Rill', [], false],
  ]);
  expect(people('Tom Rill, who ran a port and mistrusted paper, said no.')[0][1]).not.toContain(
    'ran a port and mistrusted paper',
  );
  expect(people('Van der Rill’s spokeswoman, Ruth Dorn, said that she would come.')).toContainEqual([
    'Ruth Dorn',
    ['Van der Rill’s spokeswoman'],
    false,
  ]);
});
