import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';
import { findReason } from '../../../server/src/core/claims/reasons/reasons.ts';

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

test('most of a kind are counted, the most of all ranks', () => {
  for (const [text, reason, words] of [
    ['Most central banks sell gold.', 'statistic', 'Most'],
    ['Houses that most cannot afford stand empty.', 'statistic', 'most'],
    ['It is the most central lock.', 'superlative', 'most central'],
    ['They are most central to the plan.', 'superlative', 'most central'],
    ['Most notably, the lock leaks.', 'superlative', 'Most notably'],
    ['They are a few hundred at most.', 'statistic', 'a few hundred'],
  ])
    expect([text, ...reasonOf(text)]).toEqual([text, reason, words]);
});

test('the first of all ranks, the first in order and a quarter of a year do not', () => {
  for (const text of [
    'It is the first lock on the canal.',
    'It is the first phase ever.',
    'It was the first win.',
  ])
    expect([text, reasonOf(text)[0]]).toEqual([text, 'superlative']);
  for (const text of [
    'The first phase of the lock is open.',
    'The barge was chosen first over others.',
    'It was open in the first quarter.',
  ])
    expect([text, reasonOf(text)[0]]).toEqual([text, 'history']);
  expect(reasonOf('A quarter are shut.')).toEqual(['statistic', 'quarter']);
});

test('“thus” is the least telling word of its sentence, and what is expected is foretold', () => {
  expect(reasonOf('The lock is thus a clumsy one.')).toEqual(['characterisation', 'clumsy']);
  expect(reasonOf('The lock thus opens by hand.')).toEqual(['causal', 'thus']);
  expect(reasonOf('A decision is expected.')).toEqual(['prediction', 'expected']);
});

test('how a vote ended and the years of a season count nothing', () => {
  for (const text of [
    'The 72-73 defeat was in May.',
    'The plan was lost by 12-13.',
    'The court gave a 5–4 ruling.',
    'It is of the 2001/2002 season.',
    'It is of the 2001–02 season.',
  ])
    expect([text, reasonOf(text)[0]]).toEqual([text, 'history']);
  expect(reasonOf('It has 72-73 members.')[0]).toBe('statistic');
});

test('an idiom says less than its words', () => {
  for (const text of [
    'The pilot fell ill in May.',
    'The striking nurses met in May.',
    'He was in a critical condition in May.',
    'That gave a better idea of it in May.',
    'The pilot fell in love in May.',
    'The murder trial was in May.',
    'A second degree murder was in May.',
    'He was held for the murder of May.',
    'The pilot fell overboard in May.',
    'It is a life changing injury of May.',
    'The single punch assault was in May.',
    'The last 30 days were in May.',
    'The road leading to the lock was shut in May.',
    'A planned march was off in May.',
    'He would often walk to it in May.',
    'He turned 40 in May.',
  ])
    expect([text, reasonOf(text)[0]]).toEqual([text, 'history']);
});

test('who was seen is no mind that was read', () => {
  expect(reasonOf('Dorn has not been seen in May.')[0]).toBe('history');
  expect(reasonOf('Dorn is known to hate it.')[0]).toBe('consensus');
});

test('figures are no cause, and what a condition supposes is stated by nobody', () => {
  expect(reasonOf('The firm posted quarterly results in line with plans.')[0]).toBe('history');
  expect(reasonOf('A storm results in delays.')).toEqual(['causal', 'results in']);
  expect(reasonOf('If 3 per cent leave, the lock will fail.')).toEqual(['prediction', 'will fail']);
});

test('a count tells more than the year beside it, and an age counts nothing', () => {
  expect(reasonOf('The bridge, built in 1903, carries 20,000 cars.')).toEqual(['statistic', '20,000']);
  expect(reasonOf('Children under the age of 5 go free.')[0]).toBe('history');
});
