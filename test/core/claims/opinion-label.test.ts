import { expect, test } from 'vitest';
import { analyze, claimsOf } from '../../../server/src/core/index.ts';
import type { Analysis } from '../../../server/src/core/index.ts';

/** A demand, a judgement and a forecast, which are their writer's, and a figure and a wrong, which are not. */
const body = `The council met on Monday.

Yet the council should never have sold the harbour, and such a city deserves better.

It is a deeply unpopular plan, and the debate in the town has apparently been bitter.

But the deal will certainly end in a deeply embarrassing defeat, whatever the council is trying.

Unemployment rose by 40 percent in the town.

Keller embezzled the harbour fund and lied about it.
`;
const unsupported = (analysis: Analysis): string =>
  claimsOf(analysis)
    .flatMap(({ claim }) => (claim.verdict === 'unsupported' ? claim.reason : []))
    .join(' ');
const read = (text: string, languageId = 'markdown', previous?: Analysis): Analysis =>
  analyze({ text, languageId }, { previous });

const all = 'opinion characterisation prediction statistic allegation';

test('what says that it is an opinion is not asked whose it is, and is asked for its facts', () => {
  expect(unsupported(read(body))).toBe(all);
  for (const label of ['section: Opinion', 'type: column', 'opinion: true', 'categories: [Town, Comment]'])
    expect(unsupported(read(`---\n${label}\n---\n\n${body}`))).toBe('statistic allegation');
  for (const top of [
    'OPINION',
    'Editorial: Save the ferry',
    'Sketch: The minister for slow trains',
    'Comment | Ida Brandt',
    'Column\nSave the ferry',
  ])
    expect(unsupported(read(`${top}\n\n${body}`, 'plaintext'))).toBe('statistic allegation');
  expect(unsupported(read(`# Opinion\n\n${body}`))).toBe('statistic allegation');
});

test('what only sounds like a label is none', () => {
  for (const label of ['section: news', 'opinion: false', 'type: opinion poll'])
    expect(unsupported(read(`---\n${label}\n---\n\n${body}`))).toBe(all);
  for (const top of ['Opinion is divided', 'Comments', 'Column-writers meet', 'Sketch found in attic'])
    expect(unsupported(read(`${top}\n\n${body}`, 'plaintext'))).toBe(all);
});

test('the label follows as it is edited', () => {
  const before = read(`News\n\n${body}`, 'plaintext');
  const labelled = read(`Opinion\n\n${body}`, 'plaintext', before);
  expect(unsupported(labelled)).toBe('statistic allegation');
  expect(unsupported(read(`News\n\n${body}`, 'plaintext', labelled))).toBe(all);
});
