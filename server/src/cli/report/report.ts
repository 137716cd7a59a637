import type { Report } from '../../protocol/index.ts';
import { markdownReport, quotesSheet, reportPage, worksheet } from '../../report/index.ts';
import { UsageError } from '../host.ts';
import type { Host } from '../host.ts';
import { reporting } from './reporting.ts';
import type { ReportingOptions } from './reporting.ts';

export const reportFormats = ['md', 'html', 'csv', 'json'] as const;
export const reportTables = ['quotes', 'claims'] as const;

export interface ReportOptions extends ReportingOptions {
  readonly format: (typeof reportFormats)[number];
  readonly table: (typeof reportTables)[number];
  readonly files: readonly string[];
  readonly stdinName: string | undefined;
}

/** `report`: writes what an article comes to. Returns the exit code. */
export async function report(host: Host, options: ReportOptions): Promise<number> {
  const [file = '-', ...more] = options.files;
  if (more.length > 0) throw new UsageError('report takes one FILE.');
  if (file === '-' && host.keyboard)
    throw new UsageError('Name a FILE, or - and give the text on standard input.');
  const name = file === '-' ? (options.stdinName ?? 'standard input') : file;
  const reports = await reporting(host, options);
  await host.write(write(await reports.report(file, name), options));
  const faults = await reports.faults();
  faults.forEach((fault) => host.complain(fault));
  return faults.length > 0 ? 2 : 0;
}

function write(report: Report, { format, table }: ReportOptions): string {
  switch (format) {
    case 'md':
      return markdownReport(report);
    case 'html':
      return reportPage(report);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'csv':
      return table === 'quotes' ? quotesSheet(report) : worksheet(report);
  }
}
