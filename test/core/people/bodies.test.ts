import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';

/** Everybody who speaks, as “kind name”, in order of appearance. */
function speakers(text: string): string[] {
  const { blocks, people } = analyze({ text, languageId: 'plaintext' });
  const said = new Set<string>();
  for (const { quotes } of blocks)
    for (const { speaker } of quotes.attributions) {
      const who = people.speakers[speaker];
      said.add(who ? `${who.kind} ${who.name}` : 'nobody');
    }
  return [...said];
}

test.each([
  ['Elmford Bank', 'bank'],
  ['Lumina', 'bank'],
  ['The Harbour Congress', 'party'],
  ['The Liberal Democrats', 'party'],
  ['Elmford United', 'club'],
  ['Brenn Airways', 'airline'],
  ['The Elmford Ports Authority', 'regulator'],
  ['The Karsian Defence Forces', 'military'],
])('%s may be “the %s”', (name, noun) => {
  const text = `${name} said that the plan would go ahead. The ${noun} added that prices would rise.`;
  expect(speakers(text)).toEqual([`organisation ${name.replace('The ', '')}`]);
});

test.each([
  ['The Elmford Times reported that the mill would close.', 'party'],
  ['Harbour Bakers’ Council said that the mill would close.', 'bank'],
  ['Tarn said that the mill would close.', 'department'],
])('%s It is no %s', (before, noun) => {
  expect(speakers(`${before} The ${noun} said that it was late.`)).toHaveLength(2);
});

test('nobody’s name has an article', () => {
  const said = (who: string) => speakers(`${who} said that it was late. It also said that it was cold.`);
  expect(said('The Folkething')).toEqual(['organisation Folkething']);
  expect(said('The Riksdag')).toEqual(['organisation Riksdag']);
  expect(speakers('The Velmarans said that it was late.')).toEqual(['group the Velmarans']);
  expect(speakers('Tom Rill spoke. The Rill family said that it was late.')).not.toContain(
    'organisation Rill',
  );
});

test('an unknown name that “it” or “the bank” follows is a body’s', () => {
  expect(speakers('Tessel said that it was late. It said that it was cold.')).toEqual([
    'organisation Tessel',
  ]);
  expect(speakers('Varn Ostrel said that it was late. The airline said that it was cold.')).toEqual([
    'organisation Varn Ostrel',
  ]);
  expect(speakers('Tessel said that it was late. He said that it was cold.')).toEqual(['person Tessel']);
});

test('a ministry has its country’s name, and the short forms are those of the only one', () => {
  expect(
    speakers('Norway’s Defence Ministry said that it was late. The ministry said that it was cold.'),
  ).toEqual(['organisation Norway’s Defence Ministry']);
  expect(
    speakers(
      'Norway’s Defence Ministry said that it was late. Peru’s Defence Ministry said that it was cold.',
    ),
  ).toHaveLength(2);
  expect(
    speakers(
      'The Peruvian Council of Ports said that it was late. The CP said that the Council of Ports was calm.',
    ),
  ).toEqual(['organisation Peruvian Council of Ports']);
  expect(speakers('Norway’s Harbour Party said that it was late.')).toEqual(['organisation Harbour Party']);
});

test('what opens a name is no mere opening of the sentence', () => {
  expect(speakers('World Bread Organization said that it was late.')).toEqual([
    'organisation World Bread Organization',
  ]);
  expect(speakers('The Royal Harbour Guard said that it was late.')).toEqual([
    'organisation Royal Harbour Guard',
  ]);
});

test.each([
  '7-Eleven',
  '3M',
  'elmBay',
  'quickSail',
  'elmford.com',
  'Transport for Elmford',
  'Mums for Liberty',
])('%s is a body by how it is written', (name) =>
  expect(speakers(`${name} said that it was late.`)).toEqual([`organisation ${name}`]),
);

test('neither a possessive nor people before “for” are a body', () => {
  expect(speakers('Osei’s lawyer said that it was late.')[0]).not.toMatch(/^organisation/);
  expect(speakers('Residents for Liberty said that it was late.')[0]).toMatch(/^group/);
});

