import { expect, test } from 'vitest';
import { analyze, attributionsOf } from '../../../server/src/core/index.ts';

function told(text: string): [kind: string, speaker: string | undefined][] {
  return attributionsOf(analyze({ text, languageId: 'plaintext' })).map(({ kind, speaker }) => [
    kind,
    speaker?.name,
  ]);
}

test('words in marks are direct, words without are indirect, both are mixed', () => {
  expect(told('“The quay is full,” Anna Keller said.')).toEqual([['direct', 'Anna Keller']]);
  expect(told('Anna Keller said that the quay was full.')).toEqual([['indirect', 'Anna Keller']]);
  expect(told('Anna Keller said that the quay was “full to the brim” again.')).toEqual([
    ['mixed', 'Anna Keller'],
  ]);
});

test('a pronoun that speaks is evidence of its own', () => {
  const text = 'Anna Keller said that the quay was full. “Nobody can land,” she added.';
  const [, second] = attributionsOf(analyze({ text, languageId: 'plaintext' }));
  expect(second.speaker?.name).toBe('Anna Keller');
  expect(second.evidence.some(({ kind }) => kind === 'pronoun')).toBe(true);
});

test('a whole sentence in marks that nobody says has no speaker; a title or a word is no saying', () => {
  const unsaid = (text: string): number =>
    analyze({ text, languageId: 'plaintext' }).blocks.reduce(
      (sum, { quotes }) =>
        sum + quotes.unattributed.length + quotes.attributions.filter(({ speaker }) => speaker < 0).length,
      0,
    );
  expect(unsaid('The door was shut. “There was no way out of the old harbour house.” It rained.')).toBe(1);
  expect(unsaid('The cinema was packed for “The Long Night at Sea” and its “new” seats.')).toBe(0);
});

test('a quotation that stands alone is not a source’s whose words were only told', () => {
  const alone = '“I have lived on this quay for forty years. Nobody ever asked us.”';
  expect(told(`A source said the money would come.\n\n${alone}`).pop()).toEqual(['direct', undefined]);
  expect(told(`Anna Keller said the money would come.\n\n${alone}`).pop()).toEqual(['direct', 'Anna Keller']);
});

test('a heading that quotes somebody of the part below it is nobody’s of the part above', () => {
  const text =
    '“It leaks,” said Councillor Ruth Dorn.\n\n## “We were told to sign”\n\nTwo inspectors said that they had been told to sign.';
  expect(
    attributionsOf(analyze({ text, languageId: 'markdown' })).map(({ speaker }) => speaker?.name),
  ).toEqual(['Ruth Dorn', 'two inspectors']);
});
