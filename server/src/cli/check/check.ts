import type { ShownSeverity } from '../../core/index.ts';
import { openBaselines, writeAccepted } from '../beside/baseline.ts';
import type { Accepting } from '../beside/baseline.ts';
import { openBibliographies } from '../beside/bibliographies.ts';
import { checkFiles, reporter } from './checking.ts';
import type { Desk } from './checking.ts';
import { coloursFor } from '../colours.ts';
import { configure } from '../beside/configured.ts';
import type { ConfigOptions } from '../beside/configured.ts';
import { findFiles } from './files.ts';
import { formats } from './formats/index.ts';
import type { FormatName, Report, ReportedFinding } from './formats/index.ts';
import { UsageError } from '../host.ts';
import type { Host } from '../host.ts';
import { faultsOfPeople } from '../beside/known.ts';
import { openTranscripts } from '../beside/transcripts.ts';

/** Severities that can make a check fail, the gravest first. */
export const thresholds: readonly ShownSeverity[] = ['error', 'warning', 'information', 'hint'];

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
  const { files, leftAlone, missing } = await findFiles(
    host,
    options.files,
    async (path) => (await configuration.forFile(path)).article,
  );
  leftAlone.forEach((line) => host.complain(line));
  if (files.length === 0 && leftAlone.length === 0 && missing.length === 0)
    throw new UsageError(`There is no article in ${options.files.join(', ')}.`);
  const accepting: Accepting | undefined = options.writeBaseline === undefined ? undefined : new Map();
  const desk: Desk = {
    host,
    configuration,
    baselines: await openBaselines(host, accepting ? undefined : options.baseline),
    accepting,
    tagger: options.model ? await host.loadTagger() : undefined,
    bibliographies: openBibliographies(host),
    transcripts: openTranscripts(host),
    people: new Map(),
    stdinName: options.stdinName ?? 'stdin',
    withSilenced: options.format === 'sarif',
    forPeople: options.format === 'stylish',
    tells: (severity) => !options.quiet || reaches(severity, options.threshold),
  };
  const articles = files.filter((file) => !isBibliography(file));
  const checked = await checkFiles(desk, articles);
  const reports = [...checked.reports];
  const faults = [...missing, ...checked.faults];
  for (const file of files.filter(isBibliography))
    await desk.bibliographies.add(file).catch(({ message }: Error) => faults.push(message));
  if (!accepting && files.length > 0) await addBibliographies(desk, reports, files[0]);
  const { version, rulePages } = host;
  const remarks = desk.baselines.remarks();
  faults.push(...configuration.complaints(), ...(await faultsOfPeople(desk.people)), ...remarks.faults);
  const fails = ({ severity }: ReportedFinding): boolean => reaches(severity, options.threshold);
  if (accepting) {
    host.complain(await writeAccepted(host, options.writeBaseline!, accepting));
  } else {
    const colours = coloursFor(host, options.color);
    await host.write(formats[options.format](reports, { version, rulePages, colours, fails }));
  }
  for (const line of [...remarks.stale, ...faults]) host.complain(line);
  if (faults.length > 0) return 2;
  return reports.some(({ findings }) => findings.some(fails)) ? 1 : 0;
}

/** What is found in bibliographies: one in an article's front matter is told with the article, others by themselves. */
async function addBibliographies(
  { bibliographies, configuration, tells }: Desk,
  reports: Report[],
  first: string,
): Promise<void> {
  const { severities, flaggedDomains } = await configuration.forFile(reports[0]?.name ?? first);
  for (const { path, text, findings } of bibliographies.findings({ severities, flaggedDomains })) {
    const reported = reporter(text);
    const told = findings.filter(({ severity }) => tells(severity)).map((finding) => reported(finding));
    const index = reports.findIndex(({ name }) => name === path);
    if (index < 0) reports.push({ name: path, findings: told });
    else reports[index] = { ...reports[index], findings: [...reports[index].findings, ...told] };
  }
}

/** A file that is named itself, and is no article. */
function isBibliography(file: string): boolean {
  return file.toLowerCase().endsWith('.bib');
}

function reaches(severity: ShownSeverity, threshold: ShownSeverity): boolean {
  return thresholds.indexOf(severity) <= thresholds.indexOf(threshold);
}
