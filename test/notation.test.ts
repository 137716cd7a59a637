import { expect, test } from 'vitest';
import { renderMargin } from '../server/src/cli/annotate/margin.ts';
import { analyze } from '../server/src/core/index.ts';
import { check, writePassage } from './support/check.ts';
import { parseNotes } from './support/notes.ts';

const file = `# Harbour
## Two speakers
\`\`\`settings
{ "source/anonymous": "off" }
\`\`\`
\`\`\`text
“We will not sign,” Anna Keller <|>said.
^^^^^^^^^^^^^^^^^^^ quote → Keller
                                   ^^^^ cue
\tShe left.
\t^^^ Keller: official
\`\`\`
\`\`\`fix Insert “.”
Done.
\`\`\`
### Nested
~~~news
> Nothing to see.
~~~
`;

test('a Markdown file is a suite: headings, passages, notes, cursor, settings, fixes', () => {
  const { title, tests } = parseNotes(file);
  expect([title, tests.map(({ name }) => name)]).toEqual([
    'Harbour',
    ['Two speakers', 'Two speakers › Nested'],
  ]);
  const [passage] = tests[0].passages;
  expect(passage.text).toBe('“We will not sign,” Anna Keller said.\n\tShe left.');
  expect(passage.cursor).toBe(32);
  expect(passage.severities).toEqual(new Map([['source/anonymous', 'off']]));
  expect(passage.fixes).toEqual([{ title: 'Insert “.”', text: 'Done.' }]);
  expect(passage.notes).toEqual([
    { line: 0, start: 0, end: 19, label: 'quote → Keller' },
    { line: 0, start: 32, end: 36, label: 'cue' },
    { line: 1, start: 1, end: 4, label: 'Keller: official' },
  ]);
});

test('a block that the notation does not know is no passage that nobody reads', () => {
  expect(() => parseNotes('# Harbour\n\n```texts\nA.\n```')).toThrow(
    'line 3: the notation knows no block “texts”',
  );
});

test('a passage is written as it was read', () => {
  const { tests, lines } = parseNotes(file);
  for (const passage of tests.flatMap(({ passages }) => passages)) {
    expect(writePassage(passage, passage.notes)).toEqual(lines.slice(passage.from, passage.to));
  }
});

test('a note without a mark is missing', () => {
  const [passage] = parseNotes('```text\nThe council met.\n^^^ ! claim/history "met"\n```').tests[0].passages;
  expect(check(passage, analyze(passage))).toEqual([{ kind: 'missing', note: passage.notes[0] }]);
});

test('a mark over several lines is noted to the end of its first; an empty one takes one caret', () => {
  const notes = [
    { start: 4, end: 9, label: 'long' },
    { start: 12, end: 12, label: 'empty' },
  ];
  expect(renderMargin('one two\nthree', notes)).toEqual(['one two', '    ^^^ long', 'three', '    ^ empty']);
});

test('in a terminal long lines are wrapped and a mark goes on under each piece', () => {
  const notes = [{ start: 4, end: 11, label: 'both' }];
  expect(renderMargin('one two three', notes, { width: 9 })).toEqual([
    'one two ',
    '    ^^^^',
    '',
    'three',
    '^^^ both',
  ]);
});

test('notes under a line as long as a book are not longer than many times the book', () => {
  const line = 'Keller said no. '.repeat(10_000);
  const notes = Array.from({ length: 10_000 }, (_, i) => ({
    start: i * 16,
    end: i * 16 + 6,
    label: 'Keller',
  }));
  const written = renderMargin(line, notes);
  expect(written.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(200 * line.length);
  expect(written.filter((each) => each.startsWith('Keller said')).join('')).toBe(line);
});
