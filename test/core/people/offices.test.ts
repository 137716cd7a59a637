import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';

/** Everybody who speaks in a text: name, titles, and whether they are an official. */
function people(text: string): [name: string, titles: readonly string[], official: boolean][] {
  const { speakers } = analyze({ text, languageId: 'plaintext' }).people;
  return speakers
    .filter(({ kind }) => kind === 'person')
    .map(({ name, titles, official }) => [name, titles, official]);
}

function officials(text: string): string[] {
  return people(text).flatMap(([name, , official]) => (official ? [name] : []));
}

test('an office that somebody is given or gives up is theirs', () => {
  const mayor = [['Ruth Dorn', ['mayor of Elm'], true]];
  for (const told of [
    'The board named Ruth Dorn as mayor of Elm.',
    'The board appointed Ruth Dorn mayor of Elm on Monday.',
    'Ruth Dorn was sworn in as the mayor of Elm.',
    'Ruth Dorn took over as mayor of Elm.',
    'Ruth Dorn became mayor of Elm last year.',
  ])
    expect(people(`${told} “No,” Dorn said.`), told).toEqual(mayor);
  expect(people('Ruth Dorn, elected mayor of Elm in May, said no.')).toEqual(mayor);
  expect(people('“No,” said Ruth Dorn, who has been the mayor of Elm since May.')).toEqual(mayor);
  expect(people('The board named Ruth Dorn as chief executive of the mill. Dorn said no.')).toEqual([
    ['Ruth Dorn', ['chief executive of the mill'], false],
  ]);
});

test('what “who” says that somebody does is no office', () => {
  expect(
    officials(
      'Ruth Dorn, who is challenging Sen. Tom Rill, said no. Peter Lund, whose mayor left, said yes.',
    ),
  ).toEqual(['Tom Rill']);
});

test('whose office it is makes an official', () => {
  expect(
    officials(
      'Ruth Dorn, the governor’s spokeswoman, said no. Tom Rill, who is a spokesman for the port authority, said yes. Ann Birk, the union’s delegate, said so. Peter Lund, the minister’s lawyer, was late, he said.',
    ),
  ).toEqual(['Ruth Dorn', 'Tom Rill']);
  expect(people('Ruth Dorn, who is Kenya’s deputy foreign minister, said no.')[0][1]).toEqual([
    'Kenya’s deputy foreign minister',
  ]);
});

test('seats, parties and agencies of more countries', () => {
  expect(
    officials(
      'Tory backbencher Ruth Dorn said no. Presidential hopeful Tom Rill said yes. EFCC spokesman Femi Osa said so. Komeito leader Kenji Mori said it rained. Additional Secretary Sunil Rao said it was late.',
    ),
  ).toEqual(['Ruth Dorn', 'Tom Rill', 'Femi Osa', 'Kenji Mori', 'Sunil Rao']);
  expect(officials('A peer of hers, Ruth Dorn, said no. Local politician Tom Rill said yes.')).toEqual([]);
});
