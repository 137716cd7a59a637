import type {
  ClientCapabilities,
  Hover,
  Location,
  MarkupContent,
  Position,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { describe, expect, test } from 'vitest';
import { folder, newsroom } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { able, textAfter } from './support.ts';

/** An editor that shows changes before it makes them. */
const asking: ClientCapabilities = {
  ...able,
  workspace: { ...able.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

const at = (name: string): string => `${folder}/${name}`;
const harbour = 'Mayor Anna Keller said no. “Never,” she said.\n';
const bridge =
  '# Anna Keller’s bridge\r\n\r\n[Anna B. Keller](https://a.example/Keller) left.\r\n\r\n“Keller is right,” said Tomas Dorn. Keller’s aides left.\r\n';
const others = {
  [at('bridge.md')]: bridge,
  [at('clinic.txt')]: 'Keller said it rained.\n',
  [at('ferry.txt')]: 'Ruth Keller said no. Anna Keller waved.\n',
};

async function series(
  files: Readonly<Record<string, string>> = others,
  capabilities = asking,
  settings?: unknown,
): Promise<Newsroom> {
  const room = await newsroom(files, { capabilities, settings });
  await room.editor.open(at('harbour.txt'), harbour);
  return room;
}

/** A busy machine gets time. */
const patience = { timeout: 25_000 };

const keller: Position = { line: 0, character: 12 };

function ask<Result>(
  room: Newsroom,
  method: string,
  more: object = {},
  uri = at('harbour.txt'),
): Promise<Result> {
  return room.editor.connection.sendRequest(`textDocument/${method}`, {
    textDocument: { uri },
    position: keller,
    ...more,
  });
}

async function references(room: Newsroom, includeDeclaration = true): Promise<string[]> {
  const found = await ask<Location[]>(room, 'references', { context: { includeDeclaration } });
  return found.map(({ uri, range: { start, end } }) => {
    const text = uri === at('harbour.txt') ? harbour : room.files.get(uri)!;
    const line = text.split(/\r?\n/)[start.line];
    return `${uri.slice(folder.length + 1)} ${line.slice(start.character, end.character)}`;
  });
}

async function card(room: Newsroom): Promise<string> {
  return ((await ask<Hover>(room, 'hover')).contents as MarkupContent).value;
}

describe('references', () => {
  test('those of the article come first, then those of the same person in other articles', async () => {
    const room = await series();
    const here = [
      'harbour.txt Mayor Anna Keller',
      'harbour.txt no',
      'harbour.txt “Never,”',
      'harbour.txt she',
    ];
    expect(await references(room)).toEqual([
      ...here,
      'bridge.md Anna Keller',
      'bridge.md Anna B. Keller',
      'bridge.md Keller',
      'bridge.md Keller',
      'ferry.txt Anna Keller',
    ]);
    expect(await references(room, false)).toEqual([
      ...here.slice(1),
      'bridge.md Anna B. Keller',
      'bridge.md Keller',
      'bridge.md Keller',
    ]);
  });

  test('files that are no articles are left out, by what they are, by settings, configuration and front matter', async () => {
    const story = 'Anna Keller left.\n';
    const room = await series(
      {
        [at('README.md')]: story,
        [at('off.md')]: `---\nontherecord: false\n---\n\n${story}`,
        [at('notes.md')]: story,
        [at('old/a.txt')]: story,
        [at('new/a.txt')]: story,
        [at('.ontherecord.yaml')]: 'ignore: old/**\n',
      },
      asking,
      { files: { exclude: ['notes.md'] } },
    );
    expect((await references(room)).slice(4)).toEqual(['new/a.txt Anna Keller']);
    room.files.set(at('.ontherecord.yaml'), 'ignore: new/**\n');
    await room.touch(at('.ontherecord.yaml'));
    expect((await references(room)).slice(4)).toEqual(['old/a.txt Anna Keller']);
  });

  test('open articles are as the editor has them, others as they are on disk, read again after a change alone', async () => {
    const room = await series();
    const read = (): number => room.asked.filter((uri) => uri.endsWith('.txt')).length;
    await references(room);
    const before = read();
    const end = { line: 1, character: 0 };
    await room.editor.change(at('harbour.txt'), [{ range: { start: end, end }, text: 'It rained.' }]);
    await references(room);
    expect(read()).toBe(before);
    await room.editor.open(at('ferry.txt'), 'Nobody is here.\n');
    expect((await references(room)).filter((each) => each.startsWith('ferry'))).toEqual([]);
    await room.editor.close(at('ferry.txt'));
    expect((await references(room)).at(-1)).toBe('ferry.txt Anna Keller');
    room.files.set(at('clinic.txt'), 'Anna Keller said it rained.\n');
    await room.touch(at('clinic.txt'));
    expect(await references(room)).toContain('clinic.txt Anna Keller');
    room.files.set(at('new.txt'), 'Anna Keller said it rained.\n');
    await room.touch(at('new.txt'));
    expect(await references(room)).toContain('new.txt Anna Keller');
  });

  test('an entry of the people file joins other names, as soon as it is there', async () => {
    const room = await series({ ...others, [at('city/hall.txt')]: 'Anna Venn said it rained.\n' });
    expect((await references(room)).join()).not.toContain('Venn');
    room.files.set(at('people.yaml'), 'people:\n  - { id: a, name: Anna Keller, aliases: [Anna Venn] }\n');
    await room.touch(at('people.yaml'));
    await expect.poll(() => references(room), patience).toContain('city/hall.txt Anna Venn');
  });

  test('two folders are one workspace, and two entries of one id two people', async () => {
    const [city, coast] = ['file:///city', 'file:///coast'];
    const file = (name: string): string => `people:\n  - { id: a, name: ${name}, aliases: [Kella] }\n`;
    const files = {
      [`${city}/people.yaml`]: file('Anna Keller'),
      [`${city}/a.txt`]: 'Kella said no.\n',
      [`${coast}/people.yaml`]: file('Ruth Rill'),
      [`${coast}/b.txt`]: 'Kella said so. Anna Keller waved.\n',
    };
    const room = await newsroom(files, { capabilities: asking, folders: [city, coast] });
    const uri = `${city}/harbour.txt`;
    await room.editor.open(uri, harbour);
    const context = { includeDeclaration: true };
    await expect
      .poll(async () => (await ask<Location[]>(room, 'references', { context }, uri)).slice(4), patience)
      .toMatchObject([
        { uri: `${city}/a.txt`, range: { start: { character: 0 } } },
        { uri: `${city}/a.txt` },
        { uri: `${coast}/b.txt`, range: { start: { character: 15 } } },
      ]);
  });

  test('a protected name is joined by nothing that its file says', async () => {
    const room = await series({
      ...others,
      [at('city/hall.txt')]: 'Anna Venn said it rained.\n',
      [at('city/mill.txt')]: 'Tomas Dorn said it rained.\n',
      [at('city/people.confidential.yaml')]: 'people:\n  - { id: d, name: Tomas Dorn }\n',
      [at('people.confidential.yaml')]: 'people:\n  - { id: a, name: Anna Keller, aliases: [Anna Venn] }\n',
    });
    await room.read();
    expect((await references(room)).join()).not.toContain('Venn');
    expect(await card(room)).toContain('protected');
    expect(await card(room)).not.toContain('Also in');
  });

  test('nothing more is read for who has gone on', async () => {
    const story = (_: unknown, i: number) => [at(`${i}.txt`), 'Anna Keller left.\n'];
    const room = await series(Object.fromEntries(Array.from({ length: 200 }, story)));
    const gone = new CancellationTokenSource();
    const params = { textDocument: { uri: at('harbour.txt') }, position: keller, context: {} };
    const asked = room.editor.connection.sendRequest('textDocument/references', params, gone.token);
    await expect.poll(() => room.asked.length, { ...patience, interval: 1 }).toBeGreaterThan(0);
    gone.cancel();
    await expect(asked).rejects.toThrow();
    expect(room.asked.length).toBeLessThan(200);
  });
});

describe('rename', () => {
  const rename = (room: Newsroom, newName = 'Ruth Venn'): Promise<WorkspaceEdit> =>
    ask(room, 'rename', { newName });

  test('comes to other articles after a look, every form in its own, quotations apart', async () => {
    const room = await series();
    const edit = await rename(room);
    expect(textAfter(edit, at('harbour.txt'), harbour)).toBe('Mayor Ruth Venn said no. “Never,” she said.\n');
    expect(textAfter(edit, at('bridge.md'), bridge)).toBe(
      bridge
        .replace('Anna Keller’s', 'Ruth Venn’s')
        .replace('Anna B. Keller', 'Ruth Venn')
        .replace('“Keller', '“Venn')
        .replace('Keller’s aides', 'Venn’s aides'),
    );
    expect(textAfter(edit, at('ferry.txt'), others[at('ferry.txt')])).toBe(
      'Ruth Keller said no. Ruth Venn waved.\n',
    );
    const changes = edit.documentChanges as TextDocumentEdit[];
    expect(changes.map(({ textDocument: { uri, version } }) => [uri, version])).toEqual([
      [at('harbour.txt'), 1],
      [at('bridge.md'), null],
      [at('ferry.txt'), null],
    ]);
    const notes = changes.map(({ edits }) =>
      edits.map((each) => ('annotationId' in each ? each.annotationId : '')),
    );
    expect(new Set(notes[0])).toEqual(new Set(['']));
    expect(new Set(notes[1])).toEqual(new Set(['other', 'quotation']));
    expect(notes[1].filter((note) => note === 'quotation')).toHaveLength(1);
    expect(edit.changeAnnotations).toMatchObject({
      other: { label: 'In other articles', needsConfirmation: true },
      quotation: { needsConfirmation: true },
    });
  });

  test('of open articles, saved or not, it changes what the editor has', async () => {
    const room = await series({});
    await room.editor.open('untitled:Untitled-1', 'Anna Keller left.\n');
    await room.editor.change('untitled:Untitled-1', [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'So ' },
    ]);
    const edit = await rename(room);
    expect(textAfter(edit, 'untitled:Untitled-1', 'So Anna Keller left.\n')).toBe('So Ruth Venn left.\n');
    expect((edit.documentChanges as TextDocumentEdit[])[1].textDocument.version).toBe(2);
  });

  test('stays in the article where the editor asks nobody, for a surname alone, and for no name at all', async () => {
    const room = await series(others, able);
    expect((await rename(room)).documentChanges).toHaveLength(1);
    const alone = await newsroom(others, { capabilities: asking });
    await alone.editor.open(at('harbour.txt'), 'Mr Keller said no.\n');
    const position = { line: 0, character: 4 };
    const edit = await ask<WorkspaceEdit>(alone, 'rename', { position, newName: 'Venn' });
    expect(edit.documentChanges).toHaveLength(1);
    expect(edit.changeAnnotations).toBeUndefined();
    await expect(rename(room, ' ')).rejects.toThrow('empty');
    await expect(rename(room, '—')).rejects.toThrow('cannot be a name');
  });

  test('corrections of another article have the new name, after a look, too', async () => {
    const words = { exact: 'The chief', prefix: '', suffix: ' left.' };
    const made = { kind: 'same', at: words, person: { name: 'Anna Keller' }, everywhere: false };
    const beside = at('hall.txt.ontherecord.json');
    const kept = JSON.stringify({ version: 1, corrections: [made] });
    const room = await series({ [at('hall.txt')]: 'Anna Keller spoke. The chief left.\n', [beside]: kept });
    const edit = await rename(room);
    expect(textAfter(edit, beside, kept)).toContain('"name":"Ruth Venn"');
    const changes = edit.documentChanges as TextDocumentEdit[];
    expect(changes.map(({ textDocument: { uri } }) => uri)).toEqual([
      at('harbour.txt'),
      beside,
      at('hall.txt'),
    ]);
    expect(changes[1].edits).toMatchObject([{ annotationId: 'other' }]);
  });

  test('a name that somebody goes by elsewhere alone stays', async () => {
    const known = 'people:\n  - { id: a, name: Anna Keller, aliases: [Anna Venn] }\n';
    const story = 'Anna Venn said no. Anti-Venn posters hung.\n';
    const room = await series({ [at('people.yaml')]: known, [at('hall.txt')]: story });
    await room.read();
    expect((await rename(room, 'Anna Rill')).documentChanges).toHaveLength(1);
  });
});

describe('the card', () => {
  test('names other articles once they are known, and waits for none', async () => {
    const room = await series({
      ...others,
      [at('mill.md')]: 'Anna Keller left.\n',
      [at('a/mill.md')]: 'Anna Keller left.\n',
    });
    expect(await card(room)).not.toContain('Also in');
    await references(room);
    expect(await card(room)).toContain(
      `Also in 4 other articles: [bridge\\.md](${at('bridge.md')}#L1,3)`.replace('\\', ''),
    );
    expect(await card(room)).toMatch(/ferry\.md|ferry\.txt.* and 1 more\./);
  });

  test('a folder of few articles is read meanwhile', async () => {
    const room = await series();
    await card(room);
    await room.read();
    expect(await card(room)).toContain('Also in 2 other articles: ');
  });
});
