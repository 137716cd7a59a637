import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { ruleTagger } from '../../server/src/core/index.ts';
import { plain, startEditor } from './support.ts';
import type { Editor } from './support.ts';

const uri = 'file:///newsroom/harbour.txt';
const figure =
  'The ferry was late.\n\nThe city still spends far more on its roads than its neighbours, and has wasted 40 million euros on repairs.\n';

function pull(editor: Editor, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return editor.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri },
    previousResultId,
  });
}

test('a finding says what is there, why it matters and what to do, and leads to its page', async () => {
  const editor = await startEditor({ options: { rulePages: 'file:///extension/docs/rules/' } });
  await editor.open(uri, figure);
  expect(await pull(editor)).toMatchObject({
    kind: 'full',
    items: [
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2 } },
        code: 'claim/statistic',
        source: 'On the Record',
        codeDescription: { href: 'file:///extension/docs/rules/claim/statistic.md' },
        message: expect.stringMatching(/^.*40 million.*\n.+: .+\n.+\.$/),
      },
    ],
  });
});

test('a report that says the same as the last one is not sent again', async () => {
  const editor = await startEditor();
  await editor.open(uri, figure);
  const first = await pull(editor);
  expect(await pull(editor, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  const [atEnd, atStart] = [
    { line: 3, character: 0 },
    { line: 0, character: 0 },
  ];
  await editor.change(uri, [{ range: { start: atEnd, end: atEnd }, text: 'It rained.' }]);
  expect((await pull(editor, first.resultId)).kind).toBe('unchanged');
  await editor.change(uri, [{ range: { start: atStart, end: atStart }, text: '\n' }]);
  const moved = await pull(editor, first.resultId);
  expect(moved).toMatchObject({ kind: 'full', items: [{ range: { start: { line: 3 } } }] });
  expect((await pull(editor, 'of another time')).kind).toBe('full');
});

test('a report after edits is that of the same text opened anew, though most of it was made before', async () => {
  const variants =
    'Anna Kellermann, the mayor, opened the port.\n\nAnna Kellerman said the quay was safe.\n\n';
  const editor = await startEditor();
  await editor.open(uri, variants + figure + figure);
  const before = await pull(editor);
  const at = (line: number, character: number) => ({
    start: { line, character },
    end: { line, character },
  });
  for (const [range, text] of [
    [at(6, 0), 'Last year '],
    [at(0, 0), 'It rained.\n\n'],
    [at(4, 20), ' again'],
  ] as const) {
    await editor.change(uri, [{ range, text }]);
    await pull(editor);
  }
  const after = await pull(editor);
  const other = await startEditor();
  await other.open(uri, edited(variants + figure + figure));
  expect(after).toMatchObject({ kind: 'full', items: ((await pull(other)) as { items: unknown }).items });
  expect(after).not.toEqual(before);
});

/** The text after the three edits. */
function edited(text: string): string {
  const lines = text.split('\n');
  lines[6] = `Last year ${lines[6]}`;
  lines.unshift('It rained.', '');
  lines[4] = `${lines[4].slice(0, 20)} again${lines[4].slice(20)}`;
  return lines.join('\n');
}

test('an old editor gets no more than it can show', async () => {
  const editor = await startEditor({ capabilities: plain, options: { rulePages: 'file:///extension' } });
  await editor.open(uri, figure);
  const { diagnostics } = await editor.next<{ diagnostics: object[] }>('textDocument/publishDiagnostics');
  expect(diagnostics.map(Object.keys)).toEqual([['range', 'severity', 'code', 'source', 'message']]);
});

test('an editor that cannot be told to ask again gets them pushed, and no list twice', async () => {
  const load = Promise.resolve({ ...ruleTagger, name: 'a model' });
  const editor = await startEditor({
    capabilities: { textDocument: { diagnostic: {} } },
    host: { loadTagger: () => load },
  });
  expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
  await editor.open(uri, figure);
  expect(await editor.next('textDocument/publishDiagnostics')).toMatchObject({ version: 1 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await editor.change(uri, [{ text: figure }]);
  expect(await editor.next('textDocument/publishDiagnostics')).toMatchObject({ version: 2 });
});

test('findings that are pushed wait until the sentence that is typed is done, or its writer pauses', async () => {
  const editor = await startEditor({ capabilities: plain });
  const pushed = async (): Promise<unknown[]> =>
    (await editor.next<{ diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics')).diagnostics.map(
      ({ code }) => code,
    );
  const type = (character: number, text: string): Promise<void> => {
    const at = { line: 0, character };
    return editor.change(uri, [{ range: { start: at, end: at }, text }]);
  };
  const sentence = 'Critics say the port will close';
  await editor.open(uri, `She left. ${sentence}`);
  expect(await pushed()).toEqual(['attribution/vague']);
  await type(10 + sentence.length, ' soon');
  expect(await pushed()).toEqual([]);
  await type(15 + sentence.length, '. ');
  expect(await pushed()).toEqual(['attribution/vague']);
  await type(10, 'Yet ');
  expect(await pushed()).toEqual([]);
  expect(await pushed()).toEqual(['attribution/vague']);
}, 20_000);

test('an editor may write the name of that capability as a widely used library does', async () => {
  const workspace = { diagnostic: { refreshSupport: true } } as ClientCapabilities['workspace'];
  const editor = await startEditor({ capabilities: { textDocument: { diagnostic: {} }, workspace } });
  expect(editor.initialized.capabilities.diagnosticProvider).toBeDefined();
});

test('one source has one finding, which says all that is asked of it, until some of it is answered', async () => {
  const editor = await startEditor();
  await editor.open(uri, 'The ferry was late.\n\nA source said the money was there.\n');
  const told = async () => {
    const report = await pull(editor);
    return report.kind === 'full'
      ? report.items.map(({ code, message }) => [code, String(message).split('\n')])
      : [];
  };
  expect(await told()).toEqual([
    [
      'source/undescribed',
      [
        '“A source” is all that the text says of its source.',
        'Nothing says why “A source” has no name.',
        expect.stringContaining(': '),
        expect.stringMatching(/^Say as much/),
      ],
    ],
  ]);
  const at = { line: 2, character: 'A source said the money was there'.length };
  await editor.change(uri, [{ range: { start: at, end: at }, text: ', asking to remain anonymous' }]);
  expect(await told()).toEqual([
    [
      'source/undescribed',
      [
        '“A source” is all that the text says of its source.',
        expect.stringContaining(': '),
        expect.stringMatching(/^Say as much/),
      ],
    ],
  ]);
});
