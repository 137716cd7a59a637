import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../server/src/core/base/index.ts';
import { analyze, findingsOf } from '../../../server/src/core/index.ts';
import { noQuotation, readProse } from '../../../server/src/core/language/index.ts';
import { findMentions, sameMentions } from '../../../server/src/core/people/index.ts';
import type { BlockMentions } from '../../../server/src/core/people/index.ts';
import { ledgerOf } from '../../../server/src/ledger/index.ts';
import { nothingTagged, read, ruleTagger } from '../../../server/src/core/tagging/index.ts';

function mentionsOf(text: string): BlockMentions {
  const block: Block = { kind: 'paragraph', prose: text, marks: [] };
  return findMentions(block, read([readProse(text, noQuotation)], ruleTagger, nothingTagged)[0]);
}

test('two differences never look like none', () => {
  const { mentions, ...rest } = mentionsOf('“It rained,” Keller said.');
  const said = (mention: object): BlockMentions => ({ ...rest, mentions: [{ ...mentions[0], ...mention }] });
  for (const marked of ['quoted', 'leads', 'possessive'] as const) {
    for (const [one, other] of [
      ['female', 'unknown'],
      ['male', 'female'],
      ['male', 'unknown'],
    ] as const) {
      const now = said({ gender: one, [marked]: true });
      expect(sameMentions(now, said({ gender: other, [marked]: false })), `${marked} ${one}`).toBe(false);
    }
  }
});

test('what is typed in small letters changes nothing about people', () => {
  const before = mentionsOf('Mayor Anna Keller said the quay was full. It rained.');
  const after = mentionsOf('Mayor Anna Keller said the old quay was quite full. It rained.');
  expect(sameMentions(before, after)).toBe(true);
  const other = mentionsOf('Mayor Anne Keller said the quay was full. It rained.');
  expect(sameMentions(before, other)).toBe(false);
});

test('a national office without a country is the leading country’s', () => {
  const { people } = analyze({
    text: 'Norway announced that the strait was open. Fisheries Minister Tor Lie said boats were safe.',
    languageId: 'plaintext',
  });
  expect(people.speakers.find(({ name }) => name === 'Tor Lie')).toMatchObject({
    organisation: 'Norway',
    titles: ['Fisheries Minister'],
  });
});

test('names are told with one space, and a body as it writes itself', () => {
  const { people } = analyze({
    languageId: 'plaintext',
    text: 'NORRLAND FERRIES ORDERS SHIPS\n\nMobile: 555 01 01\n\nNorrland Ferries said it had ordered two electric ships, and Mayor Anna\nKeller said that she was glad. Tom  Rill said so too.\n\nSheikh ‘Abd al-‘Aziz said so.\n',
  });
  expect(people.speakers.map(({ name }) => name).sort()).toEqual([
    'Abd al-‘Aziz',
    'Anna Keller',
    'Norrland Ferries',
    'Tom Rill',
  ]);
});

test('a full name that comes later still owns the surname in the headline', () => {
  const { people } = analyze({
    text: 'Okonjo opens the quay\n\nHarbour Minister Ruth Okonjo opened the quay on Monday.',
    languageId: 'plaintext',
  });
  expect(people.speakers.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Ruth Okonjo', ['Okonjo', 'Harbour Minister Ruth Okonjo']],
  ]);
});

function speakers(text: string): [name: string, kind: string, titles: readonly string[]][] {
  const { people } = analyze({ text, languageId: 'plaintext' });
  return people.speakers.map(({ name, kind, titles }) => [name, kind, titles]);
}

test('a surname that is a town’s name as well is its bearer’s once the story has introduced one', () => {
  expect(speakers('Zelmira Paris, 41, a baker, said it was late. Paris said she was cold.')).toEqual([
    ['Zelmira Paris', 'person', ['baker']],
  ]);
  expect(speakers('Paris said that it would pay.')).toEqual([['France', 'organisation', []]]);
});

