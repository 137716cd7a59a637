import { expect, test } from 'vitest';
import { analyze, attributionsOf } from '../../../server/src/core/index.ts';
import type { Tagger } from '../../../server/src/core/index.ts';

/** Source (or none), cue and content, as a tagger may mark them. */
type Said = readonly [source: string, cue: string, content: string];

/** Marks the words given wherever a block has all of them. */
function marking(said: readonly Said[]): Tagger {
  return {
    name: 'marks',
    tag: (blocks, carry) =>
      blocks.map(({ text }) => {
        const span = (words: string): { start: number; end: number }[] => {
          const start = text.indexOf(words);
          return words === '' ? [] : [{ start, end: start + words.length }];
        };
        const here = said.filter((words) => words.every((part) => text.includes(part)));
        const attributions = here.map(([source, cue, content]) => ({
          source: span(source),
          cue: span(cue),
          content: span(content),
          within: -1,
          confidence: 1,
          evidence: 'marks',
        }));
        return { attributions, continuation: [], carry };
      }),
  };
}

/** Who says the words of each attribution, in order. */
function speakers(text: string, ...said: readonly Said[]): (string | undefined)[] {
  const analysis = analyze({ text, languageId: 'plaintext' }, { tagger: marking(said) });
  return attributionsOf(analysis).map(({ speaker }) => speaker?.name);
}

test('how things seem is the author’s judgement, whoever is the subject', () => {
  const text =
    'Anna Keller seems to have left. It appears that the pier will stay. Anna Keller appeared tired.';
  const said: Said[] = [
    ['Anna Keller', 'seems to', 'have left'],
    ['', 'appears', 'the pier will stay'],
    ['Anna Keller', 'appeared tired', 'tired'],
  ];
  expect(speakers(text, ...said)).toEqual(['the author', 'the author', 'Anna Keller']);
});

test('an author who has a line of their own has a name', () => {
  const text = 'By Ruth Dorn\n\nThe pier seems to have been forgotten.';
  expect(speakers(text, ['', 'seems to', 'have been forgotten'])).toEqual(['Ruth Dorn']);
});

test('people whom only their clause tells apart are called by it', () => {
  const clause = (people: string): string | undefined =>
    speakers(`The plan divides the town, and ${people} who oppose it left.`, ['who', 'oppose', 'it'])[0];
  expect(clause('those')).toBe('those who oppose it');
  expect(clause('the bakers')).toBe('the bakers who oppose it');
  expect(clause('bakers')).toBe('bakers');
});

test('a comma does not end a list, an addition or a place', () => {
  const names = (source: string): string | undefined =>
    speakers(`${source} said the plan was ugly.`, [source, 'said', 'the plan was ugly'])[0];
  expect(names('A group of painters, writers and actors')).toBe('a group of painters, writers and actors');
  expect(names('Several bakers, including Ruth Dorn,')).toBe('several bakers, including Ruth Dorn');
  expect(names('Families from Lindholm, Ohio,')).toBe('families from Lindholm, Ohio');
  expect(names('A dozen residents, many in tears,')).toBe('a dozen residents');
  expect(names('Two bakers this week')).toBe('two bakers');
  expect(names('A spokesman for the Bakers’ Guild')).toBe('a spokesman for the Bakers’ Guild');
});

/** The speaker of a plain “… said” whose source is marked as given; `before` stands in a paragraph of its own. */
function sayer(source: string, before = ''): string | undefined {
  const said: Said = [source, 'said', 'the plan was ugly'];
  return speakers(`${before}\n\n${source} said the plan was ugly.`, said).at(-1);
}

test('whoever is described first and named at the end is the source', () => {
  expect(sayer('One victim, 91-year-old Walter Rill,')).toBe('Walter Rill');
  expect(sayer('One of the bakers, Ruth Dorn,')).toBe('Ruth Dorn');
  expect(sayer('Another resident, who gave her name only as Ruth,')).toBe('Ruth');
  expect(sayer('KALLBY – The chairman of the Kallby Traders Association, Chief Tom Rill,')).toBe('Tom Rill');
  expect(sayer('Observer, her senior adviser, Ruth Dorn,')).toBe('Ruth Dorn');
  expect(sayer('Critics, Ruth Dorn,')).not.toBe('Ruth Dorn');
});

test('an office before its bearer’s name is a title of theirs, not of the last one spoken of', () => {
  const before = 'Tom Rill opened the meeting.';
  const source = 'Reacting, the Senator representing Kallby, Sen. Ruth Dorn (PDP-Kallby),';
  const text = `${before}\n\n${source} said the plan was ugly.`;
  const analysis = analyze(
    { text, languageId: 'plaintext' },
    { tagger: marking([[source, 'said', 'the plan was ugly']]) },
  );
  const { speakers } = analysis.people;
  expect(speakers.map(({ name, official }) => [name, official])).toEqual([
    ['Tom Rill', false],
    ['Ruth Dorn', true],
  ]);
});

