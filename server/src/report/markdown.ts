import type { LedgerQuote, PlaceRange, Report } from '../protocol/index.ts';
import { byRule, byWords, count, percent, sharesOf, summaryOf, supports, whoIs } from './figures.ts';
import type { Verdict } from './worksheet.ts';

/** The report as Markdown. */
export function markdownReport(report: Report, verdicts: ReadonlyMap<string, Verdict> = new Map()): string {
  return `${[
    `# ${plain(report.title)}: report`,
    summaryOf(report),
    ...who(report),
    ...shares(report),
    ...findings(report),
    ...quotes(report),
    ...claims(report, verdicts),
  ].join('\n\n')}\n`;
}

function who(report: Report): string[] {
  const rows = byWords(report).map((source) => [
    plain(source.name),
    plain(whoIs(source)),
    `${source.quotes}`,
    `${source.words}`,
    percent(source.words, report.words),
  ]);
  if (rows.length === 0) return ['Nobody is quoted.'];
  return ['## Who speaks', table(['Source', 'Who', 'Quotes', 'Words', 'Of the article'], rows)];
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
  return ['## Kinds of source', table(['Kind', 'Sources', 'Quotes', 'Words', 'Of what is quoted'], rows)];
}

function findings({ findings }: Report): string[] {
  if (findings.length === 0) return ['## Findings', 'None.'];
  const lists = byRule(findings).map((group) =>
    [
      `### ${plain(group[0].title)} (${group.length})`,
      group.map(({ what, range }) => `- ${lineOf(range)}: ${plain(what)}`).join('\n'),
    ].join('\n\n'),
  );
  return ['## Findings', ...lists];
}

function quotes({ sources, quotes }: Report): string[] {
  const lists = sources
    .map((source) => ({ source, said: quotes.filter((quote) => quote.source === source.id) }))
    .filter(({ said }) => said.length > 0)
    .map(({ source, said }) => `### ${plain(source.name)} (${plain(whoIs(source))})\n\n${list(said)}`);
  const open = quotes.filter(({ source }) => source === null);
  if (open.length > 0) lists.push(`### Nobody is found who says it\n\n${list(open)}`);
  return lists.length > 0 ? ['## Every quote, to be read back', ...lists] : [];
}

function list(said: readonly LedgerQuote[]): string {
  return said.map(({ text, ranges }) => `- [ ] ${plain(text)} (${lineOf(ranges[0])})`).join('\n');
}

function claims({ claims }: Report, verdicts: ReadonlyMap<string, Verdict>): string[] {
  if (claims.length === 0) return [];
  const rows = claims.map(({ id, text, range, reason, support }, i) => [
    `${i + 1}`,
    plain(text),
    `${range.start.line + 1}`,
    reason,
    supports[support],
    plain(verdicts.get(id)?.verdict ?? ''),
    plain(verdicts.get(id)?.note ?? ''),
  ]);
  return [
    '## Fact-check worksheet',
    `${count(claims.length, 'statement')}.`,
    table(['No.', 'Statement', 'Line', 'Kind', 'Stands on', 'Verdict', 'Note'], rows),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function lineOf({ start }: PlaceRange): string {
  return `line ${start.line + 1}`;
}

/** Text that Markdown shows as it is. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~^]/g, '\\$&');
}
