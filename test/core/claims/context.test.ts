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

test('“set to close” tells the future, a page “set up” by parents does not', () => {
  expect(says('set', 'A page set up by parents has raised little.') & Says.future).toBe(0);
  expect(says('set', 'The lock is set to close.') & Says.future).toBe(Says.future);
  expect(says('chances', 'Lunde had two chances before the break.') & Says.future).toBe(0);
  expect(says('chances', 'The chances of rain are small.') & Says.future).toBe(Says.future);
});

test('the half of a match is no comparison, half as many is', () => {
  expect(says('half', 'Nobody scored in the first half.') & Says.comparison).toBe(0);
  expect(says('half', 'It has half the crew.') & Says.comparison).toBe(Says.comparison);
});

test('prices decline, a spokeswoman declines to comment', () => {
  expect(says('declined', 'She declined to comment.') & Says.trend).toBe(0);
  expect(says('declined', 'Sales declined in May.') & Says.trend).toBe(Says.trend);
});

function reason(text: string): string {
  const prose = proseOf(text);
  return findReason(prose, prose.sentences[0], new Uint8Array(prose.tokens.count)).reason;
}

test('“the leading yard” is beyond compare and causes nothing', () => {
  expect(reason('It is the leading yard.')).toBe('superlative');
  expect(reason('It is a tax leading to riots.')).toBe('causal');
});

test('ages and spells of time are no figures', () => {
  expect(reason('For 44 years he has lit the lamps.')).toBe('history');
  expect(reason('Lund, 78, has rowed here.')).not.toBe('statistic');
  expect(reason('They baked 78 rolls.')).toBe('statistic');
});

test('how often is told of the past; words that only strengthen are no reason', () => {
  expect(reason('The ferry never stopped.')).toBe('history');
  expect(reason('So the ferry was fragile.')).toBe('characterisation');
  const prose = proseOf('So the ferry was fragile.');
  const { because } = findReason(prose, prose.sentences[0], new Uint8Array(prose.tokens.count));
  expect(prose.text.slice(because.start, because.end)).toBe('fragile');
});

test('“more than six hundred” is a figure, “safer than before” a comparison', () => {
  expect(reason('More than six hundred of them came.')).toBe('statistic');
  expect(reason('It is safer than before.')).toBe('superlative');
});
