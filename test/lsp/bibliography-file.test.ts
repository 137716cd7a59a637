import type {
  CodeAction,
  Hover,
  Location,
  Position,
  PublishDiagnosticsParams,
  RegistrationParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { able, textAfter } from './support.ts';
import { folder, harbour, newsroom, works } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';

const other = `${folder}/other.md`;
const head = '---\nbibliography: works.bib\n---\n\n';
const article = `${head}The harbour lost its last ferry [@keller2024; @keller2024]. The tide rose [@voss2019].\n`;
const bib = [
  '@report{keller2024,\n  author = {Keller, Anna},\n  title = {The Harbour},\n  date = {2024}\n}\n',
  '@book{voss2019, author = {Voss, Bert}, title = {Tides}, date = {2019}}\n',
  '@book{voss2019, author = {Voss, Bert}, title = {Ferries}, date = {2019}}\n',
  '@book{idle2000, author = {Norberg, Ruth}, title = {Nets}, date = {2000}}\n',
].join('');

async function open(more: Readonly<Record<string, string>> = {}, text = bib): Promise<Newsroom> {
  const room = await newsroom({ [works]: text, [other]: `${head}The pier fell [@keller2024].\n`, ...more });
  await room.openArticle(harbour, article);
  await room.editor.open(works, text, 'bibtex');
  return room;
}

function at(words: string, inside = 0, text = bib): Position {
  return TextDocument.create('', '', 0, text).positionAt(text.indexOf(words) + inside);
}

function ask<T>({ editor }: Newsroom, method: string, position: Position, more: object = {}): Promise<T> {
  const params = { textDocument: { uri: works }, position, ...more };
  return editor.connection.sendRequest(`textDocument/${method}`, params);
}

async function actionsAt(room: Newsroom, position: Position): Promise<CodeAction[]> {
  const range = { start: position, end: position };
  const found = await room.editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: works },
    range,
    context: { diagnostics: [] },
  });
  return found;
}

test('a key in its bibliography shows the work and who cites it', async () => {
  const room = await open();
  const hover = await ask<Hover>(room, 'hover', at('keller2024', 3));
  const { value } = hover.contents as { value: string };
  expect(value).toContain('Keller, A. (2024). *The Harbour*');
  expect(value).toContain(`Cited in [harbour.md](${harbour}#L5,35) (2), [other.md](${other}#L5,17).`);
  expect(hover.range).toEqual({ start: at('keller2024'), end: at('keller2024', 10) });
  expect(await ask(room, 'hover', at('The Harbour', 3))).toBe(null);
  const idle = await ask<Hover>(room, 'hover', at('idle2000', 1));
  expect((idle.contents as { value: string }).value).toContain('No article cites it.');
});

test('its references are the citations, and its definition is the entry', async () => {
  const room = await open();
  const found = await ask<Location[]>(room, 'references', at('keller2024', 3), {
    context: { includeDeclaration: true },
  });
  expect(found.map(({ uri }) => uri)).toEqual([works, harbour, harbour, other]);
  const there = await ask<Location>(
    room,
    'definition',
    at('{voss2019, author = {Voss, Bert}, title = {F', 3),
  );
  expect(there).toMatchObject({ uri: works, range: { start: at('voss2019') } });
});

test('a new name reaches the articles; of two entries with one key the second is renamed alone', async () => {
  const room = await open();
  const edit = await ask<WorkspaceEdit>(room, 'rename', at('keller2024', 3), { newName: 'harbour2024' });
  expect(textAfter(edit, works, bib)).toContain('@report{harbour2024,');
  expect(textAfter(edit, harbour, article)).toContain('[@harbour2024; @harbour2024]');
  expect((edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.uri)).toEqual([
    works,
    harbour,
    other,
  ]);
  const second = at('{voss2019, author = {Voss, Bert}, title = {F', 3);
  const alone = await ask<WorkspaceEdit>(room, 'rename', second, { newName: 'ferries2019' });
  expect(alone.documentChanges).toHaveLength(1);
  expect(textAfter(alone, works, bib)).toMatch(/voss2019,.*Tides[^]*ferries2019,.*Ferries/);
  await expect(ask(room, 'rename', second, { newName: 'keller2024' })).rejects.toThrow('another work');
  await expect(ask(room, 'rename', second, { newName: 'a#b' })).rejects.toThrow('cannot be');
  expect(await ask(room, 'prepareRename', second)).toMatchObject({ placeholder: 'voss2019' });
});

