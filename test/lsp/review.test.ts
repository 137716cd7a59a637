import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';
import type {
  InitializationOptions,
  Ledger,
  ReviewProgress,
  VerdictResult,
} from '../../server/src/protocol/index.ts';
import { able, diskOf, startEditor, textAfter } from './support.ts';
import type { Editor } from './support.ts';

const uri = 'file:///newsroom/bridge.txt';
const sidecar = `${uri}.ontherecord.json`;
const article = [
  '“The bridge is safe,” Mayor Ida Brandel told the council on Monday.',
  '',
  'Studies show that bridges of this kind fail within forty years.',
  '',
  'Critics claimed that the council knew. A source said the report was late.',
].join('\n');

const workspace = {
  ...able.workspace,
  workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
};

async function start(
  text = article,
  files: Record<string, string> = {},
  options: InitializationOptions = {},
): Promise<Editor> {
  const editor = await startEditor({
    capabilities: { ...able, workspace },
    host: { files: diskOf(files) },
    options,
  });
  await editor.open(uri, text);
  await findings(editor);
  return editor;
}

async function findings(editor: Editor): Promise<Diagnostic[]> {
  const { items } = await editor.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return items;
}

const progress = (editor: Editor): Promise<ReviewProgress> =>
  editor.connection.sendRequest('ontherecord/review', { textDocument: { uri } });

/** The sidecar after an edit. */
const written = (edit: object | null, before = ''): string => textAfter(edit ?? undefined, sidecar, before);

async function checkResearch(editor: Editor): Promise<string> {
  const research = (await findings(editor)).find(({ code }) => code === 'claim/research')!;
  const result = await editor.connection.sendRequest<VerdictResult>('ontherecord/verdict', {
    textDocument: { uri },
    range: research.range,
    rule: 'claim/research',
    verdict: 'verified',
  });
  return written(result!.edit);
}

test('a verdict is kept beside the article by words and neighbours', async () => {
  const kept = JSON.parse(await checkResearch(await start())) as { verdicts: object[] };
  expect(kept.verdicts).toMatchObject([
    { rule: 'claim/research', verdict: 'verified', at: { suffix: expect.stringContaining('Critics') } },
  ]);
});

test('what was checked is not told again, also where the text has moved', async () => {
  const file = await checkResearch(await start());
  const moved = await start(`It rained on Sunday.\n\n${article}`, { [sidecar]: file });
  await expect.poll(() => findings(moved).then(rulesOf)).not.toContain('claim/research');
  const { open, checked } = await progress(moved);
  expect(open).toBe((await findings(moved)).length);
  expect(checked).toMatchObject([{ rule: 'claim/research', verdict: 'verified' }]);
});

test('what was checked is told again when its words change, and when it is taken back', async () => {
  const file = await checkResearch(await start());
  const changed = await start(article.replace('forty', 'four'), { [sidecar]: file });
  await expect.poll(() => findings(changed).then(rulesOf)).toContain('claim/research');
  expect((await progress(changed)).checked).toEqual([]);

  const same = await start(article, { [sidecar]: file });
  await expect.poll(() => progress(same).then(({ checked }) => checked.length)).toBe(1);
  const { checked } = await progress(same);
  expect(JSON.parse(written(checked[0].edit, file))).not.toHaveProperty('verdicts');
});

test('a finding that is gone leaves nothing to keep, and is no file that cannot be read', async () => {
  const judge = (editor: Editor): Promise<VerdictResult> =>
    editor.connection.sendRequest('ontherecord/verdict', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      rule: 'quote/unheard-of',
      verdict: 'verified',
    });
  expect(await judge(await start())).toEqual({ edit: null });
  await expect.poll(async () => judge(await start(article, { [sidecar]: '[' }))).toBeNull();
});