test('a noun makes a body of a name that may be anything, and a company is no brigade', () => {
  expect(sayer('Housing association Brookway, which owns the building,')).toBe('Brookway');
  const both = 'The fire brigade said it was too late. The housing association Brookway sent flowers.';
  const text = `${both}\n\nBrookway said it was sorry.\n\nThe fire brigade left. The company said the plan was ugly.`;
  expect(
    speakers(
      text,
      ['The fire brigade', 'said', 'it was too late'],
      ['Brookway', 'said', 'it was sorry'],
      ['The company', 'said', 'the plan was ugly'],
    ).at(-1),
  ).toBe('Brookway');
});

test('they may be one who has just spoken and has neither name nor gender', () => {
  const text = 'The council met. A spokesperson for the council said it was late. They said nobody was hurt.';
  const said: Said[] = [
    ['A spokesperson for the council', 'said', 'it was late'],
    ['They', 'said', 'nobody was hurt'],
  ];
  // Only the first “said” of a block can be marked by its words.
  said[1] = ['They', 'said nobody', 'was hurt'];
  expect(speakers(text, ...said)).toEqual([
    'a spokesperson for the council',
    'a spokesperson for the council',
  ]);
});

test('a former governor is not the governor, nor is somebody close to one', () => {
  const before = 'Judge Ruth Dorn was named by former Gov. Ted Marsh.';
  expect(sayer('The governor', before)).not.toBe('Ted Marsh');
  expect(sayer('The former governor', before)).toBe('Ted Marsh');
});

test('a lead that says “a judge” means the judge whom the next paragraphs name', () => {
  const lead = 'A federal judge on Thursday blocked the plan.';
  const said: Said[] = [
    ['A federal judge', 'blocked', 'the plan'],
    ['District Judge Marian Dorn', 'wrote', 'that nobody had been asked'],
  ];
  const named = 'District Judge Marian Dorn wrote that nobody had been asked.';
  expect(speakers(`${lead}\n\n${named}`, ...said)).toEqual(['Marian Dorn', 'Marian Dorn']);
  const late = Array.from({ length: 6 }, () => 'It rained.').join('\n\n');
  expect(speakers(`${lead}\n\n${late}\n\n${named}`, ...said)).toEqual(['a federal judge', 'Marian Dorn']);
});

test('a Norwegian is somebody, the British are many', () => {
  expect(sayer('The Norwegian', 'Striker Anna Keller scored twice.')).toBe('Anna Keller');
  expect(sayer('The British', 'Striker Anna Keller scored twice.')).not.toBe('Anna Keller');
  expect(sayer('The jockey', 'Our mum met Anna Keller, a champion jockey.')).toBe('Anna Keller');
  // Initials in S are no plural.
  expect(sayer('The CS', 'Cabinet Secretary Anna Keller came late.')).toBe('Anna Keller');
});

test('a form of address that women have, too, tells no gender', () => {
  const said = 'Minister of Works Datuk Siti Aminah came late.';
  expect(sayer('She', said)).toBe('Siti Aminah');
  expect(sayer('The chairman', 'Tan Sri Lim Boon Keng, chairman of Mewah, came late.')).toBe('Lim Boon Keng');
});

test('those who open a clause may be they', () => {
  const text = 'As bakers raised their prices, they said flour was dear.';
  expect(speakers(text, ['they', 'said', 'flour was dear'])).toEqual(['bakers']);
});

test('two who are joined by what one is to the other speak together', () => {
  const text =
    'Ruth Dorn and her colleague Tom Rill say it is late. The two told reporters that it would rain.';
  const said: Said[] = [
    ['Ruth Dorn and her colleague Tom Rill', 'say', 'it is late'],
    ['The two', 'told', 'that it would rain'],
  ];
  expect(speakers(text, ...said)).toEqual(['Ruth Dorn and Tom Rill', 'Ruth Dorn and Tom Rill']);
});

test('an office that no article opens is a title before a form of address', () => {
  const source = 'Director-General of the Port Agency, Mr Tom Rill,';
  const text = `${source} said the plan was ugly.`;
  const { people } = analyze(
    { text, languageId: 'plaintext' },
    { tagger: marking([[source, 'said', 'the plan was ugly']]) },
  );
  expect(people.speakers.map(({ name, official, titles }) => [name, official, titles])).toEqual([
    ['Tom Rill', true, ['Director-General of the Port Agency']],
  ]);
});

test('a landlord may be a firm, my grandmother is nobody whom the story names later, and “one” is nobody to come back to', () => {
  expect(
    speakers('The landlord, Stonebridge Properties, said it was sorry.', [
      'The landlord, Stonebridge Properties,',
      'said',
      'it was sorry',
    ]),
  ).toEqual(['Stonebridge Properties']);
  expect(
    speakers('My grandmother said it would rain. Ruth Dorn laughed.', [
      'My grandmother',
      'said',
      'it would rain',
    ]),
  ).toEqual(['my grandmother']);
  const text =
    'Senator Ruth Dorn came late. One might think the senator was tired. “No,” the senator replied.';
  expect(
    speakers(text, ['One', 'might think', 'the senator was tired'], ['the senator', 'replied', '“No,”']).at(
      -1,
    ),
  ).toBe('Ruth Dorn');
});