test('what stands in the editor counts, saved or not', async () => {
  const room = await open();
  const changed = `% our works\n\n${bib.replaceAll('keller2024', 'keler2024')}`;
  await room.editor.change(works, [{ text: changed }]);
  const hover = await ask<Hover>(room, 'hover', at('keler2024', 3, changed));
  expect(hover.range).toMatchObject({ start: { line: 2 } });
  expect(
    await room.editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: works } }),
  ).toMatchObject({ items: [] });
  for (let tries = 0; tries < 40; tries++) {
    const report = await room.editor.connection.sendRequest<{ items: { code: string }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: harbour } },
    );
    if (report.items.some(({ code }) => code === 'citation/undefined-key')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the article was not compared with what stands in the editor');
});

test('what is found there is repaired there', async () => {
  const room = await open();
  const { diagnostics } = await room.editor.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  expect(diagnostics.map(({ code }) => code)).toEqual(['citation/duplicate-key', 'citation/unused']);
  const duplicate = await actionsAt(room, diagnostics[0].range.start);
  expect(duplicate.map(({ title }) => title)).toEqual([
    'Call this entry voss2019a',
    'Remove the entry voss2019',
  ]);
  expect(textAfter(duplicate[0].edit, works, bib)).toMatch(/voss2019,.*Tides[^]*voss2019a,.*Ferries/);
  expect(textAfter(duplicate[1].edit, works, bib)).not.toContain('Ferries');
  const [unused] = await actionsAt(room, diagnostics[1].range.start);
  expect(unused.title).toBe('Remove the entry idle2000');
  expect(textAfter(unused.edit, works, bib)).toBe(bib.slice(0, bib.indexOf('@book{idle2000')));
});

test('what a cited work lacks gets its place, with the cursor in it', async () => {
  const lacking = bib.replace(',\n  date = {2024}', '');
  const room = await open({}, lacking);
  const [action, ...more] = await actionsAt(room, at('keller2024', 3, lacking));
  expect([action.title, more]).toEqual(['Fill in date', []]);
  expect(action.edit!.documentChanges).toMatchObject([
    {
      textDocument: { uri: works },
      edits: [
        {
          range: { start: { line: 2, character: 23 }, end: { line: 2, character: 23 } },
          // The editor indents the new line as the one before it.
          snippet: { kind: 'snippet', value: ',\ndate = {$0\\}' },
        },
      ],
    },
  ]);
});

test('an able editor is asked for the bibliographies that articles name, and for nothing else', async () => {
  const asked: string[] = [];
  const room = await newsroom(
    { [works]: bib, [`${folder}/package.json`]: '{}' },
    {
      capabilities: {
        ...able,
        textDocument: { ...able.textDocument, synchronization: { dynamicRegistration: true } },
      },
    },
  );
  room.editor.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    for (const { method, registerOptions } of registrations) {
      const selector = (registerOptions as { documentSelector?: { pattern: string }[] }).documentSelector;
      if (selector) asked.push(`${method} ${selector.map(({ pattern }) => pattern).join()}`);
    }
    return null;
  });
  await room.editor.open(harbour, article, 'markdown');
  await room.read(harbour);
  expect(asked).toContain('textDocument/didOpen **/works.bib');
  expect(asked).toContain('textDocument/rename **/works.bib');
  expect(asked.filter((each) => !each.endsWith('**/works.bib'))).toEqual([]);
});
