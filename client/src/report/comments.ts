import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusParams } from '../../../server/src/protocol/index.ts';
import { isReadable } from '../connection/documents.ts';
import { askReport } from './panel.ts';
import type { KeptFactChecks } from './fact-checks.ts';

/** Milliseconds without a keystroke until comments follow the statements they are about. */
const delay = 1500;

/** How documents are read, as the server last said. */
export interface Statuses {
  readonly changed: vscode.Event<void>;
  of(uri: vscode.Uri): StatusParams | undefined;
}

/** Comments come back with their article and stay beside their statements; an article without any costs nothing. */
export function keepComments(
  client: BaseLanguageClient,
  checks: KeptFactChecks,
  statuses: Statuses,
): vscode.Disposable[] {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const later = (document: vscode.TextDocument | undefined, milliseconds: number): void => {
    if (!isReadable(document)) return;
    const { uri } = document;
    if (checks.all(uri).length + checks.threads(uri).length === 0) return;
    clearTimeout(timers.get(uri.toString()));
    const show = async (): Promise<void> => {
      timers.delete(uri.toString());
      const report = await askReport(client, uri).catch(() => null);
      if (report) checks.show(uri, report);
    };
    timers.set(
      uri.toString(),
      setTimeout(() => void show(), milliseconds),
    );
  };
  /** How many fact checks the server has told of, by document. */
  const told = new Map<string, number>();
  const listen = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (!isReadable(document)) return;
    const { uri } = document;
    const { factChecks = 0 } = statuses.of(uri) ?? {};
    if ((told.get(uri.toString()) ?? 0) === factChecks) return;
    told.set(uri.toString(), factChecks);
    void checks.load(uri).then(() => later(document, 0));
  };
  const front = vscode.window.activeTextEditor?.document;
  later(front, delay);
  return [
    statuses.changed(listen),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      const document = editor?.document;
      listen();
      if (document && checks.threads(document.uri).length === 0) later(document, 0);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) later(document, delay);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      files.forEach(({ oldUri, newUri }) => checks.move(oldUri, newUri));
      later(vscode.window.activeTextEditor?.document, 0);
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(checks.hide)),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  ];
}
