import { expect, test } from 'vitest';
import { ruleTagger } from '../../server/src/core/index.ts';
import type { Tagger } from '../../server/src/core/index.ts';
import { changeSession, openSession } from '../../server/src/lsp/reading/session.ts';
import { plain, startEditor } from './support.ts';
import type { Editor } from './support.ts';

const uri = 'file:///newsroom/harbour.txt';
const features = ['hover', 'definition', 'references', 'documentHighlight', 'documentSymbol', 'codeAction'];
const tokens = ['semanticTokens/full', 'semanticTokens/range', 'semanticTokens/full/delta'];
const methods = [...features, ...tokens, 'diagnostic'].map((name) => `textDocument/${name}`);

const somewhere = (document = uri): object => ({
  textDocument: { uri: document },
  position: { line: 0, character: 4 },
  range: { start: { line: 0, character: 0 }, end: { line: 99, character: 9 } },
  context: { diagnostics: [] },
  previousResultId: '0',
});

/** The server still answers about the document. */
async function lives(editor: Editor): Promise<void> {
  const report = await editor.connection.sendRequest('textDocument/diagnostic', somewhere());
  expect(report).toMatchObject({ kind: 'full' });
}

test('malformed parameters get an error, and the server goes on', async () => {
  const editor = await startEditor();
  await editor.open(uri, 'The harbour stays closed.');
  for (const method of methods) {
    for (const params of [{}, { textDocument: null }, { textDocument: { uri: 7 } }, null, [1, 2]]) {
      await expect(editor.connection.sendRequest(method, params)).rejects.toMatchObject({ code: -32602 });
    }
  }
  const nowhere = { textDocument: { uri }, position: { line: 'one', character: null } };
  await expect(editor.connection.sendRequest('textDocument/hover', nowhere)).rejects.toMatchObject({
    code: -32602,
  });
  await expect(editor.connection.sendRequest('textDocument/selfDestruct', {})).rejects.toMatchObject({
    code: -32601,
  });
  await lives(editor);
});

test('positions outside of the text, unknown and closed documents get empty answers', async () => {
  const editor = await startEditor();
  await editor.open(uri, '');
  const far = { ...somewhere(), position: { line: 1e9, character: -5 } };
  for (const method of methods) await editor.connection.sendRequest(method, far);
  await editor.close(uri);
  for (const method of methods) {
    for (const document of [uri, 'file:///unknown.md', 'nonsense', '%']) {
      const answer = await editor.connection.sendRequest(method, somewhere(document));
      expect([null, { data: [] }, { kind: 'full', items: [] }]).toContainEqual(answer);
    }
  }
});

test('malformed changes are refused and leave the text as it was', async () => {
  const editor = await startEditor();
  await editor.open(uri, 'The harbour stays closed.');
  const start = { line: 0, character: 0 };
  const range = { start, end: { line: 0, character: 3 } };
  await editor.change(uri, [
    { range, text: 'A' },
    { range: { start } as never, text: 'x' },
  ]);
  await editor.change(uri, [{ range, text: 7 as never }]);
  await editor.change(uri, 'all of it' as never);
  await editor.change('file:///unknown.md', [{ text: 'x' }]);
  await lives(editor);
  expect(editor.log.map((line) => /A change needs [^.]*/.exec(line)?.[0])).toEqual([
    'A change needs a range of two positions',
    'A change needs a text',
    'A change needs a text',
  ]);
});

test('of changes that come together, either all are taken or none', () => {
  const session = openSession(uri, 'plaintext', 1, 'The harbour stays closed.');
  const start = { line: 0, character: 0 };
  const changes = [{ range: { start, end: start }, text: 'A' }, { text: 7 as never }];
  expect(() => changeSession(session, changes, 2)).toThrow(TypeError);
  expect(session.document.text).toBe('The harbour stays closed.');
  expect(changeSession(session, changes.slice(0, 1), 2).document.text).toBe('AThe harbour stays closed.');
});

test('bytes that are no message are passed over', async () => {
  const editor = await startEditor();
  await editor.open(uri, 'The harbour stays closed.');
  const send = (body: string): boolean =>
    editor.toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  for (const body of ['{', 'null', '[]', '"hover"', '{"jsonrpc":"2.0","method":7}', '{"id":null}'])
    send(body);
  send('{"jsonrpc":"2.0","method":"$/cancelRequest"}');
  await lives(editor);
});

test('a reader that fails costs one answer', async () => {
  let faults = 1;
  const faulty: Tagger = {
    name: 'a faulty model',
    tag(blocks, carry) {
      if (blocks.some(({ text }) => text.includes('Boom')) && faults-- > 0) throw new Error('Boom');
      return ruleTagger.tag(blocks, carry);
    },
  };
  const editor = await startEditor({ host: { loadTagger: () => Promise.resolve(faulty) } });
  await editor.open(uri, 'The harbour stays closed.');
  await lives(editor);
  const end = { line: 0, character: 25 };
  await editor.change(uri, [{ range: { start: end, end }, text: ' Boom.' }]);
  await expect(editor.connection.sendRequest('textDocument/diagnostic', somewhere())).rejects.toMatchObject({
    code: -32603,
  });
  await lives(editor);
  expect(editor.log).toEqual([expect.stringContaining('textDocument/diagnostic failed: Error: Boom')]);
});

test('a cancelled request says so', async () => {
  const { connection, open } = await startEditor();
  await open(uri, 'The harbour stays closed.');
  const { CancellationTokenSource } = await import('vscode-jsonrpc');
  const source = new CancellationTokenSource();
  const answer = connection.sendRequest('textDocument/hover', somewhere(), source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
});

test('an editor without any capability gets diagnostics pushed, and an empty list when it closes', async () => {
  const editor = await startEditor({ capabilities: plain });
  expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
  await editor.open(uri, 'The harbour stays closed.');
  const pushed = (): Promise<unknown> => editor.next('textDocument/publishDiagnostics');
  expect(await pushed()).toMatchObject({ uri, version: 1 });
  await editor.close(uri);
  expect(await pushed()).toEqual({ uri, diagnostics: [] });
});

test('a burst of edits is published once', async () => {
  const editor = await startEditor({ capabilities: plain });
  await editor.open(uri, 'The harbour stays closed.');
  await editor.next('textDocument/publishDiagnostics');
  const start = { line: 0, character: 0 };
  for (let i = 0; i < 20; i++) void editor.change(uri, [{ range: { start, end: start }, text: 'x' }]);
  expect(await editor.next('textDocument/publishDiagnostics')).toMatchObject({ version: 21 });
});
