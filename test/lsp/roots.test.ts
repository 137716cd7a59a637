import type { Diagnostic, Hover, MarkupContent, Position } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { newsroom } from './newsroom.ts';

const [city, coast] = ['file:///city', 'file:///coast'];
const text =
  'The ferry left in May [@keller2024].\n\nAnna Kellar said no. The city has wasted 40 million euros on the harbour, far more than its neighbours.\n';
const files = {
  [`${city}/works.bib`]: '@book{keller2024, title = {The City}, date = {2024}, publisher = {P}}',
  [`${coast}/works.bib`]: '@book{keller2024, title = {The Coast}, date = {2024}, publisher = {P}}',
  [`${city}/people.yaml`]: 'people:\n  - id: a\n    name: Anna Keller\n',
  [`${coast}/people.yaml`]: 'people:\n  - id: b\n    name: Anna Kellar\n    notes: From the coast.\n',
  [`${city}/.ontherecord.yaml`]: 'rules: { claim/*: off }\n',
};

test('each root has its own bibliography, people file and configuration, read side by side', async () => {
  const settings = { citations: { bibliography: 'works.bib' } };
  const { editor, read } = await newsroom(files, { settings, folders: [city, coast] });
  const rulesIn = async (root: string): Promise<string[]> => {
    const uri = `${root}/story.md`;
    await editor.open(uri, text, 'markdown');
    await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    await read(uri);
    await read();
    const { items } = await editor.connection.sendRequest<{ items: Diagnostic[] }>(
      'textDocument/diagnostic',
      {
        textDocument: { uri },
      },
    );
    return items.map(({ code }) => String(code));
  };
  const [inCity, onCoast] = [await rulesIn(city), await rulesIn(coast)];
  expect(inCity).toContain('person/name-variant');
  expect(onCoast).not.toContain('person/name-variant');
  expect(inCity.filter((rule) => rule.startsWith('claim/'))).toEqual([]);
  expect(onCoast).toContain('claim/statistic');

  const hover = async (root: string, position: Position): Promise<string> => {
    const params = { textDocument: { uri: `${root}/story.md` }, position };
    const found = await editor.connection.sendRequest<Hover>('textDocument/hover', params);
    return (found.contents as MarkupContent).value;
  };
  const key = { line: 0, character: 26 };
  expect(await hover(city, key)).toContain('The City');
  expect(await hover(coast, key)).toContain('The Coast');
  expect(await hover(coast, { line: 2, character: 3 })).toContain('From the coast.');
});

test('a key is renamed in the articles of its own root alone', async () => {
  const other = {
    [`${city}/other.md`]: 'The pier fell [@keller2024].\n',
    [`${coast}/other.md`]: 'It fell [@keller2024].\n',
  };
  const settings = { citations: { bibliography: 'works.bib' } };
  const { editor, read } = await newsroom({ ...files, ...other }, { settings, folders: [city, coast] });
  const uri = `${city}/story.md`;
  await editor.open(uri, text, 'markdown');
  await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  await read(uri);
  const edit = await editor.connection.sendRequest<{ documentChanges: { textDocument: { uri: string } }[] }>(
    'textDocument/rename',
    { textDocument: { uri }, position: { line: 0, character: 26 }, newName: 'city2024' },
  );
  expect(edit.documentChanges.map(({ textDocument }) => textDocument.uri)).toEqual([
    `${city}/works.bib`,
    uri,
    `${city}/other.md`,
  ]);
});
