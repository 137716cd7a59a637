import { sidesOf } from './conflict.ts';
import type { Correction, PersonReference, TextQuote } from './types.ts';

/**
 * What is kept beside an article: corrections, and what others keep there, which stays as it is. `unread` are entries
 * among the corrections that say nothing to us, a newer version's perhaps.
 */
export interface Sidecar {
  readonly corrections: readonly Correction[];
  readonly unread: readonly unknown[];
  readonly others: Readonly<Record<string, unknown>>;
}

export const emptySidecar: Sidecar = { corrections: [], unread: [], others: {} };

/** The path or URI of an article's sidecar: `harbour.md.ontherecord.json` beside `harbour.md`. */
export function sidecarOf(article: string): string {
  return `${article}${sidecarEnding}`;
}

export const sidecarEnding = '.ontherecord.json';

/** The article of a sidecar's path or URI; undefined for another file. */
export function articleOf(sidecar: string): string | undefined {
  return sidecar.endsWith(sidecarEnding) ? sidecar.slice(0, -sidecarEnding.length) : undefined;
}

/**
 * Reads a sidecar; undefined where the text is no JSON object, so that nobody writes over what a person may repair. Where a
 * merge left two sides in it, what either of them says counts.
 */
export function readSidecar(text: string): Sidecar | undefined {
  if (text.trim() === '') return emptySidecar;
  const value = recordIn(text) ?? sidesOf(text)?.map(recordIn).reduce(joined);
  if (!value) return undefined;
  const { version, corrections: listed, ...others } = value;
  const entries = Array.isArray(listed) ? (listed as unknown[]) : [];
  const corrections: Correction[] = [];
  const unread: unknown[] = [];
  for (const entry of entries) {
    const correction = correctionOf(entry);
    if (correction) corrections.push(correction);
    else unread.push(entry);
  }
  return {
    corrections,
    unread,
    others: version === undefined || version === 1 ? others : { ...others, version },
  };
}

function recordIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Both sides of a merge; of neither is anything left out. */
function joined(
  ours: Record<string, unknown> | undefined,
  theirs: Record<string, unknown> | undefined,
): Record<string, unknown> | undefined {
  if (!ours || !theirs) return undefined;
  const both = { ...theirs, ...ours };
  for (const [key, value] of Object.entries(theirs)) {
    const own = ours[key];
    if (!Array.isArray(value) || !Array.isArray(own)) continue;
    const known = new Set(own.map((entry) => JSON.stringify(entry)));
    both[key] = [...(own as unknown[]), ...value.filter((entry) => !known.has(JSON.stringify(entry)))];
  }
  return both;
}

/** Writes a sidecar: an entry a line, so that what two writers have changed is seen line by line. */
export function writeSidecar({ corrections, unread, others }: Sidecar): string {
  const { version = 1, ...rest } = others;
  const parts = [`  "version": ${JSON.stringify(version)}`];
  for (const [key, value] of Object.entries(rest)) parts.push(`  ${JSON.stringify(key)}: ${written(value)}`);
  parts.push(`  "corrections": ${written([...corrections, ...unread])}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function written(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (value.length === 0) return '[]';
  return `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}

/** What somebody else keeps in a sidecar under a name, entry by entry. */
export function entriesIn({ others }: Sidecar, name: string): readonly unknown[] {
  const entries = others[name];
  return Array.isArray(entries) ? entries : [];
}

/** The sidecar with these entries under a name, in place of those that `isKnown`; those that say nothing to us stay. */
export function withEntries(
  sidecar: Sidecar,
  name: string,
  entries: readonly unknown[],
  isKnown: (entry: unknown) => boolean,
): Sidecar {
  const all = [...entries, ...entriesIn(sidecar, name).filter((entry) => !isKnown(entry))];
  const others = Object.entries(sidecar.others).filter(([key]) => key !== name);
  if (all.length > 0) others.push([name, all]);
  return { ...sidecar, others: Object.fromEntries(others) };
}

function correctionOf(entry: unknown): Correction | undefined {
  if (!isRecord(entry)) return undefined;
  const at = quoteOf(entry.at);
  const person = personOf(entry.person);
  switch (entry.kind) {
    case 'speaker':
      return at && person && { kind: 'speaker', at, person };
    case 'notQuotation':
      return at && { kind: 'notQuotation', at };
    case 'official':
      return person && { kind: 'official', person, official: entry.official !== false };
    case 'same':
      return at && person && { kind: 'same', at, person, everywhere: entry.everywhere === true };
    case 'different':
      return at && { kind: 'different', at };
    default:
      return undefined;
  }
}

function quoteOf(value: unknown): TextQuote | undefined {
  if (!isRecord(value) || typeof value.exact !== 'string' || value.exact === '') return undefined;
  const { exact, prefix, suffix } = value;
  return { exact, prefix: textOf(prefix), suffix: textOf(suffix) };
}

function personOf(value: unknown): PersonReference | undefined {
  if (!isRecord(value) || typeof value.name !== 'string') return undefined;
  const { name } = value;
  const at = quoteOf(value.at);
  if (at) return { name, at };
  return value.elsewhere === true && name.trim() !== '' ? { name, elsewhere: true } : { name };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
