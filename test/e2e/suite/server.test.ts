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
    const server = (client as unknown as { _serverProcess?: { pid: number; kill(signal: string): void } })
      ._serverProcess;
    if (!server) this.skip();
    const editor = await openNew('Nobody has saved this yet.');
    server.kill('SIGKILL');
    await until('the crash to be seen', () => client.state !== 2);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Typed while it was away. '));
    await until('the server to come back', () => client.state === 2);
    assert.equal(editor.document.getText(), 'Typed while it was away. Nobody has saved this yet.');
  });
});
