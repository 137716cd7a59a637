import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';
import type { Tagger } from '../../../server/src/core/tagging/index.ts';
import { reader } from '../../support/reader.ts';

function names(text: string): string[] {
  return analyze({ text, languageId: 'plaintext' }).people.speakers.map(({ name }) => name);
}

/** Everybody who speaks, as `person: Ruth Dorn ×2`, with how often they are mentioned. */
function told(text: string, tagger?: Tagger): string[] {
  const { speakers } = analyze({ text, languageId: 'plaintext' }, { tagger }).people;
  return speakers.map(({ kind, name, mentions }) => `${kind}: ${name} ×${mentions.length}`);
}

test('inside of a sentence “Said” before a capital is a given name', () => {
  expect(names('Engineer Said Bakar-Ndor told reporters that it was late.')).toEqual(['Said Bakar-Ndor']);
  expect(names('“It is late,” Commissioner Said Bakar said.')).toEqual(['Said Bakar']);
  expect(names('“It is late.” Said Ruth Dorn: “I am tired.”')).toEqual(['Ruth Dorn']);
});

test.each([
  ['Prime Minister Ruth May said the plan would fail. May added that talks would go on.', 'Ruth May ×2'],
  ['“The plan will fail,” said analyst Paul March. “Talks go on,” March said.', 'Paul March ×2'],
  ['Mrs May said the plan would fail. Mrs May added that talks would go on.', 'May ×2'],
  ['Daw Khin Mar Oo, a teacher, said the school was shut. Khin Mar Oo left.', 'Khin Mar Oo ×2'],
  ['The house was dark. Will Rill said that it was late. Rill left.', 'Will Rill ×2'],
])('a month or a modal is a name behind a name or before one: %j', (text, person) => {
  expect(told(text)).toEqual([`person: ${person}`]);
});

test('a month stays one before its day, and behind a place', () => {
  expect(told('The rain will reach Falkburg May 3, officials said.')).toEqual(['unnamed: officials ×1']);
  expect(told('Early May brought rain, farmers said.')).toEqual(['group: farmers ×1']);
});

test.each(['Cook', 'Baker', 'Bishop', 'Banks', 'Law', 'Page', 'Church'])(
  'a surname that is a noun for somebody or something elsewhere: %s',
  (surname) => {
    const text = `“It works,” analyst Helen ${surname} said.\n\n${surname} added that it took a year.`;
    expect(told(text)).toEqual([`person: Helen ${surname} ×2`]);
  },
);

test('such a noun is nobody where the story has no such name', () => {
  expect(told('“It works,” Helen Rill said. Banks said that it took a year.')).toEqual([
    'person: Helen Rill ×1',
    'group: banks ×1',
  ]);
});

test.each([
  ['Harbour chief Vera Osman-Sadler said it was late. Osman added that it rained.', 'Vera Osman-Sadler ×2'],
  ['Minister Adel al-Jubari said it was late. “No,” al-Jubari said.', 'Adel al-Jubari ×2'],
  ['Omar ibn al-Khatir said it was late. Omar said it rained.', 'Omar ibn al-Khatir ×2'],
  ['Forward Son Hyun-min said it was late. Son said it rained.', 'Son Hyun-min ×2'],
  ['Mayor Ko Wen-hao said it was late. Ko said it rained.', 'Ko Wen-hao ×2'],
  ['Diplomat Choe Son Mi said it was late. Choe said it rained.', 'Choe Son Mi ×2'],
  ['Kim Hae Un said it was late. Kim said it rained.', 'Kim Hae Un ×2'],
  ['Senator Ronald dela Cerna said it was late. Dela Cerna said it rained.', 'Ronald dela Cerna ×2'],
  ['Pushkar Kamal Rill said it was late. Rill said it rained.', 'Pushkar Kamal Rill ×2'],
  ['Le Thi Thu Rill said it was late. Rill said it rained.', 'Le Thi Thu Rill ×2'],
  ['Tom Luther King Jr. said it was late. King said it rained.', 'Tom Luther King Jr ×2'],
  ['Said singer Dorn “The Quay” Rill: “It is late.” Rill said it rained.', 'Dorn “The Quay” Rill ×2'],
  ['“It is late,” said Ruth “Rudi” Dorn. Dorn said it rained.', 'Ruth “Rudi” Dorn ×2'],
  ['Ned Ford said it was late. Ford said it rained.', 'Ned Ford ×2'],
  ['TK Rillman said it was late. Rillman said it rained.', 'TK Rillman ×2'],
  ['MS Rillman said it was late. Rillman said it rained.', 'MS Rillman ×2'],
  ['The vicar, the Rev Grace Dorn, said it was late. Dorn said it rained.', 'Grace Dorn ×2'],
])('a name is one from its first word to its last: %j', (text, person) => {
  expect(told(text)).toEqual([`person: ${person}`]);
});

