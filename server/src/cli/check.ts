import { analyze, findingsOf, rules } from '../core/index.ts';
import type { Severity, Tagger } from '../core/index.ts';
import { coloursFor } from './colours.ts';
import { findFiles } from './files.ts';
import { formats } from './formats/index.ts';
import type { FormatName, Report, ReportedFinding } from './formats/index.ts';
import { UsageError } from './host.ts';
import type { Host } from './host.ts';
import { lineFinder } from './lines.ts';
import { readCorrections, readSource } from './read-text.ts';

export const severityNames = ['error', 'warning', 'information', 'hint'] as const;
export type ShownSeverity = (typeof severityNames)[number];

export interface CheckOptions {
  readonly format: FormatName;
  readonly files: readonly string[];
  readonly threshold: ShownSeverity;
  /** Severities set for this run, by rule. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** Only what reaches the threshold is told. */
  readonly quiet: boolean;
  readonly model: boolean;
  readonly color: boolean | undefined;
  readonly stdinName: string | undefined;
}

/** `check`: tells what is worth a look. Returns 0, 1 when a finding reaches the threshold, 2 when a file cannot be read. */
export async function check(host: Host, options: CheckOptions): Promise<number> {
  for (const rule of options.severities.keys()) {
    if (!rules.some(({ id }) => id === rule)) throw new UsageError(`There is no rule ${rule}.`);
  }
  if (options.files.length === 0) throw new UsageError('Name a FILE or a folder, or - for standard input.');
  const files = await findFiles(host, options.files);
  if (files.length === 0) throw new UsageError(`There is no article in ${options.files.join(', ')}.`);
  const tagger = options.model ? await host.loadTagger() : undefined;
  const reports: Report[] = [];
  let unread = 0;
  for (const file of files) {
    const name = file === '-' ? (options.stdinName ?? 'stdin') : file;
    try {
      reports.push(await reportOn(host, file, name, options, tagger));
    } catch (error) {
      host.complain(`${name}: ${(error as Error).message}`);
      unread++;
    }
  }
  const { version, rulePages } = host;
  const colours = coloursFor(host, options.color);
  await host.write(formats[options.format](reports, { version, rulePages, colours }));
  if (unread > 0) return 2;
  const fails = ({ severity }: ReportedFinding): boolean => reaches(severity, options.threshold);
  return reports.some(({ findings }) => findings.some(fails)) ? 1 : 0;
}

async function reportOn(
  host: Host,
  file: string,
  name: string,
  { severities, threshold, quiet }: CheckOptions,
  tagger: Tagger | undefined,
): Promise<Report> {
  const source = await readSource(host, file, name);
  const analysis = analyze(source, {
    severities,
    tagger,
    corrections: await readCorrections(host, file),
  });
  const at = lineFinder(source.text);
  const findings = findingsOf(analysis)
    .filter(({ severity }) => !quiet || reaches(severity, threshold))
    .map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.what,
      offset: finding.start,
      length: finding.end - finding.start,
      region: at(finding),
      text: source.text.slice(finding.start, finding.end),
    }));
  return { name, findings };
}

function reaches(severity: ShownSeverity, threshold: ShownSeverity): boolean {
  return severityNames.indexOf(severity) <= severityNames.indexOf(threshold);
}
