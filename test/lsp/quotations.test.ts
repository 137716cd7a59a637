import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { startEditor } from './support.ts';
import { folder, newsroom } from './newsroom.ts';

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

test.each([
  'tapes/keller.txt',
  './tapes/keller.txt',
  '../newsroom/tapes/keller.txt',
  '/newsroom/tapes/keller.txt',
])('a quotation that the transcript %s has otherwise is found, with the passage there', async (path) => {
  const transcript = `${folder}/tapes/keller.txt`;
  const story = `${folder}/story.md`;
  const room = await newsroom({ [transcript]: 'Keller: We have never seen\na spring as dry as this one.\n' });
  const said = (word: string): string =>
    `---\ntranscript: ${path}\n---\n\n“We have never seen a spring as dry as ${word} one,” Anna Keller said.\n`;
  const ask = async (): Promise<DocumentDiagnosticReport> =>
    room.editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: story } });
  await room.editor.open(story, said('that'), 'markdown');
  await ask();
  await room.read();
  expect(await ask()).toMatchObject({
    items: [
      {
        code: 'quote/not-in-source',
        relatedInformation: [
          {
            location: {
              uri: transcript,
              range: { start: { line: 0, character: 8 }, end: { line: 1, character: 27 } },
            },
          },
        ],
      },
    ],
  });
  await room.editor.change(story, [{ text: said('this') }]);
  expect(await ask()).toMatchObject({ items: [] });
});
