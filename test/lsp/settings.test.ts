import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { readSettings } from '../../server/src/lsp/reading/settings.ts';
import type { InitializationOptions, StatusParams } from '../../server/src/protocol/index.ts';
import { startEditor } from './support.ts';
import type { Editor } from './support.ts';

const folder = 'file:///newsroom';
const uri = `${folder}/harbour.txt`;

/** One finding of a rule that does not weigh words. */
const joined = 'The ferry was late.The harbour stays closed.\n';

async function findings(editor: Editor, document = uri): Promise<unknown[]> {
  const params = { textDocument: { uri: document } };
  const report = await editor.connection.sendRequest<DocumentDiagnosticReport>(
    'textDocument/diagnostic',
    params,
  );
  return report.kind === 'full' ? spacesOf(report.items) : [report.kind];
}

/** Code and severity of the findings of that rule. */
function spacesOf(diagnostics: readonly Diagnostic[]): unknown[] {
  const spaces = diagnostics.filter(({ code }) => code === 'style/missing-space');
  return spaces.map(({ code, severity }) => [code, severity]);
}

test('the most exact name of a rule counts, and what is no severity counts as absent', () => {
  const rules = {
    '*': 'off',
    claim: 'hint',
    'claim/statistic': { severity: 'error' },
    'quote/unclosed': 'loud',
  };
  const { severities } = readSettings({ rules });
  expect(severities.get('claim/statistic')).toBe('error');
  expect(severities.get('claim/causal')).toBe('hint');
  expect(severities.get('quote/unclosed')).toBe('off');
  const relaxed = readSettings({ profile: 'relaxed', rules: { 'claim/causal': 'warning' } }).severities;
  expect([relaxed.get('claim/causal'), relaxed.get('claim/trend')]).toEqual(['warning', 'off']);
});

test.each([null, 7, 'all', [], { enable: 'no', rules: [], files: 3, citations: null, highlight: {} }])(
  'settings of another shape (%j) stand at their defaults',
  (value) => {
    expect(readSettings(value)).toEqual(readSettings(undefined));
  },
);

test('settings count at once, and each folder has its own', async () => {
  const other = 'file:///archive';
  const editor = await startEditor({ folders: [folder, other] });
  await editor.open(uri, joined);
  await editor.open(`${other}/harbour.txt`, joined);
  expect(await findings(editor)).toEqual([['style/missing-space', 3]]);
  const asked = editor.asked.get('workspace/diagnostic/refresh') ?? 0;
  editor.settings.set(folder, { rules: { 'style/missing-space': 'error' } });
  editor.settings.set(other, { enable: false });
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await until(() => (editor.asked.get('workspace/diagnostic/refresh') ?? 0) > asked);
  expect(await findings(editor)).toEqual([['style/missing-space', 1]]);
  expect(await findings(editor, `${other}/harbour.txt`)).toEqual([]);
});

test('an editor that cannot be asked tells its settings when they change', async () => {
  const editor = await startEditor({ capabilities: {} });
  await editor.open(uri, joined);
  const pushed = (): Promise<{ diagnostics: Diagnostic[] }> => editor.next('textDocument/publishDiagnostics');
  expect(spacesOf((await pushed()).diagnostics)).toHaveLength(1);
  await editor.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { ontherecord: { rules: { 'style/*': 'off' } } },
  });
  expect(spacesOf((await pushed()).diagnostics)).toHaveLength(0);
});

test('settings may come with the first message, until the editor tells others', async () => {
  const ontherecord = { rules: { 'style/missing-space': 'off' } };
  const editor = await startEditor({ options: { ontherecord } });
  await editor.open(uri, joined);
  expect(await findings(editor)).toEqual([]);
  editor.settings.set('', { rules: { 'style/missing-space': 'error' } });
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await until(() => (editor.asked.get('workspace/diagnostic/refresh') ?? 0) > 0);
  expect(await findings(editor)).toEqual([['style/missing-space', 1]]);
});

const options: InitializationOptions = { status: true };

test('the reader’s choice wins over what a file looks like', async () => {
  const editor = await startEditor({ options, folders: [folder] });
  const readme = `${folder}/README.md`;
  const status = (): Promise<StatusParams> => editor.next('ontherecord/status');
  await editor.open(readme, joined, 'markdown');
  expect(await status()).toMatchObject({ state: 'notArticle' });
  await editor.connection.sendNotification('ontherecord/override', { uri: readme, enabled: true });
  expect(await status()).toMatchObject({ state: 'on', findings: expect.any(Number) });
  await editor.connection.sendNotification('ontherecord/override', { uri: readme, enabled: false });
  expect(await status()).toMatchObject({ state: 'off' });
  expect(await findings(editor, readme)).toEqual([]);
  await editor.connection.sendNotification('ontherecord/override', { uri: readme, enabled: null });
  expect(await status()).toMatchObject({ state: 'notArticle' });
});

test('front matter wins over what a file looks like', async () => {
  const editor = await startEditor({ options, folders: [folder] });
  const status = (): Promise<StatusParams> => editor.next('ontherecord/status');
  await editor.open(`${folder}/README.md`, `---\nontherecord: true\n---\n\n${joined}`, 'markdown');
  expect(await status()).toMatchObject({ state: 'on' });
  await editor.open(`${folder}/harbour.md`, `---\nontherecord: false\n---\n\n${joined}`, 'markdown');
  expect(await status()).toMatchObject({ state: 'off', reason: 'Its front matter turns it off.' });
});

test('foreign prose gets structure only', async () => {
  const editor = await startEditor({ options });
  const german =
    'Der Hafen bleibt nach Angaben der Behörde noch mindestens drei Wochen geschlossen.\n\n'.repeat(4);
  await editor.open(uri, german);
  expect(await editor.next('ontherecord/status')).toMatchObject({ state: 'structure' });
});

async function until(done: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(done()).toBe(true);
}
