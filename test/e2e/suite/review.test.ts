import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { activateExtension, findings, open, place, ruleOf, until } from './support.ts';

suite('The review', () => {
  test('takes a finding off the list, and an undo puts it back', async () => {
    const { status } = await activateExtension();
    const { document } = await open('harbour.md');
    const editor = vscode.window.activeTextEditor ?? assert.fail('no editor');
    const has = () => findings(document.uri).some(({ code }) => ruleOf(code) === 'claim/research');
    await until('the finding', has);
    const { start } = place(document, 'Studies show');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('ontherecord.review.verified');
    await until('the finding to go', () => !has());
    await until('the count', () => status(document.uri)?.checked === 1);
    const beside = document.uri.with({ path: `${document.uri.path}.ontherecord.json` });
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(beside));
    assert.includes(kept, '"verdict":"verified"');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('the finding to come back', has);
  });

  test('goes on from the walkthrough, with one copy of the sample', async () => {
    await activateExtension();
    await vscode.commands.executeCommand('ontherecord.openSample');
    const sample = vscode.window.activeTextEditor?.document ?? assert.fail('no sample');
    await vscode.commands.executeCommand('ontherecord.openSample');
    assert.ok(vscode.window.activeTextEditor?.document === sample, 'a second copy of the sample');
    await until('its findings', () => findings(sample.uri).length > 0);
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      'on-the-record.on-the-record#start',
    );
    await until('the walkthrough', () => vscode.window.activeTextEditor === undefined);
    await vscode.commands.executeCommand('ontherecord.nextFinding');
    assert.ok(vscode.window.activeTextEditor?.document === sample, 'the sample is not in front');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('what is kept beside an article moves with it', async () => {
    const { document } = await open('council.txt');
    const beside = (uri: vscode.Uri) => uri.with({ path: `${uri.path}.ontherecord.json` });
    await vscode.workspace.fs.writeFile(beside(document.uri), new TextEncoder().encode('{}'));
    const moved = vscode.Uri.joinPath(document.uri, '../moved.txt');
    const there = (uri: vscode.Uri) =>
      vscode.workspace.fs.stat(beside(uri)).then(
        () => true,
        () => false,
      );
    for (const [from, to] of [
      [document.uri, moved],
      [moved, document.uri],
    ]) {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      await vscode.workspace.applyEdit(edit);
      await until('the file beside it', async () => (await there(to)) && !(await there(from)));
    }
    await vscode.workspace.fs.delete(beside(document.uri));
  });
});
