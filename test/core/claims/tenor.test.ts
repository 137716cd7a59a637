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
