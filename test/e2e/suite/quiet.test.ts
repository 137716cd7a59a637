import * as vscode from 'vscode';
import type { DocumentDiagnosticParams } from 'vscode-languageclient';
import * as assert from './assert.ts';
import { activateExtension, openNew, rulesFound, until } from './support.ts';

const story =
  'The council met in the old hall on Monday and heard nobody.\n\nA source said that the quay leaks.\n\n';

suite('Quiet while writing', () => {
  let editor: vscode.TextEditor;
  const undescribed = () =>
    rulesFound(editor.document.uri).filter((rule) => rule === 'source/undescribed').length;

  setup(async () => {
    editor = await openNew(story);
    await until('the first finding', () => undescribed() === 1);
  });

  async function type(text: string): Promise<void> {
    for (const character of text) await vscode.commands.executeCommand('default:type', { text: character });
  }

  test('holds findings back in the sentence that is typed, until the caret leaves it', async () => {
    const end = new vscode.Position(editor.document.lineCount - 1, 0);
    editor.selection = new vscode.Selection(end, end);
    await type('An insider said that the wall leaks too');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    assert.equal(undescribed(), 1);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('the finding to be shown', () => undescribed() === 2);
  });

  test('shows it when the sentence is done', async () => {
    const end = new vscode.Position(editor.document.lineCount - 1, 0);
    editor.selection = new vscode.Selection(end, end);
    await type('An insider said that the wall leaks too. T');
    await until('the finding to be shown', () => undescribed() === 2);
  });

  test('asks for findings at pauses, not at each key', async () => {
    const { client } = await activateExtension();
    const sendRequest = client.sendRequest.bind(client) as (...given: unknown[]) => Promise<unknown>;
    const { uri } = editor.document;
    let asked = 0;
    const keys: number[] = [];
    const listening = vscode.workspace.onDidChangeTextDocument(() => keys.push(Date.now()));
    Object.assign(client, {
      sendRequest(type: { readonly method?: string }, ...more: unknown[]) {
        const [params] = more as [DocumentDiagnosticParams | undefined];
        // One turn asks for all that are open.
        if (type.method === 'textDocument/diagnostic' && params?.textDocument.uri === uri.toString()) asked++;
        return sendRequest(type, ...more);
      },
    });
    try {
      const end = new vscode.Position(editor.document.lineCount - 1, 0);
      editor.selection = new vscode.Selection(end, end);
      await type('The harbour wall leaks after every storm');
      const pauses = keys.filter((time, i) => i > 0 && time - keys[i - 1] > 900).length;
      // One more may be on its way when the first key comes.
      assert.ok(asked <= pauses + 1, `${asked} times in ${keys.length} keys with ${pauses} pauses`);
      await until('the pause behind them', () => asked > 0);
    } finally {
      Reflect.deleteProperty(client, 'sendRequest');
      listening.dispose();
    }
  });

  test('in focus mode only the paragraph of the caret has findings', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('ontherecord.toggleFocus');
    await until('the finding to step back', () => undescribed() === 0);
    editor.selection = new vscode.Selection(2, 3, 2, 3);
    await until('it to come forward', () => undescribed() === 1);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('it to step back again', () => undescribed() === 0);
    await vscode.commands.executeCommand('ontherecord.nextFinding');
    await until('it to come forward with the cursor', () => undescribed() === 1);
    assert.equal(editor.selection.active.line, 2);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('it to step back once more', () => undescribed() === 0);
    await vscode.commands.executeCommand('ontherecord.toggleFocus');
    await until('it to come back', () => undescribed() === 1);
  });
});
