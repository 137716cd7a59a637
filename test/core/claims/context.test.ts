import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';
import { saysAt } from '../../../server/src/core/claims/context.ts';
import { Says } from '../../../server/src/core/claims/lexicon.ts';
import { findReason } from '../../../server/src/core/claims/reasons.ts';

const proseOf = (text: string) => analyze({ text, languageId: 'plaintext' }).blocks[0].prose;

/** What the first occurrence of a word says in a sentence. */
function says(word: string, text: string): number {
  const prose = proseOf(text);
  const { tokens } = prose;
  const at = text.indexOf(word);
  return saysAt(
    prose,
    Array.from({ length: tokens.count }, (_, i) => i).find((i) => tokens.start[i] === at)!,
  );
}

test('“last” before a time is a date, elsewhere a superlative', () => {
  expect(says('last', 'She left last week.') & (Says.superlative | Says.day)).toBe(Says.day);
  expect(says('last', 'It was the last barge on the canal.') & Says.superlative).toBe(Says.superlative);
});

test('“at least” and “at the latest” are no superlatives', () => {
  expect(says('least', 'At least nine people came.') & Says.superlative).toBe(0);
  expect(says('latest', 'They must register on Friday at the latest.') & Says.superlative).toBe(0);
  expect(says('latest', 'It is the latest of many storms.') & Says.superlative).toBe(Says.superlative);
});

test('who “led the way” caused nothing; what “led to riots” did', () => {
  expect(says('led', 'He led the horses away.') & Says.cause).toBe(0);
  expect(says('led', 'The tax led to riots.') & Says.cause).toBe(Says.cause);
});

test('“the third lock” is no share, “a third of the locks” is', () => {
  expect(says('third', 'The third lock is closed.') & Says.quantity).toBe(0);
  expect(says('third', 'About a third of the locks are closed.') & Says.quantity).toBe(Says.quantity);
});

test('“more than six hundred” is a figure, “safer than before” a comparison', () => {
  const reason = (text: string): string => {
    const prose = proseOf(text);
    return findReason(prose, prose.sentences[0], new Uint8Array(prose.tokens.count)).reason;
  };
  expect(reason('More than six hundred of them came.')).toBe('statistic');
  expect(reason('It is safer than before.')).toBe('superlative');
});
