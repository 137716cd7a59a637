import type { AcceptedFinding } from '../core/index.ts';
import { say } from '../say/index.ts';

/** Accepted findings by article, its path counted from the folder of the baseline. */
export type Baseline = ReadonlyMap<string, readonly AcceptedFinding[]>;

/**
 * Reads a baseline. Throws an error that says what is wrong with one that is none; entries that are no findings are left
 * out.
 */
export function readBaseline(text: string): Baseline {
  const value = parsed(text) as { version?: unknown; files?: unknown } | null;
  if (value?.version !== 1 || typeof value.files !== 'object' || value.files === null)
    throw new Error(say('It is no baseline: it has no "version": 1 and no "files".'));
  return new Map(
    Object.entries(value.files).map(([file, entries]): [string, readonly AcceptedFinding[]] => [
      file,
      (Array.isArray(entries) ? (entries as unknown[]) : []).flatMap(readEntry),
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(say('It is no baseline: it is no JSON.'));
  }
}

function readEntry(value: unknown): readonly AcceptedFinding[] {
  const { rule, words, before = '', after = '' } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof rule !== 'string' || typeof words !== 'string') return [];
  return [{ rule, words, before: String(before), after: String(after) }];
}

/** Writes a baseline: files and findings in one order whatever the order of the text, one finding a line. */
export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([file, entries]) => {
      const lines = entries.map(lineOf).sort(compare);
      return `    ${JSON.stringify(file)}: [\n${lines.map((line) => `      ${line}`).join(',\n')}\n    ]`;
    });
  const inside = files.length > 0 ? `\n${files.join(',\n')}\n  ` : '';
  return `{\n  "version": 1,\n  "files": {${inside}}\n}\n`;
}

function lineOf({ rule, words, before, after }: AcceptedFinding): string {
  const pairs = Object.entries({ rule, words, before, after }).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{ ${pairs.join(', ')} }`;
}

/** By code units, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
