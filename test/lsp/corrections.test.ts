import type {
  CodeAction,
  CreateFile,
  Hover,
  MarkupContent,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import type { CorrectionChoice } from '../../server/src/protocol/index.ts';
import { able, diskOf, plain, startEditor, textAfter } from './support.ts';
import type { Editor } from './support.ts';

const uri = 'file:///newsroom/harbour.txt';
const sidecar = `${uri}.ontherecord.json`;
const lines = [
  '“We will not sign this,” Mayor Anna Keller told reporters. “The harbour is not for sale.”',
  '',
  'Tomas Dorn, a fisherman, waited outside. He said the talks had failed.',
  '',
  '“It is their loss,” said Ruth Venn, a baker.',
];

const workspace = {
  ...able.workspace,
  workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
};

async function start(files: Record<string, string> = {}, more: object = {}): Promise<Editor> {
  const editor = await startEditor({
    capabilities: { ...able, workspace },
    host: { files: diskOf(files) },
    ...more,
  });
  await editor.open(uri, lines.join('\n'));
  await editor.connection.sendRequest('textDocument/hover', at('Tomas'));
  return editor;
}

function at(words: string): { textDocument: { uri: string }; position: { line: number; character: number } } {
  const line = lines.findIndex((each) => each.includes(words));
  return { textDocument: { uri }, position: { line, character: lines[line].indexOf(words) + 1 } };
}

async function actions(
  editor: Editor,
  words: string,
  only = ['refactor.rewrite.correct'],
): Promise<CodeAction[]> {
  const { textDocument, position } = at(words);
  const params = {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [], only },
  };
  return editor.connection.sendRequest('textDocument/codeAction', params);
}

async function hover(editor: Editor, words: string): Promise<string> {
  const answer = await editor.connection.sendRequest<Hover>('textDocument/hover', at(words));
  return (answer.contents as MarkupContent).value;
}

/** The sidecar after an action. */
const written = (action: CodeAction | undefined, before = ''): string =>
  textAfter(action?.edit, sidecar, before);

test('who says something is corrected in a new file beside the article, in one step with the article', async () => {
  const editor = await start();
  const found = await actions(editor, 'will not');
  expect(found.map(({ title }) => title)).toEqual([
    'Tomas Dorn says this',
    'Ruth Venn says this',
    'Not a quotation',
    'Read back: the words are right',
  ]);
  // Of what can be done with words that somebody says, a citation is the least likely.
  const all = (await actions(editor, 'will not', ['refactor.rewrite'])).map(({ title }) => title);
  expect(all.indexOf('Tomas Dorn says this')).toBe(0);
  expect(all.indexOf('Add a footnote')).toBeGreaterThan(all.indexOf('Read back: the words are right'));
  const changes = found[0].edit!.documentChanges as [CreateFile, TextDocumentEdit, TextDocumentEdit];
  expect(changes[0]).toEqual({ kind: 'create', uri: sidecar, options: { ignoreIfExists: true } });
  expect(changes[2]).toMatchObject({ textDocument: { uri, version: 1 }, edits: [{ newText: '' }] });

  await editor.open(sidecar, written(found[0]), 'json');
  expect(await hover(editor, 'will not')).toContain('Tomas Dorn');
  expect(await hover(editor, 'will not')).toContain('Your correction');

  const [back] = (await actions(editor, 'will not')).filter(({ title }) => title.startsWith('Take back'));
  await editor.change(sidecar, [{ text: written(back, written(found[0])) }]);
  expect(await hover(editor, 'will not')).toContain('[Anna Keller]');
});

test('an action is made of what stands beside the article when it is chosen, in another window perhaps', async () => {
  const codeAction = {
    ...able.textDocument?.codeAction,
    dataSupport: true,
    resolveSupport: { properties: ['edit'] },
  };
  const editor = await start({}, { capabilities: { ...able, workspace, textDocument: { codeAction } } });
  const [offered] = await actions(editor, 'will not');
  expect(offered).toMatchObject({ title: 'Tomas Dorn says this' });
  expect(offered.edit).toBeUndefined();

  const verdict = { rule: 'source/undescribed', verdict: 'notAProblem', at: { exact: 'A source' } };
  await editor.open(sidecar, JSON.stringify({ version: 1, verdicts: [verdict] }), 'json');
  const chosen = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', offered);
  const kept = JSON.parse(written(chosen, JSON.stringify({ version: 1, verdicts: [verdict] }))) as object;
  expect(kept).toMatchObject({ verdicts: [verdict], corrections: [{ person: { name: 'Tomas Dorn' } }] });

  const other = { title: 'Somebody else says this…' };
  expect(await editor.connection.sendRequest('codeAction/resolve', other)).toEqual(other);
});

test('a sidecar on disk is read with the article, and an unread one is left alone', async () => {
  const text = written(
    (await actions(await start(), 'Tomas')).find(({ title }) => /an official/.test(title)),
  );
  const editor = await start({ [sidecar]: text });
  expect(await hover(editor, 'Tomas')).toContain('official');
  const broken = await start({ [sidecar]: '{"corrections": [' });
  expect(await actions(broken, 'Tomas')).toEqual([]);
  await expect.poll(() => broken.log.join()).toContain('is not read');
});

