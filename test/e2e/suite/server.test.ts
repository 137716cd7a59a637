import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { activateExtension, open, openNew, until } from './support.ts';

suite('The server', () => {
  test('starts with the first article', async () => {
    await open('harbour.md');
    const { client } = await activateExtension();
    assert.equal(client.state, 2);
  });

  test('brings every command of the manifest', async () => {
    const { packageJSON } =
      vscode.extensions.getExtension('on-the-record.on-the-record') ?? assert.fail('not installed');
    const commands = await vscode.commands.getCommands();
    const promised: { command: string }[] = packageJSON.contributes.commands;
    assert.equal(
      promised.map(({ command }) => command).filter((command) => !commands.includes(command)),
      [],
    );
  });

  test('runs again after a restart', async () => {
    const { client } = await activateExtension();
    await vscode.commands.executeCommand('ontherecord.restartServer');
    assert.equal(client.state, 2);
  });

  test('comes back after a crash, and no text is lost', async function () {
    const { client } = await activateExtension();
    const server = (
      client as unknown as {
        _serverProcess?: {
          pid: number;
          kill(signal: string): void;
          once(event: string, listener: () => void): void;
        };
      }
    )._serverProcess;
    if (!server) this.skip();
    const editor = await openNew('Nobody has saved this yet.');
    const states: number[] = [];
    const watching = client.onDidChangeState(({ newState }) => states.push(newState));
    // The worst moment to write: the server is gone, and its connection has not ended yet.
    server.once('disconnect', () => {
      for (let message = 0; message < 12; message += 1) {
        void client.sendNotification('$/unheard').catch(() => undefined);
      }
    });
    server.kill('SIGKILL');
    for (const letter of 'Typed while it was away. ') {
      await editor.edit((edit) => edit.insert(editor.selection.active, letter));
    }
    await until('the server to come back', () => states.length > 0 && states.at(-1) === 2);
    watching.dispose();
    assert.equal(editor.document.getText(), 'Typed while it was away. Nobody has saved this yet.');
  });
});
