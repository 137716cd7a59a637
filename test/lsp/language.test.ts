import { readFileSync } from 'node:fs';
import type { Diagnostic, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { afterEach, expect, test } from 'vitest';
import { say, speak } from '../../server/src/say/index.ts';
import { connect, startEditor } from './support.ts';

const german: Readonly<Record<string, string>> = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'));
const uri = 'file:///harbour.md';
const text = '“We will not sign this,” Mayor Anna Keller said. A source said the money was there.\n';

afterEach(() => speak(undefined));

async function asked(options?: unknown): Promise<{ message: string; card: string }> {
  const editor = await startEditor({ options });
  await editor.open(uri, text);
  const { items } = await editor.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  const { contents } = await editor.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: text.indexOf('Anna') },
  });
  return {
    message: items.find(({ code }) => code === 'source/undescribed')!.message as string,
    card: (contents as MarkupContent).value,
  };
}

test('the server speaks the language whose texts the editor hands it', async () => {
  const { message, card } = await asked({ translations: german });
  expect(message.split('\n')).toEqual([
    '„A source“ ist alles, was der Text über seine Quelle sagt.',
    'Nirgends steht, warum „A source“ keinen Namen hat.',
    'AP, zu anonymen Quellen: Eine Quelle ohne Namen wird so genau wie möglich beschrieben, mit dem Grund für die Anonymität.',
    'Sagen Sie so viel wie möglich: wo die Quelle arbeitet, woher sie es weiß.',
  ]);
  expect(card).toContain('zuerst erwähnt in [Zeile 1]');
});

test('an editor that hands none, but says which language it speaks, hears what ships with the server', async () => {
  const { connection } = connect({ translations: (locale) => (locale === 'de-AT' ? german : undefined) });
  connection.listen();
  const nobody = { processId: null, rootUri: null, capabilities: {} };
  await connection.sendRequest('initialize', { ...nobody, locale: 'de-AT' });
  expect(say('The new name is empty.')).toBe(german['The new name is empty.']);
});

test('an editor that hands none, or something else, hears English', async () => {
  for (const options of [undefined, {}, { translations: ['de'] }, { translations: { 'Use the name.': 7 } }])
    expect((await asked(options)).message).toMatch(/^“A source” is all that the text says of its source\.\n/);
});
