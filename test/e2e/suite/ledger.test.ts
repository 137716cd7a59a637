import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { activateExtension, open, place, until } from './support.ts';

suite('The source ledger', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    document = (await open('harbour.md')).document;
    await vscode.commands.executeCommand('ontherecord.ledger.focus');
  });

  /** The labels of what stands below a line, or at the top. */
  async function below(id?: string): Promise<string[]> {
    const { provider } = (await activateExtension()).ledger;
    return (provider.getChildren(id) as string[]).map((child) => provider.node(child)!.label);
  }

  async function idOf(label: string): Promise<string> {
    const { provider } = (await activateExtension()).ledger;
    const roots = provider.getChildren(undefined) as string[];
    const all = [...roots, ...roots.flatMap((root) => provider.getChildren(root) as string[])];
    const found = all.find((id) => provider.node(id)!.label.includes(label));
    if (!found) throw new Error(`${label} is not in the ledger`);
    return found;
  }

  test('lists who speaks and what they say', async () => {
    await until('speakers', async () => (await below()).includes('Anna Keller'));
    const quotes = await below(await idOf('Anna Keller'));
    assert.ok(
      quotes.some((quote) => quote.includes('We will not sign this')),
      quotes.join('\n'),
    );
  });

  test('goes to what is clicked', async () => {
    await vscode.commands.executeCommand('ontherecord.ledger.open', await idOf('Anna Keller'));
    await until('the selection', () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document === document && document.getText(editor.selection).includes('Anna Keller');
    });
  });

  test('groups by kind and by finding', async () => {
    await vscode.commands.executeCommand('ontherecord.ledger.groupBy', 'kind');
    assert.includes((await below()).join('\n'), 'Named officials');
    await vscode.commands.executeCommand('ontherecord.ledger.groupBy', 'finding');
    assert.includes((await below()).join('\n'), 'A source of whom nothing is said');
    await vscode.commands.executeCommand('ontherecord.ledger.groupBy', 'speaker');
  });

  test('copies a quote with its attribution', async () => {
    const { provider } = (await activateExtension()).ledger;
    const [first] = provider.getChildren(await idOf('Anna Keller')) as string[];
    await vscode.commands.executeCommand('ontherecord.ledger.copy', first);
    assert.includes(await vscode.env.clipboard.readText(), '(Anna Keller, Mayor)');
  });

  test('follows what is written', async () => {
    const editor = await open('harbour.md');
    const end = document.lineAt(place(document, 'forty years').end.line).range.end;
    const added = '\n\n“The pier is closed,” said Ida Brandt, a fisher.';
    await editor.edit((edit) => edit.insert(end, added));
    await until('the new speaker', async () => (await below()).some((label) => label.includes('Brandt')));
    await vscode.commands.executeCommand('undo');
    await until('her to go', async () => !(await below()).some((label) => label.includes('Brandt')));
  });

  test('shows nothing of an article that another file took the place of', async () => {
    await open('README.md');
    await until('it to be empty', async () => (await below()).length === 0);
    await open('harbour.md');
    await until('it to be back', async () => (await below()).includes('Anna Keller'));
  });

  test('asks nothing while it is hidden', async () => {
    const { provider, view } = (await activateExtension()).ledger;
    await vscode.commands.executeCommand('workbench.view.explorer');
    await until('it to be hidden', () => !view.visible);
    // What was asked before is still answered.
    let before = provider.shown;
    await until('the last answer', async () => {
      const last = before;
      await new Promise((resolve) => setTimeout(resolve, 800));
      before = provider.shown;
      return before === last;
    });
    await open('council.txt');
    await new Promise((resolve) => setTimeout(resolve, 800));
    assert.ok(provider.shown === before, 'it was asked again');
    await vscode.commands.executeCommand('ontherecord.ledger.focus');
    await until('the other article', () => provider.shown?.uri.path.endsWith('council.txt'));
  });
});