test('a quotation is read back, until a word of it changes', async () => {
  const editor = await start();
  const position = { line: 0, character: 6 };
  const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], only: ['refactor.rewrite.correct'] },
  });
  const readBack = actions.find(({ title }) => title.startsWith('Read back'))!;
  const file = written(readBack.edit!);
  const same = await start(article, { [sidecar]: file });
  await expect.poll(() => progress(same)).toMatchObject({ quotations: 1, readBack: 1 });
  const { quotes } = await same.connection.sendRequest<Ledger>('ontherecord/ledger', {
    textDocument: { uri },
  });
  expect(quotes.filter(({ kind }) => kind === 'direct').map(({ readBack }) => readBack)).toEqual([true]);
  const changed = await start(article.replace('is safe', 'is not safe'), { [sidecar]: file });
  await expect.poll(() => progress(changed)).toMatchObject({ quotations: 1, readBack: 0 });
});

test('marks that are set in another way are no other words', async () => {
  const file = await checkResearch(await start(article.replace('kind fail', 'kind, or “type”, fail')));
  const set = await start(article.replace('kind fail', 'kind, or *"type"*, fail'), { [sidecar]: file });
  await expect.poll(() => findings(set).then(rulesOf)).not.toContain('claim/research');
});

test('who judges what is asked of a source has judged all that is asked of it', async () => {
  const editor = await start();
  const asked = (await findings(editor)).find(({ code }) => code === 'source/undescribed')!;
  const rule = { rule: 'source/undescribed', verdict: 'notAProblem', range: asked.range };
  const result = await editor.connection.sendRequest<VerdictResult>('ontherecord/verdict', {
    textDocument: { uri },
    ...rule,
  });
  const after = await start(article, { [sidecar]: written(result!.edit) });
  await expect.poll(() => progress(after).then(({ checked }) => checked.length)).toBe(1);
  expect((await findings(after)).filter(({ range }) => range.start.line === asked.range.start.line)).toEqual(
    (await findings(editor)).filter(
      (each) => each.range.start.line === asked.range.start.line && each.code !== 'source/undescribed',
    ),
  );
  expect((await progress(after)).open).toBe((await findings(after)).length);
});

test('verdicts are in the menu of every finding', async () => {
  const editor = await start();
  const [first] = await findings(editor);
  const titles = (await actionsFor(editor, first)).map(({ title }) => title);
  const { title } = rules.find(({ id }) => id === first.code)!;
  expect(titles).toContain(`Checked: not a problem (${title})`);
});

test('an editor that can ask for the verdict has one entry for it, and the last', async () => {
  const editor = await start(article, {}, { commands: ['ontherecord.review.choose', 'ontherecord.cite'] });
  const research = (await findings(editor)).find(({ code }) => code === 'claim/research')!;
  const actions = await actionsFor(editor, research);
  expect(actions.map(({ title }) => title)).toEqual([
    'Cite…',
    'Attribute to Brandel',
    'Add a footnote',
    'Mark as needing a citation',
    'Mark “Research that is not named” as checked…',
  ]);
  const { command, arguments: values } = actions.at(-1)!.command!;
  expect([command, ...values!]).toEqual(['ontherecord.review.choose', uri, research.range, 'claim/research']);
});

async function actionsFor(editor: Editor, finding: Diagnostic): Promise<CodeAction[]> {
  return editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: finding.range,
    context: { diagnostics: [finding], only: ['quickfix'] },
  });
}

function rulesOf(list: readonly Diagnostic[]): unknown[] {
  return list.map(({ code }) => code);
}

test('a verdict on what was opened this moment waits until it is known what is kept beside it', async () => {
  const files = diskOf({});
  const slow = {
    ...files,
    readFile: async (file: string) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return files.readFile(file);
    },
  };
  const editor = await startEditor({ capabilities: { ...able, workspace }, host: { files: slow } });
  await editor.open(uri, article);
  await findings(editor);
  const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
  const asked = { textDocument: { uri }, range, rule: 'claim/research', verdict: 'verified' };
  const result = await editor.connection.sendRequest<VerdictResult>('ontherecord/verdict', asked);
  expect(result?.edit).toBeTruthy();
});
