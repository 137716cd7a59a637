import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';
import { findReason } from '../../../server/src/core/claims/reasons.ts';

/** The reason of a sentence, and the words that earned it. */
function reasonOf(text: string): readonly [reason: string, words: string] {
  const { prose } = analyze({ text, languageId: 'plaintext' }).blocks[0];
  const { reason, because } = findReason(prose, prose.sentences[0], new Uint8Array(prose.tokens.count));
  return [reason, text.slice(because.start, because.end)];
}

test('a phrase names the reason that its words alone do not', () => {
  for (const [text, reason, words] of [
    ['One in five barges leaks.', 'statistic', 'One in five'],
    ['The new dyke gave rise to a quarrel.', 'causal', 'gave rise to'],
    ['The quarrel has made it hard to hire a pilot.', 'causal', 'has made it'],
    ['The harbour office turned a blind eye to the leak.', 'allegation', 'turned a blind eye'],
    ['The ferry is second to none.', 'superlative', 'second to none'],
    ['The barges are gaining ground on the canal.', 'trend', 'gaining ground'],
    ['Fewer and fewer pilots stay.', 'trend', 'Fewer and fewer'],
    ['According to studies, barges sleep.', 'research', 'According to studies'],
    ['Ida Brandt is counting on the pilots.', 'motive', 'is counting on'],
    ['Pundits agree that the lock is lost.', 'consensus', 'Pundits agree'],
    ['The lock is set to fail.', 'prediction', 'set to'],
    ['The pilots had better hurry.', 'opinion', 'had better'],
    ['The answer was evasive.', 'characterisation', 'evasive'],
  ])
    expect(reasonOf(text)).toEqual([reason, words]);
});

test('the longest phrase counts, and part of one does not', () => {
  expect(reasonOf('The lock is seen as a failure.')).toEqual(['consensus', 'seen as']);
  expect(reasonOf('They gave rise and shine a try.')[0]).not.toBe('causal');
  expect(reasonOf('The pilots had better')).toEqual(['opinion', 'had better']);
});

test('a star in a phrase is any word', () => {
  expect(reasonOf('About one barge in four leaks.')).toEqual(['statistic', 'one barge in four']);
  expect(reasonOf('About one barge left in May.')[0]).not.toBe('statistic');
});
