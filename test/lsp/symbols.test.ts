import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CompletionItem,
  DocumentHighlight,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { describe, expect, test } from 'vitest';
import type { HostFiles } from '../../server/src/lsp/connection/files.ts';
import { startEditor } from './support.ts';
import type { Editor } from './support.ts';

const uri = 'file:///newsroom/harbour.txt';
const lines = [
  '“We will not sign this,” Mayor Anna Keller told reporters on Tuesday. Keller said Dorn had failed.',
  '',
  'She added that the Harbour Board would meet. A harbour official said the Board had no money.',
  '',
  'Tomas Dorn, a fisherman, said the official was wrong.',
];
const text = lines.join('\n');

async function start(settings?: unknown, languageId = 'plaintext'): Promise<Editor> {
  const editor = await startEditor({ settings });
  await editor.open(uri, text, languageId);
  return editor;
}

/** Asks about the last place where some words stand. */
function ask<Result>(editor: Editor, method: string, words: string, more: object = {}): Promise<Result> {
  const line = lines.map((each) => each.includes(words)).lastIndexOf(true);
  const position = { line, character: lines[line].lastIndexOf(words) + 1 };
  return editor.connection.sendRequest(`textDocument/${method}`, {
    textDocument: { uri },
    position,
    ...more,
  });
}

function read({ start, end }: Location['range']): string {
  return lines[start.line].slice(start.character, end.character);
}

test('a card has the names used, also for a body and a source without a name', async () => {
  const editor = await start();
  const card = async (words: string): Promise<string> =>
    ((await ask<Hover>(editor, 'hover', words)).contents as MarkupContent).value;
  expect(await card('She added')).toContain('Called “Keller”.');
  expect(await card('Harbour Board')).toMatch(/\*\*Harbour Board\*\*.*\n\norganisation/);
  expect(await card('A harbour official')).toContain('unnamed source');
});

test('references are mentions and all that is said; highlights are mentions of bodies and unnamed sources, too', async () => {
  const editor = await start();
  const context = { includeDeclaration: true };
  const found = await ask<Location[]>(editor, 'references', 'She added', { context });
  expect(found.map(({ range }) => read(range))).toEqual([
    '“We will not sign this,”',
    'Mayor Anna Keller',
    'Keller',
    'Dorn had failed',
    'She',
    'that the Harbour Board would meet',
  ]);
  const lit = async (words: string): Promise<string[]> =>
    (await ask<DocumentHighlight[]>(editor, 'documentHighlight', words)).map(({ range }) => read(range));
  expect(await lit('A harbour official')).toEqual(['A harbour official', 'the official']);
  expect(await lit('Harbour Board')).toEqual(['Harbour Board', 'Board']);
});

test('a pronoun that speaks gets a name, where that is wanted', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
  const hints = (editor: Editor): Promise<InlayHint[]> =>
    editor.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range });
  const figures = { position: 'off' };
  expect(await hints(await start({ figures }))).toEqual([]);
  const editor = await start({ figures, inlayHints: { speakers: true } });
  expect(await hints(editor)).toMatchObject([
    { position: { line: 2, character: 3 }, label: [{ value: 'Anna Keller', location: { uri } }] },
  ]);
});

describe('the hierarchy of what is said', () => {
  test('everything that she says, and whom it speaks of', async () => {
    const editor = await start();
    const [keller] = await ask<CallHierarchyItem[]>(editor, 'prepareCallHierarchy', 'She added');
    expect(keller).toMatchObject({ name: 'Anna Keller', detail: 'Mayor' });
    const said = await editor.connection.sendRequest<CallHierarchyOutgoingCall[]>(
      'callHierarchy/outgoingCalls',
      { item: keller },
    );
    expect(said.map(({ to }) => to.name)).toEqual([
      '“We will not sign this,”',
      'Dorn had failed',
      'that the Harbour Board would meet',
    ]);
    const about = await editor.connection.sendRequest<CallHierarchyOutgoingCall[]>(
      'callHierarchy/outgoingCalls',
      { item: said[1].to },
    );
    expect(about.map(({ to }) => to.name)).toEqual(['Tomas Dorn']);
  });

  test('who speaks of him, and who says this', async () => {
    const editor = await start();
    const callers = async (words: string): Promise<string[]> => {
      const [item] = await ask<CallHierarchyItem[]>(editor, 'prepareCallHierarchy', words);
      const calls = await editor.connection.sendRequest<CallHierarchyIncomingCall[]>(
        'callHierarchy/incomingCalls',
        { item },
      );
      return calls.map(({ from }) => from.name);
    };
    expect(await callers('Tomas Dorn')).toEqual(['Anna Keller']);
    expect(await callers('would meet')).toEqual(['Anna Keller']);
    expect(await ask(editor, 'prepareCallHierarchy', 'told')).not.toBeNull();
  });
});

