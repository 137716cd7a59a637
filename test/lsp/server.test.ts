import { expect, test } from 'vitest';
import { tokenTypes } from '../../server/src/lsp/connection/capabilities.ts';
import { connect, startEditor } from './support.ts';
import { highlightKinds, ruleTagger } from '../../server/src/core/index.ts';
import type { Tagger } from '../../server/src/core/index.ts';
import type { StatusParams } from '../../server/src/protocol/index.ts';

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

test('the editor hears how a document is read', async () => {
  const editor = await startEditor({
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

test('the model takes over when it is loaded', async () => {
  let load = (_tagger: Tagger): void => undefined;
  const loadTagger = (): Promise<Tagger> => new Promise((resolve) => (load = resolve));
  const editor = await startEditor({ host: { loadTagger } });
  await editor.open(story, 'The harbour stays closed.');
  expect(await editor.next('ontherecord/status')).toMatchObject({ engine: 'rules' });
  load({ ...ruleTagger, name: 'a model' });
  expect(await editor.next('ontherecord/status')).toMatchObject({ engine: 'model' });
});

test('a model that is refused is spoken of once, and rules read on', async () => {
  const loadTagger = (): Promise<Tagger> => Promise.reject(new Error('The model’s hash does not match.'));
  const editor = await startEditor({ host: { loadTagger } });
  expect(await editor.next('window/showMessage')).toMatchObject({
    message: 'On the Record reads by rules alone. The model’s hash does not match.',
  });
  await editor.open(story, 'The harbour stays closed.');
  expect(await editor.next('ontherecord/status')).toMatchObject({ engine: 'rules' });
});

test('the legend that is sent before the core is loaded names the kinds of the core', () => {
  expect(tokenTypes).toEqual(highlightKinds);
});
