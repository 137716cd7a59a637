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

test('the word before an office makes it one of state, or of none', () => {
  expect(
    officials(
      'Ruth Dorn, a wing commander, said no. Tom Rill, the surgeon general, said yes. Ann Birk, an assistant U.S. attorney, said so. World Bank president Femi Osei said it rained. Sunil Rao, the director of public prosecutions, said it was late. Divisional Forest Officer Irfan Malik said it was early.',
    ),
  ).toEqual(['Ruth Dorn', 'Tom Rill', 'Ann Birk', 'Femi Osei', 'Sunil Rao', 'Irfan Malik']);
  expect(
    officials(
      'Elmford City manager Ruth Dorn said no. Vice Chancellor Tom Rill said yes. Ann Birk, the director of the city’s art museum, said so. Peter Lund, Asia director at Rights Abroad, said it rained. Chamber of commerce president Femi Osei said it was late.',
    ),
  ).toEqual([]);
});

test('a seat is told by what somebody represents', () => {
  expect(people('Ruth Dorn, who represents Elmford in parliament, said no.')).toEqual([
    ['Ruth Dorn', ['represents Elmford in parliament'], true],
  ]);
  expect(officials('Ruth Dorn, Democrat of Ohio, said no.')).toEqual(['Ruth Dorn']);
  expect(officials('Ruth Dorn, who represents the dockers, said no.')).toEqual([]);
});

test('initials are of a state where the story spells them out so', () => {
  const told = (body: string) =>
    officials(`${body} fined the ship on Monday. It was late. “No,” said NHC director Ruth Dorn.`);
  expect(told('The National Harbour Commission (NHC)')).toEqual(['Ruth Dorn']);
  expect(told('The Norrland Harbour Club (NHC)')).toEqual([]);
});

test('a noun for a body goes with the office behind it', () => {
  expect(people('Mayor Tom Rill left. “No,” school board member Ruth Dorn said.')).toContainEqual([
    'Ruth Dorn',
    ['school board member'],
    true,
  ]);
});

test('a candidate holds no office yet, and whoever serves one does not hold it', () => {
  expect(people('Democratic candidate for governor Ruth Dorn said no.')).toEqual([
    ['Ruth Dorn', ['Democratic candidate for governor'], true],
  ]);
  expect(people('Special Assistant to the Prime Minister Ruth Dorn said no.')).toEqual([
    ['Ruth Dorn', ['Special Assistant to the Prime Minister'], true],
  ]);
  expect(people('“No,” an aide to Prime Minister Ruth Dorn said.')).not.toContainEqual([
    'Ruth Dorn',
    ['aide to Prime Minister'],
    true,
  ]);
  expect(people('Ruth Dorn, who is running for Congress, said no.')).toEqual([
    ['Ruth Dorn', ['running for Congress'], true],
  ]);
  expect(officials('Ruth Dorn, daughter of the former mayor, said no.')).toEqual([]);
});

test('an office that somebody had or will have', () => {
  expect(people('Ruth Dorn, then the health minister, said no.')).toEqual([
    ['Ruth Dorn', ['health minister'], true],
  ]);
  expect(people('Ruth Dorn, who will take over as consul to Chile in May, said no.')).toEqual([
    ['Ruth Dorn', ['consul to Chile'], true],
  ]);
});

test('what firms and clubs are called makes no official', () => {
  expect(
    officials(
      'General Motors spokesman Ruth Dorn said no. Tom Rill, the manager of Elmford City, said yes. Vice President of Marketing Ann Birk said so. Royal Bank chief economist Peter Lund said it rained. Femi Osei, president of the student council, said it was late.',
    ),
  ).toEqual([]);
  expect(
    officials(
      'Elm County State’s Attorney Ruth Dorn said no. Ecuador’s vice president Tom Rill said yes. The leader of Austria’s Freedom Party, Ann Birk, said so.',
    ),
  ).toEqual(['Ruth Dorn', 'Tom Rill', 'Ann Birk']);
});

test('an office that says nothing of its body is of the one named last', () => {
  expect(officials('The Harbour Authority denied it. Its deputy director, Ruth Dorn, said no.')).toEqual([
    'Ruth Dorn',
  ]);
  expect(officials('The ministry had no comment, said spokesman Tom Rill.')).toEqual(['Tom Rill']);
  expect(officials('The ministry fined the mill company. Its director, Ruth Dorn, said no.')).toEqual([]);
  expect(officials('The ministry denied it. Director Ruth Dorn of Norvik Mills said no.')).toEqual([]);
});

test('candidates of parties that no list has, and deputies of places', () => {
  expect(
    officials(
      'Lawyers for Jan Morcha candidate Ruth Dorn said no. An independent candidate, Tom Rill, said yes. Deputy Ann Birk of Elmford said so.',
    ),
  ).toEqual(['Ruth Dorn', 'Tom Rill', 'Ann Birk']);
  expect(officials('Doctoral candidate Ruth Dorn said no. Chairman Tom Rill of Norvik said yes.')).toEqual(
    [],
  );
});

test('the next name of a list is no title', () => {
  expect(
    people('They thanked Ruth Dorn, Martha Bishop, Ann Birk and Tom Rill. “No,” Dorn said.'),
  ).toContainEqual(['Ruth Dorn', [], false]);
});

test('a name follows the place or the body that an office is of', () => {
  const dorn = (title: string) => [['Ruth Dorn', [title], true]];
  expect(people('Former US ambassador to Kenya Ruth Dorn said no.')).toEqual(
    dorn('Former US ambassador to Kenya'),
  );
  expect(people('Permanent Representative to the United Nations Ruth Dorn said no.')).toEqual(
    dorn('Permanent Representative to the United Nations'),
  );
  expect(people('It was late, mayor of Elmford Ruth Dorn said.')).toEqual(dorn('mayor of Elmford'));
  expect(people('It was late, deputy governor of the Bank of Kenya Ruth Dorn said.')).toEqual(
    dorn('deputy governor of the Bank of Kenya'),
  );
  expect(
    people('It was late, said Tom Rill, head of the Centre for Urban Policy.').map(([name]) => name),
  ).toEqual(['Tom Rill']);
});

test('an office on a field before a name, and where its holder is from behind it', () => {
  expect(people('The mayor’s assistant on ports, Mr. Tom Rill, said no.')[0][0]).toBe('Tom Rill');
  expect(people('The union’s director, Ruth Dorn of Elmford, had said so.')[0][0]).toBe('Ruth Dorn');
  expect(people('Its discoverer, Ruth Dorn of Elmford, had said so.')[0][0]).toBe('Ruth Dorn');
});

test('who works at Elm General is no general', () => {
  expect(people('Ann Rill, a nurse at Elm General, said no.')).toEqual([['Ann Rill', ['nurse'], false]]);
});

test('a branch or a ward has its number', () => {
  expect(people('Jim Odua, president of Local 417, said no.')).toEqual([
    ['Jim Odua', ['president of Local 417'], false],
  ]);
});

test('a body whose name an of holds together is whole in front of the office', () => {
  for (const title of [
    'Bureau of Tides forecaster',
    'Department of Health spokesperson',
    'University of Elmford professor',
    'Norland Institute of Directors chief economist',
    'Board of Supervisors chairman',
  ])
    expect(people(`${title} Ruth Dorn said it was late.`).map(([name, titles]) => [name, titles])).toEqual([
      ['Ruth Dorn', [title]],
    ]);
});
