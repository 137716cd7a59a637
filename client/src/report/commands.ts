import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { matchFactChecks, readWorksheet, unsureBy, withNewer } from '../../../server/src/report/index.ts';
import { documentInFront, isReadable } from '../connection/documents.ts';
import { keepComments } from './comments.ts';
import type { Statuses } from './comments.ts';
import { registerAll } from '../register.ts';
import { askPlace, exported, pickForm } from './export.ts';
import type { ReportForm } from './export.ts';
import { askReport, openPanel } from './panel.ts';
import type { ReportPanel } from './panel.ts';
import { keepFactChecks } from './fact-checks.ts';
import type { KeptFactChecks } from './fact-checks.ts';

/** The reports that are open, and what fact-checkers wrote, as the tests see them. */
export interface ReportDesk {
  readonly checks: KeptFactChecks;
  panel(uri: vscode.Uri): ReportPanel | undefined;
}

/** Registers everything about reports: showing, exporting, and the way back of a worksheet. */
export function registerReports(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  statuses: Statuses,
): ReportDesk {
  const checks = keepFactChecks(context.workspaceState, client);
  const panels = new Map<string, ReportPanel>();
  const panelFor = (document: vscode.TextDocument): ReportPanel => {
    const key = document.uri.toString();
    const known = panels.get(key);
    if (known) {
      known.panel.reveal();
      return known;
    }
    const opened = openPanel(context, client, checks, statuses.changed, document);
    panels.set(key, opened);
    opened.panel.onDidDispose(() => panels.delete(key));
    return opened;
  };
  /** The article that a command is about: the one named, the one in front, or the one whose report is in front. */
  const article = async (given?: vscode.Uri | string): Promise<vscode.TextDocument | undefined> => {
    const front = [...panels.values()].find(({ panel }) => panel.active)?.uri;
    const uri = given ? vscode.Uri.parse(given.toString()) : (front ?? documentInFront()?.uri);
    const document = uri && (await vscode.workspace.openTextDocument(uri));
    if (isReadable(document)) return document;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open an article first, Markdown or plain text.'),
    );
    return undefined;
  };
  const reportOn = async (document: vscode.TextDocument) => {
    const report = await askReport(client, document.uri);
    if (!report)
      void vscode.window.showInformationMessage(vscode.l10n.t('This file is not read as an article.'));
    return report;
  };

  const commands = {
    async showReport(uri?: vscode.Uri | string) {
      const document = await article(uri);
      if (document && (await reportOn(document))) panelFor(document);
    },
    async exportReport(uri?: vscode.Uri | string, form?: ReportForm, target?: vscode.Uri) {
      const document = await article(uri);
      const report = document && (await reportOn(document));
      if (report?.unsure !== undefined) return void vscode.window.showErrorMessage(unsureBy(report.unsure));
      const picked = report && (await pickForm(form));
      if (!report || !picked) return;
      const to = target ?? (await askPlace(document.uri, picked));
      if (!to) return;
      const byClaim = checks.byClaim(document.uri, report);
      const written = await exported(report, picked.form, byClaim, (open) => panelFor(document).draw(open));
      await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(written));
      if (!target) void offerToOpen(to);
    },
    async importVerdicts(uri?: vscode.Uri | string, from?: vscode.Uri) {
      const document = await article(uri);
      const report = document && (await reportOn(document));
      const file = report && (from ?? (await askWorksheet()));
      if (!file) return;
      try {
        const read = readWorksheet(await vscode.workspace.fs.readFile(file));
        // Somebody else may have checked the rest of the article.
        await checks.load(document.uri);
        await checks.set(document.uri, withNewer(checks.all(document.uri), read));
        checks.show(document.uri, report);
        tellOf(read.length, matchFactChecks(report.claims, read).lost.length);
      } catch (error) {
        void vscode.window.showErrorMessage(
          vscode.l10n.t('The worksheet was not read. {0}', (error as Error).message),
        );
      }
    },
    async clearVerdicts(uri?: vscode.Uri | string) {
      const document = await article(uri);
      if (document) await checks.set(document.uri, []);
    },
    removeVerdict: (thread: vscode.CommentThread) => checks.remove(thread),
  };
  context.subscriptions.push(
    registerAll('ontherecord', commands),
    checks,
    ...keepComments(client, checks, statuses),
  );
  return { checks, panel: (uri) => panels.get(uri.toString()) };
}

async function askWorksheet(): Promise<vscode.Uri | undefined> {
  const filters = { [vscode.l10n.t('Fact-check worksheet')]: ['csv', 'tsv', 'txt'] };
  const chosen = await vscode.window.showOpenDialog({ filters });
  return chosen?.[0];
}

function tellOf(read: number, lost: number): void {
  const found =
    read - lost === 1
      ? vscode.l10n.t('1 verdict stands beside the text as a comment.')
      : vscode.l10n.t('{0} verdicts stand beside the text as comments.', read - lost);
  const gone =
    lost === 1
      ? vscode.l10n.t('1 statement of the worksheet is no longer in it.')
      : vscode.l10n.t('{0} statements of the worksheet are no longer in it.', lost);
  void vscode.window.showInformationMessage(lost > 0 ? `${found} ${gone}` : found);
}

async function offerToOpen(uri: vscode.Uri): Promise<void> {
  const picked = await vscode.window.showInformationMessage(
    vscode.l10n.t('The report is in {0}.', uri.path),
    vscode.l10n.t('Open'),
  );
  if (picked === undefined) return;
  if (uri.path.endsWith('.html')) await vscode.env.openExternal(uri);
  else await vscode.commands.executeCommand('vscode.open', uri);
}
