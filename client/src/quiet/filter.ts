import * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';

/** What may not be shown for now. */
export type Hides = (uri: vscode.Uri, range: vscode.Range) => boolean;

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
}

/** Stands between the server's findings and the editor. The server is not asked again: it says that nothing has changed. */
export function createFindingsFilter(
  context: vscode.ExtensionContext,
  client: () => BaseLanguageClient,
): FindingsFilter {
  const known = new Map<string, Known>();
  const hiders: Hides[] = [];
  const shown = (uri: vscode.Uri, items: readonly vscode.Diagnostic[]): vscode.Diagnostic[] =>
    items.filter(({ range }) => !hiders.some((hides) => hides(uri, range)));
  context.subscriptions.push(
    vscode.workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  );
  return {
    hiders,
    refresh() {
      const feature = client().getFeature('textDocument/diagnostic');
      const document = vscode.window.activeTextEditor?.document;
      if (document) feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
    },
    middleware: {
      async provideDiagnostics(document, _previous, token, next) {
        const uri = 'uri' in document ? document.uri : document;
        const before = known.get(uri.toString());
        const report = await next(document, before?.resultId, token);
        if (!report) return report;
        const { resultId } = report;
        const items = 'items' in report ? report.items : (before?.items ?? []);
        known.set(uri.toString(), { resultId, items });
        return { kind: 'full', resultId, items: shown(uri, items) } as typeof report;
      },
    },
  };
}
