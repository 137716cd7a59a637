import { expect, test } from 'vitest';
import { analyze, claimsOf } from '../../../server/src/core/index.ts';
import type { Analysis } from '../../../server/src/core/index.ts';

const asserting = [
  'The harbour has always been the heart of the town, and no council has ever understood it.',
  'Its decline began with the bridge, which drew away the last of the old trade.',
  'Nothing that was tried since then has helped, and the worst mistake was the wall.',
];
const reporting = [
  'The council met on Monday at the town hall.',
  '“The harbour is full,” said Anna Keller, the mayor, after the meeting on Tuesday.',
  'Keller said the wall would stand. “We are sure of it,” she said.',
];
const between = 'The wall keeps out the sea, and the boats.';

const article = (paragraphs: readonly string[]): string => [...paragraphs, between].join('\n\n');
const analysed = (text: string, previous?: Analysis): Analysis =>
  analyze({ text, languageId: 'plaintext' }, { previous });
const tenor = (text: string): number => analysed(text).memory.piece.tenor;

test('who writes on his own authority throughout is asked more often than who reports what others say', () => {
  expect(tenor(article(asserting))).toBeGreaterThan(tenor(article(reporting)));
  const shown = (text: string): boolean =>
    claimsOf(analysed(text)).some(
      ({ claim, start, end }) => claim.verdict === 'unsupported' && text.slice(start, end) === between,
    );
  expect(shown(article(asserting))).toBe(true);
  expect(shown(article(reporting))).toBe(false);
});

test('the tenor is that of the opening: forty blocks', () => {
  const long = [...reporting, ...Array<string>(40).fill(reporting[0])];
  expect(tenor(article([...long, ...asserting, ...asserting]))).toBe(tenor(article(long)));
});

test('the tenor follows the opening as it is edited, and all claims follow the tenor', () => {
  let before = analysed(article(reporting));
  for (const paragraphs of [
    [...reporting, ...asserting],
    [...asserting, reporting[0]],
    asserting,
    [],
    reporting,
  ]) {
    const text = article(paragraphs);
    const edited = analysed(text, before);
    expect(edited.memory.piece).toEqual(analysed(text).memory.piece);
    expect(claimsOf(edited)).toEqual(claimsOf(analysed(text)));
    before = edited;
  }
});

const explaining = [
  'How the leakage of a canal is measured',
  'The rate of leakage is a measure of how fast levels are falling in a canal on average. This is a key sign and it can have both good and bad effects. Moderate leakage is a sign of a healthy canal but high rates can have serious consequences including making it harder for keepers and skippers to make decisions, leading to doubt and losing the trust of the town. It can also create shortages of water as keepers hoard it for fear that levels will fall further in the future.',
  'Leakage is measured by comparing the levels of a number of pounds that are typical of a canal. The list is updated regularly to reflect changes in habits of traffic. Generally speaking, leakage is a result of an imbalance between supply and demand of water. When the increase in traffic outpaces the increase in supply, this can lead to higher rates.',
];

test('who explains what is known is asked for figures and ranks, and hardly for more', () => {
  const asked = (paragraphs: readonly string[]): string[] => {
    const text = paragraphs.join('\n\n');
    return claimsOf(analysed(text)).flatMap(({ claim, because }) =>
      claim.verdict === 'unsupported' ? [text.slice(because.start, because.end)] : [],
    );
  };
  expect(asked(explaining).length).toBeLessThan(3);
  expect(asked([...explaining, 'Nearly 40 percent of all locks leak.'])).toContain('40 percent');
});
