import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { activateExtension, open, until, isOldest } from './support.ts';

suite('The report', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    document = (await open('harbour.md')).document;
    await activateExtension();
  });

  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  async function exported(form: string): Promise<string> {
    const target = vscode.Uri.joinPath(document.uri, `../written-${form}`);
    await vscode.commands.executeCommand('ontherecord.exportReport', document.uri, form, target);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
  }

  test('opens beside the article', async () => {
    await vscode.commands.executeCommand('ontherecord.showReport', document.uri);
    const { reports } = await activateExtension();
    assert.equal(reports.panel(document.uri)?.panel.title, 'Report: harbour.md');
  });

  test('is exported with its charts, and without anything that runs or loads', async () => {
    const page = await exported('html');
    if (!isOldest)
      for (const chart of ['Words of each speaker', 'Places in the article'])
        assert.includes(page, `aria-label="${chart}`);
    assert.includes(page, 'Anna Keller');
    assert.ok(!/<script|src=|https?:\/\/(?!www\.w3\.org)/.test(page), 'the page runs or loads something');
  });

  test('is exported as Markdown, tables and data', async () => {
    assert.includes(await exported('markdown'), '### Anna Keller');
    assert.includes(await exported('quotes'), 'We will not sign this');
    assert.ok(JSON.parse(await exported('json')).sources.length > 3, 'few sources');
  });

  test('of an article and an earlier draft gives what became of the sourcing', async () => {
    const draft = vscode.Uri.joinPath(document.uri, '../earlier.md');
    const before = document
      .getText()
      .replace('“The harbour is not for sale,', '“The harbour was never for sale,');
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(before));
    const changes = await vscode.commands.executeCommand<{ kind: string; speaker: string }[]>(
      'ontherecord.compareDrafts',
      document.uri,
      draft,
    );
    assert.equal(changes.map(({ kind, speaker }) => `${kind}: ${speaker}`).join(), 'reworded: Anna Keller');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  test('takes back a worksheet that was filled in, as comments beside the text', async () => {
    const sheet = await exported('worksheet');
    const filled = sheet.replace(/(largest public project[^\n]*),,/, '$1,false,The dam was larger.');
    const file = vscode.Uri.joinPath(document.uri, '../filled.csv');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(filled));
    await vscode.commands.executeCommand('ontherecord.importVerdicts', document.uri, file);

    const { checks } = (await activateExtension()).reports;
    const [thread, ...more] = checks.threads(document.uri);
    assert.equal(more.length, 0);
    assert.equal(thread.label, 'Fact check: false');
    assert.includes(document.getText(thread.range), 'largest public project');
    assert.includes(await exported('worksheet'), 'false,The dam was larger.');
    const beside = document.uri.with({ path: `${document.uri.path}.ontherecord.json` });
    await until('the file beside the article', async () => {
      const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(beside));
      return kept.includes('"verdict":"false","note":"The dam was larger."');
    });

    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n\n');
    const line = thread.range!.start.line;
    await vscode.workspace.applyEdit(edit);
    await until(
      'the comment to follow',
      () => checks.threads(document.uri)[0]?.range?.start.line === line + 2,
    );
    await vscode.commands.executeCommand('ontherecord.removeVerdict', checks.threads(document.uri)[0]);
    assert.equal(checks.all(document.uri).length, 0);
  });
});
