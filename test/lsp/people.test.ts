import type {
  ClientCapabilities,
  TextDocumentEdit,
  WorkspaceEdit,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { able, plain, startEditor } from './support.ts';
import type { Editor } from './support.ts';

const uri = 'file:///newsroom/harbour%20(2).txt';
const lines = [
  '“We will not sign this,” Mayor Anna Keller told reporters on Tuesday. “The harbour is not for sale.”',
  '',
  'She added that the council would meet again.',
  '',
  'The ferry was late.',
];
const text = lines.join('\n');

/** Asks about the first place where some words stand. */
function ask<Result>(editor: Editor, method: string, words: string, more: object = {}): Promise<Result> {
  const line = lines.findIndex((each) => each.includes(words));
  const position = { line, character: lines[line].indexOf(words) + 1 };
  return editor.connection.sendRequest(`textDocument/${method}`, {
    textDocument: { uri },
    position,
    ...more,
  });
}

function read({ start, end }: Range): string {
  expect(end.line).toBe(start.line);
  return lines[start.line].slice(start.character, end.character);
}

async function hover(editor: Editor, words: string): Promise<string | undefined> {
  const answer = await ask<Hover | null>(editor, 'hover', words);
  return (answer?.contents as MarkupContent | undefined)?.value;
}

test('a hover on a person says who it is, with a link to everything they say', async () => {
  const editor = await startEditor();
  await editor.open(uri, text);
  expect(await hover(editor, 'She')).toBe(
    [
      '**Anna Keller** · Mayor',
      'named person, official · 1 quotation and 1 statement in indirect speech, 17 words · first mentioned in [line 1](file:///newsroom/harbour%20%282%29.txt#L1,26)',
      '“She” is taken to be Anna Keller.',
      [
        '- [“We will not sign this,” … “The harbour is not for sale.”](file:///newsroom/harbour%20%282%29.txt#L1,1)',
        '- [that the council would meet again](file:///newsroom/harbour%20%282%29.txt#L3,11)',
      ].join('\n'),
    ].join('\n\n'),
  );
});

test('a hover on a quotation says who says it, by which evidence and how sure that is', async () => {
  const editor = await startEditor();
  await editor.open(uri, text);
  const card = await hover(editor, 'will not sign');
  expect(card).toMatch(/^\*\*Quotation\*\* · \[Anna Keller\]\(.*#L1,26\) · (fairly )?sure \(\d+ %\)/);
  expect(card).toContain('“told” links it to Anna Keller.');
  expect(await hover(editor, 'ferry')).toBeUndefined();
});

test('an editor that shows plain text gets plain text', async () => {
  const editor = await startEditor({ capabilities: plain });
  await editor.open(uri, text);
  expect(await hover(editor, 'Anna')).toMatch(/^Anna Keller · Mayor\n\n.*first mentioned in line 1\n\n- “We/);
});

test('where a link to a file would not open, our own client gets a command', async () => {
  const untitled = 'untitled:Untitled-1';
  const editor = await startEditor({ options: { commands: ['ontherecord.reveal'] } });
  await editor.open(untitled, text);
  const position = { line: 0, character: 30 };
  const answer = await editor.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri: untitled },
    position,
  });
  const [, link] = /\[line 1\]\(command:ontherecord\.reveal\?([^)]*)\)/.exec(
    (answer.contents as MarkupContent).value,
  )!;
  expect(JSON.parse(decodeURIComponent(link))).toEqual([untitled, 0, 25]);
});

test('from a pronoun, or from what somebody says, it goes to where they are introduced', async () => {
  const editor = await startEditor();
  await editor.open(uri, text);
  for (const words of ['She', 'the council would']) {
    const [link] = await ask<LocationLink[]>(editor, 'definition', words);
    expect(read(link.targetRange)).toBe('Mayor Anna Keller');
  }
  const old = await startEditor({ capabilities: plain });
  await old.open(uri, text);
  expect(read((await ask<Location>(old, 'definition', 'She')).range)).toBe('Mayor Anna Keller');
  expect(await ask(editor, 'definition', 'ferry')).toBeNull();
});

test('references are all mentions and what is said, with or without the first', async () => {
  const editor = await startEditor();
  await editor.open(uri, text);
  const found = async (includeDeclaration: boolean): Promise<string[]> => {
    const context = { includeDeclaration };
    const locations = await ask<Location[]>(editor, 'references', 'Anna', { context });
    return locations.map(({ range }) => read(range));
  };
  expect(await found(true)).toEqual([
    '“We will not sign this,”',
    'Mayor Anna Keller',
    '“The harbour is not for sale.”',
    'She',
    'that the council would meet again',
  ]);
  expect(await found(false)).not.toContain('Mayor Anna Keller');
});

test('highlights are the mentions of a person, or the parts of a quotation', async () => {
  const editor = await startEditor();
  await editor.open(uri, text);
  const lit = async (words: string): Promise<string[]> =>
    (await ask<DocumentHighlight[]>(editor, 'documentHighlight', words)).map(({ range }) => read(range));
  expect(await lit('She')).toEqual(['Mayor Anna Keller', 'She']);
  expect(await lit('will not')).toEqual([
    '“We will not sign this,”',
    '“The harbour is not for sale.”',
    'told',
    'Mayor Anna Keller',
  ]);
});

