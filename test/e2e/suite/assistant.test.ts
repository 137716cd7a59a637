import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { activateExtension, inNode, isOldest, open, until } from './support.ts';

/** What the oldest release does not have yet. */
interface Tools {
  readonly tools?: readonly { readonly name: string }[];
  invokeTool?(
    name: string,
    options: { input: object; toolInvocationToken: undefined },
  ): Promise<{ content: { value: string }[] }>;
}

suite('Beside the editor', function () {
  this.retries(1);
  test('answers an assistant', async function () {
    await activateExtension();
    const { document } = await open('harbour.md');
    const lm = vscode.lm as unknown as Tools;
    if (isOldest) this.skip();
    const ask = async (name: string, input: object) => {
      const { content } = await lm.invokeTool!(name, { input, toolInvocationToken: undefined });
      return content.map(({ value }) => value).join('');
    };
    const uri = document.uri.toString();
    assert.includes(await ask('ontherecord_who_is', { uri, name: 'Keller' }), 'Anna Keller: ');
    assert.includes(await ask('ontherecord_list_quotes', { uri }), 'Tomas Rill');
    assert.includes(await ask('ontherecord_list_unsupported', { uri }), 'Studies show');
    assert.includes(await ask('ontherecord_list_unsupported', {}), 'In harbour.md:');
    assert.includes(
      await ask('ontherecord_who_is', { uri: document.uri.path, name: 'Keller' }),
      'Anna Keller: ',
    );
    assert.includes(await ask('ontherecord_who_is', { uri: 'harbour.md', name: 'Keller' }), 'Anna Keller: ');
    assert.includes(
      await ask('ontherecord_who_is', { uri: 'nowhere.md', name: 'Keller' }),
      'there is no document',
    );
    const folder = vscode.workspace.workspaceFolders![0].uri;
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
    await write('leak/people.confidential.yaml', 'people:\n  - name: Vera Holm\n');
    await write(
      'leak/story.md',
      'The valve had failed, said Vera Holm. Mayor Ida Brandel said that Holm lied.\n',
    );
    const told = await ask('ontherecord_list_quotes', { uri: 'leak/story.md' });
    assert.ok(!told.includes('Holm'), told);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'leak'), { recursive: true });
  });

  test('checks a folder as a task, with its findings among the problems', async function () {
    await activateExtension();
    const [task] = await vscode.tasks.fetchTasks({ type: 'ontherecord' });
    // In a browser's worker there are no processes, and so no task.
    if (!inNode) this.skip();
    assert.ok(task, 'no task is offered');
    const folder = vscode.workspace.workspaceFolders![0].uri;
    const closed = vscode.Uri.joinPath(folder, 'never-opened.txt');
    const text =
      'Studies show that terminals of this size damage fish stocks for decades.\n\nCity officials said no.\n';
    await vscode.workspace.fs.writeFile(closed, new TextEncoder().encode(text));
    const ended = new Promise<void>((resolve) => {
      const listening = vscode.tasks.onDidEndTask(({ execution }) => {
        if (execution.task.name !== task.name) return;
        listening.dispose();
        resolve();
      });
    });
    await vscode.tasks.executeTask(task);
    await ended;
    await until('problems of a file that is not open', () =>
      vscode.languages.getDiagnostics(closed).some(({ source }) => source === 'On the Record (check)'),
    );
    const hints = vscode.languages.getDiagnostics(closed).filter(({ code }) => code === 'source/no-reason');
    assert.ok(hints.length === 0, 'a hint of the text stands among the problems');
    await vscode.workspace.fs.delete(closed);
  });
});
