import { changesPage, compareDrafts, lossKinds } from '../../report/index.ts';
import { UsageError } from '../host.ts';
import type { Host } from '../host.ts';
import { reporting } from './reporting.ts';
import type { ReportingOptions } from './reporting.ts';

export const compareFormats = ['md', 'json'] as const;

export interface CompareOptions extends ReportingOptions {
  readonly format: (typeof compareFormats)[number];
  readonly files: readonly string[];
}

/**
 * `compare`: writes what became of who says what, and of what stands on nothing, from one draft of an article to the next.
 * Returns the exit code.
 */
export async function compare(host: Host, { files, format, ...options }: CompareOptions): Promise<number> {
  const [before, after, ...more] = files;
  if (after === undefined || more.length > 0)
    throw new UsageError('compare takes two files, the earlier draft and the later one.');
  if (before === '-' && after === '-') throw new UsageError('Only one of the drafts can be standard input.');
  // Both are drafts of one article: what is known of it counts for either.
  const article = after === '-' ? before : after;
  const nameOf = (file: string): string => (file === '-' ? article : file);
  const reports = await reporting(host, options);
  const earlier = await reports.report(before, nameOf(before), article);
  const later = await reports.report(after, nameOf(after), article);
  const changes = compareDrafts(earlier, later);
  await host.write(
    format === 'md' ? changesPage(later.title, changes) : `${JSON.stringify(changes, null, 2)}\n`,
  );
  const faults = await reports.faults();
  faults.forEach((fault) => host.complain(fault));
  if (faults.length > 0) return 2;
  return changes.some(({ kind }) => lossKinds.has(kind)) ? 1 : 0;
}
