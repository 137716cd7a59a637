import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ledgerMethod } from '../../server/src/protocol/index.ts';
import type { Ledger, LedgerParams } from '../../server/src/protocol/index.ts';
import { isReadable } from './documents.ts';

/** Milliseconds without a keystroke until lines under new quotes are drawn; old ones move with the text. */
const delay = 500;

/** In a longer text, in lines, quotes get no line of their own: their ground says that they are quotes. */
const longest = 5000;

const hues = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/**
 * A line under each quote in the colour of its speaker, the same as in the ledger and the report. It is whole for a source
 * with a name and dotted for one without, and the hover says who speaks: colour never says anything alone.
 */
export function underlineSpeakers(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  statusChanged: vscode.Event<void>,
): void {
  const named = hues.map((hue) => lineOf(hue, 'solid'));
  const unnamed = hues.map((hue) => lineOf(hue, 'dotted'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The lines that an editor has: only those are drawn or wiped, because each is a message to the window. */
  const drawn = new WeakMap<vscode.TextEditor, ReadonlySet<vscode.TextEditorDecorationType>>();

  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    const { version } = document;
    const ledger = isWanted(document) ? await ask(client, document) : null;
    // Newer words have their own turn.
    if (document.version !== version) return;
    const ranges = new Map<vscode.TextEditorDecorationType, vscode.Range[]>();
    const sources = new Map(ledger?.sources.map((source) => [source.id, source]));
    for (const { source, kind, ranges: places } of ledger?.quotes ?? []) {
      const who = sources.get(source ?? '');
      if (!who || who.hue === 0 || kind === 'indirect') continue;
      const line = (who.named ? named : unnamed)[who.hue - 1];
      const lines = ranges.get(line) ?? [];
      for (const { start, end } of places)
        lines.push(new vscode.Range(start.line, start.character, end.line, end.character));
      ranges.set(line, lines);
    }
    const before = drawn.get(editor) ?? new Set();
    for (const line of new Set([...before, ...ranges.keys()]))
      editor.setDecorations(line, ranges.get(line) ?? []);
    drawn.set(editor, new Set(ranges.keys()));
  };
  const soon = (milliseconds = delay): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const editor of vscode.window.visibleTextEditors)
        if (isReadable(editor.document)) void draw(editor);
    }, milliseconds);
  };
  context.subscriptions.push(
    ...named,
    ...unnamed,
    { dispose: () => clearTimeout(timer) },
    statusChanged(() => soon()),
    vscode.window.onDidChangeVisibleTextEditors(() => soon(0)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isReadable(document)) soon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('ontherecord')) soon();
    }),
  );
}

function lineOf(hue: number, borderStyle: 'solid' | 'dotted'): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor(`ontherecord.speaker${hue}`),
    borderStyle,
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function isWanted({ uri, lineCount }: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('ontherecord', uri);
  const highlight = settings.get<string>('highlight', 'everything');
  return lineCount <= longest && highlight !== 'off' && settings.get<boolean>('speakerColors', true);
}

async function ask(client: BaseLanguageClient, { uri }: vscode.TextDocument): Promise<Ledger | null> {
  const params: LedgerParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
  return client.sendRequest<Ledger | null>(ledgerMethod, params).catch(() => null);
}
