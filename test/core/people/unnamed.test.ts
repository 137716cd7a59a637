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
