import type { CompletionItem, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { expect, test, vi } from 'vitest';
import { personAtMethod, reportMethod } from '../../server/src/protocol/index.ts';
import type { Report } from '../../server/src/protocol/index.ts';
import { forExport } from '../../server/src/report/index.ts';
import { folder, newsroom } from './newsroom.ts';

const article = `${folder}/harbour.md`;
const open = `people:
  - id: hanna-dorn
    name: Hanna Dorn
    aliases: [Hanna Rill]
    titles: [{ title: auditor }]
  - id: beatriz-fonseca
    name: Beatriz Fonseca Leal
    titles: [{ title: judge }]
  - id: ida
    name: Ida Fonsmark
`;
const secret = 'people:\n  - id: tom\n    name: Tom Fonseville\n  - id: fons\n    name: Ida Fonsmark\n';
const files = { [`${folder}/people.yaml`]: open, [`${folder}/people.confidential.yaml`]: secret };
const text = 'Hanna Rill said no. Rill is now Hanna Dorn. Tom Fonseville left, he said.\n\nFons';

test('whom the people file knows is completed by any word of their name, and nobody who is protected', async () => {
  const { editor } = await newsroom(files);
  await editor.open(article, text, 'markdown');
  const offered = async (character: number): Promise<CompletionItem[]> =>
    editor.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: article },
      position: { line: 2, character },
    });
  await vi.waitFor(
    async () =>
      expect(await offered(4)).toContainEqual(
        expect.objectContaining({
          label: 'Beatriz Fonseca Leal',
          filterText: 'Fonseca Leal',
          detail: 'judge · people.yaml',
        }),
      ),
    { timeout: 10_000, interval: 100 },
  );
  expect((await offered(4)).map(({ label }) => label)).not.toContain('Ida Fonsmark');
  expect((await offered(2)).map(({ label }) => label)).not.toContain('Beatriz Fonseca Leal');
});

test('the card of who is protected says so first; two names of one person have one card', async () => {
  const { editor } = await newsroom(files);
  await editor.open(article, text, 'markdown');
  const hover = async (words: string): Promise<string> => {
    const answer = await editor.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: article },
      position: { line: 0, character: text.indexOf(words) + 1 },
    });
    return (answer.contents as MarkupContent).value;
  };
  await vi.waitFor(async () => expect(await hover('Tom Fonseville')).toMatch(/^\*\*A confidential source/), {
    timeout: 10_000,
    interval: 100,
  });
  expect(await hover('Rill is')).toMatch(/^\*\*Hanna Dorn\*\*[^]*Called “Hanna Rill”, “Rill”\./);
});

test('a report that is asked for at once knows who is to be protected, or that this is not known for sure', async () => {
  const reportBy = async (confidential: string): Promise<Report> => {
    const { editor } = await newsroom({ [`${folder}/people.confidential.yaml`]: confidential });
    await editor.open(article, text, 'markdown');
    const asked = { textDocument: { uri: article } };
    return editor.connection.sendRequest<Report>(reportMethod, asked);
  };
  const report = await reportBy(secret);
  expect(report).toMatchObject({ withheld: ['Tom Fonseville', 'Ida Fonsmark'] });
  expect(forExport(report).sources.map(({ name }) => name)).toEqual(['Hanna Rill', 'Hanna Dorn']);
  const broken = await reportBy(secret.replace('Tom Fonseville', '"Tom Fonseville'));
  expect(broken.unsure).toBe('people.confidential.yaml');
  expect(() => forExport(broken)).toThrow('people.confidential.yaml has an error');
});

test('whoever is looked up is not sent anywhere while it is not known for sure who is to be protected', async () => {
  const { editor } = await newsroom({ [`${folder}/people.confidential.yaml`]: '- Tom "Fonseville\n-\t' });
  await editor.open(article, text, 'markdown');
  const position = { line: 0, character: text.indexOf('Tom') };
  expect(await editor.connection.sendRequest(personAtMethod, { uri: article, position })).toMatchObject({
    unsure: 'people.confidential.yaml',
  });
});
