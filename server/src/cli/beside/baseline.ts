import { acceptedOf, compareAccepted } from '../../core/index.ts';
import type { AcceptedFinding, Analysis, SourceFinding } from '../../core/index.ts';
import type { Baseline } from '../../config/index.ts';
import { pathFrom, decodedText } from '../../protocol/index.ts';
import { UsageError } from '../host.ts';
import type { Host } from '../host.ts';
import { faultOf } from '../system-errors.ts';

/** What to do where a baseline cannot be read. */
const remedy = '--write-baseline writes one.';

/** Tells findings that a desk has accepted from those that it has not. */
export interface Baselines {
  /** Those of an article that are not in its baseline. `file` is undefined for standard input, `named` what its configuration names. */
  fresh(
    analysis: Analysis,
    findings: readonly SourceFinding[],
    file: string | undefined,
    named: string | undefined,
  ): Promise<readonly SourceFinding[]>;
  /** What is wrong, and what was accepted and is no longer found: a line each. */
  remarks(): { readonly faults: readonly string[]; readonly stale: readonly string[] };
}

/** `given` is the baseline of the command line: over all that configurations name, and it must be there. */
export async function openBaselines(host: Host, given: string | undefined): Promise<Baselines> {
  const read = new Map<string, Promise<Baseline>>();
  const faults: string[] = [];
  const stale = new Map<string, { count: number; example: AcceptedFinding; name: string }>();

  function baselineAt(path: string): Promise<Baseline> {
    let known = read.get(path);
    if (!known) {
      known = readFile(host, path).catch((error: Error) => {
        const fault = `${faultOf(host.shown(path), error)} ${remedy}`;
        if (given !== undefined) throw new UsageError(fault);
        faults.push(fault);
        return new Map();
      });
      read.set(path, known);
    }
    return known;
  }

  const own = given === undefined ? undefined : host.absolute(given);
  if (own !== undefined) await baselineAt(own);
  return {
    async fresh(analysis, findings, file, named) {
      const path = own ?? named;
      if (path === undefined || file === undefined) return findings;
      const name = keyOf(host, path, file);
      const compared = compareAccepted(analysis, findings, (await baselineAt(path)).get(name) ?? []);
      const [example] = compared.stale;
      const entry = `${path} ${name}`;
      if (example) stale.set(entry, { count: compared.stale.length, example, name: host.shown(path) });
      else stale.delete(entry);
      return compared.fresh;
    },
    remarks: () => ({
      faults,
      stale: [...stale].map(([key, { count, example, name }]) => {
        const article = key.slice(key.lastIndexOf(' ') + 1);
        const more = count > 1 ? ` and ${count - 1} more` : '';
        return `${name}: ${article}: no longer found: ${example.rule} at ${example.words}${more}`;
      }),
    }),
  };
}

/** Findings to be accepted, by file. */
export type Accepting = Map<string, readonly AcceptedFinding[]>;

export function accept(analysis: Analysis, findings: readonly SourceFinding[]): readonly AcceptedFinding[] {
  return findings.map((finding) => acceptedOf(analysis, finding));
}

/**
 * Writes a baseline. What one that is there already says of files that were not checked stays, where there still are such
 * files.
 */
export async function writeAccepted(host: Host, path: string, accepting: Accepting): Promise<string> {
  const { writeBaseline } = await import('../../config/index.ts');
  const absolute = host.absolute(path);
  const folder = absolute.slice(0, absolute.lastIndexOf('/'));
  const files = new Map<string, readonly AcceptedFinding[]>();
  const before =
    (await host.kindOf(path)) === 'file' ? await readFile(host, absolute) : new Map<string, never>();
  for (const [name, entries] of before) {
    if ((await host.kindOf(host.shown(`${folder}/${name}`))) === 'file') files.set(name, entries);
  }
  let count = 0;
  for (const [file, entries] of accepting) {
    files.set(keyOf(host, absolute, file), entries);
    count += entries.length;
  }
  await host.writeFile(path, writeBaseline(files));
  return `${path}: ${count} ${count === 1 ? 'finding' : 'findings'} of ${accepting.size} ${accepting.size === 1 ? 'file' : 'files'} accepted.`;
}

function keyOf(host: Host, baseline: string, file: string): string {
  return pathFrom(baseline.slice(0, baseline.lastIndexOf('/')), host.absolute(file));
}

async function readFile(host: Host, path: string): Promise<Baseline> {
  const { readBaseline } = await import('../../config/index.ts');
  return readBaseline(decodedText(await host.readFile(host.shown(path))));
}
