import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { expect, test, vi } from 'vitest';
import type { AddPersonResult, PersonAtResult } from '../../server/src/protocol/index.ts';
import { startEditor } from './support.ts';
import type { Editor } from './support.ts';
import { folder, newsroom } from './newsroom.ts';

const article = `${folder}/city/harbour.md`;
const people = `${folder}/people.yaml`;
const secret = `${folder}/people.confidential.yaml`;
const known =
  'people:\n  - id: anna-keller\n    name: Anna Keller\n    pronouns: she/her\n    titles:\n      - { title: mayor, to: 2020-05 }\n      - { title: senator, from: 2020-06 }\n';
const text =
  '---\ndate: 2024-06-01\n---\n\n“We will not sign this,” Mayor Anna Keller said. Tom Brook, the governor, said he would.\n';

async function problems(editor: Editor, uri = article): Promise<Diagnostic[]> {
  const { items } = await editor.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return items.filter(({ code }) => String(code).startsWith('person/'));
}

function place(words: string, within = text): { line: number; character: number } {
  const lines = within.slice(0, within.indexOf(words)).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)!.length + 1 };
}

async function actions(editor: Editor, uri: string, position: object): Promise<CodeAction[]> {
  return editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], only: ['quickfix'] },
  });
}

async function hover(editor: Editor, words: string): Promise<string> {
  const answer = await editor.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri: article },
    position: place(words),
  });
  return (answer.contents as MarkupContent).value;
}

/** The edits of an action by file: what is made, and what is put in. */
function written(edit: WorkspaceEdit | undefined): unknown[] {
  return (edit?.documentChanges ?? []).map((change) =>
    'kind' in change
      ? `${change.kind} ${(change as { uri: string }).uri}`
      : [
          change.textDocument.uri,
          (change as TextDocumentEdit).edits.map((each) => 'newText' in each && each.newText),
        ],
  );
}

test('the people file above an article is compared with it, again when it changes', async () => {
  const { editor, files, touch, read } = await newsroom({ [people]: known });
  await editor.open(article, text, 'markdown');
  await problems(editor);
  // The first file that is there loads the parser, which takes a busy machine its time.
  await vi.waitFor(
    async () => expect(await problems(editor)).toMatchObject([{ code: 'person/outdated-title' }]),
    { timeout: 10_000, interval: 100 },
  );
  expect(await hover(editor, 'Anna Keller')).toContain(
    'In people.yaml: **Anna Keller** (she/her) · senator (since 2020-06)',
  );
  files.set(people, known.replace(', to: 2020-05', ''));
  await touch(people);
  await read();
  expect(await problems(editor)).toEqual([]);
  files.delete(people);
  await touch(people);
  await read();
  expect(await hover(editor, 'Anna Keller')).not.toContain('people.yaml');
});

test('the nearest file wins; an open one counts as it is written', async () => {
  const near = `${folder}/city/people.yaml`;
  const { editor, read } = await newsroom({
    [people]: known,
    [near]: known.replace('mayor, to: 2020-05', 'mayor'),
  });
  await editor.open(article, text, 'markdown');
  await problems(editor);
  await read();
  expect(await problems(editor)).toEqual([]);
  await editor.open(near, known, 'yaml');
  await read();
  expect(await problems(editor)).toMatchObject([{ code: 'person/outdated-title' }]);
});

test('a broken file tells its faults on its lines, and its other entries count', async () => {
  const broken = `${known}  - id: tom\n    name: "Tom Brook\n`;
  const { editor, read } = await newsroom({ [people]: broken });
  await editor.open(article, text, 'markdown');
  await problems(editor);
  await read();
  const told = await editor.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  expect(told).toMatchObject({
    uri: people,
    diagnostics: [{ code: 'people/syntax', range: { start: { line: 8 } } }],
  });
  expect(await problems(editor)).toMatchObject([{ code: 'person/outdated-title' }]);
});

