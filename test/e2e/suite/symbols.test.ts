import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { actionsAt, hoverAt, open, place, until } from './support.ts';

suite('People as symbols', () => {
  let editor: vscode.TextEditor;
  let original: string;

  suiteSetup(async () => {
    editor = await open('ferrymen.md');
    original = editor.document.getText();
    await until('a card', async () => (await hover('He added')).includes('Tomas Rask'));
  });

  test('renames a person in every form, and leaves quotations for a look', async () => {
    const { document } = editor;
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      place(document, 'Tomas Rask').end,
      'Tomas Rusk',
    );
    const texts = edit
      .get(document.uri)
      .map(({ range, newText }) => `${document.getText(range)} → ${newText}`);
    assert.equal(texts, ['Rask → Rusk', 'Rask → Rusk', 'Rask → Rusk', 'Rask → Rusk']);
  });

  test('corrects who says something beside the article, and undo takes it back', async () => {
    const { document } = editor;
    assert.includes(await hover('will earn'), 'Ilse Brandt');
    const fix = await until('the correction', async () =>
      (await offeredIn(place(document, 'will earn'))).find(({ title }) => title === 'Tomas Rask says this'),
    );
    await vscode.workspace.applyEdit(fix.edit!, { isRefactoring: true });
    await until('the corrected card', async () => (await hover('will earn')).includes('Your correction'));
    const beside = document.uri.with({ path: `${document.uri.path}.ontherecord.json` });
    const kept = await vscode.workspace.openTextDocument(beside);
    assert.includes(kept.getText(), '"kind":"speaker"');
    assert.equal(document.getText(), original);

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('the card as it was', async () => !(await hover('will earn')).includes('Your correction'));
  });

  test('a correction is taken back by a code action, too', async () => {
    const { document } = editor;
    const make = async (title: RegExp): Promise<void> => {
      // An edit made before the one that it builds on is kept is refused; whoever asks again is given another.
      await until(String(title), async () => {
        const fix = (await offeredIn(place(document, 'Brandt'))).find((each) => title.test(each.title));
        return fix && (await vscode.workspace.applyEdit(fix.edit!, { isRefactoring: true }));
      });
    };
    await make(/^Ilse Brandt is not an official$/);
    await until('the corrected card', async () => (await hover('Brandt')).includes('Your correction'));
    await make(/^Take back/);
    await until('the card as it was', async () => !(await hover('Brandt')).includes('Your correction'));
  });

  test('finds people across the articles of the folder', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'brandt',
    );
    const files = found
      .filter(({ name }) => name === 'Ilse Brandt')
      .map(({ location }) => location.uri.path.split('/').pop());
    assert.equal(files.sort(), ['council.txt', 'ferrymen.md']);
    const { document } = editor;
    const brandt = place(document, 'Ilse Brandt').end;
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      brandt,
    );
    const council = places.filter(({ uri }) => uri.path.endsWith('/council.txt'));
    assert.ok(council.length >= 3, `only ${council.length} in the other article`);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      brandt,
      'Ilse Brand',
    );
    assert.equal(
      edit.get(council[0].uri).map(({ newText }) => newText),
      ['Brand'],
    );
  });

  test('lists everything that somebody says as a hierarchy, and completes names', async () => {
    const { document } = editor;
    const [rask] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      place(document, 'He added').start,
    );
    const calls = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      rask,
    );
    assert.equal(
      calls.map(({ to }) => to.name),
      ['“The bridge will end us,”', 'that nobody had asked the ferrymen'],
    );
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '\nOn Monday Bra'));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.lineAt(document.lineCount - 1).range.end,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    await vscode.commands.executeCommand('undo');
    assert.ok(labels.includes('Brandt'), `only ${labels.slice(0, 10).join(', ')}`);
  });

  async function hover(words: string): Promise<string> {
    return hoverAt(editor.document.uri, place(editor.document, words).start.translate(0, 1));
  }

  async function offeredIn(range: vscode.Range): Promise<vscode.CodeAction[]> {
    const at = range.start.translate(0, 1);
    return actionsAt(editor.document.uri, new vscode.Range(at, at));
  }
});
