import type {
  FactCheck,
  LedgerFinding,
  LedgerQuote,
  LedgerSource,
  PlaceRange,
  Report,
  ReportClaim,
} from '../protocol/index.ts';
import {
  byRule,
  byWords,
  figure,
  percent,
  headOf,
  saysWords,
  sharesOf,
  summaryOf,
  supports,
  whoIs,
} from './figures.ts';
import type { Share } from './figures.ts';
import { reportStyle } from './style.ts';
import { say } from '../say/index.ts';

/** Drawn charts as SVG markup of our own making; where one is missing, its place stays empty and the table says it. */
export interface Charts {
  readonly who?: string;
  readonly where?: string;
}

interface Wishes {
  readonly checks?: ReadonlyMap<string, FactCheck>;
  readonly charts?: Charts;
  /** True where places can be gone to: each gets a link that carries its range. */
  readonly links?: boolean;
}

/** The report as a page of its own, which needs nothing from outside and runs nothing. */
export function reportPage(report: Report, wishes: Wishes = {}): string {
  return `<!doctype html>
<html lang="${say('en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(say('{0}: report', report.title))}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>${reportBody(report, wishes)}</main>
</body>
</html>
`;
}

/** What stands in the page's `main`. Everything that comes from the article is escaped. */
export function reportBody(report: Report, { checks = new Map(), charts = {}, links = false }: Wishes = {}) {
  const place = links ? linkTo : lineOf;
  return [
    `<h1>${text(report.title)}</h1>`,
    `<p class="summary">${text(summaryOf(report))}</p>`,
    who(report, charts),
    where(report, charts),
    kinds(report),
    findings(report, place),
    quotes(report, place),
    worksheet(report.claims, checks, place),
  ].join('\n');
}

type Place = (range: PlaceRange) => string;

function who(report: Report, { who: chart = '' }: Charts): string {
  const sources = byWords(report);
  if (sources.length === 0) return section('who', say('Who speaks'), nothing(say('Nobody is quoted.')));
  const rows = sources.map((source) => [
    named(source),
    text(whoIs(source)),
    figure(source.quotes),
    figure(source.words),
    percent(source.words, report.words),
  ]);
  const head = [say('Source'), say('Who'), say('Quotes'), say('Words'), say('Of the article')];
  return section(
    'who',
    say('Who speaks, and for how much of the article'),
    drawing('who', chart) + table(say('Everybody who speaks'), head, rows, [2, 3, 4]),
  );
}

function where(report: Report, { where: chart = '' }: Charts): string {
  const sources = byWords(report);
  if (sources.length === 0) return '';
  const rows = sources.map((source) => {
    const said = report.quotes.filter((quote) => quote.source === source.id);
    return [named(source), said.map(({ from }) => percent(from, report.words)).join(', ')];
  });
  const head = [say('Source'), say('Quotes begin at')];
  return section(
    'where',
    say('Where in the article they speak'),
    drawing('where', chart) +
      details(
        say('The same as a table'),
        table(say('Places of quotes, in hundredths of the article'), head, rows),
      ),
  );
}

function kinds(report: Report): string {
  const [naming, offices] = sharesOf(report);
  if (report.quotedWords === 0) return '';
  const head = [say('Kind'), say('Sources'), say('Quotes'), say('Words'), say('Of what is quoted')];
  const rows = (shares: readonly Share[]): string[][] => {
    const all = shares.reduce((sum, { words }) => sum + words, 0);
    return shares.map(({ label, sources, quotes, words }) => [
      label,
      figure(sources),
      figure(quotes),
      figure(words),
      `${meter(words, all)} <span class="share">${percent(words, all)}</span>`,
    ]);
  };
  return section(
    'kinds',
    say('Named or not, official or not'),
    table(say('Named sources and sources without a name'), head, rows(naming), [1, 2, 3, 4]) +
      table(say('Officials and others'), head, rows(offices), [1, 2, 3, 4]),
  );
}

function findings({ findings }: Report, place: Place): string {
  const groups = byRule(findings).map((group) => {
    const { title, rule, what } = group[0];
    // What is the same of all is said once.
    const alike = group.length > 1 && group.every((each) => each.what === what);
    const items = group.map(
      (finding) =>
        `<li>${alike ? '' : `${text(finding.what)} `}${wordsOf(finding)}<span class="at">${place(finding.range)}</span></li>`,
    );
    const head = `<h3>${text(title)} <span class="count">${group.length}</span></h3><p class="rule">${text(rule)}</p>`;
    return `${head}${alike ? `<p>${text(what)}</p>` : ''}<ul>${items.join('')}</ul>`;
  });
  return section('findings', say('Findings by rule'), groups.join('') || nothing(say('None.')));
}

