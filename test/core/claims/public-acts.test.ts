import { expect, test } from 'vitest';
import { analyze, claimsOf } from '../../../server/src/core/index.ts';
import { isOnTrust } from '../../../server/src/core/claims/words/on-trust.ts';
import { isPublicAct } from '../../../server/src/core/claims/words/public-acts.ts';
import { wordsThat } from '../../support/tokens.ts';

/** The words of a text that are verbs of a public act. */
function acts(text: string): string[] {
  return wordsThat(isPublicAct, text);
}

test('who thanks, condemns or raises concerns does so in public', () => {
  expect(acts('The teachers’ union condemned the plan.')).toEqual(['condemned']);
  expect(acts('He has repeatedly thanked his neighbours.')).toEqual(['thanked']);
  expect(acts('Residents of the lane raised serious concerns about noise.')).toEqual(['raised']);
  expect(acts('Minister Ada Voss has directed the police chief to report to her.')).toEqual(['directed']);
  expect(acts('Ada Voss paid tribute to the crew.')).toEqual(['tribute']);
  expect(acts('The tenant had pleaded that the ban broke the law.')).toEqual(['pleaded']);
  expect(acts('The mayor has asked for more active engagement.')).toEqual(['asked']);
  expect(acts('He pleaded guilty.')).toEqual([]);
  expect(acts('Lund made the remarks at a rally.')).toEqual(['made']);
  expect(acts('Lund made the bread himself.')).toEqual([]);
  expect(acts('The bank has cut its forecast for growth.')).toEqual(['cut']);
  expect(acts('It repeated its forecast of lower earnings.')).toEqual(['repeated']);
  expect(acts('The bank cut the bread.')).toEqual([]);
  expect(acts('The city has fined the builder for noise.')).toEqual(['fined']);
  expect(acts('The builder was fined for noise.')).toEqual([]);
});

test('what is praised, who blames in a clause and who directs a film does not', () => {
  for (const text of [
    'The plan was praised in every paper.',
    'The plan praised by critics failed.',
    'The firm lost money because its owner rejected the offer.',
    'She raised taxes.',
    'He directed two films.',
    'It has always appealed to the greedy.',
  ])
    expect(acts(text)).toEqual([]);
});

test('the police do in public what they do on a call', () => {
  expect(acts('Officers cordoned off the lane.')).toEqual(['cordoned']);
  expect(acts('Four police officers arrived at nine.')).toEqual(['arrived']);
  expect(acts('Officers are appealing for witnesses.')).toEqual(['appealing']);
  expect(acts('The duke arrested his brother.')).toEqual([]);
  expect(acts('The police came. He arrived later.')).toEqual([]);
});

function unsupported(text: string): number {
  return claimsOf(analyze({ text: `The council met on Monday.\n\n${text}`, languageId: 'plaintext' })).filter(
    ({ claim }) => claim.verdict === 'unsupported',
  ).length;
}

test('an act of speech needs no source, its cause or rank does', () => {
  const act = 'The union denounced the reckless efforts to shake up the deeply troubled yard';
  expect(unsupported(`${act}.`)).toBe(0);
  expect(unsupported(`${act}, which have led to deep mistrust.`)).toBe(0);
  expect(unsupported(`${act} because it fears the truth.`)).toBe(1);
});

test('a wrong is laid to somebody by whoever condemns it, and not by whoever defends it', () => {
  expect(unsupported('The minister defended the massive, deeply corrupt fraud of his party.')).toBe(1);
  expect(unsupported('The minister condemned the massive, deeply corrupt fraud of his party.')).toBe(0);
});

test('a stand that somebody takes in public is no hint, what somebody refuses is', () => {
  expect(unsupported('Lund opposes the hugely unpopular plan to close the harbour.')).toBe(0);
  expect(unsupported('The council refused to close the hugely unpopular yard.')).toBe(1);
});

test('what the law has done with somebody is taken on trust', () => {
  for (const text of [
    'Dorn faces two further murder trials in Norport.',
    'Dorn received a mandatory sentence for it.',
    'Dorn has been in custody for two years.',
  ])
    expect(wordsThat(isOnTrust, text)).toHaveLength(1);
  expect(wordsThat(isOnTrust, 'The sentence had no verb.')).toEqual([]);
});
