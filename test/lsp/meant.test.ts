import type {
  DocumentHighlight,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  Range,
} from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { startEditor } from './support.ts';
import type { Editor } from './support.ts';

const uri = 'file:///newsroom/tea.txt';
const lines = [
  'Mayor Anna Keller came with her husband, Tom Rill. “I am tired,” she said.',
  '',
  'Both left late. Her husband left first.',
];

/** Asks one character behind the first place where some words stand. */
function ask<Result>(editor: Editor, method: string, words: string, more: object = {}): Promise<Result> {
  const line = lines.findIndex((each) => each.includes(words));
  const position = { line, character: lines[line].indexOf(words) + 1 };
  return editor.connection.sendRequest(`textDocument/${method}`, {
    textDocument: { uri },
    position,
    ...more,
  });
}

async function hover(editor: Editor, words: string): Promise<string> {
  const answer = await ask<Hover>(editor, 'hover', words);
  return (answer.contents as MarkupContent).value;
}

function read({ start, end }: Range): string {
  return lines[start.line].slice(start.character, end.character);
}

test('“I” in a quotation has the card of whoever says it, and words for two have both', async () => {
  const editor = await startEditor();
  await editor.open(uri, lines.join('\n'));
  expect(await hover(editor, 'I am')).toContain('“I” is taken to be Anna Keller.');
  expect(await hover(editor, 'usband left first')).toContain('“Her husband” is taken to be Tom Rill.');
  expect(await hover(editor, 'Both')).toMatch(
    /^“Both” is taken to be:\n\n- \[Anna Keller\]\(.*#L1,1\) · Mayor\n- \[Tom Rill\]\(.*#L1,\d+\)/,
  );
});

test('from words that mean somebody it goes to where they are introduced', async () => {
  const editor = await startEditor();
  await editor.open(uri, lines.join('\n'));
  const [{ targetRange }, ...others] = await ask<LocationLink[]>(editor, 'definition', 'usband left first');
  expect(read(targetRange)).toContain('Tom Rill');
  expect(others).toEqual([]);
  expect(await ask<LocationLink[]>(editor, 'definition', 'Both')).toHaveLength(2);
});

test('all words that mean somebody are highlighted; pronouns in what others say are not listed, and none is renamed', async () => {
  const editor = await startEditor();
  await editor.open(uri, lines.join('\n'));
  const lit = await ask<DocumentHighlight[]>(editor, 'documentHighlight', 'Anna');
  expect(lit.map(({ range }) => read(range))).toEqual([
    'Mayor Anna Keller',
    'her',
    'I',
    'she',
    'Both',
    'Her',
  ]);
  const listed = await ask<Location[]>(editor, 'references', 'Anna', { context: {} });
  expect(listed.map(({ range }) => read(range))).not.toContain('I');
  const husband = await ask<Location[]>(editor, 'references', 'Tom Rill', { context: {} });
  expect(husband.map(({ range }) => read(range))).toContain('Her husband');
  expect(await ask(editor, 'prepareRename', 'I am')).toBeNull();
});
