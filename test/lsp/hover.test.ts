import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { startEditor } from './support.ts';

const uri = 'file:///newsroom/harbour.md';
const text = '# Harbour\n\nStudies show that terminals of this size damage fish stocks for decades.\n';
const silenced = text.replace('Studies', '<!-- ontherecord-disable-next-line claim/research -->\nStudies');

/** The card at a place in the line that begins with some words. */
async function cardOf(written: string, begin = 'Studies', character = 20): Promise<string> {
  const editor = await startEditor();
  await editor.open(uri, written, 'markdown');
  const line = written.split('\n').findIndex((each) => each.startsWith(begin));
  const asked = { textDocument: { uri }, position: { line, character } };
  const { contents } = await editor.connection.sendRequest<Hover>('textDocument/hover', asked);
  return (contents as MarkupContent).value;
}

test('the card of a statement leaves to its finding what the finding says', async () => {
  expect(await cardOf(text)).toMatch(/Statement of fact \(research\)/);
  expect(await cardOf(text)).not.toMatch(/Name the study|Flagged for/);
  expect(await cardOf(silenced)).toMatch(/Flagged for “Studies show.*Name the study/s);
});

test('the card of a statement leaves to another finding what that says by the same standard', async () => {
  const vague = 'The court adjourned until May. It is understood that more arrests will follow.\n';
  const card = await cardOf(vague, 'The court', vague.indexOf('more'));
  expect(card).toMatch(/Statement of fact \(consensus\)/);
  expect(card).not.toMatch(/Experts, critics|Flagged for/);
  const cue = await cardOf(vague, 'The court', vague.indexOf('understood'));
  expect(cue).not.toMatch(/nobody is found/);
});

test('a source is not called what it is called already', async () => {
  const card = await cardOf('A source said the boat was sold. The source knew.\n', 'A source', 3);
  expect(card).toContain('unnamed source');
  expect(card).not.toContain('“A source”');
});
