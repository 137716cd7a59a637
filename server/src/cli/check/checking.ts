import {
  analyze,
  findingsOf,
  oneForEachSource,
  quotedBy,
  silencedOf,
  withSameRuns,
} from '../../core/index.ts';
import type { Analysis, QuotedText, ShownSeverity, SourceFinding, Tagger } from '../../core/index.ts';
import { accept } from '../beside/baseline.ts';
import type { Accepting, Baselines } from '../beside/baseline.ts';
import type { Bibliographies } from '../beside/bibliographies.ts';
import type { Configuration } from '../beside/configured.ts';
import type { Report, ReportedFinding } from './formats/index.ts';
import { UsageError } from '../host.ts';
import type { Host } from '../host.ts';
import { knownNear } from '../beside/known.ts';
import type { PeopleRead } from '../beside/known.ts';
import { lineFinder } from '../lines.ts';
import { withhold } from '../../report/index.ts';
import { readBeside, readSource } from '../beside/read-text.ts';
import { faultOf } from '../system-errors.ts';
import type { Transcripts } from '../beside/transcripts.ts';
import { nothingWithheld, withheldNames } from './withheld.ts';
import type { Withheld } from './withheld.ts';

/** What files are checked with. */
export interface Desk {
  readonly host: Host;
  readonly configuration: Configuration;
  readonly baselines: Baselines;
  /** What is to be accepted; undefined where findings are to be told. */
  readonly accepting: Accepting | undefined;
  readonly tagger: Tagger | undefined;
  readonly bibliographies: Bibliographies;
  readonly transcripts: Transcripts;
  readonly people: PeopleRead;
  /** The name of what comes on standard input. */
  readonly stdinName: string;
  /** Whether what is silenced is told, too, for formats that say so. */
  readonly withSilenced: boolean;
  /** Whether a person reads it: several remarks on one source are one line then. */
  readonly forPeople: boolean;
  /** Which findings are told. */
  tells(severity: ShownSeverity): boolean;
}

/**
 * Checks files in their order, each with what it links and what lies beside it, and compares what they quote with one
 * another. `faults` has a line for each that cannot be read.
 */
export async function checkFiles(
  desk: Desk,
  files: readonly string[],
): Promise<{ readonly reports: Report[]; readonly faults: readonly string[] }> {
  const reports = new Map<string, Report>();
  const quoting = new Map<QuotedText, string>();
  const faults: string[] = [];
  const checkOne = async (file: string, beside: readonly QuotedText[]): Promise<void> => {
    try {
      const { report, quoted } = await reportOn(desk, file, beside);
      reports.set(file, report);
      if (quoted.stretches.length > 0 && beside.length === 0) quoting.set(quoted, file);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      faults.push(faultOf(nameOf(desk, file), error as Error));
    }
  };
  for (const file of files) await checkOne(file, []);
  // Few articles quote the same words: those are read again, beside one another, so that not all have to be kept.
  for (const [quoted, others] of withSameRuns([...quoting.keys()]))
    await checkOne(quoting.get(quoted)!, others);
  return { reports: [...reports.values()], faults };
}

function nameOf({ stdinName }: Desk, file: string): string {
  return file === '-' ? stdinName : file;
}

async function reportOn(
  desk: Desk,
  file: string,
  beside: readonly QuotedText[],
): Promise<{ readonly report: Report; readonly quoted: QuotedText }> {
  const { host, configuration, tagger, bibliographies, transcripts, people } = desk;
  const name = nameOf(desk, file);
  const configured = await configuration.forFile(name);
  const { severities, flaggedDomains, baseline } = configured;
  // What there was to complain of was said at the first reading.
  const reader = beside.length > 0 ? { ...host, complain: () => undefined } : host;
  const source = await readSource(reader, file, name);
  const kept = await readBeside(reader, file);
  const known = await knownNear(host, name, 'open', people);
  const options = { severities, flaggedDomains, tagger, ...kept, known, today: host.today, beside };
  const alone = analyze(source, options);
  const notes = await transcripts.of(file, alone);
  const bibliography = await bibliographies.of(
    file === '-' ? name : file,
    alone,
    configured.bibliography.map((path) => host.shown(path)),
  );
  // Findings alone are made anew: everything else is shared.
  const analysis =
    bibliography || notes.length > 0
      ? analyze(source, { ...options, bibliography, notes, previous: alone })
      : alone;
  const names = await withheldNames(host, name, analysis, people);
  const report = await told(desk, analysis, file, baseline, names);
  return { report, quoted: quotedBy(analysis, name, name.slice(name.lastIndexOf('/') + 1)) };
}

/** What is told of an article: nothing where it is accepted instead. */
async function told(
  desk: Desk,
  analysis: Analysis,
  file: string,
  baseline: string | undefined,
  withheld: Withheld,
): Promise<Report> {
  const { accepting, baselines, tells, withSilenced, forPeople } = desk;
  const name = nameOf(desk, file);
  const found = findingsOf(analysis);
  if (accepting) {
    if (file !== '-') accepting.set(file, accept(analysis, found));
    return { name, findings: [] };
  }
  const fresh = await baselines.fresh(analysis, found, file === '-' ? undefined : file, baseline);
  const reported = reporter(analysis.source.text, withheld);
  const shown = forPeople ? oneForEachSource(fresh) : fresh;
  const findings = shown.filter(({ severity }) => tells(severity)).map((finding) => reported(finding));
  if (!withSilenced) return { name, findings };
  const left = new Set(fresh);
  const silenced = [
    ...silencedOf(analysis).map((finding) => reported(finding, finding.silenced)),
    ...found.filter((finding) => !left.has(finding)).map((finding) => reported(finding, 'external')),
  ];
  return { name, findings, silenced: silenced.filter(({ severity }) => tells(severity)) };
}

/** Findings in a text as formats tell of them; what they say goes without the names to be withheld. */
export function reporter(
  text: string,
  withheld: Withheld = nothingWithheld,
): (
  finding: Pick<SourceFinding, 'rule' | 'severity' | 'what' | 'start' | 'end'>,
  silenced?: ReportedFinding['silenced'],
) => ReportedFinding {
  const at = lineFinder(text);
  return ({ rule, severity, what, start, end }, silenced) => ({
    rule,
    severity,
    message: withhold(what, withheld.names, withheld.words).replaceAll('\n', ' '),
    offset: start,
    length: end - start,
    region: at({ start, end }),
    text: text.slice(start, end),
    silenced,
  });
}
