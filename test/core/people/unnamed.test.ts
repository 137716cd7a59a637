import { expect, test } from 'vitest';
import { analyze, attributionsOf } from '../../../server/src/core/index.ts';
import { ruleTagger } from '../../../server/src/core/tagging/index.ts';

/** Name and kind of the speaker of each attribution, in order. */
function speakers(text: string): (string | null)[] {
  const analysis = analyze({ text, languageId: 'plaintext' }, { tagger: ruleTagger });
  return attributionsOf(analysis).map(({ speaker }) => speaker && `${speaker.name} (${speaker.kind})`);
}

test('whoever keeps their name back is nobody whom the next paragraphs name', () => {
  const named = '\n\nFinance Minister Anna Keller said talks would resume.';
  const keller = 'Anna Keller (person)';
  for (const source of [
    'a senior government official',
    'a person familiar with the talks',
    'a police spokesman',
    'one minister',
    'another minister',
  ])
    expect(speakers(`“No,” ${source} said.${named}`)).toEqual([`${source} (unnamed)`, keller]);
  const officer = '“No,” a senior police officer said.\n\nPolice officer Anna Keller said that two were ill.';
  expect(speakers(`The pier leaks.\n\n${officer}`)).toEqual(['a senior police officer (unnamed)', keller]);
  expect(speakers(`A minister who spoke on condition of anonymity said no.${named}`)[0]).toMatch(/unnamed/);
  expect(speakers(`“The pier leaks,” a woman said.\n\nAnna Keller, 34, said that she had slipped.`)).toEqual([
    keller,
    keller,
  ]);
});

test('nouns for persons that end as any noun does', () => {
  for (const noun of ['housemate', 'team-mate', 'passer-by', 'bride', 'pontiff', 'runner-up', 'conservative'])
    expect(speakers(`“No,” the ${noun} said.`)).toEqual([`the ${noun} (unnamed)`]);
});

test('nobody plays two parts in a case', () => {
  expect(
    speakers(
      'Counsel for the builder said that it was late. The judge said that it was not. The respondent said that it rained. The witness said no.',
    ),
  ).toEqual([
    'Counsel for the builder (unnamed)',
    'the judge (unnamed)',
    'the respondent (unnamed)',
    'the witness (unnamed)',
  ]);
  expect(speakers('Lord Justice Hale said yes. The appellant said that the wall was new.')[1]).toBe(
    'the appellant (unnamed)',
  );
});

test('one of those of whom the text has spoken', () => {
  expect(speakers('“No,” one voter said. “Yes,” said a second.')).toEqual([
    'one voter (unnamed)',
    'a second (unnamed)',
  ]);
  expect(speakers('“No,” one Republican said.')).toEqual(['one Republican (unnamed)']);
  expect(speakers('Fans waited. One, who had flown in, said that it rained.')).toEqual(['one (unnamed)']);
});

test('shares in words and figures count those behind them', () => {
  expect(speakers('Seven in 10 firms said that it rained.')).toEqual(['firms (group)']);
  expect(speakers('Nearly seven out of ten nurses said that it rained.')).toEqual(['nurses (group)']);
  expect(
    speakers('Two-thirds of nurses said that it rained. Nearly one in four said that it snowed.'),
  ).toEqual(['nurses (group)', 'nurses (group)']);
});

test('nouns for bodies that are seldom part of a name', () => {
  for (const noun of ['jury', 'band', 'prison', 'district'])
    expect(speakers(`The ${noun} said that it rained.`)).toEqual([`The ${noun} (organisation)`]);
  expect(speakers('Keller Power said that it rained. The utility said that it snowed.')).toEqual([
    'Keller Power (organisation)',
    'Keller Power (organisation)',
  ]);
});

test('whoever is known by a calling is called by no other without being told so', () => {
  const after = (who: string, noun: string): string | null =>
    speakers(`${who} was in Elmford on Friday. “It rained,” the ${noun} said.`)[0];
  for (const [who, noun] of [
    ['Judge Ruth Dorn', 'defendant'],
    ['Coach Ruth Dorn', 'referee'],
    ['Goalkeeper Ruth Dorn', 'coach'],
    ['Police Chief Ruth Dorn', 'suspect'],
    ['Senator Ruth Dorn', 'farmer'],
    ['Dr Ruth Dorn', 'patient'],
    ['Actress Ruth Dorn', 'film’s director'],
    ['Ruth Dorn', 'couple’s daughter'],
  ] as const)
    expect(after(who, noun)).toBe(`the ${noun} (unnamed)`);
  expect(after('Captain Ruth Dorn', 'goalkeeper')).toBe('Ruth Dorn (person)');
  expect(after('Ruth Dorn, 34,', 'plumber')).toBe('Ruth Dorn (person)');
  expect(after('Senator Ruth Dorn', 'tycoon')).toBe('Ruth Dorn (person)');
});

test('“it” and “they” mean the text or body that opens the sentence before', () => {
  expect(speakers('The report runs to 40 pages. It says that the pier leaks.')).toEqual([
    'The report (document)',
  ]);
  expect(speakers('The plaintiff gave evidence on Friday. He said that it rained.')).toEqual([
    'the plaintiff (unnamed)',
  ]);
  expect(speakers('Police searched the pier. They said that it rained.')).toEqual(['Police (organisation)']);
  expect(speakers('A 34-year-old man was held on Friday. He said that it rained.')).toEqual([
    'a 34-year-old man (unnamed)',
  ]);
});

test('a label that only describes somebody names nobody', () => {
  const transcript =
    'PRESENTER (Anna Keller): Good evening.\n\nUNIDENTIFIED FEMALE: We were told nothing.\n\nTHE WITNESS: I saw it.\n\nTHE PRESIDENT: Order.\n\nTHE COURT: It is so.';
  expect(speakers(transcript)).toEqual([
    'Anna Keller (person)',
    'UNIDENTIFIED FEMALE (unnamed)',
    'THE WITNESS (unnamed)',
    'THE PRESIDENT (unnamed)',
    'THE COURT (organisation)',
  ]);
});

test('an office or a body of two fields is one', () => {
  const minister = 'the health and sports minister (unnamed)';
  expect(speakers('The health and sports minister said no. He said it was late.')).toEqual([
    minister,
    minister,
  ]);
  expect(speakers('“No,” the food and drugs authority said.')).toEqual([
    'the food and drugs authority (organisation)',
  ]);
  expect(speakers('“No,” the teachers and the works minister said.')[0]).toMatch(/group/);
});

test('of several without a name “the first official” is whoever was told first', () => {
  const said = (text: string): readonly number[] => {
    const keys = attributionsOf(analyze({ text, languageId: 'plaintext' })).map(
      ({ speaker }) => speaker?.key,
    );
    return keys.map((key) => keys.indexOf(key));
  };
  const told = 'A port official said the dock was shut. A second official said it was not.';
  expect(said(`${told} The first official said it was late. The second official said it rained.`)).toEqual([
    0, 1, 0, 1,
  ]);
  expect(said('One clerk said it was late. Another clerk said it rained. The first clerk said no.')).toEqual([
    0, 1, 0,
  ]);
  expect(said('First Minister Ruth Dorn said no. The first minister said it was late.')).toEqual([0, 0]);
});
