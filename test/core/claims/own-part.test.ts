import { expect, test } from 'vitest';
import { analyze, claimsOf } from '../../../server/src/core/index.ts';

/** What of a sentence is marked as standing on nothing. */
const marked = (text: string): string[] =>
  claimsOf(analyze({ text: `The council met on Monday.\n\n${text}`, languageId: 'plaintext' }))
    .filter(({ claim }) => claim.verdict === 'unsupported')
    .map(({ start, end }) => text.slice(start - 28, end - 28));

test('a sentence that tells what somebody said is marked where it speaks for itself', () => {
  expect(
    marked(
      'Although the plan is deeply unpopular and hugely expensive, Ida Brandt said it would create jobs.',
    ),
  ).toEqual(['Although the plan is deeply unpopular and hugely expensive']);
  expect(
    marked(
      'The mayor, whose reckless and hugely expensive plan has ruined the city, said she would stay on and finish what she had once begun.',
    ),
  ).toEqual(['whose reckless and hugely expensive plan has ruined the city']);
});

test('what would be half a phrase is marked as a whole', () => {
  for (const text of [
    'The reform, which critics call a disaster, has clearly failed the poorest families in the country.',
    'The deeply hated reform was widely seen as the greatest failure of all those that Ida Brandt said she regretted.',
  ])
    expect(marked(text)).toEqual([text]);
});