test('whom no file knows is added to the nearest one, or to a new one', async () => {
  const { editor, read } = await newsroom({ [people]: known });
  await editor.open(article, text, 'markdown');
  await problems(editor);
  await read();
  expect(
    (await actions(editor, article, place('Anna Keller'))).filter(({ title }) => title.startsWith('Add ')),
  ).toEqual([]);
  const [action] = (await actions(editor, article, place('Tom Brook'))).filter(({ title }) =>
    title.startsWith('Add '),
  );
  expect(action.title).toBe('Add Tom Brook to people.yaml');
  expect(written(action.edit)).toEqual([
    [people, ['  - id: tom-brook\n    name: Tom Brook\n    titles:\n      - title: governor\n']],
  ]);

  const bare = await newsroom({});
  await bare.editor.open(article, text, 'markdown');
  const [made] = (await actions(bare.editor, article, place('Tom Brook'))).filter(({ title }) =>
    title.startsWith('Add '),
  );
  expect(written(made.edit)).toEqual([
    `create ${people}`,
    [people, [expect.stringMatching(/^# .*\npeople:\n {2}- id: tom-brook\n/)]],
  ]);
});

test('a confidential entry in the open file moves to one that git ignores', async () => {
  const exposed = `${known}  - id: deep\n    name: Rita Stone\n    confidential: true\n`;
  const { editor, files, touch, read } = await newsroom({
    [people]: exposed,
    [`${folder}/.gitignore`]: 'out',
  });
  await editor.open(people, exposed, 'yaml');
  await read();
  const told = await editor.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  expect(told.diagnostics).toMatchObject([{ code: 'people/confidential', severity: 1 }]);
  const [action, ...others] = await actions(editor, people, told.diagnostics[0].range.start);
  expect(others).toEqual([]);
  expect(action.title).toBe('Move this entry to people.confidential.yaml, which git ignores');
  expect(written(action.edit)).toEqual([
    [`${folder}/.gitignore`, ['\npeople.confidential.yaml\n']],
    `create ${secret}`,
    [
      secret,
      [expect.stringContaining('people:\n  - id: deep\n    name: Rita Stone\n    confidential: true\n')],
    ],
    [people, ['']],
  ]);
  files.set(secret, 'people:\n  - id: deep\n    name: Rita Stone\n');
  await editor.change(people, [{ text: known }]);
  await touch(secret);
  await read();
  expect(await editor.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics')).toMatchObject({
    uri: people,
    diagnostics: [],
  });
  await editor.open(article, text.replace('Tom Brook', 'Rita Stone'), 'markdown');
  await problems(editor);
  expect(await hover(editor, 'Anna')).toContain('people.yaml');
});

test('completion knows the file', async () => {
  const { editor } = await newsroom({});
  const begun = 'people:\n  - id: a\n    name: Ana Reis\n    pro\n';
  await editor.open(people, begun, 'yaml');
  const items = await editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
    textDocument: { uri: people },
    position: { line: 3, character: 7 },
  });
  expect(items.find(({ label }) => label === 'pronouns')?.textEdit).toEqual({
    newText: 'pronouns: ',
    range: { start: { line: 3, character: 4 }, end: { line: 3, character: 7 } },
  });
  expect(
    await editor.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: people },
      position: { line: 0, character: 0 },
    }),
  ).toBeNull();
});

test('commands of the client learn who stands at a place, and add what a look-up found', async () => {
  const { editor, read } = await newsroom({ [people]: known });
  await editor.open(article, text, 'markdown');
  await problems(editor);
  await read();
  const at = (words: string) =>
    editor.connection.sendRequest<PersonAtResult>('ontherecord/personAt', {
      uri: article,
      position: place(words),
    });
  expect(await at('Anna Keller')).toMatchObject({
    person: { name: 'Anna Keller' },
    known: { id: 'anna-keller', confidential: false },
  });
  expect(await at('We will')).toBeNull();
  const added = await editor.connection.sendRequest<AddPersonResult>('ontherecord/addPerson', {
    uri: article,
    person: { name: 'Anna Keller', links: { wikidata: 'Q123' }, titles: [{ title: 'mayor' }] },
    known: 'anna-keller',
  });
  expect(added?.file).toBe(people);
  expect(written(added?.edit as WorkspaceEdit)).toEqual([[people, ['    links:\n      wikidata: Q123\n']]]);
});

test('an editor that knows no folders and gives no files has no people, and nothing fails', async () => {
  const editor = await startEditor({ capabilities: {} });
  await editor.open('untitled:one', text, 'markdown');
  expect(await actions(editor, 'untitled:one', place('Tom Brook'))).toEqual([]);
  expect(editor.log.filter((line) => line.includes('failed'))).toEqual([]);
});
