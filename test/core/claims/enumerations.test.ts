import { expect, test } from 'vitest';
import { analyze, claimsOf } from '../../../server/src/core/index.ts';

const points =
  'First, the deeply hated tax has ruined the poorest pilots. Second, the harbour office has bitterly and repeatedly ignored their complaints.';

const verdicts = (opening: string): string[] =>
  claimsOf(analyze({ text: `The council met on Monday.\n\n${opening} ${points}`, languageId: 'plaintext' }))
    .slice(-2)
    .map(({ claim }) => claim.verdict);

test('points that somebody was said to make are hers', () => {
  expect(verdicts('Ida Brandt made two points at the meeting.')).toEqual(['attributed', 'attributed']);
  expect(verdicts('She set out three demands in a letter.')).toEqual(['attributed', 'attributed']);
});

test('points that nobody was said to make are the article’s own', () => {
  expect(verdicts('The meeting lasted two hours.')).toEqual(['unsupported', 'unsupported']);
});
