import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { activateExtension, findings, hoverAt, open, openNew, place, rulesFound, until } from './support.ts';

suite('Reading an article', function () {
  this.retries(1);
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    document = (await open('harbour.md')).document;
    await until('findings', () => rulesFound(document.uri).length > 0);
  });

  test('says that it is read', async () => {
    const { status } = await activateExtension();
    assert.equal((await until('the status', () => status(document.uri))).state, 'on');
  });

  test('shows what stands on nothing', () => {
    const rules = rulesFound(document.uri);
    for (const rule of ['citation/undefined-footnote', 'source/undescribed'])
      assert.ok(rules.includes(rule), `${rule} is not among ${rules.join(', ')}`);
    // Which claims are flagged is the model's to learn; that some are is the product's promise.
    assert.ok(
      rules.some((rule) => rule.startsWith('claim/')),
      `no claim among ${rules.join(', ')}`,
    );
  });

  test('explains each finding and links to the page of its rule', () => {
    for (const { message, code } of findings(document.uri)) {
      assert.ok(message.length > 20, `“${message}” explains little`);
      assert.ok(
        typeof code === 'object' && /docs\/rules\/.+\.md$/.test(code.target.path),
        'no link to a rule page',
      );
    }
  });

  test('introduces a speaker on hover', async () => {
    const said = await hoverAt(document.uri, place(document, 'Anna Keller').start);
    assert.includes(said, 'Anna Keller');
    assert.includes(said, 'Mayor');
    assert.includes(said, 'We will not sign this');
  });

  test('says who speaks on hover over a quotation', async () => {
    assert.includes(await hoverAt(document.uri, place(document, 'month of delay').start), 'Petra Lindqvist');
  });

  test('lists people and what they said as symbols', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const keller = symbols.find(({ name }) => name.includes('Keller'));
    assert.ok(
      keller && keller.children.length > 0,
      `no quotes under ${symbols.map(({ name }) => name).join(', ')}`,
    );
  });

  test('goes from a later mention to the first, and finds all', async () => {
    const later = place(document, 'Keller admitted').start;
    const first = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      later,
    );
    const range = 'range' in first[0] ? first[0].range : first[0].targetRange;
    assert.equal(range.start.line, place(document, 'Anna Keller').start.line);
    const all = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      later,
    );
    assert.ok(all.length >= 2, `${all.length} mentions`);
  });

  test('colours quotations and speakers', async () => {
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const types = new Set<string>();
    for (let at = 3; at < tokens.data.length; at += 5) types.add(legend.tokenTypes[tokens.data[at]]);
    for (const type of ['quote', 'official', 'cue'])
      assert.ok(types.has(type), `no ${type} in ${[...types].join(', ')}`);
  });

  test('steps from finding to finding', async () => {
    const editor = await open('harbour.md');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('ontherecord.nextFinding');
    const first = editor.selection.active;
    await vscode.commands.executeCommand('ontherecord.nextFinding');
    assert.ok(editor.selection.active.isAfter(first), 'the cursor did not go on');
    await vscode.commands.executeCommand('ontherecord.previousFinding');
    assert.ok(editor.selection.active.isEqual(first), 'the cursor did not come back');
  });

  test('reads with the trained model what rules alone pass over', async () => {
    const { document: fresh } = await openNew('The union sees the plan as an insult to its members.\n');
    const told = () => hoverAt(fresh.uri, place(fresh, 'an insult').start);
    await until('who sees it so', async () => (await told()).includes('The union') || undefined);
  });

  test('reads plain text and documents that are on no disk', async () => {
    const { document: text } = await open('council.txt');
    await until('findings in plain text', () => rulesFound(text.uri).includes('source/undescribed'));
    const { document: fresh } = await openNew('A source said that the rust had been known for years.\n');
    await until('findings in a new document', () => rulesFound(fresh.uri).includes('source/undescribed'));
  });

  test('leaves a project’s README alone until it is asked', async () => {
    const { status } = await activateExtension();
    const { document: readme } = await open('README.md');
    await until('the verdict', () => status(readme.uri)?.state === 'notArticle');
    assert.equal(rulesFound(readme.uri), []);
    await vscode.commands.executeCommand('ontherecord.enableForFile');
    await until('findings', () => rulesFound(readme.uri).includes('source/undescribed'));
    await vscode.commands.executeCommand('ontherecord.disableForFile');
    await until('silence', () => rulesFound(readme.uri).length === 0);
    assert.equal(status(readme.uri)?.state, 'off');
  });

  test('turns a rule off by its setting', async () => {
    const settings = vscode.workspace.getConfiguration('ontherecord', document.uri);
    await open('harbour.md');
    await settings.update('rules', { 'source/undescribed': 'off' }, vscode.ConfigurationTarget.Workspace);
    await until('the rule to rest', () => {
      const rules = rulesFound(document.uri);
      return rules.length > 0 && !rules.includes('source/undescribed');
    });
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await until('the rule to come back', () => rulesFound(document.uri).includes('source/undescribed'));
  });
});
