import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ledgerMethod } from '../../../server/src/protocol/index.ts';
import type { Ledger } from '../../../server/src/protocol/index.ts';
import { articleParams, rangeOf } from '../connection/article.ts';
import { isReadable } from '../connection/documents.ts';
import { createPaint } from './painting.ts';
import { atPause } from './pause.ts';

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
  const named = hues.map((hue) => `named ${hue}`);
  const unnamed = hues.map((hue) => `unnamed ${hue}`);
  const paint = createPaint(
    context,
    new Map(
      hues.flatMap((hue, i) => [
        [named[i], lineOf(hue, 'solid')],
        [unnamed[i], lineOf(hue, 'dotted')],
      ]),
    ),
  );

  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    const { version } = document;
    const ledger = isWanted(document) ? await ask(client, document) : null;
    // Newer words have their own turn.
    if (document.version !== version) return;
    const ranges = new Map<string, vscode.Range[]>();
    const sources = new Map(ledger?.sources.map((source) => [source.id, source]));
    for (const { source, kind, ranges: places } of ledger?.quotes ?? []) {
      const who = sources.get(source ?? '');
      if (!who || who.hue === 0 || kind === 'indirect') continue;
      const line = (who.named ? named : unnamed)[who.hue - 1];
      const lines = ranges.get(line) ?? [];
      lines.push(...places.map(rangeOf));
      ranges.set(line, lines);
    }
    paint(editor, ranges);
  };
  const drawing = atPause(() => {
    for (const editor of vscode.window.visibleTextEditors) if (isReadable(editor.document)) void draw(editor);
  });
  context.subscriptions.push(
    drawing,
    statusChanged(() => drawing.soon()),
    vscode.window.onDidChangeVisibleTextEditors(() => drawing.soon()),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.contentChanges.length > 0 && isReadable(change.document)) drawing.after(change);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('ontherecord')) drawing.soon();
    }),
  );
}

function lineOf(hue: number, borderStyle: 'solid' | 'dotted'): vscode.DecorationRenderOptions {
  return {
    borderColor: new vscode.ThemeColor(`ontherecord.speaker${hue}`),
    borderStyle,
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

function isWanted({ uri, lineCount }: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('ontherecord', uri);
  const highlight = settings.get<string>('highlight', 'everything');
  return lineCount <= longest && highlight !== 'off' && settings.get<boolean>('speakerColors', true);
}

async function ask(client: BaseLanguageClient, { uri }: vscode.TextDocument): Promise<Ledger | null> {
  return client.sendRequest<Ledger | null>(ledgerMethod, articleParams(client, uri)).catch(() => null);
}
