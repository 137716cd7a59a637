import { expect, test } from 'vitest';
import { isOnTrust } from '../../../server/src/core/claims/words/on-trust.ts';
import { analyze, claimsOf } from '../../../server/src/core/index.ts';
import { wordsThat } from '../../support/tokens.ts';

const unsupported = (text: string): string[] =>
  claimsOf(analyze({ text, languageId: 'plaintext' })).flatMap(({ claim, start, end }) =>
    claim.verdict === 'unsupported' ? [text.slice(start, end)] : [],
  );

test('what a paper says of its own articles is asked for no source', () => {
  for (const text of [
    'Some deeply troubled names have been changed because of a bitter quarrel.',
    'Some deeply bitter quotes have been edited because they were hugely long.',
    'Because of a terrible error, an earlier version of this article largely misspelled a name.',
  ])
    expect([text, unsupported(`The council met on Monday.\n\n${text}`)]).toEqual([text, []]);
});

test('who says that there is no suggestion of a wrong lays none to anybody', () => {
  const text = 'There is no suggestion that Ida Brandt broke any rules.';
  expect(wordsThat(isOnTrust, text)).toEqual(['suggestion']);
  expect(wordsThat(isOnTrust, 'The suggestion that Ida Brandt broke rules hurt.')).toEqual([]);
});

test('a letter and a chapter are told by whoever tells them', () => {
  const told = 'The reckless council betrayed the poor because it was afraid.';
  for (const opening of ['Sir, the bypass is built.', 'Dear Ms Brandt,', 'Chapter One'])
    expect([opening, unsupported(`${opening}\n\n${told}`)]).toEqual([opening, []]);
  for (const opening of [
    'Sir Ned Brandt left, and the bypass is built.',
    'Chapter One of the report is out.',
  ])
    expect([opening, unsupported(`${opening}\n\n${told}`)]).toEqual([opening, [told]]);
});

test('the rate that a central bank sets is its own, until somebody says why', () => {
  const rate = 'Norland’s central bank held its key rate at 4.5 percent on Thursday, as expected.';
  expect(unsupported(`The bank met on Thursday.\n\n${rate}`)).toEqual([]);
  const rents = 'The share of empty barges in the deeply troubled port stands at 4.5 percent.';
  expect(unsupported(`The bank met on Thursday.\n\n${rents}`)).toEqual([rents]);
});

test('what stands on the board of the exchange is public, also behind a rate that nobody sets', () => {
  const fall = 'As interest rates rise, shares in the port lost 14 percent.';
  expect(unsupported(`The bank met on Thursday.\n\n${fall}`)).toEqual([]);
});
