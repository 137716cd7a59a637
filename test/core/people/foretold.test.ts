import { expect, test } from 'vitest';
import { analyze, attributionsOf } from '../../../server/src/core/index.ts';
import { ruleTagger } from '../../../server/src/core/tagging/index.ts';

/** The name of the speaker of each attribution, in order. */
function speakers(text: string): (string | null)[] {
  const analysis = analyze({ text, languageId: 'plaintext' }, { tagger: ruleTagger });
  return attributionsOf(analysis).map(({ speaker }) => speaker && speaker.name);
}

test('a headline’s office or calling is whoever is introduced with it', () => {
  for (const [headline, introduced] of [
    ['Man freed after 31 years, judge says', 'Circuit Judge Anna Keller'],
    ['Airline cancels flights; chief says ‘we broke it’', 'Chief Executive Anna Keller'],
    ['Film contradicts police, lawyer says', 'the lawyer, Anna Keller,'],
    ['Bishop: Let the old church rest', 'Bishop Anna Keller'],
    ['Airline boss says sorry', 'the chief executive of Skyferry, Anna Keller,'],
    ['CEO: we will not sell', 'Skyferry chief executive Anna Keller'],
    ['Ex-mayor says she was pushed', 'former mayor Anna Keller'],
  ])
    expect(speakers(`${headline}\n\nIt was cold in Elmford.\n\n“No,” said ${introduced} on Monday.`)).toEqual(
      ['Anna Keller', 'Anna Keller'],
    );
});

test('a byline does not come between a headline and its first paragraph', () => {
  const story =
    'Man freed after 31 years\n\nBy Tomas Rill\n\nA judge said on Monday that the police had erred.\n\nCircuit Judge Anna Keller said it was late.';
  expect(speakers(story)).toEqual(['Anna Keller', 'Anna Keller']);
});

test('an office at the end of the first paragraph speaks with its name in the next', () => {
  const lead = 'Elmford will have no water by July, the director of the Water Board warned on Monday.';
  expect(speakers(`${lead}\n\nAnna Keller told the council that the lake had fallen.`)).toEqual([
    'Anna Keller',
    'Anna Keller',
  ]);
  for (const other of ['Anna Keller, a nurse,', 'Mayor Anna Keller', 'A nurse'])
    expect(speakers(`${lead}\n\n${other} told the council that the lake had fallen.`)[0]).toBe(
      'the director of the Water Board',
    );
});

test('a headline’s captain is the one whom the first paragraph describes and the next names', () => {
  const lead = 'The captain of the ferry said on Monday that the crew had been tired.';
  expect(
    speakers(`Captain says crew was tired\n\n${lead}\n\nTomas Rill, 54, told the inquiry that he was, too.`),
  ).toEqual(['Tomas Rill', 'Tomas Rill', 'Tomas Rill']);
});

test('the official is the one who has just spoken', () => {
  const said = 'Energy Minister Anna Keller said prices were stable. ';
  expect(speakers(`${said}“It will last,” the official noted.`)).toEqual(['Anna Keller', 'Anna Keller']);
  expect(speakers(`${said}“It will not,” the second official noted.`)[1]).toBe('the second official');
  expect(speakers('Tomas Rill, a baker, said no. “It will last,” the official noted.')[1]).toBe(
    'the official',
  );
});

test('whoever asks is not the one who answers', () => {
  const hearing = 'Lawyer Ruth Rill told the court that it was late. ';
  expect(speakers(`${hearing}Asked by Judge Anna Keller whether it was, she said that it was.`).pop()).toBe(
    'Ruth Rill',
  );
});

test('a man without an office in the first sentence is not the judge of the next', () => {
  const lead = 'A Norland man was told on Monday that he would lose his boat, a court has heard.\n\n';
  expect(speakers(`${lead}Justice Tomas Rill said the attack was grave.\n\nThe man said nothing.`)[1]).toBe(
    'Tomas Rill',
  );
  const { people } = analyze({ text: `${lead}Justice Tomas Rill said so.`, languageId: 'plaintext' });
  expect(people.speakers.find(({ name }) => name === 'Tomas Rill')?.mentions).toHaveLength(1);
});
