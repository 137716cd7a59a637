import { csvFormatRows, dsvFormat } from 'd3-dsv';
import { decodedText } from '../protocol/index.ts';
import type { FactCheck, Report, ReportClaim } from '../protocol/index.ts';
import { supports, whoIs } from './figures.ts';
import { later, say } from '../say/index.ts';

interface Matched {
  readonly claim: ReportClaim;
  readonly check: FactCheck;
}

/** To be said. */
export const worksheetColumns = [
  later('No.'),
  later('Statement'),
  later('Line'),
  later('Kind'),
  later('Stands on'),
  later('Verdict'),
  later('Note'),
] as const;

/** The statements of fact as a table to be filled in, as CSV. `checks` by `ReportClaim.id`: what was filled in before. */
export function worksheet({ claims }: Report, checks: ReadonlyMap<string, FactCheck> = new Map()): string {
  const rows = claims.map(({ id, text, range, reason, support }, i) => [
    `${i + 1}`,
    text,
    `${range.start.line + 1}`,
    say(reason),
    say(supports[support]),
    checks.get(id)?.verdict ?? '',
    checks.get(id)?.note ?? '',
  ]);
  return written([worksheetColumns.map((name) => say(name)), ...rows]);
}

const quotesColumns = [
  later('Speaker'),
  later('Who'),
  later('Form'),
  later('Quote'),
  later('Words'),
  later('Line'),
  later('Confirmed'),
];
const forms = { direct: later('direct'), mixed: later('mixed'), indirect: later('indirect') };

/** Every quote with who says it, as CSV, for reading back. */
export function quotesSheet({ quotes, sources }: Report): string {
  const known = new Map(sources.map((source) => [source.id, source]));
  const rows = quotes.map(({ source, kind, text, words, ranges, readBack }) => {
    const who = known.get(source ?? '');
    const line = ranges.length > 0 ? `${ranges[0].start.line + 1}` : '';
    const confirmed = readBack ? say('read back') : '';
    return [who?.name ?? '', who ? whoIs(who) : '', say(forms[kind]), text, `${words}`, line, confirmed];
  });
  return written([quotesColumns.map((name) => say(name)), ...rows]);
}

/**
 * Reads a worksheet that was filled in, as bytes, because spreadsheets write what their country is used to; rows without
 * verdict and note are left out. Columns are found by their names, in any order, English or the reader’s. Throws an Error
 * that says which column is missing.
 */
export function readWorksheet(csv: Uint8Array): readonly FactCheck[] {
  const text = decodedText(csv);
  const [head = [], ...rows] = dsvFormat(separatorOf(text)).parseRows(text);
  const names = head.map((name) => name.trim().toLowerCase());
  const placeOf = (name: string): number =>
    names.findIndex((each) => each === name.toLowerCase() || each === say(name).toLowerCase());
  const column = (name: string): number => {
    const at = placeOf(name);
    if (at < 0) throw new Error(say('The table has no column “{0}”.', say(name)));
    return at;
  };
  const [statement, verdict] = [column('Statement'), column('Verdict')];
  const note = placeOf('Note');
  return rows
    .map((row) => ({
      statement: harmless(row[statement]),
      verdict: harmless(row[verdict]),
      note: harmless(row[note]),
    }))
    .filter(({ statement, verdict, note }) => statement !== '' && (verdict !== '' || note !== ''));
}

/** What was checked before with what came in now: of the same statement, what came in now. */
export function withNewer(before: readonly FactCheck[], now: readonly FactCheck[]): readonly FactCheck[] {
  const told = new Set(now.map(({ statement }) => folded(statement)));
  return [...before.filter(({ statement }) => !told.has(folded(statement))), ...now];
}

/** Finds the statements that fact checks are about by their words; `lost` are those whose words are no longer there. */
export function matchFactChecks(
  claims: readonly ReportClaim[],
  checks: readonly FactCheck[],
): { readonly matched: readonly Matched[]; readonly lost: readonly FactCheck[] } {
  const waiting = new Map<string, ReportClaim[]>();
  for (const claim of claims) {
    const key = folded(claim.text);
    const same = waiting.get(key);
    if (same) same.push(claim);
    else waiting.set(key, [claim]);
  }
  const matched: Matched[] = [];
  const lost: FactCheck[] = [];
  for (const check of checks) {
    const same = waiting.get(folded(check.statement));
    // Of a statement that stands there once, two may have found something.
    if (same) matched.push({ claim: same.length > 1 ? same.shift()! : same[0], check });
    else lost.push(check);
  }
  return { matched, lost };
}

/** With the mark by which spreadsheets know UTF-8, and no cell that they would take for a formula. */
function written(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map((cell) => (/^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell)));
  return `\ufeff${csvFormatRows(guarded)}\n`;
}

function harmless(cell: string | undefined): string {
  return (cell ?? '').replace(/^'(?=[=+@\t\r-])/, '').trim();
}

/** Spreadsheets write semicolons where a comma stands in figures, and tabs where somebody copies cells. */
function separatorOf(text: string): string {
  const [head] = text.split('\n', 1);
  return [',', ';', '\t'].reduce((most, each) =>
    head.split(each).length > head.split(most).length ? each : most,
  );
}

/** Spreadsheets change quotation marks and white space. */
function folded(text: string): string {
  return text
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
