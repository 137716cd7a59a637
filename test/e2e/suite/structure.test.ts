import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { open, place, until } from './support.ts';

suite('Around the text', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    document = (await open('harbour.md')).document;
  });

  test('counts above the article, and leads to the report', async () => {
    const settings = vscode.workspace.getConfiguration('ontherecord');
    await settings.update('codeLens', 'article', vscode.ConfigurationTarget.Global);
    const lens = await until('the lens', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return lenses.find(({ command }) => /\d+ quotes/.test(command?.title ?? ''));
    });
    assert.includes(lens.command!.title, 'unsupported');
    await vscode.commands.executeCommand(lens.command!.command, ...(lens.command!.arguments ?? []));
    await until('the report', () => vscode.window.tabGroups.all.length > 1);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
  });

  test('selects sentence, quotation, paragraph', async () => {
    const [chain] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [place(document, 'understand the risk').start],
    );
    const grown: string[] = [];
    for (let each: vscode.SelectionRange | undefined = chain; each; each = each.parent)
      grown.push(document.getText(each.range));
    assert.ok(grown.includes('“We will not sign this until we understand the risk,”'), grown.join('\n\n'));
  });
});
