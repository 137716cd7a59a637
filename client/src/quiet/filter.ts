import * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { clientSelector } from '../connection/documents.ts';
import { hold } from '../review/findings.ts';
import { atPause } from '../drawing/pause.ts';

/** What may not be shown for now. */
type Hides = (uri: vscode.Uri, range: vscode.Range) => boolean;

/** Holds findings back for as long as something hides them. */
export interface FindingsFilter {
  readonly middleware: Pick<Middleware, 'provideDiagnostics'>;
  /** Findings that one of these hides are not shown. */
  readonly hiders: Hides[];
  /** Shows what is no longer hidden, and hides what is. */
  refresh(): void;
}

interface Known {
  readonly resultId: string | undefined;
  readonly items: readonly vscode.Diagnostic[];
  /** Those that the editor was given. */
  readonly shown: readonly vscode.Diagnostic[];
}

/**
 * Stands between the server's findings and the editor: they are asked for when the writer pauses, and given on where they
 * are others than before. Where only what is hidden changes, the server says that its findings are the same.
 */
export function createFindingsFilter(
  context: vscode.ExtensionContext,
  client: () => BaseLanguageClient,
): FindingsFilter {
  const known = new Map<string, Known>();
  const hiders: Hides[] = [];
  const isHidden = (uri: vscode.Uri, { range }: vscode.Diagnostic): boolean =>
    hiders.some((hides) => hides(uri, range));
  const refresh = (): void => {
    const feature = client().getFeature('textDocument/diagnostic');
    const document = vscode.workspace.textDocuments.find(isOurs);
    if (document) feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  };
  const atNextPause = atPause(refresh);
  context.subscriptions.push(
    atNextPause,
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.contentChanges.length > 0 && isOurs(change.document)) atNextPause.after(change);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      known.delete(uri.toString());
      hold(uri, []);
    }),
  );
  return {
    hiders,
    // A change of the text that this follows has yet to be sent.
    refresh: () => void setTimeout(refresh, 0),
    middleware: {
      async provideDiagnostics(document, _previous, token, next) {
        const uri = 'uri' in document ? document.uri : document;
        const before = known.get(uri.toString());
        const report = await next(document, before?.resultId, token);
        if (!report) return report;
        const { resultId } = report;
        const items = 'items' in report ? report.items : (before?.items ?? []);
        const now: vscode.Diagnostic[] = [];
        const held: vscode.Diagnostic[] = [];
        for (const each of items) (isHidden(uri, each) ? held : now).push(each);
        hold(uri, held);
        if (before && isThere(uri, before.shown) && isSame(now, before.shown)) {
          known.set(uri.toString(), { resultId, items, shown: before.shown });
          return { kind: 'unChanged', resultId } as typeof report;
        }
        known.set(uri.toString(), { resultId, items, shown: now });
        return { kind: 'full', resultId, items: now } as typeof report;
      },
    },
  };
}

function isOurs(document: vscode.TextDocument): boolean {
  return vscode.languages.match(clientSelector(), document) > 0;
}

function isSame(one: readonly vscode.Diagnostic[], other: readonly vscode.Diagnostic[]): boolean {
  // By themselves they leave out what they are related to.
  const written = (diagnostics: readonly vscode.Diagnostic[]): string =>
    JSON.stringify(diagnostics.map((diagnostic) => ({ ...diagnostic })));
  return written(one) === written(other);
}

/** Whether the editor still has all that it was given: what belongs to a closed tab is taken away. */
function isThere(uri: vscode.Uri, given: readonly vscode.Diagnostic[]): boolean {
  const there = new Set(vscode.languages.getDiagnostics(uri));
  return given.every((diagnostic) => there.has(diagnostic));
}