test('what is no quotation says so', async () => {
  const editor = await start();
  const found = await actions(editor, 'their loss');
  await editor.open(sidecar, written(found.find(({ title }) => title === 'Not a quotation')), 'json');
  expect(await hover(editor, 'their loss')).toBe('Your correction: not a quotation.');
});

test('several people are the last who may be one, however near they stand', async () => {
  const editor = await start();
  const more = 'Two officials said that the pier was closed. Ruth Venn waited.';
  const end = { line: lines.length - 1, character: lines[lines.length - 1].length };
  await editor.change(uri, [{ range: { start: end, end }, text: `\n\n${more}` }]);
  const position = { line: lines.length + 1, character: more.indexOf('Venn') };
  const titles = (
    await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['refactor.rewrite.correct'] },
    })
  ).map(({ title }) => title);
  const place = (name: string): number => titles.findIndex((title) => title === `Same person as ${name}`);
  expect(place('Tomas Dorn')).toBeGreaterThanOrEqual(0);
  expect(place('two officials')).toBeGreaterThan(place('Tomas Dorn'));
});

test('in an editor with a list, the others are behind it', async () => {
  const editor = await start({}, { options: { commands: ['ontherecord.choosePerson'] } });
  const more = 'Bo Lind and Eva Rask came, too. Bo Lind said it rained. “No,” said Eva Rask.';
  const end = { line: lines.length - 1, character: lines[lines.length - 1].length };
  await editor.change(uri, [{ range: { start: end, end }, text: `\n\n${more}` }]);
  const found = await actions(editor, 'will not');
  const choose = found.find(({ command }) => command?.command === 'ontherecord.choosePerson');
  expect(choose?.title).toBe('Somebody else says this…');
  const [, range, kind] = choose!.command!.arguments as [string, object, string];
  const choices = await editor.connection.sendRequest<CorrectionChoice[]>('ontherecord/corrections', {
    textDocument: { uri },
    range,
    kind,
  });
  expect(choices.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Tomas Dorn', 'Ruth Venn', 'Eva Rask']),
  );
  expect(found.length).toBeLessThan(5);
});

test('an editor that knows no changes of several documents gets the sidecar’s alone', async () => {
  const capabilities = { ...plain, textDocument: { codeAction: able.textDocument!.codeAction } };
  const editor = await start({}, { capabilities });
  const [first] = await actions(editor, 'will not');
  expect(Object.keys(first.edit!.changes!)).toEqual([sidecar]);
});

test('somebody whom the article does not name says something', async () => {
  const options = { commands: ['ontherecord.choosePerson'] };
  const files: Record<string, string> = {};
  const editor = await start(files, { options });
  expect((await actions(editor, 'will not')).map(({ title }) => title)).toContain('Somebody else says this…');
  const { textDocument, position } = at('will not');
  const range = { start: position, end: position };
  const ask = (name: string): Promise<CorrectionChoice[]> =>
    editor.connection.sendRequest('ontherecord/corrections', { textDocument, range, kind: 'speaker', name });
  expect(await ask(' ')).toEqual([]);
  const [known] = await ask('tomas dorn');
  expect(written(known as never)).toContain('"person":{"name":"Tomas Dorn"}');
  const [choice] = await ask('Hanna Brix');
  expect(choice.label).toBe('Hanna Brix');
  files[sidecar] = written(choice as never);
  expect(files[sidecar]).toContain('"person":{"name":"Hanna Brix","elsewhere":true}');

  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: sidecar, type: 1 }],
  });
  const card = await until(async () => {
    const text = await hover(editor, 'will not');
    return text.includes('Hanna Brix') ? text : undefined;
  });
  expect(card).toContain('Your correction');
  const symbols = await editor.connection.sendRequest<{ name: string }[]>('textDocument/documentSymbol', {
    textDocument,
  });
  expect(JSON.stringify(symbols)).toContain('Hanna Brix');
  const titles = (await actions(editor, 'will not')).map(({ title }) => title);
  expect(titles).toContain('Take back: Hanna Brix says this');
  // A second correction names the same newcomer, by name alone.
  const { position: there } = at('their loss');
  const more = await editor.connection.sendRequest<CorrectionChoice[]>('ontherecord/corrections', {
    textDocument,
    range: { start: there, end: there },
    kind: 'speaker',
    name: 'Hanna Brix',
  });
  expect(
    written(more[0] as never, files[sidecar]).match(/"name":"Hanna Brix","elsewhere":true/g),
  ).toHaveLength(2);
});

test('a document that is on no disk is to be saved first', async () => {
  const editor = await startEditor({
    capabilities: { ...able, workspace },
    options: { commands: ['ontherecord.choosePerson'] },
  });
  const untitled = 'untitled:Untitled-1';
  await editor.open(untitled, lines.join('\n'));
  const { position } = at('will not');
  const found = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: untitled },
    range: { start: position, end: position },
    context: { diagnostics: [], only: ['refactor.rewrite.correct'] },
  });
  expect(found.map(({ title, command }) => [title, command?.command])).toEqual([
    ['Save the article, to correct who says what', 'workbench.action.files.save'],
  ]);
});

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not come');
}
