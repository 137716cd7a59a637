import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import type { startEditor } from './support.ts';
import { folder, harbour, newsroom, works } from './newsroom.ts';

const article = '---\nbibliography: works.bib\n---\n\nThe harbour lost its last ferry in May [@keler2024].\n';
const bib =
  '@report{keller2024,\n  author = {Keller, Anna},\n  title = {The Harbour},\n  date = {2024}\n}\n@book{broken,\n  title = {A\n';

async function problems(
  editor: Awaited<ReturnType<typeof startEditor>>,
  uri = harbour,
): Promise<Diagnostic[]> {
  const report = await editor.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.items.filter(({ code }) => String(code).startsWith('citation/'));
}

test('an article’s bibliography is read when it names one, and again when it changes', async () => {
  const { editor, files, touch } = await newsroom({ [works]: bib });
  await editor.open(harbour, article, 'markdown');
  expect(await problems(editor)).toEqual([]);
  const published = await editor.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  expect(published).toMatchObject({
    uri: works,
    diagnostics: [{ code: 'citation/malformed-entry', range: { start: { line: 5, character: 0 } } }],
  });
  const [undefinedKey, ...others] = await problems(editor);
  expect(others).toEqual([]);
  expect(undefinedKey).toMatchObject({ code: 'citation/undefined-key', range: { start: { character: 41 } } });

  files.set(works, bib.replace('keller2024', 'keler2024').replace('@book{broken,\n  title = {A\n', ''));
  await touch(works);
  const again = await editor.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  expect(again).toMatchObject({ uri: works, diagnostics: [] });
  expect(await problems(editor)).toEqual([]);
});

test('a bibliography that is not there is said where it is named; its keys are left alone', async () => {
  const { editor, read } = await newsroom({});
  await editor.open(harbour, article, 'markdown');
  await problems(editor);
  await read(harbour);
  expect(await problems(editor)).toMatchObject([
    {
      code: 'citation/malformed-entry',
      range: { start: { line: 1, character: 14 }, end: { character: 23 } },
    },
  ]);
});

test.each(['file:///news/works.bib', 'FILE://newsdesk.example/news/works.bib', 'file:////news/works.bib'])(
  'a bibliography is read from this machine, whichever its address names: %s',
  async (named) => {
    const { editor, read } = await newsroom({ 'file:///news/works.bib': bib });
    await editor.open(harbour, article.replace('works.bib', named), 'markdown');
    await problems(editor);
    await read(harbour);
    expect(await problems(editor)).toMatchObject([{ code: 'citation/undefined-key' }]);
  },
);

test('references in front matter are a bibliography of their own', async () => {
  const own =
    '---\nreferences:\n- id: voss2019\n  title: Tides\n- id: voss2019\n  title: Ferries\n---\n\nThe ferry sank [@voss2018].\n';
  const { editor, read } = await newsroom({});
  await editor.open(harbour, own, 'markdown');
  await problems(editor);
  await read(harbour);
  const found = await problems(editor);
  expect(found.map(({ code }) => code)).toEqual(['citation/undefined-key', 'citation/duplicate-key']);
  expect(found[1].range.start).toEqual({ line: 4, character: 6 });
});

test('the settings name a bibliography for articles that cite keys; one that nobody cites is not read', async () => {
  const settings = { citations: { bibliography: 'works.bib' } };
  const { editor, asked } = await newsroom({ [works]: bib }, { settings });
  await editor.open(harbour, 'The harbour lost its last ferry in May.\n', 'markdown');
  await problems(editor);
  expect(asked).toEqual([]);
  await editor.change(harbour, [{ text: 'The harbour lost its last ferry in May [@kellr2024].\n' }]);
  await problems(editor);
  await editor.next('textDocument/publishDiagnostics');
  expect(asked).toEqual([works]);
  expect((await problems(editor)).map(({ code }) => code)).toEqual(['citation/undefined-key']);
});

test('what no article of the workspace cites is unused, articles that are not open counted', async () => {
  const three = `${bib.split('@book')[0]}@book{a, title = {A}, date = {2020}, publisher = {P}}\n@book{b, title = {B}}\n`;
  const other = `${folder}/other.md`;
  const { editor } = await newsroom({
    [works]: three,
    [other]: '---\nbibliography: works.bib\n---\n\nThe tide rose [@a].\n',
  });
  await editor.open(harbour, article.replace('keler', 'keller'), 'markdown');
  await problems(editor);
  const { diagnostics } = await editor.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  expect(diagnostics).toMatchObject([{ code: 'citation/unused', tags: [1], range: { start: { line: 6 } } }]);
});

test('an article that is not open cites what settings name that come later', async () => {
  const other = `${folder}/other.md`;
  const { editor, read } = await newsroom({ [works]: bib, [other]: 'The tide rose [@keller2024].\n' });
  await editor.open(harbour, article.replace('keler', 'keller'), 'markdown');
  await problems(editor);
  await read(harbour);
  const cited = async (): Promise<string[]> => {
    const places = await editor.connection.sendRequest<{ uri: string }[]>('textDocument/references', {
      textDocument: { uri: harbour },
      position: { line: 4, character: 45 },
      context: { includeDeclaration: false },
    });
    return places.map(({ uri }) => uri);
  };
  expect(await cited()).toEqual([harbour]);
  editor.settings.set('', { citations: { bibliography: 'works.bib' } });
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await expect.poll(cited).toEqual([harbour, other]);
});

test('what an article lists without a place is cited', async () => {
  const two = `${bib.split('@book')[0]}@book{a, title = {A}}\n`;
  const { editor } = await newsroom({ [works]: two });
  const unused = async (list: string): Promise<boolean> => {
    await editor.open(
      harbour,
      `---\nbibliography: works.bib\nnocite: '${list}'\n---\n\nIt rose [@keller2024].\n`,
      'markdown',
    );
    await problems(editor);
    const told = await editor.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    await editor.close(harbour);
    return told.diagnostics.some(({ code }) => code === 'citation/unused');
  };
  expect(await unused('@b')).toBe(true);
  for (const list of ['@a', '@*']) expect(await unused(list)).toBe(false);
});