test('a post in capitals before a name is a title, and so is an office with its whole body', () => {
  expect(speakers('Harbour Master Tomas Rill said the wall was missing.')).toEqual([
    ['Tomas Rill', 'person', ['Harbour Master']],
  ]);
  expect(speakers('CEO of the Refugee Council Ondrej Rill said it was late.')).toEqual([
    ['Ondrej Rill', 'person', ['CEO of the Refugee Council']],
  ]);
});

test('a campaign is called what the story calls it once, and two campaigns stay two', () => {
  expect(
    speakers('The campaign said it would win. The Dorn campaign said it would pay.').map(([name]) => name),
  ).toEqual(['the Dorn campaign']);
  expect(
    speakers('The Dorn campaign said it would win. The Rill campaign said it would pay.').map(
      ([name]) => name,
    ),
  ).toEqual(['the Dorn campaign', 'the Rill campaign']);
});

test('an epithet is the person of that office or place, else whom the last sentence was about', () => {
  const named = (text: string) => speakers(text).map(([name]) => name);
  const story = 'Sen. Ruth Dorn of Ohio met Tomas Rill, a baker. Rill said that it was late. ';
  expect(named(`${story}The Ohio senator said that she would wait.`)).toEqual(['Ruth Dorn', 'Tomas Rill']);
  expect(named(`${story}“We were late,” the tycoon said.`)).toEqual(['Ruth Dorn', 'Tomas Rill']);
  expect(named(`${story}The Utah senator said that it was not.`)).toContain('the Utah senator');
});

test('one text is one source under several names, called by the fullest', () => {
  expect(
    speakers(
      'A new poll found that few agree. The survey found that many wait. The Herald poll found that most agree.',
    ).map(([name]) => name),
  ).toEqual(['the Herald poll']);
});

test('a share of people is those people', () => {
  expect(
    speakers(
      'Some 54 percent of bakers said it was late. About 20 percent of bakers said it was early. One in three said nothing mattered.',
    ).map(([name]) => name),
  ).toEqual(['bakers']);
});

test('a headline’s office and “the two” find who is named elsewhere', () => {
  const named = (text: string) => speakers(text).map(([name]) => name);
  expect(named('Elmford mayor says quay must close\n\nMayor Ruth Dorn said that it was old.')).toEqual([
    'Ruth Dorn',
  ]);
  expect(named('Ruth Dorn and Tomas Rill said that it was late. The two said that it rained.')).toHaveLength(
    3,
  );
});

test('a body that is called after its owner is one, whatever they are called', () => {
  expect(
    speakers(
      'Mayor Ruth Dorn spoke on Monday. Her campaign said that she would win. The Dorn camp said it would pay.',
    ).map(([name]) => name),
  ).toEqual(['Ruth Dorn', 'the Dorn camp']);
});

test('an office that somebody held is a title of theirs; a hope is none', () => {
  const titles = (text: string) =>
    analyze({ text, languageId: 'plaintext' }).people.speakers.map((speaker) => speaker.titles);
  expect(titles('Ruth Dorn spoke of her years as secretary of state. Dorn said that it was late.')).toEqual([
    ['secretary of state'],
  ]);
  expect(titles('Ruth Dorn spoke of what she would do as president. Dorn said that it was late.')).toEqual([
    [],
  ]);
});

test('nobody is called by another name in a sentence that is about them, and a guild’s president stays one', () => {
  const person = (text: string) => {
    const [{ titles, official }] = analyze({ text, languageId: 'plaintext' }).people.speakers;
    return { titles, official };
  };
  expect(person('Ruth Dorn met the former mayor. Dorn said that it was late.')).toEqual({
    titles: [],
    official: false,
  });
  expect(
    person('Ruth Dorn, president of the Bakers’ Guild, said that it was late. “No,” the president said.'),
  ).toEqual({ titles: ['president of the Bakers’ Guild'], official: false });
});

