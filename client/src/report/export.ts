import * as vscode from 'vscode';
import type { FactCheck, Report } from '../../../server/src/protocol/index.ts';
import {
  forExport,
  markdownReport,
  quotesSheet,
  reportPage,
  worksheet,
} from '../../../server/src/report/index.ts';
import type { Charts } from '../../../server/src/report/index.ts';

export type ReportForm = 'html' | 'markdown' | 'quotes' | 'worksheet' | 'json';

interface Form extends vscode.QuickPickItem {
  readonly form: ReportForm;
  readonly ending: string;
}

function forms(): readonly Form[] {
  return [
    {
      form: 'html',
      ending: 'html',
      label: vscode.l10n.t('Web page'),
      description: 'HTML',
      detail: vscode.l10n.t('To print or to send: one file with its charts'),
    },
    {
      form: 'markdown',
      ending: 'md',
      label: 'Markdown',
      detail: vscode.l10n.t('To edit or to keep beside the article'),
    },
    {
      form: 'quotes',
      ending: 'csv',
      label: vscode.l10n.t('Quotes'),
      description: 'CSV',
      detail: vscode.l10n.t('Every quote with its speaker, to be read back'),
    },
    {
      form: 'worksheet',
      ending: 'csv',
      label: vscode.l10n.t('Fact-check worksheet'),
      description: 'CSV',
      detail: vscode.l10n.t(
        'Every statement of fact, with a column for the verdict; import it when it is filled in',
      ),
    },
    {
      form: 'json',
      ending: 'json',
      label: vscode.l10n.t('Data'),
      description: 'JSON',
      detail: vscode.l10n.t('Everything, for other programs'),
    },
  ];
}

/** Asks for a form, or takes the one given. */
export async function pickForm(form: ReportForm | undefined): Promise<Form | undefined> {
  return (
    forms().find((one) => one.form === form) ??
    (await vscode.window.showQuickPick(forms(), { title: vscode.l10n.t('Export the report as') }))
  );
}

/** A report in a form; what is confidential is left out. `draw` draws the charts where the form has any. */
export async function exported(
  report: Report,
  form: ReportForm,
  checks: ReadonlyMap<string, FactCheck>,
  draw: (report: Report) => Promise<Charts>,
): Promise<string> {
  const open = forExport(report);
  switch (form) {
    case 'html':
      return reportPage(open, { checks, charts: await draw(open) });
    case 'markdown':
      return markdownReport(open, checks);
    case 'quotes':
      return quotesSheet(open);
    case 'worksheet':
      return worksheet(open, checks);
    case 'json':
      return `${JSON.stringify(open, null, 2)}\n`;
  }
}

/** Asks where an export goes: by default beside the article, or among the user's files where that has no place yet. */
export function askPlace(uri: vscode.Uri, { form, label, ending }: Form): Thenable<vscode.Uri | undefined> {
  const stem = uri.path.replace(/\.[^./]*$/, '');
  const what = form === 'quotes' || form === 'worksheet' ? form : 'report';
  const path = `${stem}.${what}.${ending}`;
  const defaultUri = uri.scheme === 'untitled' ? undefined : uri.with({ path });
  return vscode.window.showSaveDialog({ defaultUri, filters: { [label]: [ending] } });
}
