import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { until } from './support.ts';

suite('After all that', () => {
  test('no error stands in the output view', async () => {
    await vscode.commands.executeCommand('ontherecord.showOutput');
    const output = await until('the output', () =>
      vscode.workspace.textDocuments.find(
        ({ uri, fileName }) => uri.scheme === 'output' && /record/i.test(decodeURIComponent(fileName)),
      ),
    );
    const errors = output
      .getText()
      .split('\n')
      .filter((line) => /\[error\]/i.test(line));
    assert.equal(errors, []);
  });
});
