import { expect, test } from 'vitest';
import type { FactChecks, KeepFactChecksResult } from '../../server/src/protocol/index.ts';
import { able, diskOf, startEditor, textAfter } from './support.ts';
import type { Editor } from './support.ts';

const uri = 'file:///newsroom/bridge.md';
const sidecar = `${uri}.ontherecord.json`;
const article = '# The bridge\n\nThe bridge cost 40 million crowns, Mayor Ida Brandel said on Monday.\n';
const check = { statement: 'The bridge cost 40 million crowns', verdict: 'false', note: 'It was 41.' };

async function start(at: string, beside?: string): Promise<Editor> {
  const files = diskOf(beside === undefined ? {} : { [sidecar]: beside });
  const editor = await startEditor({ capabilities: able, host: { files } });
  await editor.open(at, article, 'markdown');
  // The first reading of a process compiles much, so nobody polls for it.
  await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: at } });
  return editor;
}

const known = (editor: Editor): Promise<FactChecks> =>
  editor.connection.sendRequest('ontherecord/factChecks', { textDocument: { uri } });

const keep = (editor: Editor, at: string, checks: object[]): Promise<KeepFactChecksResult> =>
  editor.connection.sendRequest('ontherecord/keepFactChecks', { textDocument: { uri: at }, checks });

/** The sidecar after an edit. */
const written = (edit: object, before = ''): string => textAfter(edit, sidecar, before);

test('a worksheet’s verdicts are kept beside the article, with all that stands there already', async () => {
  const before = '{\n  "version": 1,\n  "factChecks": [{"later": true}],\n  "corrections": []\n}\n';
  const editor = await start(uri, before);
  await expect.poll(() => known(editor)).toEqual({ checks: [], kept: true });
  const text = written((await keep(editor, uri, [check]))!.edit, before);
  expect(JSON.parse(text)).toMatchObject({ factChecks: [check, { later: true }] });
  const again = await start(uri, text);
  await expect.poll(() => known(again)).toEqual({ checks: [check], kept: true });
});

test('an article without a file beside it gets one; one that is on no disk has no place for it', async () => {
  const editor = await start(uri);
  await expect.poll(() => keep(editor, uri, [check])).not.toBeNull();
  expect(await known(editor)).toEqual({ checks: [], kept: false });
  expect(JSON.parse(written((await keep(editor, uri, [check]))!.edit, ''))).toMatchObject({
    factChecks: [check],
  });
  const untitled = await start('untitled:bridge');
  expect(await keep(untitled, 'untitled:bridge', [check])).toBeNull();
});

test('a file beside the article that nobody can read is not written over', async () => {
  const editor = await start(uri, '{ "corrections": [');
  await expect.poll(() => known(editor)).toEqual({ checks: [], kept: true });
  expect(await keep(editor, uri, [check])).toBeNull();
});