test('the outline has the people, and under them what they say', async () => {
  const editor = await startEditor();
  await editor.open(uri, text);
  const [keller, ...rest] = await ask<DocumentSymbol[]>(editor, 'documentSymbol', 'She');
  expect(rest).toEqual([]);
  expect(keller).toMatchObject({ name: 'Anna Keller', detail: 'Mayor' });
  expect(keller.children?.map(({ name }) => name)).toEqual([
    '“We will not sign this,” … “The harbour is not for sale.”',
    'that the council would meet again',
  ]);
  const old = await startEditor({ capabilities: plain });
  await old.open(uri, text);
  const flat = await ask<SymbolInformation[]>(old, 'documentSymbol', 'She');
  expect(flat.map(({ containerName }) => containerName)).toEqual([undefined, 'Anna Keller', 'Anna Keller']);
});

test('colours read back the words they colour, as a whole, in a range and as a difference', async () => {
  const editor = await startEditor({ options: { tokens: true } });
  await editor.open(uri, text);
  const textDocument = { uri };
  const { legend } = editor.initialized.capabilities.semanticTokensProvider!;
  const full = await editor.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument,
  });
  const painted = decode(full.data, legend.tokenTypes);
  expect(painted).toContainEqual(['quote', '“We will not sign this,”']);
  expect(painted).toContainEqual(['official', 'Mayor Anna Keller']);
  expect(painted).toContainEqual(['cue', 'told']);
  expect(painted).toContainEqual(['speech', 'that the council would meet again']);
  const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
  const part = await editor.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
    textDocument,
    range,
  });
  expect(decode(part.data, legend.tokenTypes)).toEqual(painted.slice(-3));

  const start = { line: 4, character: 0 };
  await editor.change(uri, [{ range: { start, end: start }, text: '“No comment,” Keller said.\n\n' }]);
  const delta = await editor.connection.sendRequest<SemanticTokensDelta>(
    'textDocument/semanticTokens/full/delta',
    { textDocument, previousResultId: full.resultId },
  );
  const now = await editor.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument,
  });
  expect(delta.edits).toHaveLength(1);
  const data = [...full.data];
  for (const { start, deleteCount, data: put = [] } of delta.edits) data.splice(start, deleteCount, ...put);
  expect(data).toEqual(now.data);
  expect(now.data.length).toBeGreaterThan(full.data.length);
});

test('what is not wanted is not coloured', async () => {
  const editor = await startEditor({ settings: { highlight: 'off' } });
  await editor.open(uri, text);
  const tokens = await ask<SemanticTokens>(editor, 'semanticTokens/full', 'She');
  expect(tokens.data).toEqual([]);
});

test('a colour that goes over several lines is cut at their ends', async () => {
  const editor = await startEditor();
  const wrapped = 'file:///newsroom/wrapped.md';
  await editor.open(wrapped, '“We will not\nsign this,” Mayor Anna\nKeller said.\n', 'markdown');
  const params = { textDocument: { uri: wrapped } };
  const { data } = await editor.connection.sendRequest<SemanticTokens>(
    'textDocument/semanticTokens/full',
    params,
  );
  // Two lines of the quotation, two of the name, the cue; places are relative to the token before.
  const places = Array.from({ length: data.length / 5 }, (_, i) => data.slice(i * 5, i * 5 + 3));
  expect(places).toEqual([
    [0, 0, 12],
    [1, 0, 11],
    [0, 12, 10],
    [1, 0, 6],
    [0, 7, 4],
  ]);
});

function decode(data: readonly number[], types: readonly string[]): [string, string][] {
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [down, right, length, type] = data.slice(i * 5, i * 5 + 5);
    line += down;
    character = down === 0 ? character + right : right;
    return [types[type], lines[line].slice(character, character + length)];
  });
}

test('a person is renamed in every form, in quotations only after a look', async () => {
  const story = 'Mayor Anna Keller said no. “Keller is right,” said Tomas Dorn. Keller’s aides left.';
  const there = 'file:///newsroom/rename.txt';
  const at = { textDocument: { uri: there }, position: { line: 0, character: 66 } };
  const edited = async (capabilities: ClientCapabilities): Promise<WorkspaceEdit> => {
    const editor = await startEditor({ capabilities });
    await editor.open(there, story);
    expect(await editor.connection.sendRequest('textDocument/prepareRename', at)).toEqual({
      range: { start: { line: 0, character: 63 }, end: { line: 0, character: 69 } },
      placeholder: 'Anna Keller',
    });
    return editor.connection.sendRequest('textDocument/rename', { ...at, newName: 'Ruth Venn' });
  };
  const plainly = await edited(plain);
  expect(plainly.changes![there].map(({ newText }) => newText)).toEqual(['Ruth', 'Venn', 'Venn']);
  const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
  const asked = await edited({ ...able, workspace: { ...able.workspace, workspaceEdit } });
  expect(Object.values(asked.changeAnnotations!)).toMatchObject([{ needsConfirmation: true }]);
  const [change] = asked.documentChanges as TextDocumentEdit[];
  expect(change.edits.filter((edit) => 'annotationId' in edit)).toMatchObject([
    { newText: 'Venn', range: { start: { character: 28 } } },
  ]);
});
