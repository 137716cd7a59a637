import type { CodeLens, DocumentSymbol, FoldingRange, SelectionRange } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { startEditor } from './support.ts';

const uri = 'file:///newsroom/quay.md';
const lines = [
  '# The quay',
  '',
  '“We will not sign this. The harbour is not for sale,” Mayor Anna Keller said. She left.',
  '',
  '## The money',
  '',
  'A source said that the money is gone.[^1] The pier is the largest in the country.[^2]',
  '',
  '[^1]: Minutes of the council.',
  '',
  '[^2]: Port register,',
  '    volume two.',
];
const text = lines.join('\n');
const textDocument = { uri };

async function opened(settings?: unknown, options: unknown = { commands: ['ontherecord.showReport'] }) {
  const editor = await startEditor({ settings, options });
  await editor.open(uri, text, 'markdown');
  return editor;
}

test('a lens above the article counts what is in it and leads to the report', async () => {
  const editor = await opened({ codeLens: 'article' });
  const lenses = await editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(lenses.map(({ range, command }) => [range.start.line, command])).toEqual([
    [0, { title: '2 quotes · 1 person · 1 unnamed', command: 'ontherecord.showReport', arguments: [uri] }],
  ]);
});

test('a lens above each heading counts what stands below it, and none is shown where there is nothing to count', async () => {
  const editor = await opened({ codeLens: 'headings' }, {});
  const ask = () => editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect((await ask()).map(({ range, command }) => [range.start.line, command])).toEqual([
    [0, { title: '1 quote · 1 person', command: '' }],
    [4, { title: '1 quote · 1 unnamed', command: '' }],
  ]);
  const off = await opened();
  expect(await off.connection.sendRequest('textDocument/codeLens', { textDocument })).toEqual([]);
});

test('footnotes that follow each other fold together', async () => {
  const editor = await opened();
  const ask = () =>
    editor.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument });
  expect(await ask()).toEqual([{ startLine: 8, endLine: 11, kind: 'region' }]);
});

test('a selection grows from the sentence to the quotation to the paragraph', async () => {
  const editor = await opened();
  const at = { line: 2, character: lines[2].indexOf('sale') };
  const [answer] = await editor.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
    textDocument,
    positions: [at],
  });
  const grown: string[] = [];
  for (let each: SelectionRange | undefined = answer; each; each = each.parent)
    grown.push(lines[2].slice(each.range.start.character, each.range.end.character));
  expect(grown).toEqual([
    'The harbour is not for sale,',
    'We will not sign this. The harbour is not for sale,',
    '“We will not sign this. The harbour is not for sale,”',
    lines[2],
  ]);
});

test('where nothing is, the selection stays; what is no position is refused', async () => {
  const editor = await opened();
  const at = { line: 1, character: 0 };
  const ask = (positions: unknown) =>
    editor.connection.sendRequest('textDocument/selectionRange', { textDocument, positions });
  expect(await ask([at])).toEqual([{ range: { start: at, end: at } }]);
  await expect(ask([{ line: 'one' }])).rejects.toThrow('no positions');
});

test('the outline can be left to the headings', async () => {
  const editor = await opened({ outline: false });
  const ask = () =>
    editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  expect(await ask()).toEqual([]);
});