test('“the company” is a lone word that spoke before it, where nobody else is there', () => {
  const firm = (before: string): string | undefined => {
    const said: Said[] = [
      ['Tessel', 'said', 'the mill would close'],
      ['The company', 'blamed', 'the rain'],
    ];
    return speakers(`${before}Tessel said the mill would close. The company blamed the rain.`, ...said).at(
      -1,
    );
  };
  expect(firm('')).toBe('Tessel');
  expect(firm('Ellis Grey Ltd built the mill. ')).toBe('Ellis Grey Ltd');
  expect(firm('Anna Tessel came late. ')).toBe('The company');
});

test('a name of unknown words is somebody’s where “she” speaks and nobody else is there to mean', () => {
  expect(sayer('She', 'Tavika Orbensk, whose family keeps the mill, isn’t sure.')).toBe('Tavika Orbensk');
  expect(sayer('She', 'The baker’s wife, Tavika, isn’t sure.')).toBe('Tavika');
  // A word that opens a sentence has a capital anyhow, and somebody whom the story knows is rather meant.
  expect(sayer('She', 'Woke at five.')).toBeUndefined();
  expect(sayer('She', 'Mayor Ruth Dorn, 51, came late. Tavika Orbensk isn’t sure.')).toBe('Ruth Dorn');
});

test('who speaks is whom the story is about, though another pronoun stands between', () => {
  const waits = 'Baker Tavika Orbensk, 34, will wait until he is out.';
  const then = (pronoun: string): string | undefined =>
    speakers(`${waits} It was soon, ${pronoun} said.`, [pronoun, `said.`, 'It was soon'])[0];
  expect(then('she')).toBe('Tavika Orbensk');
  expect(then('he')).toBe('Tavika Orbensk');
});

test('somebody whose sentence it is may be told by a noun alone', () => {
  expect(sayer('He', 'The plaintiff gave evidence through an interpreter.')).toBe('the plaintiff');
});

test('whom the sentence before is about goes on as “she”, at its head or inside of what she says', () => {
  const first = 'Mayor Ruth Lyle said it was late.';
  const of = (rest: string, ...said: Said): string | undefined =>
    speakers(`${first} Anna Rill thanked no one. ${rest}`, ['Ruth Lyle', 'said', 'it was late'], said)[1];
  expect(of('She asked for calm.', 'She', 'asked', 'for calm')).toBe('Anna Rill');
  expect(of('The fees, she explained, were old.', 'she', 'explained', 'The fees')).toBe('Anna Rill');
});

test('a whole name of unknown words is nearer than whoever was spoken of in earlier paragraphs', () => {
  const before = 'Mayor Ruth Dorn, 51, came late.\n\nTavika Orbensk bakes for the fair. ';
  const said: Said = ['She', 'asked', 'for flour'];
  expect(speakers(`${before}She asked for flour.`, said)).toEqual(['Tavika Orbensk']);
});

test('a body, a text or a name that may be a body’s is what “it” means where it led the sentence before', () => {
  expect(sayer('It', 'Elmford Council met. The ministry does not contest the figures.')).toBe('The ministry');
  expect(sayer('It', 'Elmford Council met.\n\nThe paper, by nine authors, is out.')).toBe('The paper');
  const firm =
    'Orbensk Vaal rose by half. Shares of Orbensk Vaal fell, and Orbensk Vaal closed a mill. It said it would.';
  expect(speakers(firm, ['It', 'said', 'it would'])).toEqual(['Orbensk Vaal']);
  // Whom “he” follows is no firm.
  const life = 'Orbensk Vaal left home. He wrote. Orbensk Vaal read, and Orbensk Vaal sang. ';
  const who = (rest: string): string | undefined =>
    speakers(`${life}${rest}It said it would.`, ['It', 'said', 'it would'])[0];
  expect(who('Orbensk Vaal read. ')).toBe('Orbensk Vaal');
  expect(who('Orbensk Vaal read until he slept. ')).toBeUndefined();
  // Nobody looks back behind whoever speaks.
  const spoken = 'The council said the ministry was late. It said nothing of buses.';
  expect(
    speakers(spoken, ['The council', 'said the', 'ministry was late'], ['It', 'said nothing', 'of buses'])[1],
  ).toBe('The council');
});

test('a word in s that opens a sentence may be those who are “they” in its paragraph', () => {
  const before = 'The council met. Hoteliers, for their part, seek an exemption. ';
  const said: Said = ['They', 'argue', 'guests need it'];
  expect(speakers(`${before}They argue that guests need it.`, said)).toEqual(['Hoteliers']);
  expect(speakers(`${before}\n\nThey argue that guests need it.`, said)).not.toEqual(['Hoteliers']);
});
