import { expect, test } from 'vitest';
import { analyze, claimsOf } from '../../../server/src/core/index.ts';
import { isHeldOffice } from '../../../server/src/core/claims/words/offices-held.ts';
import { wordsThat } from '../../support/tokens.ts';

/** The offices that a text says somebody holds. */
function offices(text: string): string[] {
  return wordsThat(isHeldOffice, text);
}

test('the office that somebody holds, held or comes to', () => {
  expect(offices('She has been the head of the school since 2017.')).toEqual(['head']);
  expect(offices('Lund served as its deputy harbour commissioner.')).toEqual(['commissioner']);
  expect(offices('Ada Voss is currently the firm’s chief operating officer.')).toEqual(['officer']);
});

test('an office in a clause, of another or behind a cause is none that the sentence tells', () => {
  for (const text of [
    'The plan was stopped by the mayor.',
    'It is the mayor who lied.',
    'The mayor lied to the council.',
    'He was fired, and the director wept.',
    'She is the director of a charity that hides its money.',
  ])
    expect(offices(text)).toEqual([]);
});

test('an office is on record, what it is worth is not', () => {
  const unsupported = (text: string): number =>
    claimsOf(analyze({ text: `The council met on Monday.\n\n${text}`, languageId: 'plaintext' })).filter(
      ({ claim }) => claim.verdict === 'unsupported',
    ).length;
  expect(unsupported('She has been the widely hated head of a failing, deeply troubled school.')).toBe(1);
});
