import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';

function names(text: string): string[] {
  return analyze({ text, languageId: 'plaintext' }).people.speakers.map(({ name }) => name);
}

/** Everybody who speaks, as `person: Ruth Dorn ×2`, with how often they are mentioned. */
function told(text: string): string[] {
  const { speakers } = analyze({ text, languageId: 'plaintext' }).people;
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
  ['Kim Jong Un said it was late. Kim said it rained.', 'Kim Jong Un ×2'],
  ['Senator Ronald dela Cerna said it was late. Dela Cerna said it rained.', 'Ronald dela Cerna ×2'],
  ['Pushkar Kamal Rill said it was late. Rill said it rained.', 'Pushkar Kamal Rill ×2'],
  ['The vicar, the Rev Grace Dorn, said it was late. Dorn said it rained.', 'Grace Dorn ×2'],
])('a name is one from its first word to its last: %j', (text, person) => {
  expect(told(text)).toEqual([`person: ${person}`]);
});
