import type {
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { trustedMethod } from '../../server/src/protocol/index.ts';
import { folder, newsroom } from './newsroom.ts';

const story = `${folder}/city/story.txt`;
const text =
  '“The harbour is not for sale.”\n\nRain fell.\n\n“… we will never sign this paper,” Anna Keller said.\n';
const config = `${folder}/.ontherecord.yaml`;

type Room = Awaited<ReturnType<typeof newsroom>>;

async function found({ editor }: Room, uri = story): Promise<string[]> {
  const report: DocumentDiagnosticReport = await editor.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri },
  });
  const severities = ['', 'error', 'warning', 'information', 'hint'];
  return report.kind === 'full'
    ? report.items.map(({ code, severity = 0 }) => `${code} ${severities[severity]}`)
    : ['unchanged'];
}

/** The next diagnostics that are pushed for a file that is no document of the server. */
async function published({ editor }: Room, uri: string): Promise<Diagnostic[]> {
  for (;;) {
    const pushed = await editor.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    if (pushed.uri === uri) return pushed.diagnostics;
  }
}

test('the first answer waits for what the files say, and they go over the settings', async () => {
  const room = await newsroom(
    {
      [config]: 'rules:\n  quote/edge-ellipsis: off\n',
      [`${folder}/city/.ontherecord.json`]: '{"rules":{"quote/unattributed":"error"}}',
    },
    { settings: { rules: { 'quote/edge-ellipsis': 'error', 'quote/unattributed': 'hint' } } },
  );
  await room.editor.open(story, text);
  expect(await found(room)).toEqual(['quote/unattributed error']);
  await room.editor.open(`${folder}/story.txt`, text);
  expect(await found(room, `${folder}/story.txt`)).toEqual(['quote/unattributed hint']);
});

test('a file that changes is read again; one that is wrong says so and loses nothing else', async () => {
  const room = await newsroom({});
  await room.editor.open(story, text);
  expect(await found(room)).toEqual(['quote/unattributed warning', 'quote/edge-ellipsis hint']);
  room.files.set(config, 'rules:\n  quote/edge-elipsis: off\n  quote/unattributed: hint\n');
  await room.touch(config);
  await room.read();
  expect(await found(room)).toEqual(['quote/unattributed hint', 'quote/edge-ellipsis hint']);
  expect(await published(room, config)).toMatchObject([
    {
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 20 } },
      message: 'There is no rule “quote/edge-elipsis”. Did you mean “quote/edge-ellipsis”?',
    },
  ]);
  room.files.delete(config);
  await room.touch(config);
  await room.read();
  expect(await found(room)).toEqual(['quote/unattributed warning', 'quote/edge-ellipsis hint']);
  expect(await published(room, config)).toEqual([]);
});

test('what it leaves alone is no article', async () => {
  const room = await newsroom({ [config]: 'ignore: city/\n' });
  await room.editor.open(story, text);
  expect(await found(room)).toEqual([]);
});

test('a baseline accepts what was found before, wherever it has moved', async () => {
  const entry =
    '{ "rule": "quote/edge-ellipsis", "words": "…", "before": "sale.” Rain fell. “", "after": "we will never sign" }';
  const room = await newsroom({
    [config]: 'baseline: ./accepted.json\n',
    [`${folder}/accepted.json`]: `{ "version": 1, "files": { "city/story.txt": [${entry}] } }`,
  });
  await room.editor.open(story, `New.\n\n${text}`);
  expect(await found(room)).toEqual(['quote/unattributed warning']);
  room.files.set(`${folder}/accepted.json`, '{');
  await room.touch(`${folder}/accepted.json`);
  await room.read();
  expect(await found(room)).toEqual(['quote/unattributed warning', 'quote/edge-ellipsis hint']);
  expect(await published(room, `${folder}/accepted.json`)).toHaveLength(1);
});

test('files of a folder that is not trusted do not count before it is', async () => {
  const room = await newsroom(
    { [config]: 'rules:\n  quote/unattributed: off\n' },
    { options: { restricted: true } },
  );
  await room.editor.open(story, text);
  expect(await found(room)).toEqual(['quote/unattributed warning', 'quote/edge-ellipsis hint']);
  await room.editor.connection.sendNotification(trustedMethod);
  await room.read();
  expect(await found(room)).toEqual(['quote/edge-ellipsis hint']);
});

test('the bibliography of a configuration goes over that of the settings, and its path counts from the file', async () => {
  const article = `${folder}/city/a.md`;
  const room = await newsroom(
    {
      [config]: 'citations:\n  bibliography: [lib/works.bib]\n',
      [`${folder}/lib/works.bib`]: '@book{quill2020, title = {Tides}, date = {2020}}',
      [`${folder}/mine.bib`]: '@book{rill2020, title = {Locks}, date = {2020}}',
    },
    { settings: { citations: { bibliography: 'mine.bib' } } },
  );
  const openArticle = 'The ferry left [@quill2020]. It came back [@rill2020].\n';
  await room.openArticle(article, openArticle);
  expect(await found(room, article)).toEqual(['citation/undefined-key error']);
  room.files.set(config, 'profile: news\n');
  await room.touch(config);
  await room.read(article);
  await room.read();
  await room.read(article);
  expect(await found(room, article)).toEqual(['citation/undefined-key error']);
  const hover = await room.editor.connection.sendRequest<{ contents: { value: string } }>(
    'textDocument/hover',
    {
      textDocument: { uri: article },
      position: { line: 0, character: openArticle.indexOf('rill') + 1 },
    },
  );
  expect(hover.contents.value).toContain('Locks');
});
