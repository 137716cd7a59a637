import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import type { CiteOffers } from '../../server/src/protocol/index.ts';
import { fetchJson } from '../../server/src/network/fetch-json.ts';
import { textAfter } from './support.ts';
import type { Editor } from './support.ts';
import { harbour, newsroom, works } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';

const claim = 'The city has wasted 40 million euros on the harbour, far more than its neighbours.';
const article = `---\nbibliography: works.bib\n---\n\n${claim}\n\nNobody minded [@keler2024].\n`;
const bib =
  '@article{keller2024,\n  author = {Keller, Anna},\n  title = {The Harbour},\n  journaltitle = {Port Vale Times},\n  date = {2024}\n}\n@book{voss2019, author = {Voss, Bert}, title = {Winter}, date = {2019}}\n';
const place: Range = { start: { line: 4, character: 20 }, end: { line: 4, character: 20 } };

async function open(text = article, settings?: object): Promise<Newsroom> {
  const room = await newsroom(
    { [works]: bib },
    { settings: { citations: settings }, options: { commands: ['ontherecord.cite'] }, fetchJson },
  );
  await room.openArticle(harbour, text);
  return room;
}

function ask<T>(editor: Editor, method: string, more: object = {}, range = place): Promise<T> {
  return editor.connection.sendRequest(method, { textDocument: { uri: harbour }, range, ...more });
}

test('a statement offers the work that fits it, and the picker', async () => {
  const { editor } = await open();
  const context = { diagnostics: [], only: ['quickfix'] };
  const actions = await ask<CodeAction[]>(editor, 'textDocument/codeAction', { context });
  expect(actions[0]).toMatchObject({ title: 'Cite…', command: { command: 'ontherecord.cite' } });
  expect(actions[1].title).toBe('Cite Keller, 2024: The Harbour');
  expect(textAfter(actions[1].edit, harbour, article)).toContain('than its neighbours [@keller2024].');
  expect(actions.map(({ title }) => title)).not.toContain('Add a citation key');
});

test('a key that nobody knows gets the nearest one, or an entry', async () => {
  const { editor } = await open();
  const range = { start: { line: 6, character: 18 }, end: { line: 6, character: 18 } };
  const context = { diagnostics: [], only: ['quickfix'] };
  const actions = await ask<CodeAction[]>(editor, 'textDocument/codeAction', { context }, range);
  expect(actions.map(({ title }) => title).slice(0, 2)).toEqual([
    'Cite keller2024 instead',
    'Create the entry keler2024 in works.bib',
  ]);
  const create = actions.find(({ title }) => title === 'Create the entry keler2024 in works.bib');
  expect(textAfter(create?.edit, works, bib)).toBe(
    `${bib}\n@misc{keler2024,\n  author = {{Keler}},\n  date = {2024}\n}\n`,
  );
});

test('the picker has everything that can be cited, best first, and a new footnote last', async () => {
  const { editor } = await open();
  const { offers, bibliography, doiEndpoint } = await ask<CiteOffers>(editor, 'ontherecord/citeOffers');
  expect(offers.map(({ label }) => label)).toEqual([
    'Keller, 2024: The Harbour',
    'Voss, 2019: Winter',
    'New footnote',
  ]);
  expect([bibliography, doiEndpoint]).toEqual(['works.bib', undefined]);
});

test('a web address becomes a work of the bibliography, and is cited', async () => {
  const { editor } = await open();
  const address = 'https://www.example.org/tides?a=1';
  const more = { address, title: 'Tides & more', authors: 'Ruth Norberg', accessed: '2024-05-02' };
  const edit = await ask<WorkspaceEdit>(editor, 'ontherecord/citeAddress', more);
  expect(textAfter(edit, harbour, article)).toContain('than its neighbours [@norberg2024].');
  expect(textAfter(edit, works, bib)).toContain(
    '@online{norberg2024,\n  author = {Norberg, Ruth},\n  title = {Tides \\& more},\n  url = {https://www.example.org/tides?a=1},\n  urldate = {2024-05-02}\n}\n',
  );
  await expect(ask(editor, 'ontherecord/citeAddress', { address: 'no address' })).rejects.toThrow(
    'no web address',
  );
});

test('without a bibliography a web address becomes a footnote', async () => {
  const text = `${claim}\n`;
  const { editor } = await open(text);
  const range = { start: { line: 0, character: 20 }, end: { line: 0, character: 20 } };
  const edit = await ask<WorkspaceEdit>(
    editor,
    'ontherecord/citeAddress',
    { address: 'https://example.org' },
    range,
  );
  expect(textAfter(edit, harbour, text)).toBe(`${claim}[^1]\n\n[^1]: https://example.org\n`);
});

test('a DOI is looked up only where that is allowed, and nothing but the DOI is sent', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (!request.url?.includes('10.1000')) return void response.writeHead(404).end();
    const message = {
      DOI: '10.1000/182',
      type: 'journal-article',
      title: ['Tides of the North'],
      author: [{ given: 'Ruth', family: 'Norberg' }],
      issued: { 'date-parts': [[2021, 3]] },
      'container-title': ['Journal of Ports'],
    };
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ status: 'ok', message }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const doiEndpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/works/`;
  try {
    const off = await open(article, { doiEndpoint });
    await expect(ask(off.editor, 'ontherecord/citeDoi', { doi: '10.1000/182' })).rejects.toThrow(
      'turned off',
    );
    expect(asked).toEqual([]);
    const { editor } = await open(article, { doiEndpoint, lookUpDoi: true });
    const edit = await ask<WorkspaceEdit>(editor, 'ontherecord/citeDoi', {
      doi: 'https://doi.org/10.1000/182',
    });
    expect(asked).toEqual(['GET /works/10.1000%2F182']);
    expect(textAfter(edit, harbour, article)).toContain('[@norberg2021]');
    expect(textAfter(edit, works, bib)).toContain('journaltitle = {Journal of Ports}');
    await expect(ask(editor, 'ontherecord/citeDoi', { doi: '10.9999/none' })).rejects.toThrow('not found');
    await expect(ask(editor, 'ontherecord/citeDoi', { doi: 'nothing' })).rejects.toThrow('no DOI');
  } finally {
    server.close();
  }
});

test('every citation of a document is written in another form as one step', async () => {
  const text = article.replace('keler', 'keller');
  const { editor } = await open(text);
  const edit = await ask<WorkspaceEdit>(editor, 'ontherecord/convertCitations', { to: 'footnote' });
  expect(textAfter(edit, harbour, text)).toMatch(
    /minded\.\[\^1\]\n\n\[\^1\]: Keller, A\. \(2024\)\. The Harbour\. \*Port Vale Times\*\.\n$/,
  );
});