test('peoples, programmes and surveys in capitals are bodies, and capitals of two words are their countries', () => {
  const said = (who: string) => speakers(`The ${who} said that it was late.`);
  for (const name of [
    'United Nations',
    'Liberal Democrats',
    'World Bread Programme',
    'Norwegian Geological Survey',
  ])
    expect(said(name)).toEqual([`organisation ${name}`]);
  expect(said('Democrats')[0]).toMatch(/^group/);
  expect(speakers('Ethiopia said that it was late. Addis Ababa called it an insult.')).toEqual([
    'organisation Ethiopia',
  ]);
});

test('a name goes on over what belongs to it', () => {
  for (const name of [
    'Elmford and Tarn Police',
    'Committee to Protect Bakers',
    'Channel 4',
    'Norwegian Nursing and Midwifery Federation',
    'Clark Tarn County Sheriff’s Office',
    'Tessel Mills Inc.',
    'Caribbean Community',
  ])
    expect(speakers(`The ${name} said that it was late.`.replace('The Tessel', 'Tessel'))).toEqual([
      `organisation ${name}`,
    ]);
  expect(speakers('Chile and Peru said that it was late.')[0]).toMatch(/^group/);
});

test('the paper is what a journal printed, not the journal', () => {
  const text = (name: string) => `${name} said that it was early. A study was late. The paper said no.`;
  expect(speakers(text('The Elmford Journal'))).toEqual(['organisation Elmford Journal']);
  expect(speakers(text('The Journal of Small Plants')).at(-1)).toMatch(/^document/);
});

test('short forms of several kinds', () => {
  const text = (short: string) =>
    `The Elmford Ports Trust (${short}) said that it was late. The ${short} said that it was cold.`;
  expect(speakers(text('EPT'))).toEqual(['organisation Elmford Ports Trust']);
  expect(speakers(text('EpT'))).toEqual(['organisation Elmford Ports Trust']);
});

test('a headline has the body that the story names with an article', () => {
  expect(speakers('Folkething says no\n\nThe Folkething said on Monday that it was late.')).toEqual([
    'organisation Folkething',
  ]);
});

test('a noun for somebody before a name that is nobody’s', () => {
  expect(speakers('The developer Halm Basin said that it was late.')).toEqual(['organisation Halm Basin']);
  expect(speakers('Rival broker Halm Capital said that it was late.')).toEqual(['organisation Halm Capital']);
  expect(speakers('The lawyer Tomas Rill said that it was late.')).toEqual(['person Tomas Rill']);
});

test('a town is not the court or council that is called after it', () => {
  const { people, document } = analyze({
    text: 'Norbury Crown Court was told that it was late. He was found in Norbury. The court heard that he ran.',
    languageId: 'plaintext',
  });
  expect(document.blocks).toHaveLength(1);
  const court = people.speakers.find(({ name }) => name === 'Norbury Crown Court');
  expect(court?.mentions.length).toBe(2);
  expect(court?.aliases).not.toContain('Norbury');
});

test('the police of Ireland and a staff are several, and what one of them sends is a text', () => {
  expect(speakers('Gardaí said that it was late. They said that a man was hurt.')).toEqual([
    'organisation Gardaí',
  ]);
  expect(speakers('Hospital staff said that it was late.')).toEqual(['group Hospital staff']);
  expect(speakers('A statement from Ruth Dorn said that it was late.')).toEqual([
    'document a statement from Ruth Dorn',
  ]);
});

test('an owner, operator or builder may be a firm, and no “she”', () => {
  const sold = 'Ruth Dorn sold it after talks with pub owner Rill Taverns.\n\nShe said that it was late.';
  expect(speakers(sold)[0]).toBe('person Ruth Dorn');
  expect(speakers('Marlow Homes said that it was late.')).toEqual(['organisation Marlow Homes']);
  expect(speakers('Farm owner Ann Holmes said that it was late.')).toEqual(['person Ann Holmes']);
});
