import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';
import type { Analysis } from '../../../server/src/core/index.ts';

const slight = 'The ferry is no longer what it was.';
const telling =
  'The mayor’s stubborn refusal to share the figures has apparently fuelled deep mistrust across the city.';
const plain = 'The council met on Tuesday at the town hall in Brackwater.';
const article = (...paragraphs: string[]): string => paragraphs.join('\n\n');

function unsupported({ blocks }: Analysis): string[] {
  return blocks.flatMap(({ claims, prose }) =>
    claims.flatMap(({ verdict, start, end }) =>
      verdict === 'unsupported' ? [prose.text.slice(start, end)] : [],
    ),
  );
}

const analysed = (text: string, previous?: Analysis): Analysis =>
  analyze({ text, languageId: 'plaintext' }, { previous });

test('a slight statement is let be where it stands alone, and asked where a telling one is near', () => {
  expect(unsupported(analysed(article(plain, slight, plain)))).toEqual([]);
  expect(unsupported(analysed(article(plain, slight, telling)))).toEqual([slight, telling]);
  expect(unsupported(analysed(article(telling, plain, slight)))).toEqual([telling, slight]);
  expect(unsupported(analysed(article(plain, `${telling} ${slight}`)))).toEqual([telling, slight]);
  expect(unsupported(analysed(article(slight, plain, plain, telling)))).toEqual([telling]);
});

test('who speaks of a wrong is asked wherever that stands', () => {
  const wrong = 'Doctors lied to her about it for weeks.';
  expect(unsupported(analysed(article(plain, wrong, plain)))).toEqual([wrong]);
});

test('what stands near follows the text as it is edited', () => {
  const before = analysed(article(plain, slight, plain, plain, plain));
  const edited = analysed(article(plain, slight, plain, telling, plain), before);
  expect(unsupported(edited)).toEqual([slight, telling]);
  expect(unsupported(analysed(article(plain, slight, plain, plain, plain), edited))).toEqual([]);
});

test('a few words that tell nothing, and many with a date among them, are no hint', () => {
  const rest = 'The road was because of greed the worst in Europe.';
  for (const text of [
    'It has still not come.',
    'Not everybody is against it.',
    'The people of the town have always been left alone with the debts that came after 2008 and the frost.',
  ])
    expect(unsupported(analysed(article(plain, `${text} ${rest}`)))).toEqual([rest]);
  const asked = 'People there have never in their lives been rich.';
  expect(unsupported(analysed(article(plain, `${asked} ${rest}`)))).toEqual([asked, rest]);
});
