import fc from 'fast-check';
import type {
  DocumentDiagnosticReport,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { newsText } from '../bench/text.ts';
import { startEditor } from './support.ts';

const pieces = ['x', '\n\n', '\r\n', '“', '” she said. ', '.', '[^1]', '# ', '😀', 'A source said so. ', ''];

/** A place in the text, from 0 to 1, how much goes there, and what comes. */
const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.constantFrom(...pieces));

test('after any edits the editor is told and shown what it would be, had it just opened the text', async () => {
  const editor = await startEditor();
  const asked = ['diagnostic', 'documentSymbol', 'semanticTokens/full'].map((name) => `textDocument/${name}`);
  const ask = async (uri: string): Promise<unknown[]> => {
    const textDocument = { uri };
    const answers = await Promise.all(
      asked.map((method) => editor.connection.sendRequest<object>(method, { textDocument })),
    );
    // Ids of results count requests, and nothing else differs but the name of the document.
    return JSON.parse(
      JSON.stringify(answers.map((answer) => ({ ...answer, resultId: 0 }))).replaceAll(uri, ''),
    );
  };
  let documents = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(99),
      fc.boolean(),
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      async (seed, markdown, batches) => {
        const [uri, twin] = [`file:///a${documents}.md`, `file:///b${documents++}.md`];
        const language = markdown ? 'markdown' : 'plaintext';
        const before = newsText(2000, { seed, markdown, remarkable: 0.5 });
        const mirror = TextDocument.create(uri, language, 1, before);
        await editor.open(uri, before, language);
        await ask(uri);
        for (const batch of batches) {
          const changes: TextDocumentContentChangeEvent[] = [];
          for (const [at, length, text] of batch) {
            const start = Math.floor(at * mirror.getText().length);
            const range = { start: mirror.positionAt(start), end: mirror.positionAt(start + length) };
            changes.push({ range, text });
            TextDocument.update(mirror, [{ range, text }], 1);
          }
          await editor.change(uri, changes);
        }
        await editor.open(twin, mirror.getText(), language);
        expect(await ask(uri)).toEqual(await ask(twin));
        await editor.close(uri);
        await editor.close(twin);
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
  expect(editor.log).toEqual([]);
});

test('the whole text can be replaced, too', async () => {
  const editor = await startEditor();
  const uri = 'file:///newsroom/harbour.txt';
  await editor.open(uri, 'The ferry was late.The harbour stays closed.');
  await editor.change(uri, [{ text: 'It rained.' }, { text: 'It rained.Nobody came.' }]);
  const textDocument = { uri };
  const report = await editor.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument,
  });
  expect(report).toMatchObject({
    items: [{ code: 'style/missing-space', range: { start: { line: 0, character: expect.any(Number) } } }],
  });
});
