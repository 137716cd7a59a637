import { expect, test } from 'vitest';
import { analyze, claimsOf } from '../../../server/src/core/index.ts';

const opening = 'The council met on Monday.\n\n';

/** The words for which statements are asked for a source. */
const figures = (statement: string): string[] => {
  const text = opening + statement;
  return claimsOf(analyze({ text, languageId: 'plaintext' })).flatMap(({ claim, because }) =>
    claim.verdict === 'unsupported' ? [text.slice(because.start, because.end)] : [],
  );
};

test('a share and a large sum want a source in whatever way the press of a country writes them', () => {
  for (const [text, figure] of [
    ['Nearly 40 percent of all locks leak.', '40 percent'],
    ['Nearly 40 per cent of all locks leak.', '40 per cent'],
    ['The new lock cost the town $40 million.', '$40 million'],
    ['The new lock cost the town £40m.', '£40m'],
    ['The new lock cost the town about €1.2bn.', '€1.2bn'],
    ['The new lock cost 40 crore rupees.', '40 crore'],
    ['The bank has paid Quill $40 million for the lock.', '$40 million'],
  ])
    expect([text, figures(text)]).toEqual([text, [figure]]);
});

test('the share of a vote is counted in public', () => {
  expect(figures('Ida Brandt won 53 percent of the vote in May.')).toEqual([]);
});

test('what a company earned is reported as the exchange has it', () => {
  expect(figures('However, pre-tax profits of £584m were 4% lower.')).toEqual([]);
  expect(figures('Like-for-like sales were 0.9% lower.')).toEqual([]);
  expect(figures('Profits fell by 14% to £40m.')).toEqual([]);
  expect(figures('Pre-tax profits of £58m were good, and a strong rise of 4%.')).toEqual([]);
});
