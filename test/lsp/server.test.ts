import { expect, test } from 'vitest';
import { SemanticTokenTypes } from 'vscode-languageserver-protocol';
import { connect, plain, startEditor } from './support.ts';
import { highlightKinds, ruleTagger } from '../../server/src/core/index.ts';
import type { Tagger } from '../../server/src/core/index.ts';
import type { InitializationOptions, StatusParams } from '../../server/src/protocol/index.ts';

const story = 'file:///newsroom/harbour.txt';

test('a request out of season gets the protocol’s error', async () => {
  const { connection } = connect();
  connection.listen();
  const position = { textDocument: { uri: story }, position: { line: 0, character: 0 } };
  const initialize = { processId: null, rootUri: null, capabilities: {} };
  await expect(connection.sendRequest('textDocument/hover', position)).rejects.toMatchObject({
    code: -32002,
  });
  await connection.sendRequest('initialize', initialize);
  await expect(connection.sendRequest('initialize', initialize)).rejects.toMatchObject({ code: -32600 });
  await connection.sendRequest('shutdown');
  await expect(connection.sendRequest('textDocument/hover', position)).rejects.toMatchObject({
    code: -32600,
  });
});

const options: InitializationOptions = { status: true };

test('an editor that shows it hears how a document is read', async () => {
  const editor = await startEditor({
    options,
    settings: { files: { exclude: ['drafts/**'] } },
    folders: ['file:///newsroom'],
  });
  const status = (): Promise<StatusParams> => editor.next('ontherecord/status');
  await editor.open(story, 'The harbour stays closed.');
  expect(await status()).toMatchObject({ uri: story, state: 'on', engine: 'rules', findings: 0 });
  await editor.open('file:///newsroom/README.md', 'How to build it.', 'markdown');
  expect(await status()).toMatchObject({ state: 'notArticle', reason: expect.stringContaining('project') });
  await editor.open('file:///newsroom/drafts/a%20b.md', 'The harbour stays closed.', 'markdown');
  expect(await status()).toMatchObject({ state: 'notArticle', reason: expect.stringContaining('settings') });
});

test('an editor that does not show it, and would warn of it, hears nothing that is not in the protocol', async () => {
  const editor = await startEditor({ capabilities: plain });
  await editor.open(story, 'The harbour stays closed.');
  await editor.next('textDocument/publishDiagnostics');
  await editor.change(story, [{ text: 'The harbour stays open.' }]);
  await editor.next('textDocument/publishDiagnostics');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(editor.came()).toEqual([]);
});

test('a document is read by the name of its file where the editor has another name for the language', async () => {
  const editor = await startEditor({ options });
  for (const [uri, languageId, state] of [
    ['file:///newsroom/harbour.txt', 'text', 'on'],
    ['file:///newsroom/harbour.md', 'gfm', 'on'],
    ['file:///newsroom/harbour.markdown', '', 'on'],
    ['untitled:Untitled-1', 'text', 'on'],
    ['file:///newsroom/harbour.py', 'python', 'notArticle'],
  ]) {
    await editor.open(uri, 'The harbour stays closed.', languageId);
    expect(await editor.next('ontherecord/status')).toMatchObject({ uri, state });
  }
});

test('the model takes over when it is loaded', async () => {
  let load = (_tagger: Tagger): void => undefined;
  const loadTagger = (): Promise<Tagger> => new Promise((resolve) => (load = resolve));
  const editor = await startEditor({ options, host: { loadTagger } });
  await editor.open(story, 'The harbour stays closed.');
  expect(await editor.next('ontherecord/status')).toMatchObject({ engine: 'rules' });
  load({ ...ruleTagger, name: 'a model' });
  expect(await editor.next('ontherecord/status')).toMatchObject({ engine: 'model' });
});

test('a model that is refused is spoken of once, and rules read on', async () => {
  const loadTagger = (): Promise<Tagger> => Promise.reject(new Error('The model’s hash does not match.'));
  const editor = await startEditor({ options, host: { loadTagger } });
  expect(await editor.next('window/showMessage')).toMatchObject({
    message: 'On the Record reads by rules alone. The model’s hash does not match.',
  });
  await editor.open(story, 'The harbour stays closed.');
  expect(await editor.next('ontherecord/status')).toMatchObject({ engine: 'rules' });
});

test('the legend that is sent before the core is loaded names the kinds of the core', async () => {
  const { initialized } = await startEditor({ options: { tokens: true } });
  expect(initialized.capabilities.semanticTokensProvider?.legend.tokenTypes).toEqual(highlightKinds);
});

test('an editor that has no colours for our types of tokens gets as many types of the protocol', async () => {
  const { tokenTypes } = (await startEditor()).initialized.capabilities.semanticTokensProvider!.legend;
  const standard: string[] = Object.values(SemanticTokenTypes);
  expect(tokenTypes.filter((type) => !standard.includes(type))).toEqual([]);
  expect(new Set(tokenTypes).size).toBe(highlightKinds.length);
});