describe('completion', () => {
  async function offered(typed: string): Promise<string[]> {
    const editor = await start();
    const end = { line: 4, character: lines[4].length };
    await editor.change(uri, [{ range: { start: end, end }, text: `\n\n${typed}` }]);
    const items = await editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 6, character: typed.length },
    });
    return items.map(({ label, detail }) => `${label}: ${detail}`);
  }

  test('a name that is begun is completed, with who it is', async () => {
    expect(await offered('On Friday Ke')).toEqual(['Keller: Anna Keller, Mayor']);
    expect(await offered('Ann')).toEqual(['Anna Keller: Mayor']);
    expect(await offered('So May')).toEqual(['Mayor Keller: Anna Keller, Mayor']);
    expect(await offered('the Har')).toEqual(['Harbour Board: ']);
  });

  test('nothing is offered inside other words, or for what is written', async () => {
    expect(await offered('The ke')).toEqual([]);
    expect(await offered('K')).toEqual([]);
    expect(await offered('The McKe')).toEqual([]);
    expect(await offered('Then Keller')).toEqual([]);
  });
});

test('an open article is found once, however the editor writes the name of its file', async () => {
  const files: HostFiles = {
    readFile: () => Promise.resolve(text),
    readFolder: () => Promise.resolve([{ name: 'Q&A, May.md', folder: false }]),
  };
  const editor = await startEditor({ host: { files }, folders: ['file:///newsroom'] });
  await editor.open('file:///newsroom/Q&A,%20May.md', text, 'markdown');
  const found = await editor.connection.sendRequest('workspace/symbol', { query: 'Anna Keller' });
  expect(found).toMatchObject([{ location: { uri: 'file:///newsroom/Q&A,%20May.md' } }]);
});

test('people of all articles are found, open or not; the best fit and the best known come first', async () => {
  const disk: Record<string, string> = {
    'city%20hall.md': '# Hall\n\nCouncillor Kelda Rask said no. Rask left. “No,” Rask said.\n',
    'README.md': 'Anna Keller wrote this.',
    'note.txt': 'Bo Kell said it rained.',
  };
  const files: HostFiles = {
    readFile: (name) => Promise.resolve(disk[name.slice('file:///newsroom/'.length)]),
    readFolder: () =>
      Promise.resolve(Object.keys(disk).map((name) => ({ name: decodeURIComponent(name), folder: false }))),
  };
  const editor = await startEditor({ host: { files }, folders: ['file:///newsroom'] });
  await editor.open(uri, text);
  const found = (query: string): Promise<SymbolInformation[]> =>
    editor.connection.sendRequest('workspace/symbol', { query });
  const called = async (query: string): Promise<string[]> =>
    (await found(query)).map(({ name, containerName }) => `${name}, ${containerName}`);
  expect(await called('kel')).toEqual([
    'Kelda Rask, city hall.md',
    'Anna Keller, harbour.txt',
    'Bo Kell, note.txt',
  ]);
  expect(await called('rask')).toEqual(['Kelda Rask, city hall.md']);
  expect((await found('')).length).toBeGreaterThan(3);
  disk['note.txt'] = 'Bo Kelm said it rained.';
  const changes = [{ uri: 'file:///newsroom/note.txt', type: 2 }];
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  expect(await called('bo')).toContain('Bo Kelm, note.txt');
});
