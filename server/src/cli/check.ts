import { analyze, findingsOf } from '../core/index.ts';
import type { Tagger } from '../core/index.ts';
import { accept, openBaselines, writeAccepted } from './baseline.ts';
import type { Accepting, Baselines } from './baseline.ts';
import { openBibliographies } from './bibliographies.ts';
import type { Bibliographies } from './bibliographies.ts';
import { coloursFor } from './colours.ts';
import { configure } from './configured.ts';
import type { ConfigOptions, Configuration } from './configured.ts';
import { findFiles } from './files.ts';
import { formats } from './formats/index.ts';
import type { FormatName, Report, ReportedFinding } from './formats/index.ts';
import { UsageError } from './host.ts';
import type { Host } from './host.ts';
import { knownNear } from './known.ts';
import type { PeopleRead } from './known.ts';
import { lineFinder } from './lines.ts';
import { readBeside, readSource } from './read-text.ts';

export const severityNames = ['error', 'warning', 'information', 'hint'] as const;
export type ShownSeverity = (typeof severityNames)[number];

export interface CheckOptions extends ConfigOptions {
  readonly format: FormatName;
  readonly files: readonly string[];
  readonly threshold: ShownSeverity;
  /** Only what reaches the threshold is told. */
  readonly quiet: boolean;
  /** The file of accepted findings, over the one that a configuration names. */
  readonly baseline: string | undefined;
  /** Where to write one: all that is found is accepted. */
  readonly writeBaseline: string | undefined;
  readonly model: boolean;
  readonly color: boolean | undefined;
  readonly stdinName: string | undefined;
}

/**
 * `check`: tells what is worth a look. Returns 0, 1 when a finding reaches the threshold, 2 when a file cannot be read or a
 * configuration is wrong.
 */
export async function check(host: Host, options: CheckOptions): Promise<number> {
  if (options.files.length === 0) throw new UsageError('Name a FILE or a folder, or - for standard input.');
  const configuration = await configure(host, options);
  const files = await findFiles(
    host,
    options.files,
    async (path) => (await configuration.forFile(path)).article,
  );
  if (files.length === 0) throw new UsageError(`There is no article in ${options.files.join(', ')}.`);
  const desk: Desk = {
    host,
    configuration,
    baselines: await openBaselines(host, options.writeBaseline === undefined ? options.baseline : undefined),
    accepting: new Map(),
    tagger: options.model ? await host.loadTagger() : undefined,
    bibliographies: openBibliographies(host),
    people: new Map(),
  };
  const reports: Report[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const name = file === '-' ? (options.stdinName ?? 'stdin') : file;
    try {
      reports.push(await reportOn(desk, file, name, options));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      faults.push(`${name}: ${(error as Error).message}`);
    }
  }
  if (options.writeBaseline === undefined) await addBibliographies(desk, reports, options);
  const { version, rulePages } = host;
  const remarks = desk.baselines.remarks();
  faults.push(...configuration.complaints(), ...remarks.faults);
  if (options.writeBaseline !== undefined) {
    host.complain(await writeAccepted(host, options.writeBaseline, desk.accepting));
  } else {
    const colours = coloursFor(host, options.color);
    await host.write(formats[options.format](reports, { version, rulePages, colours }));
  }
  for (const line of [...remarks.stale, ...faults]) host.complain(line);
  if (faults.length > 0) return 2;
  const fails = ({ severity }: ReportedFinding): boolean => reaches(severity, options.threshold);
  return reports.some(({ findings }) => findings.some(fails)) ? 1 : 0;
}

/** What files are checked with. */
interface Desk {
  readonly host: Host;
  readonly configuration: Configuration;
  readonly baselines: Baselines;
  /** What is to be accepted. */
  readonly accepting: Accepting;
  readonly tagger: Tagger | undefined;
  readonly bibliographies: Bibliographies;
  readonly people: PeopleRead;
}

/** What is found in bibliographies: one in an article's front matter is told with the article, others by themselves. */
async function addBibliographies(
  { bibliographies, configuration }: Desk,
  reports: Report[],
  options: CheckOptions,
): Promise<void> {
  const [first] = reports;
  if (!first) return;
  const { severities, flaggedDomains } = await configuration.forFile(first.name);
  for (const { path, text, findings } of bibliographies.findings({ severities, flaggedDomains })) {
    const at = lineFinder(text);
    const told = findings
      .filter(({ severity }) => !options.quiet || reaches(severity, options.threshold))
      .map(({ rule, severity, what, start, end }) => ({
        rule,
        severity,
        message: what,
        offset: start,
        length: end - start,
        region: at({ start, end }),
        text: text.slice(start, end),
      }));
    const index = reports.findIndex(({ name }) => name === path);
    if (index < 0) reports.push({ name: path, findings: told });
    else reports[index] = { name: path, findings: [...reports[index].findings, ...told] };
  }
}

async function reportOn(
  { host, configuration, baselines, accepting, tagger, bibliographies, people }: Desk,
  file: string,
  name: string,
  { threshold, quiet, writeBaseline }: CheckOptions,
): Promise<Report> {
  const { severities, flaggedDomains, baseline } = await configuration.forFile(name);
  const source = await readSource(host, file, name);
  const beside = await readBeside(host, file);
  const known = await knownNear(host, file, 'open', people);
  const options = { severities, flaggedDomains, tagger, ...beside, known, today: host.today };
  const alone = analyze(source, options);
  const bibliography = await bibliographies.of(file === '-' ? name : file, alone);
  // Findings alone are made anew: everything else is shared.
  const analysis = bibliography ? analyze(source, { ...options, bibliography, previous: alone }) : alone;
  const at = lineFinder(source.text);
  const found = findingsOf(analysis);
  if (writeBaseline !== undefined) {
    if (file !== '-') accepting.set(file, accept(analysis, found));
    return { name, findings: [] };
  }
  const fresh = await baselines.fresh(analysis, found, file === '-' ? undefined : file, baseline);
  const findings = fresh
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
