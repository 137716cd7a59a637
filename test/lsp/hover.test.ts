import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { startEditor } from './support.ts';

const uri = 'file:///newsroom/harbour.md';
const text = '# Harbour\n\nStudies show that terminals of this size damage fish stocks for decades.\n';
const silenced = text.replace('Studies', '<!-- ontherecord-disable-next-line claim/research -->\nStudies');

test('the card of a statement leaves to its finding what the finding says', async () => {
  const cardOf = async (written: string): Promise<string> => {
    const editor = await startEditor();
    await editor.open(uri, written, 'markdown');
    const line = written.split('\n').findIndex((each) => each.startsWith('Studies'));
    const asked = { textDocument: { uri }, position: { line, character: 20 } };
    const { contents } = await editor.connection.sendRequest<Hover>('textDocument/hover', asked);
    return (contents as MarkupContent).value;
  };
  expect(await cardOf(text)).toMatch(/Statement of fact \(research\)/);
  expect(await cardOf(text)).not.toMatch(/Name the study|Flagged for/);
  expect(await cardOf(silenced)).toMatch(/Flagged for “Studies show.*Name the study/s);
});
