import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { actionsAt, findings, open, ruleOf, rulesFound, until } from './support.ts';

suite('Working on an article', () => {
  let editor: vscode.TextEditor;
  let original: string;

  suiteSetup(async () => {
    editor = await open('harbour.md');
    original = editor.document.getText();
    await until('findings', () => rulesFound(editor.document.uri).length > 0);
  });

  test('adds a footnote by a quick fix, and undo takes it back', async () => {
    const { document } = editor;
    const claim = findings(document.uri).find(({ code }) => ruleOf(code).startsWith('claim/'));
    assert.ok(claim, 'no claim is flagged');
    const fix = (await actionsAt(document.uri, claim.range)).find(({ title }) => title === 'Add a footnote');
    assert.ok(fix?.edit, 'no fix adds a footnote');
    await vscode.workspace.applyEdit(fix.edit);
    assert.includes(document.getText(), '[^3]');
    assert.ok(/^\[\^3\]:/m.test(document.getText()), 'the footnote has no definition');
    await until(
      'the finding to go',
      () => !findings(document.uri).some(({ range }) => range.isEqual(claim.range)),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
    await until('the finding to come back', () => rulesFound(document.uri).includes(ruleOf(claim.code)));
  });

  test('silences a finding by a quick fix', async () => {
    const { document } = editor;
    const finding = findings(document.uri).find(({ code }) => ruleOf(code) === 'source/undescribed');
    assert.ok(finding, 'the source without a description is not flagged');
    const fix = (await actionsAt(document.uri, finding.range)).find(
      ({ edit, title }) => edit && /^Silence .*of whom nothing is said/.test(title),
    );
    assert.ok(fix?.edit, 'no fix silences it');
    await vscode.workspace.applyEdit(fix.edit);
    assert.includes(document.getText(), '<!-- ontherecord-disable-next-line source/undescribed');
    await until('silence', () => !rulesFound(document.uri).includes('source/undescribed'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
    await until('the finding to come back', () => rulesFound(document.uri).includes('source/undescribed'));
  });

  test('keeps up with typing', async () => {
    const { document } = editor;
    const before = rulesFound(document.uri).length;
    for (const character of '\n\nThe wall is ready.[^9]\n') {
      const end = document.lineAt(document.lineCount - 1).range.end;
      await editor.edit((edit) => edit.insert(end, character), {
        undoStopBefore: false,
        undoStopAfter: false,
      });
    }
    await until('the new finding', () => rulesFound(document.uri).length > before);
    for (const { range } of findings(document.uri))
      assert.ok(document.validateRange(range).isEqual(range), 'a range is astray');
    const added = new vscode.Range(document.positionAt(original.length), document.positionAt(Infinity));
    await editor.edit((edit) => edit.delete(added));
    assert.equal(document.getText(), original);
    await until('the old findings', () => rulesFound(document.uri).length === before);
  });

  test('follows a file that is renamed', async () => {
    const old = editor.document.uri;
    const renamed = vscode.Uri.joinPath(old, '../quay.md');
    const edit = new vscode.WorkspaceEdit();
    await editor.document.save();
    edit.renameFile(old, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit), 'the file was not renamed');
    await until('findings under the new name', () => rulesFound(renamed).length > 0);
    assert.equal(rulesFound(old), []);
    const back = new vscode.WorkspaceEdit();
    back.renameFile(renamed, old);
    await vscode.workspace.applyEdit(back);
    await until('findings under the old name', () => rulesFound(old).length > 0);
  });

  test('lets go of a closed file', async () => {
    const { uri } = editor.document;
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('the findings to go', () => rulesFound(uri).length === 0);
  });
});
