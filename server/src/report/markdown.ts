import type { FactCheck, LedgerFinding, LedgerQuote, PlaceRange, Report } from '../protocol/index.ts';
import {
  byRule,
  byWords,
  count,
  percent,
  headOf,
  saysWords,
  sharesOf,
  summaryOf,
  supports,
  whoIs,
} from './figures.ts';
import { later, say } from '../say/index.ts';
import { worksheetColumns } from './worksheet.ts';

/** The report as Markdown. */
export function markdownReport(report: Report, checks: ReadonlyMap<string, FactCheck> = new Map()): string {
  return `${[
    `# ${say('{0}: report', plain(report.title))}`,
    summaryOf(report),
    ...who(report),
    ...shares(report),
    ...findings(report),
    ...quotes(report),
    ...claims(report, checks),
  ].join('\n\n')}\n`;
}

function who(report: Report): string[] {
  const rows = byWords(report).map((source) => [
    plain(headOf(source)),
    plain(whoIs(source)),
    `${source.quotes}`,
    `${source.words}`,
    percent(source.words, report.words),
  ]);
  if (rows.length === 0) return [say('Nobody is quoted.')];
  return [
    `## ${say('Who speaks')}`,
    table([say('Source'), say('Who'), say('Quotes'), say('Words'), say('Of the article')], rows),
  ];
}

function shares(report: Report): string[] {
  const rows = sharesOf(report)
    .flat()
    .map(({ label, sources, quotes, words }) => [
      label,
      `${sources}`,
      `${quotes}`,
      `${words}`,
      percent(words, report.quotedWords),
    ]);
  return [
    `## ${say('Kinds of source')}`,
    table([say('Kind'), say('Sources'), say('Quotes'), say('Words'), say('Of what is quoted')], rows),
  ];
}

function findings({ findings }: Report): string[] {
  if (findings.length === 0) return [`## ${say('Findings')}`, say('None.')];
  const lists = byRule(findings).map((group) =>
    [`### ${plain(group[0].title)} (${group.length})`, group.map(told).join('\n')].join('\n\n'),
  );
  return [`## ${say('Findings')}`, ...lists];
}

/** `- line 3: This is told as fact. (The dyke is old.)` */
function told(finding: LedgerFinding): string {
  const { what, text, range } = finding;
  return `- ${lineOf(range)}: ${plain(what)}${saysWords(finding) ? '' : ` (${plain(text)})`}`;
}

function quotes({ sources, quotes }: Report): string[] {
  const lists = sources
    .map((source) => ({ source, said: quotes.filter((quote) => quote.source === source.id) }))
    .filter(({ said }) => said.length > 0)
    .map(({ source, said }) => `### ${plain(headOf(source))} (${plain(whoIs(source))})\n\n${list(said)}`);
  const open = quotes.filter(({ source }) => source === null);
  if (open.length > 0) lists.push(`### ${say('Nobody is found who says it')}\n\n${list(open)}`);
  return lists.length > 0 ? [`## ${say('Every quote, to be read back')}`, ...lists] : [];
}

function list(said: readonly LedgerQuote[]): string {
  return said
    .map(({ text, ranges, readBack }) => `- [${readBack ? 'x' : ' '}] ${plain(text)} (${lineOf(ranges[0])})`)
    .join('\n');
}

function claims({ claims }: Report, checks: ReadonlyMap<string, FactCheck>): string[] {
  if (claims.length === 0) return [];
  const rows = claims.map(({ id, text, range, reason, support }, i) => [
    `${i + 1}`,
    plain(text),
    `${range.start.line + 1}`,
    say(reason),
    say(supports[support]),
    plain(checks.get(id)?.verdict ?? ''),
    plain(checks.get(id)?.note ?? ''),
  ]);
  return [
    `## ${say('Fact-check worksheet')}`,
    `${count(claims.length, later('1 statement'), later('{0} statements'))}.`,
    table(
      worksheetColumns.map((name) => say(name)),
      rows,
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `line 12` */
export function lineOf({ start }: PlaceRange): string {
  return say('line {0}', start.line + 1);
}

/** Text that Markdown shows as it is. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~^]/g, '\\$&');
}
