import { expect, it } from 'vitest';
import { analyze, attributionsOf } from '../../server/src/core/index.ts';
import { saidIn } from '../../server/src/ledger/index.ts';
import { reader } from '../support/reader.ts';

function speakers(text: string): (string | undefined)[] {
  return attributionsOf(analyze({ text, languageId: 'plaintext' }, { tagger: reader })).map(
    ({ speaker }) => speaker?.name,
  );
}

it('gives what is expected of somebody to nobody', () => {
  const told = 'Mayor Ann Rill, who was hurt on Monday,';
  expect(speakers(`${told} is expected to return in May.`)).toEqual([undefined]);
  expect(speakers(`${told} expects to return in May.`)).toEqual(['Ann Rill']);
});

it('counts no word or two that nobody says', () => {
  const analysis = analyze(
    { text: 'The winner was hotly disputed.', languageId: 'plaintext' },
    { tagger: reader },
  );
  expect(attributionsOf(analysis)).toHaveLength(1);
  expect(saidIn(analysis)).toEqual([]);
});