/** The words that a finding speaks of, where it does not say them itself. */
function wordsOf(finding: LedgerFinding): string {
  return saysWords(finding) ? '' : `<q>${text(shorten(finding.text))}</q> `;
}

function quotes({ sources, quotes }: Report, place: Place): string {
  const list = (said: readonly LedgerQuote[]): string =>
    `<ol>${said
      .map(
        ({ text: words, kind, ranges, readBack }) =>
          `<li><blockquote>${text(words)}</blockquote> <span class="at">${kind === 'indirect' ? `${text(say('in indirect speech'))}, ` : ''}${place(ranges[0])}${readBack ? `, <strong>${text(say('read back'))}</strong>` : ''}</span></li>`,
      )
      .join('')}</ol>`;
  const groups = sources
    .map((source) => ({ source, said: quotes.filter((quote) => quote.source === source.id) }))
    .filter(({ said }) => said.length > 0)
    .map(
      ({ source, said }) =>
        `<h3>${named(source)} <span class="rule">${text(whoIs(source))}</span></h3>${list(said)}`,
    );
  const open = quotes.filter(({ source }) => source === null);
  if (open.length > 0) groups.push(`<h3>${text(say('Nobody is found who says it'))}</h3>${list(open)}`);
  return section(
    'quotes',
    say('Every quote, to be read back'),
    groups.join('') || nothing(say('Nobody is quoted.')),
  );
}

function worksheet(
  claims: readonly ReportClaim[],
  checks: ReadonlyMap<string, FactCheck>,
  place: Place,
): string {
  const rows = claims.map(({ id, text: words, range, reason, support }, i) => [
    `${i + 1}`,
    `${text(words)} <span class="at">${place(range)}</span>`,
    `${text(say(reason))}<br><span class="rule">${text(say('stands on {0}', say(supports[support])))}</span>`,
    text(checks.get(id)?.verdict ?? ''),
    text(checks.get(id)?.note ?? ''),
  ]);
  const head = [say('No.'), say('Statement'), say('Kind'), say('Verdict'), say('Note')];
  const sheet = `<div class="worksheet">${table(say('Statements of fact, to be checked'), head, rows)}</div>`;
  return section(
    'worksheet',
    say('Fact-check worksheet'),
    claims.length > 0 ? sheet : nothing(say('No statements.')),
  );
}

function section(id: string, title: string, content: string): string {
  return `<section aria-labelledby="${id}-title"><h2 id="${id}-title">${text(title)}</h2>${content}</section>`;
}

function nothing(words: string): string {
  return `<p>${text(words)}</p>`;
}

function drawing(id: string, chart: string): string {
  return `<figure id="${id}">${chart}</figure>`;
}

function details(title: string, content: string): string {
  return `<details id="${title.replace(/\W/g, '-')}"><summary>${text(title)}</summary>${content}</details>`;
}

/** Cells are markup, head and caption are text. Columns in `figures` are set flush right. */
function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly number[] = [],
): string {
  const kind = (i: number): string => (figures.includes(i) ? ' class="figure"' : '');
  const heads = head.map((cell, i) => `<th scope="col"${kind(i)}>${text(cell)}</th>`).join('');
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) =>
      i === 0 ? `<th scope="row">${cell}</th>` : `<td${kind(i)}>${cell}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><caption>${text(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** A bar that says nothing which the figure beside it does not say. */
function meter(part: number, whole: number): string {
  const width = whole === 0 ? 0 : Math.round((part / whole) * 100);
  return `<svg class="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="rest" width="100" height="8"/><rect class="part" width="${width}" height="8"/></svg>`;
}

function named(source: LedgerSource): string {
  const { hue } = source;
  return `<span class="named"><span class="swatch hue-${hue}" aria-hidden="true"></span><span>${text(headOf(source))}</span></span>`;
}

function lineOf({ start }: PlaceRange): string {
  return say('line {0}', start.line + 1);
}

function linkTo(range: PlaceRange): string {
  const { start, end } = range;
  const numbers = [start.line, start.character, end.line, end.character].join(',');
  return `<a href="#" data-range="${numbers}">${lineOf(range)}</a>`;
}

function shorten(words: string): string {
  return words.length > 120 ? `${words.slice(0, 120).replace(/\s+\S*$/, '')}…` : words;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function text(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities[character]);
}
