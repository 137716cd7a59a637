import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { actionsAt, findings, hoverAt, open, place, ruleOf, rulesFound, until } from './support.ts';

/** What lies beside an article reaches the server through the editor's file system: in a worker there is no other way. */
suite('What lies beside an article', () => {
  let editor: vscode.TextEditor;
  const file = (name: string): vscode.Uri => vscode.Uri.joinPath(editor.document.uri, '..', name);
  const hover = (words: string): Promise<string> =>
    hoverAt(editor.document.uri, place(editor.document, words).start.translate(0, 2));

  suiteSetup(async () => {
    editor = await open('newsdesk/pilot.md');
  });
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('bibliographies are read, BibTeX and CSL-JSON', async () => {
    await until('the first work', async () => (await hover('voss2019')).includes('Tides of the North'));
    assert.includes(await hover('quay2020'), 'Quays');
    await until('the key that nobody knows', () =>
      rulesFound(editor.document.uri).includes('citation/undefined-key'),
    );
    await until('what is broken in the bibliography', () =>
      rulesFound(file('works.bib')).includes('citation/malformed-entry'),
    );
  });

  test('a bibliography that is open answers, and its keys are renamed with their citations', async () => {
    const works = await vscode.window.showTextDocument(file('more.json'), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    const { document } = works;
    const key = place(document, 'quay2020').start.translate(0, 2);
    await until('who cites the work', async () =>
      (await hoverAt(document.uri, key)).includes('Cited in [pilot.md]'),
    );
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      key,
      'quays2020',
    );
    assert.equal(
      edit.entries().map(([uri, edits]) => `${uri.path.split('/').pop()} ${edits.length}`),
      ['more.json 1', 'pilot.md 1'],
    );
    await works.edit((change) => change.replace(place(document, 'quay2020'), 'qay2020'));
    await until('the article compared with what is not saved', () =>
      findings(editor.document.uri).some(({ code, range }) => {
        const words = editor.document.getText(range);
        return ruleOf(code) === 'citation/undefined-key' && words === 'quay2020';
      }),
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    editor = await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
  });

  test('configuration files count', async () => {
    await until('findings', () => rulesFound(editor.document.uri).length > 0);
    assert.equal(
      rulesFound(editor.document.uri).filter((rule) => rule.startsWith('claim/')),
      [],
    );
    const wrong = vscode.Uri.joinPath(file('.'), '.ontherecord.yaml');
    const config = await vscode.workspace.openTextDocument(wrong);
    const kept = config.getText();
    await vscode.workspace.fs.writeFile(wrong, new TextEncoder().encode('rules:\n  claim/*: hint\n'));
    await until('the other configuration', () =>
      rulesFound(editor.document.uri).some((rule) => rule.startsWith('claim/')),
    );
    await vscode.workspace.fs.writeFile(wrong, new TextEncoder().encode(kept));
    await until('the first configuration', () =>
      rulesFound(editor.document.uri).every((rule) => !rule.startsWith('claim/')),
    );
  });

  test('people files are known, transcripts are compared', async () => {
    await until('the entry', async () => (await hover('Mira Holt')).includes('harbour pilot'));
    await until('the transcript', () => rulesFound(editor.document.uri).includes('quote/not-in-source'));
  });

  test('what is kept beside the article counts', async () => {
    const sidecar = editor.document.uri.with({ path: `${editor.document.uri.path}.ontherecord.json` });
    const at = place(editor.document, 'Mira Holt').start.translate(0, 2);
    const fix = await until('the correction', async () => {
      const all = await actionsAt(editor.document.uri, new vscode.Range(at, at));
      return all.find(({ title }) => /^Mira Holt is (?:not )?an official$/.test(title));
    });
    // An editor tells nothing of a file that is gone again before it told that it is there.
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.ontherecord.json');
    const told = new Promise<unknown>((resolve) => {
      watcher.onDidCreate(resolve);
      watcher.onDidChange(resolve);
    });
    await vscode.workspace.applyEdit(fix.edit!, { isRefactoring: true });
    await until('the corrected card', async () => (await hover('Mira Holt')).includes('Your correction'));
    await until('the file', async () => {
      const bytes = await vscode.workspace.fs.readFile(sidecar).then(undefined, () => undefined);
      return bytes && new TextDecoder().decode(bytes).includes('official');
    });
    await told;
    watcher.dispose();
    await vscode.workspace.fs.delete(sidecar);
    await until('the card as it was', async () => !(await hover('Mira Holt')).includes('Your correction'));
  });
});
