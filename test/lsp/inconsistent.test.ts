import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { startEditor } from './support.ts';

test('a quotation that another open article words otherwise is found, with the place there', async () => {
  const editor = await startEditor();
  const first = 'file:///desk/first.txt';
  const second = 'file:///desk/second.txt';
  const ask = async (uri: string): Promise<DocumentDiagnosticReport> =>
    editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  await editor.open(
    first,
    'Rain fell.\n\n“We have never seen a spring as dry as this one,” Anna Keller said.\n',
  );
  await ask(first);
  await editor.open(second, '“We have never seen a spring as dry as that one,” Anna Keller said.\n');
  expect(await ask(second)).toMatchObject({
    items: [
      {
        code: 'quote/inconsistent',
        message: expect.stringContaining('is worded otherwise in first.txt') as string,
        relatedInformation: [
          {
            location: {
              uri: first,
              range: { start: { line: 2, character: 1 }, end: { line: 2, character: 47 } },
            },
          },
        ],
      },
    ],
  });
  await editor.close(first);
  await editor.change(second, [{ text: '“We have never seen a spring as dry as that one,” Keller said.\n' }]);
  expect(await ask(second)).toMatchObject({ items: [{ code: 'person/not-introduced' }] });
});