test('what speaks by its owner’s name is a firm', () => {
  expect(told('“Sales are up,” Tarrant’s said. “We will hire,” Tarrant’s said.', reader)).toEqual([
    'organisation: Tarrant’s ×2',
  ]);
});

test('a prince has no surname from whoever stands beside him', () => {
  expect(told('Prince Edmund and Ada Rill left. Edmund said he was sad. Ada said she was tired.')).toEqual([
    'person: Edmund ×2',
    'person: Ada Rill ×2',
  ]);
});

test('ships are nobody', () => {
  expect(told('HMS Queen Mary sailed on Monday, the navy said.')).toEqual(['organisation: the navy ×1']);
});

test('where somebody is from is no part of their name', () => {
  for (const who of [
    'Spaniard Tomas Rill',
    'The Norwegian Anna Keller',
    'Elmford’s coach, the Portuguese Nuno Vidal,',
    'The club’s coach, Dutchman Tomas Rill,',
  ])
    expect(told(`${who} said that it was late.`)[0]).toMatch(
      /^person: (?:Tomas Rill|Anna Keller|Nuno Vidal) ×/,
    );
  expect(told('The Norwegian Fisheries Committee said no.')[0]).toMatch(/^organisation/);
  expect(told('The Bishop of the Elm Islands, the Rt Rev Anna Keller, said no.', reader)[0]).toMatch(
    /^person: Anna Keller ×/,
  );
});

test('a given name that women and men have tells no gender', () => {
  const genders = (text: string): unknown[] =>
    analyze({ text, languageId: 'plaintext' }).people.speakers.map(({ gender }) => gender);
  expect(genders('Robin and Ada Rill left. Robin said it was late.')[0]).toBe('unknown');
  expect(genders('Tom and Ada Rill left. Tom said it was late.')[0]).toBe('male');
});

test('neither a first word in capitals nor whose parent somebody is belongs to a name', () => {
  expect(names('HEARTBROKEN Ruth Dorn has said that she will sell up.')).toEqual(['Ruth Dorn']);
  expect(names('MUM-OF-THREE Ruth Dorn has said that she fled.')).toEqual(['Ruth Dorn']);
  expect(names('Dad-of-two Tomas Rill said that he ran.')).toEqual(['Tomas Rill']);
  expect(names('THE owner of a shop said that he was ruined.')).toEqual(['the owner of a shop']);
});

test.each([
  ['Councillor Ruth "Mama Joy" Dorn said it was late.', 'Ruth "Mama Joy" Dorn'],
  ['Captain Peter “Chief” Rill said it was late.', 'Peter “Chief” Rill'],
  ['Senator Ronald “Bato” dela Rosa said it was late.', 'Ronald “Bato” dela Rosa'],
  ['Self-styled “Prophet” Peter Rill said it was late.', 'Peter Rill'],
])('a title in marks before a surname alone is part of the name: %j', (text, person) => {
  expect(names(text)).toEqual([person]);
});
