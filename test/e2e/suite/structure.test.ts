import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { open, place, until } from './support.ts';

suite('Around the text', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    document = (await open('harbour.md')).document;
  });

  test('counts behind the first line', async () => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const { label, position } = await until('the figures', async () => {
      const [first] = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
      return first;
    });
    // The editor keeps a hint's command to itself; that a click leads to the report is shown in a window.
    const [{ value }] = label as vscode.InlayHintLabelPart[];
    assert.ok(/\d+ quotes, .* unsupported/.test(value), value);
    assert.equal(position.character, document.lineAt(position.line).text.length);
  });

  test('counts above the title on wish, and leads to the report', async () => {
    const settings = vscode.workspace.getConfiguration('ontherecord');
    await settings.update('figures.position', 'above', vscode.ConfigurationTarget.Global);
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
    await settings.update('figures.position', undefined, vscode.ConfigurationTarget.Global);
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
