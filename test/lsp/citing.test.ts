import type {
  CompletionItem,
  CompletionList,
  Hover,
  Location,
  LocationLink,
  Position,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import type { Editor } from './support.ts';
import { folder, harbour, newsroom, works } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';

const other = `${folder}/other.md`;
const head = '---\nbibliography: works.bib\n---\n\n';
const article = `${head}The harbour lost its last ferry in May [see @keller2024, p. 3; @voss2019].[^tide]\n\nNobody minded.[^tide] [@\n\n[^tide]: Harbour register, 2023.\n`;
const bib =
  '@article{keller2024,\n  author = {Keller, Anna and Voss, Bert},\n  title = {The Harbour},\n  journaltitle = {Port Vale Times},\n  date = {2024-05-02}\n}\n@book{voss2019, author = {Voss, Bert}, title = {Tides}, date = {2019}}\n';

async function open(): Promise<Newsroom> {
  const room = await newsroom({ [works]: bib, [other]: `${head}The tide rose [@keller2024].\n` });
  await room.openArticle(harbour, article);
  return room;
}

function at(text: string, words: string, inside = 0): Position {
  return TextDocument.create('', '', 0, text).positionAt(text.indexOf(words) + inside);
}

function ask<T>(editor: Editor, method: string, position: Position, more: object = {}): Promise<T> {
  const params = { textDocument: { uri: harbour }, position, ...more };
  return editor.connection.sendRequest(`textDocument/${method}`, params);
}

test('a key shows its work, and only the key; a footnote its words', async () => {
  const { editor } = await open();
  const hover = await ask<Hover>(editor, 'hover', at(article, 'keller2024', 2));
  expect(hover.contents).toMatchObject({
    value: 'Keller, A., & Voss, B. (2024, May 2). The Harbour. *Port Vale Times*.'.replace('&', '\\&'),
  });
  expect(hover.range).toEqual({ start: at(article, 'keller2024'), end: at(article, ', p. 3') });
  const note = await ask<Hover>(editor, 'hover', at(article, '[^tide]', 3));
  expect(note.contents).toMatchObject({ value: 'Harbour register, 2023.' });
});

test('a key leads into its bibliography, a reference to its footnote', async () => {
  const { editor } = await open();
  const [link] = await ask<LocationLink[]>(editor, 'definition', at(article, 'voss2019', 2));
  expect(link).toMatchObject({ targetUri: works, targetRange: { start: { line: 6, character: 6 } } });
  const [note] = await ask<LocationLink[]>(editor, 'definition', at(article, '[^tide]', 3));
  expect(note.targetRange.start).toEqual(at(article, 'tide]: '));
});

/** Where a new name of what stands at a place is written, in all files. */
async function renamed(editor: Editor, place: Position): Promise<Position[]> {
  const edit = await ask<WorkspaceEdit>(editor, 'rename', place, { newName: 'anna' });
  const edits = (edit.documentChanges as TextDocumentEdit[]).flatMap((each) => each.edits);
  return edits.map(({ range }) => range.start);
}

test('a key is one in the sentence and in a note within it, too, whatever it looks like', async () => {
  const room = await newsroom({ [works]: '@misc{harbour-act, title = {Harbour Act}}\n' });
  const text = `${head}As @harbour-act says, the harbour is shut.^[So does @harbour-act, art. 3.] @anna says no.\n`;
  await room.openArticle(harbour, text);
  const hover = await ask<Hover>(room.editor, 'hover', at(text, 'harbour-act says', 2));
  expect(hover.contents).toMatchObject({ value: '*Harbour Act* (n.d.).' });
  expect(await renamed(room.editor, at(text, 'harbour-act says', 2))).toEqual([
    { line: 0, character: 6 },
    at(text, 'harbour-act says'),
    at(text, 'harbour-act, art'),
  ]);
});

test('a key of a role is renamed, too', async () => {
  const room = await newsroom({ [works]: bib });
  const text = `${head}The harbour is shut {cite:p}\`voss2019,keller2024\`, as {cite:t}\`keller2024\` says.\n`;
  await room.openArticle(harbour, text);
  expect(await renamed(room.editor, at(text, 'keller2024', 2))).toEqual([
    { line: 0, character: 9 },
    at(text, 'keller2024'),
    at(text, 'keller2024` says'),
  ]);
});

test('of a large bibliography every work can be completed', async () => {
  const many = Array.from(
    { length: 1200 },
    (_, i) => `@book{work${i}, title = {Tides ${i}}, author = {Smith${i}, A}}\n`,
  );
  const room = await newsroom({ [works]: many.join('') });
  const text = `${head}The harbour is shut [@smith1199\n`;
  await room.openArticle(harbour, text);
  const list = await ask<CompletionList>(room.editor, 'completion', at(text, 'smith1199', 9));
  expect(list).toMatchObject({ isIncomplete: true, items: [{ label: 'work1199' }] });
});

test('references and a new name reach every article of the workspace', async () => {
  const { editor } = await open();
  const context = { includeDeclaration: true };
  const found = await ask<Location[]>(editor, 'references', at(article, 'keller2024', 2), { context });
  expect(found.map(({ uri }) => uri)).toEqual([works, harbour, other]);
  const position = at(article, 'keller2024', 2);
  expect(await ask(editor, 'prepareRename', position)).toMatchObject({ placeholder: 'keller2024' });
  const edit = await ask<WorkspaceEdit>(editor, 'rename', position, { newName: 'keller2024a' });
  const changes = edit.documentChanges as TextDocumentEdit[];
  expect(changes.map(({ textDocument }) => textDocument)).toEqual([
    { uri: works, version: null },
    { uri: harbour, version: 1 },
    { uri: other, version: null },
  ]);
  const [inBib, here] = changes.map(({ edits }) => edits as { range: never; newText: string }[]);
  expect(applied(bib, inBib)).toContain('@article{keller2024a,');
  expect(applied(article, here)).toContain('[see @keller2024a, p. 3; @voss2019]');
  await expect(ask(editor, 'rename', position, { newName: 'voss2019' })).rejects.toThrow('another work');
  await expect(ask(editor, 'rename', position, { newName: 'two words' })).rejects.toThrow('cannot be');
});

test('a footnote gets another label in its document', async () => {
  const { editor } = await open();
  const edit = await ask<WorkspaceEdit>(editor, 'rename', at(article, '[^tide]', 3), { newName: 'register' });
  const [change] = edit.documentChanges as TextDocumentEdit[];
  expect(applied(article, change.edits as never)).toBe(article.replaceAll('tide', 'register'));
});

test('keys are completed with what they stand for, footnotes with their words', async () => {
  const { editor } = await open();
  const keys = await ask<CompletionItem[]>(editor, 'completion', at(article, '[@\n', 2));
  expect(keys.map(({ label }) => label)).toEqual(['keller2024', 'voss2019']);
  expect(keys[0]).toMatchObject({ detail: 'Keller and Voss, 2024: The Harbour' });
  await editor.change(harbour, [{ text: article.replace('[@\n', '[^\n') }]);
  const notes = await ask<CompletionItem[]>(editor, 'completion', at(article, '[@\n', 2));
  expect(notes).toMatchObject([
    { label: 'tide', detail: 'Harbour register, 2023.', textEdit: { newText: 'tide]' } },
    {
      label: '1 (a new footnote)',
      additionalTextEdits: [{ newText: expect.stringMatching(/^\n+\[\^1\]: $/) }],
    },
  ]);
});

function applied(text: string, edits: { range: never; newText: string }[]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
}

test('in a comment that silences, rules and families complete, before the reason', async () => {
  const text =
    '# Ferries\n\n<!-- ontherecord-disable-next-line claim/st -- our own count -->\nThe ferry left.\n';
  const room = await newsroom({});
  await room.openArticle(harbour, text);
  const labels = async (words: string, inside: number): Promise<string[]> =>
    (await ask<CompletionItem[]>(room.editor, 'completion', at(text, words, inside))).map(
      ({ label }) => label,
    );
  expect(await labels('claim/st', 8)).toEqual(expect.arrayContaining(['claim/statistic', 'quote/*']));
  const [item] = await ask<CompletionItem[]>(room.editor, 'completion', at(text, 'claim/st', 8));
  expect(item.textEdit).toMatchObject({ range: { start: at(text, 'claim/st'), end: at(text, ' -- our') } });
  expect(await labels('our own', 3)).toEqual([]);
  expect(await labels('The ferry', 3)).toEqual([]);
});
