import type {
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  SelectionRange,
} from 'vscode-languageserver-protocol';
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

type Opened = Awaited<ReturnType<typeof opened>>;

const lensesOf = ({ connection }: Opened): Promise<CodeLens[]> =>
  connection.sendRequest('textDocument/codeLens', { textDocument });

function hintsOf({ connection }: Opened, first = 0, end = lines.length): Promise<InlayHint[]> {
  const range = { start: { line: first, character: 0 }, end: { line: end, character: 0 } };
  return connection.sendRequest('textDocument/inlayHint', { textDocument, range });
}

test('figures stand behind the first line of the article and lead to the report', async () => {
  const editor = await opened();
  expect(await lensesOf(editor)).toEqual([]);
  const values = encodeURIComponent(JSON.stringify([uri]));
  const hints = await hintsOf(editor);
  expect(hints).toMatchObject([
    {
      position: { line: 0, character: lines[0].length },
      label: [
        {
          value: '2 quotes, 1 person, 1 unnamed',
          tooltip: {
            value: expect.stringContaining(`[Show Report](command:ontherecord.showReport?${values})`),
          },
        },
      ],
    },
  ]);
  expect(await hintsOf(editor, 1)).toEqual([]);
  const [{ label }] = await hintsOf(await opened({}, {}));
  expect(label).toMatchObject([{ value: '2 quotes, 1 person, 1 unnamed' }]);
  expect(JSON.stringify(label)).not.toContain('Show Report');
});

test('figures for headings count the article and what stands below each further one, and stand above it on wish', async () => {
  const behind = await hintsOf(await opened({ figures: { scope: 'headings' } }));
  expect(behind.map(({ position, label }) => [position.line, label])).toMatchObject([
    [0, [{ value: '2 quotes, 1 person, 1 unnamed' }]],
    [4, [{ value: '1 quote, 1 unnamed' }]],
  ]);
  const above = await opened({ figures: { position: 'above', scope: 'headings' } }, {});
  expect(await hintsOf(above)).toEqual([]);
  expect((await lensesOf(above)).map(({ range, command }) => [range.start.line, command])).toEqual([
    [0, { title: '2 quotes · 1 person · 1 unnamed', command: '' }],
    [4, { title: '1 quote · 1 unnamed', command: '' }],
  ]);
});

test('nothing is counted where figures are off or there is nothing to count', async () => {
  const off = await opened({ figures: { position: 'off' } });
  expect([await hintsOf(off), await lensesOf(off)]).toEqual([[], []]);
  const editor = await startEditor({});
  await editor.open(uri, 'The pier is long.\n\nIt is wide.\n', 'plaintext');
  expect(await hintsOf(editor, 0, 3)).toEqual([]);
});

test('a click on figures above the article leads to the report', async () => {
  const article = await opened({ figures: { position: 'above' } });
  expect(await hintsOf(article)).toEqual([]);
  const leading = { command: 'ontherecord.showReport', arguments: [uri] };
  expect((await lensesOf(article)).map(({ command }) => command)).toMatchObject([leading]);
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
