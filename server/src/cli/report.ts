import { analyze } from '../core/index.ts';
import { reportOf } from '../ledger/index.ts';
import type { Place, Report } from '../protocol/index.ts';
import { forExport, markdownReport, quotesSheet, reportPage, worksheet } from '../report/index.ts';
import { configure } from './configured.ts';
import type { ConfigOptions } from './configured.ts';
import { UsageError } from './host.ts';
import type { Host } from './host.ts';
import { faultsOfPeople, knownNear } from './known.ts';
import type { PeopleRead } from './known.ts';
import { lineFinder } from './lines.ts';
import type { Position } from './lines.ts';
import { readBeside, readSource } from './read-text.ts';

export const reportFormats = ['md', 'html', 'csv', 'json'] as const;
export const reportTables = ['quotes', 'claims'] as const;

export interface ReportOptions extends ConfigOptions {
  readonly format: (typeof reportFormats)[number];
  readonly table: (typeof reportTables)[number];
  readonly files: readonly string[];
  readonly model: boolean;
  readonly stdinName: string | undefined;
}

/** `report`: writes what an article comes to, by the configuration that counts for it. Returns the exit code. */
export async function report(host: Host, options: ReportOptions): Promise<number> {
  const [file = '-', ...more] = options.files;
  if (more.length > 0) throw new UsageError('report takes one FILE.');
  if (file === '-' && host.keyboard)
    throw new UsageError('Name a FILE, or - and give the text on standard input.');
  const name = file === '-' ? (options.stdinName ?? 'standard input') : file;
  const configuration = await configure(host, options);
  const { severities, flaggedDomains } = await configuration.forFile(name);
  const tagger = options.model ? await host.loadTagger() : undefined;
  const source = await readSource(host, file, name);
  const beside = await readBeside(host, file);
  const at = lineFinder(source.text);
  const rangeOf = (span: { start: number; end: number }) => {
    const { start, end } = at(span);
    return { start: fromZero(start), end: fromZero(end) };
  };
  const bench = { name: name.slice(name.lastIndexOf('/') + 1), hues: new Map<string, number>(), rangeOf };
  // Whom the newsroom knows tells who is who; of the others nothing is told.
  const read: PeopleRead = new Map();
  const open = await knownNear(host, name, 'open', read);
  const known = [...open, ...(await knownNear(host, name, 'confidential'))];
  const desk = { tagger, severities, flaggedDomains, known, today: host.today };
  const analysis = analyze(source, { ...desk, ...beside });
  await host.write(write(forExport(reportOf(analysis, bench)), options));
  const faults = [...configuration.complaints(), ...(await faultsOfPeople(read))];
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

function fromZero({ line, column }: Position): Place {
  return { line: line - 1, character: column - 1 };
}