test('a firm by what it deals in, a doctor by letters, a mother by her child, a list behind a dash', () => {
  const named = (text: string) => speakers(text).map(([name, kind]) => `${name}: ${kind}`);
  expect(named('Tessel Robotics said that it was late. Arden Homes said no.')).toEqual([
    'Tessel Robotics: organisation',
    'Arden Homes: organisation',
  ]);
  expect(
    named('The two-year deal covers all, according to the Carriage Drivers of Karsia, one of the unions.'),
  ).toEqual(['Carriage Drivers of Karsia: organisation']);
  const [article] = analyze({ text: 'Article 12 says that it is late.', languageId: 'plaintext' }).people
    .speakers;
  expect([article.kind, article.named]).toEqual(['document', true]);
  expect(named('her GP said that it was late. The GP said no.')).toEqual(['her GP: unnamed']);
  expect(
    named('Liam Rill, 17, was hit. Ruth Rill, 44, said that it was late.\n\nLiam’s mum said no.').filter(
      (name) => !name.startsWith('Liam Rill'),
    ),
  ).toEqual(['Ruth Rill: person']);
  expect(
    named('The senators who run -- Ruth Dorn of Elmford, Tom Rill of Marlow -- said that it was late.')[0],
  ).not.toBe('Tom Rill: person');
});

test('nobody in particular is no speaker, and no “who” or “she” looks back at them', () => {
  const text = `Ruth Dorn spoke. Anyone who says the quay is dry is wrong. No one has claimed that it was. Whoever said so was wrong.

“Nobody can say that it rained,” Dorn said. Nobody said it was late.`;
  const analysis = analyze({ text, languageId: 'plaintext' });
  expect(analysis.people.speakers.map(({ name }) => name)).toEqual(['Ruth Dorn']);
  expect(findingsOf(analysis).map(({ rule }) => rule.id)).not.toContain('attribution/loaded-verb');
  const { quotes } = ledgerOf(analysis, {
    name: 'a',
    hues: new Map(),
    rangeOf: () => ({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }),
  });
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.filter(({ source }) => source === null)).toEqual([]);
});

test('somebody new whom a sentence is about speaks as “he”, and has the name that follows', () => {
  const named = (text: string) => speakers(text).map(([name, kind]) => [name, kind]);
  expect(named('A baker stands at his door.\n\n“It is late,” he said.')).toEqual([['a baker', 'unnamed']]);
  expect(named('Across the road a woman is waiting. “It is late,” she said.')).toEqual([
    ['a woman', 'unnamed'],
  ]);
  expect(
    named('A woman waited. “It is late,” she said.\n\nThe woman, Ruth Dorn, said that it rained.'),
  ).toEqual([['Ruth Dorn', 'person']]);
  // An office as what somebody is brings nobody new.
  expect(named('Tomas Rill, 54, left. As a baker he said it was late.')).toEqual([['Tomas Rill', 'person']]);
});

test('whoever is named behind what describes them is who speaks', () => {
  const named = (text: string) => speakers(text).map(([name]) => name);
  expect(named('Her daughter, the cellist Imogen Rill, said that it was late.')).toEqual(['Imogen Rill']);
  expect(named('One of the vendors, Lakshma, said that it was late.')).toEqual(['Lakshma']);
  expect(named('Another favourite — Elizabeth Rill of Elmford — said that it was late.')).toEqual([
    'Elizabeth Rill',
  ]);
  expect(named('State chairman of the union, Comrade Femi Rill, said that it was late.')).toEqual([
    'Femi Rill',
  ]);
});

test('an office is pointed back at by its initials, a form of address and its like', () => {
  const named = (text: string) => speakers(text).map(([name]) => name);
  expect(named('Chief Minister Vasu Rill spoke on Monday. “It is late,” the CM said.')).toEqual([
    'Vasu Rill',
  ]);
  expect(named('Maulana Nadir Rill spoke on Monday. “It is late,” the maulana said.')).toEqual([
    'Nadir Rill',
  ]);
  expect(named('Mr Justice Rill spoke on Monday. The judge said that it was late.')).toEqual(['Rill']);
});

