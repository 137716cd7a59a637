import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { until } from './support.ts';

const kill = 'Server process exited with signal SIGKILL';
const writing = 'connection to server is erroring';

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
    // One test kills the server and writes to it before its end is known: the library tells of both, where the view has loaded it.
    const killed = errors.some((line) => line.includes(kill));
    const told = (line: string) => killed && (line.includes(kill) || line.includes(writing));
    assert.equal(
      errors.filter((line) => !told(line)),
      [],
    );
  });
});
