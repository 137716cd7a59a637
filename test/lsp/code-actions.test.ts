import { CodeActionTriggerKind } from 'vscode-languageserver-protocol';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { able, plain, startEditor } from './support.ts';
import type { Editor } from './support.ts';

const uri = 'file:///newsroom/harbour.md';
const figure =
  'The city still spends far more on its roads than its neighbours, and has wasted 40 million euros on repairs.\n\nThe ferry was late.\n';

async function actions(
  editor: Editor,
  line: number,
  only?: string[],
  triggerKind?: CodeActionTriggerKind,
): Promise<CodeAction[]> {
  const range = { start: { line, character: 3 }, end: { line, character: 3 } };
  const textDocument = { uri };
  const { items } = await editor.connection.sendRequest<{ items: [] }>('textDocument/diagnostic', {
    textDocument,
  });
  const context = { diagnostics: items, only, triggerKind };
  return editor.connection.sendRequest('textDocument/codeAction', { textDocument, range, context });
}

test('a figure gets a footnote, with the cursor in its definition', async () => {
  const editor = await startEditor();
  await editor.open(uri, figure, 'markdown');
  const [footnote] = await actions(editor, 0, ['quickfix']);
  expect(footnote).toMatchObject({
    title: 'Add a footnote',
    kind: 'quickfix',
    diagnostics: [{ code: 'claim/statistic' }],
  });
  const [change] = footnote.edit?.documentChanges as TextDocumentEdit[];
  expect(change.textDocument).toEqual({ uri, version: 1 });
  expect(change.edits[1]).toMatchObject({
    snippet: { kind: 'snippet', value: expect.stringContaining('[^1]: $0') },
  });
  expect(applied(figure, change.edits)).toBe(
    'The city still spends far more on its roads than its neighbours, and has wasted 40 million euros on repairs.[^1]\n\nThe ferry was late.\n\n[^1]: \n',
  );
});

test('what the finding of a quotation offers is not offered again for its sentence', async () => {
  const editor = await startEditor();
  await editor.open(
    uri,
    'The ferry was late.\n\n“The quay leaks, and nobody has repaired it.”\n',
    'markdown',
  );
  const offered = await actions(editor, 2);
  const titles = offered.map(({ title }) => title);
  expect(titles).toContain('Add a footnote');
  expect(titles).toEqual([...new Set(titles)]);
  expect((await actions(editor, 2, ['refactor.rewrite'])).map(({ title }) => title)).toContain(
    'Add a footnote',
  );
});

test('an editor without snippets gets the same text', async () => {
  const workspace = { ...able.workspace, workspaceEdit: {} };
  const editor = await startEditor({ capabilities: { ...able, workspace } });
  await editor.open(uri, figure, 'markdown');
  const [footnote] = await actions(editor, 0, ['quickfix']);
  expect(applied(figure, footnote.edit?.changes?.[uri] ?? [])).toContain('on repairs.[^1]');
});

test('the citation that the settings prefer comes first', async () => {
  const editor = await startEditor({ settings: { citations: { style: 'pandoc' } } });
  await editor.open(uri, figure, 'markdown');
  const [key] = await actions(editor, 0, ['quickfix']);
  const [change] = key.edit?.documentChanges as TextDocumentEdit[];
  expect(change.edits).toMatchObject([{ snippet: { value: ' [@${1:key}]' } }]);
});

test('a statement that is cited farther on can be cited otherwise, too, and nothing says that it should not', async () => {
  const editor = await startEditor({ settings: { profile: 'wikipedia' } });
  const text =
    'The port cut 340 jobs last year, more than any other employer. The mayor was away at the time.[^1]\n\n[^1]: Port authority.\n';
  await editor.open(uri, text, 'markdown');
  const found = await actions(editor, 0);
  const repeated = found.find(({ title }) => title === 'Repeat the citation here');
  expect(repeated?.isPreferred).toBe(false);
  expect(found.map(({ title }) => title)).toContain('Add a footnote');
});

test('any sentence can be cited; a claim offers that once', async () => {
  const editor = await startEditor();
  await editor.open(uri, figure, 'markdown');
  const titles = (found: CodeAction[]): string[] => found.map(({ title }) => title);
  const cited = await actions(editor, 2);
  expect(titles(cited)).toContain('Add a footnote');
  expect(titles(cited)).not.toContain('Add a citation key');
  expect(cited.every(({ kind }) => kind === 'refactor.rewrite')).toBe(true);
  const claim = titles(await actions(editor, 0));
  expect(new Set(claim).size).toBe(claim.length);
  expect(await actions(editor, 2, ['quickfix'])).toEqual([]);
});

test('the light bulb stays dark where there is nothing to say of the words', async () => {
  const editor = await startEditor();
  await editor.open(uri, figure, 'markdown');
  expect(await actions(editor, 2, undefined, CodeActionTriggerKind.Automatic)).toEqual([]);
  expect(await actions(editor, 2, undefined, CodeActionTriggerKind.Invoked)).not.toEqual([]);
  expect(await actions(editor, 0, undefined, CodeActionTriggerKind.Automatic)).not.toEqual([]);
});

test('all safe repairs come as one source action, to those who ask for it', async () => {
  const editor = await startEditor();
  const text = 'The ferry was late.The harbour stays closed.\n\nIt rained.Nobody came.\n';
  await editor.open(uri, text, 'markdown');
  const [all, ...rest] = await actions(editor, 0, ['source.fixAll']);
  expect(rest).toEqual([]);
  const [change] = all.edit?.documentChanges as TextDocumentEdit[];
  expect(applied(text, change.edits)).toBe(
    'The ferry was late. The harbour stays closed.\n\nIt rained. Nobody came.\n',
  );
  expect((await actions(editor, 0)).some(({ kind }) => kind?.startsWith('source'))).toBe(false);
});

test('an editor that takes commands only gets none', async () => {
  const editor = await startEditor({ capabilities: plain });
  await editor.open(uri, figure, 'markdown');
  const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } };
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  expect(await editor.connection.sendRequest('textDocument/codeAction', params)).toEqual([]);
});

/** The text after edits; snippets as the editor fills them in. */
function applied(text: string, edits: (TextEdit | SnippetTextEdit)[]): string {
  const plainEdits = edits.map((edit) =>
    'snippet' in edit
      ? { range: edit.range, newText: edit.snippet.value.replace(/\$0|\$\{1:([^}]*)\}/g, '$1') }
      : edit,
  );
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), plainEdits);
}

test('all that is asked of one source is repaired one by one, and silenced and judged at once', async () => {
  const editor = await startEditor({ options: { commands: ['ontherecord.review.choose'] } });
  const text = 'The council met on Monday.\n\nA source said that the boat had already been sold.\n';
  await editor.open(uri, text, 'markdown');
  const offered = await actions(editor, 2, ['quickfix']);
  expect(offered.map(({ title }) => title)).toEqual([
    'Describe the source',
    'Insert the reason',
    'Silence “A source of whom nothing is said” here',
    'Mark “A source of whom nothing is said” as checked…',
  ]);
  const [change] = offered[2].edit?.documentChanges as TextDocumentEdit[];
  await editor.change(uri, [{ text: applied(text, change.edits) }]);
  const { items } = await editor.connection.sendRequest<{ items: [] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  expect(items).toEqual([]);
});
