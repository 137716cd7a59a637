import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reportMethod } from '../../../server/src/protocol/index.ts';
import type { PlaceRange, Report } from '../../../server/src/protocol/index.ts';
import { reportBody, reportStyle } from '../../../server/src/report/index.ts';
import type { Charts } from '../../../server/src/report/index.ts';
import type { FromView, ToView } from '../../webview/messages.ts';
import { articleParams, rangeOf } from '../connection/article.ts';
import type { KeptFactChecks } from './fact-checks.ts';

/** Milliseconds without a keystroke until an open report follows. */
const delay = 1000;

/** Milliseconds that the view may take to draw for an export, which then goes without charts. */
const patience = 20_000;

/** The report of one document in a view beside it. */
export interface ReportPanel {
  readonly panel: vscode.WebviewPanel;
  readonly uri: vscode.Uri;
  /** The charts of a report as the export writes them. */
  draw(report: Report): Promise<Charts>;
}

/** Asks for the report of a document; null where it is not read as an article. */
export async function askReport(client: BaseLanguageClient, uri: vscode.Uri): Promise<Report | null> {
  return client.sendRequest<Report | null>(reportMethod, articleParams(client, uri));
}

/**
 * Opens the report of a document and keeps it in step with the text for as long as it is seen. `judged`: a finding may have
 * been judged, or a quotation read back.
 */
export function openPanel(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  checks: KeptFactChecks,
  judged: vscode.Event<void>,
  { uri }: vscode.TextDocument,
): ReportPanel {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const panel = vscode.window.createWebviewPanel(
    'ontherecord.report',
    vscode.l10n.t('Report: {0}', name),
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
    {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [vscode.Uri.joinPath(context.extensionUri, 'dist')],
    },
  );
  panel.iconPath = {
    light: vscode.Uri.joinPath(context.extensionUri, 'media/report-light.svg'),
    dark: vscode.Uri.joinPath(context.extensionUri, 'media/report-dark.svg'),
  };
  const waiting = new Map<number, (charts: Charts) => void>();
  let requests = 0;
  let ready = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the page is told once it listens; a page that is hidden is gone, and begins anew when it is seen. */
  let unheard: ToView[] = [];
  const tell = (message: ToView): void => {
    if (ready) void panel.webview.postMessage(message);
    else unheard.push(message);
  };

  const refresh = async (): Promise<void> => {
    const report = await askReport(client, uri).catch(() => null);
    if (!report || !ready) return;
    const body = reportBody(report, { links: true, checks: checks.byClaim(uri, report) });
    tell({ kind: 'report', body, report });
  };
  const soon = (milliseconds = delay): void => {
    clearTimeout(timer);
    if (panel.visible) timer = setTimeout(() => void refresh(), milliseconds);
  };
  const subscriptions = [
    panel.webview.onDidReceiveMessage((message: FromView) => {
      if (message.kind === 'drawn') waiting.get(message.request)?.(message.charts);
      else if (message.kind === 'open') void goTo(uri, message.range);
      else {
        ready = true;
        tell({ kind: 'speak', translations: vscode.l10n.bundle });
        for (const waited of unheard) tell(waited);
        unheard = [];
        void refresh();
      }
    }),
    panel.onDidChangeViewState(() => {
      if (!panel.visible) ready = false;
      soon(0);
    }),
    checks.onDidChange(() => soon(0)),
    judged(() => soon()),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.uri.toString() === uri.toString() && contentChanges.length > 0) soon();
    }),
  ];
  panel.onDidDispose(() => {
    clearTimeout(timer);
    for (const subscription of subscriptions) subscription.dispose();
  });
  panel.webview.html = shell(context, panel.webview);

  return {
    panel,
    uri,
    draw(report) {
      const request = ++requests;
      const drawn = new Promise<Charts>((resolve) => {
        waiting.set(request, resolve);
        setTimeout(() => resolve({}), patience);
      });
      tell({ kind: 'draw', request, report });
      return drawn.finally(() => waiting.delete(request));
    },
  };
}

/** The page before there is a report in it. It runs our one script, and loads nothing else from anywhere. */
function shell({ extensionUri }: vscode.ExtensionContext, webview: vscode.Webview): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist/report.js')).toString();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${vscode.l10n.t('en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vscode.l10n.t('Report')}</title>
<style nonce="${nonce}">${reportStyle}</style>
</head>
<body>
<main aria-live="off"><p>${vscode.l10n.t('Reading…')}</p></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

async function goTo(uri: vscode.Uri, range: PlaceRange): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  await vscode.window.showTextDocument(uri, {
    viewColumn: editor?.viewColumn ?? vscode.ViewColumn.One,
    selection: rangeOf(range),
  });
}