test('names of the world: words that are small ones elsewhere, ranks, articles, firms', () => {
  const named = (text: string) => speakers(text).map(([name, kind]) => [name, kind]);
  expect(named('After several days they were received by Minister Do Van Hung himself.')).toEqual([
    ['Do Van Hung', 'person'],
  ]);
  expect(named('Lt. Gen. Faisal Ba-Rill said it was late.')).toEqual([['Faisal Ba-Rill', 'person']]);
  expect(named('Noura al-Rill left. Ms. al-Rill said it was late.')).toEqual([['Noura al-Rill', 'person']]);
  expect(named('The Asagiri Shimbun said it was late.')).toEqual([['Asagiri Shimbun', 'organisation']]);
  expect(named('Talks with the firm Meterline failed. Meterline said it was late.')).toEqual([
    ['Meterline', 'organisation'],
  ]);
  expect(named('Homeland Capital said it was late.')).toEqual([['Homeland Capital', 'organisation']]);
});

test('what is told of a person or body by whose it is', () => {
  expect(speakers('UN humanitarian chief Ana Rill said that it was late.')).toEqual([
    ['Ana Rill', 'person', ['UN humanitarian chief']],
  ]);
  expect(speakers('The Attorney General’s Office said that it was late.')).toEqual([
    ['Attorney General’s Office', 'organisation', []],
  ]);
  const named = (text: string) => speakers(text).map(([name]) => name);
  expect(
    named('The Harbour Office said that it was late. The president’s office said that it rained.'),
  ).toEqual(['Harbour Office', 'the president’s office']);
  expect(named('Rovers boss Gary Rill left. “It was late,” said the former Elmford defender.')).toEqual([
    'Gary Rill',
  ]);
});

test('whoever speaks as “the witness” is who was on the stand, and stays so', () => {
  const named = (text: string) => speakers(text).map(([name]) => name);
  expect(
    named(
      'Pat Rill, 44, said he had locked the doors. The witness said that it was late. Prosecutor Lena Dorn said that it was not. “I was afraid,” the witness said.',
    ),
  ).toEqual(['Pat Rill', 'Lena Dorn']);
});

test('a paragraph that opens in “she” goes on with whom the one before ended on', () => {
  const { blocks, people } = analyze({
    text: 'Anna Dorn, 61, said it was old. “It creaks,” Dorn said. Her daughter Maria Rill had mended it.\n\nShe said that it was late.',
    languageId: 'plaintext',
  });
  const [said] = blocks[1].quotes.attributions;
  expect(people.speakers[said.speaker].name).toBe('Maria Rill');
});

test('somebody is no text, whatever their noun', () => {
  const kinds = (text: string) => speakers(text).map(([, kind]) => kind);
  expect(kinds('A mum-of-three said that it was late.')).toEqual(['unnamed']);
  expect(kinds('A signaller, who asked not to be named, said that it was late.')).toEqual(['unnamed']);
  expect(kinds('The 22-year-old, signed in May, said that it was late.')).toEqual(['unnamed']);
});

test('any words at all: mentions lie in the text, in order, each of one speaker or none', () => {
  const words = fc.constantFrom(
    ...'Anna Keller Mr. Dr. of the and said “ ” , . ; president Minister she they who I WHO U.S. \ud800 de la Jr. (R-Ohio) 54 ’s'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      const { blocks, people } = analyze({ text, languageId: 'plaintext' });
      for (const { block, mentions, resolution } of blocks) {
        let start = 0;
        mentions.mentions.forEach((mention, i) => {
          expect(mention.start).toBeGreaterThanOrEqual(start);
          expect(mention.end).toBeLessThanOrEqual(block.prose.length);
          expect(block.prose.slice(mention.start, mention.end)).toBe(mention.text);
          expect(resolution.speakers[i]).toBeLessThan(people.speakers.length);
          start = mention.start;
        });
      }
    }),
    { numRuns: 150 },
  );
});
