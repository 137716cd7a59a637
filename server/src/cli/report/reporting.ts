import { analyze } from '../../core/index.ts';
import type { Tagger } from '../../core/index.ts';
import { reportOf } from '../../ledger/index.ts';
import type { Place, Report } from '../../protocol/index.ts';
import { forExport } from '../../report/index.ts';
import { configure } from '../beside/configured.ts';
import type { ConfigOptions, Configuration } from '../beside/configured.ts';
import type { Host } from '../host.ts';
import { faultsOfPeople, knownNear } from '../beside/known.ts';
import type { PeopleRead } from '../beside/known.ts';
import { lineFinder } from '../lines.ts';
import type { Position } from '../lines.ts';
import { readBeside, readSource } from '../beside/read-text.ts';

/** What reports are made with. */
export interface ReportingOptions extends ConfigOptions {
  readonly model: boolean;
}

/** Makes reports of articles, each by the configuration that counts for it. */
interface Reporting {
  /** `file` is `-` for standard input; `name` decides which configuration counts, and `beside` whose corrections do. */
  report(file: string, name: string, beside?: string): Promise<Report>;
  /** What is wrong with the configuration and the people files that were read. */
  faults(): Promise<readonly string[]>;
}

/** Starts with the reports of one run. */
export async function reporting(host: Host, options: ReportingOptions): Promise<Reporting> {
  const configuration = await configure(host, options);
  const tagger = options.model ? await host.loadTagger() : undefined;
  // Whom the newsroom knows tells who is who; of the others nothing is told.
  const read: PeopleRead = new Map();
  return {
    report: (file, name, beside = file) =>
      reportOn(host, { configuration, tagger, read }, file, name, beside),
    faults: async () => [...configuration.complaints(), ...(await faultsOfPeople(read))],
  };
}

interface Means {
  readonly configuration: Configuration;
  readonly tagger: Tagger | undefined;
  readonly read: PeopleRead;
}

async function reportOn(
  host: Host,
  { configuration, tagger, read }: Means,
  file: string,
  name: string,
  besideOf: string,
): Promise<Report> {
  const { severities, flaggedDomains } = await configuration.forFile(name);
  const source = await readSource(host, file, name);
  const beside = await readBeside(host, besideOf);
  const at = lineFinder(source.text);
  const rangeOf = (span: { start: number; end: number }) => {
    const { start, end } = at(span);
    return { start: fromZero(start), end: fromZero(end) };
  };
  const bench = { name: name.slice(name.lastIndexOf('/') + 1), hues: new Map<string, number>(), rangeOf };
  const open = await knownNear(host, name, 'open', read);
  const known = [...open, ...(await knownNear(host, name, 'confidential'))];
  const desk = { tagger, severities, flaggedDomains, known, today: host.today };
  return forExport(reportOf(analyze(source, { ...desk, ...beside }), bench));
}

function fromZero({ line, column }: Position): Place {
  return { line: line - 1, character: column - 1 };
}
