import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { Report } from '../../server/src/protocol/index.ts';
import {
  forExport,
  hues,
  markdownReport,
  matchFactChecks,
  quotesSheet,
  readWorksheet,
  reportPage,
  withhold,
  withNewer,
  wordsOfAlone,
  worksheet,
} from '../../server/src/report/index.ts';
import { speak } from '../../server/src/say/index.ts';
import { runCli } from '../support/host.ts';

afterEach(() => speak(undefined));

const article = `# Vote on R&D put off

“We will not sign this, not with *these* figures,” Mayor Anna Keller said. “=SUM(A1) is no budget.”

Tomas Rill told the council that the report left out the sea wall.

“It leaks,” a source said.

The pier is the largest in the country. The pier is the largest in the country.
`;

async function reportOn(text: string, name = 'a.md'): Promise<Report> {
  const { out } = await runCli(['report', '--format', 'json', name], { [name]: text });
  return JSON.parse(out) as Report;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('the command writes every form', async () => {
  const written = async (...words: string[]): Promise<string> =>
    (await runCli(['report', ...words, 'a.md'], { 'a.md': article })).out;
  expect(await written()).toMatch(/^# Vote on R&D put off: report\n/);
  expect(await written('--format', 'html')).toMatch(/^<!doctype html>/);
  expect(await written('--format', 'csv')).toMatch(/^\ufeffSpeaker,Who,/);
  expect(await written('--format', 'csv', '--table', 'claims')).toMatch(/^\ufeffNo\.,Statement,/);
  const { code, complaints } = await runCli(['report', '--table', 'claims', 'a.md'], { 'a.md': article });
  expect([code, complaints]).toEqual([2, expect.stringContaining('--table goes with --format csv.')]);
});

test('the page escapes what the article says, runs nothing and loads nothing', async () => {
  const report = await reportOn('Tomas Rill said “<img src=x onerror=alert(1)> is no answer.”', 'a.txt');
  const page = reportPage(report);
  expect(page).toContain('&lt;img src=x');
  expect(reportPage(await reportOn(article))).toContain('Vote on R&amp;D put off');
  expect(page).not.toMatch(/<img|<script|https?:/);
  expect(page).toContain("default-src 'none'");
});

test('the Markdown shows text as it was, and every quote under its speaker', async () => {
  const markdown = markdownReport(await reportOn(article));
  expect(markdown).toContain('### Anna Keller (Mayor, official)');
  expect(markdown).toMatch(/- \[ \] “We will not sign this, not with these figures,”.*\(line 3\)/);
});

test('what is the same of several findings is said once, and words that a finding says itself are not said again', async () => {
  const report = await reportOn(
    'The dyke leaks. The dyke has always leaked. The pier is the largest in the country. The quay is the largest in the country.\n\n“It leaks,” a source said.\n',
  );
  const { what } = report.findings.find(({ rule }) => rule === 'claim/superlative')!;
  const page = reportPage(report).replaceAll('&quot;', '"');
  expect(page.split(what)).toHaveLength(2);
  expect(page).toContain('<q>The pier is the largest in the country.</q>');
  expect(page).not.toContain('<q>a source</q>');
  expect(markdownReport(report)).toContain(`${what} (The pier is the largest in the country.)`);
});

test('of whoever is something it goes without saying that they are a person', async () => {
  const markdown = markdownReport(await reportOn('“It leaks,” said Tomas Rill, a fisherman.\n'));
  expect(markdown).toContain('### Tomas Rill (fisherman)');
});

test('a spreadsheet takes no cell for a formula', async () => {
  const report = await reportOn(
    '“=SUM(A1:A3),” Mayor Anna Keller said.\n\n=1+1 per cent of all boats sank.\n',
  );
  for (const csv of [quotesSheet(report), worksheet(report)]) expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
  expect(worksheet(report)).toContain("'=1+1 per cent of all boats sank.");
});

test('a worksheet that was filled in finds its statements again, also after a spreadsheet changed its marks', async () => {
  const report = await reportOn(article);
  const first = report.claims.findIndex(({ text }) => text.includes('largest'));
  expect(report.claims[first + 1].text).toBe(report.claims[first].text);
  const lines = worksheet(report).trimEnd().split('\n');
  lines[first + 2] = lines[first + 2].replace(/,,$/, ',"false, by far",See the ‘register’');
  const checks = readWorksheet(utf8(lines.join('\r\n')));
  expect(checks).toEqual([
    { statement: report.claims[first].text, verdict: 'false, by far', note: 'See the ‘register’' },
  ]);
  const changed = [{ ...checks[0], statement: ` ${checks[0].statement.replace(' ', '\u00a0')}` }];
  expect(matchFactChecks(report.claims, changed).matched[0].claim).toBe(report.claims[first]);
  const gone = matchFactChecks(report.claims, [{ ...checks[0], statement: 'The pier is the smallest.' }]);
  expect([gone.matched.length, gone.lost.length]).toEqual([0, 1]);
  expect(() => readWorksheet(utf8('Statement,Result\nA,B'))).toThrow('no column “Verdict”');
});

test('quotations that were read back are ticked off', async () => {
  const report = await reportOn(article);
  const [first, ...others] = report.quotes;
  const ticked = { ...report, quotes: [{ ...first, readBack: true }, ...others] };
  expect(quotesSheet(ticked).split('\n')[1]).toMatch(/,read back$/);
  expect(markdownReport(ticked).match(/- \[x\] .*/g)).toHaveLength(1);
  expect(reportPage(ticked).match(/<strong>read back/g)).toHaveLength(1);
  expect(markdownReport(report)).not.toContain('[x]');
});

test('a worksheet is read as spreadsheets of other countries write it', () => {
  const wanted = [{ statement: 'Rain, hail; snow: “all fell”.', verdict: 'true, by far', note: '' }];
  for (const mark of [',', ';', '\t']) {
    const rows = [
      ['No.', 'Statement', 'Verdict', 'Note'],
      ['1', '"Rain, hail; snow: “all fell”."', '"true, by far"', ''],
    ];
    expect(readWorksheet(utf8(rows.map((row) => row.join(mark)).join('\r\n')))).toEqual(wanted);
  }
});

test('a worksheet is read in the encodings of spreadsheets', () => {
  const text = 'Statement\tVerdict\tNote\r\n“Zoë’s pier” – 5 €.\tfalse\t\r\n';
  const wide = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  const old = text.replace(/[“”’–€]/g, (letter) => '\x93\x94\x92\x96\x80'['“”’–€'.indexOf(letter)]);
  const encoded = [
    utf8(text),
    utf8(`\ufeff${text}`),
    new Uint8Array(wide.buffer),
    new Uint8Array(wide.buffer.slice(0)).map((_, at, bytes) => bytes[at ^ 1]),
    Uint8Array.from(old, (letter) => letter.charCodeAt(0)),
  ];
  for (const bytes of encoded)
    expect(readWorksheet(bytes)).toEqual([{ statement: '“Zoë’s pier” – 5 €.', verdict: 'false', note: '' }]);
});

test('the worksheet of one checker leaves alone what another one found', () => {
  const check = (statement: string, verdict: string) => ({ statement, verdict, note: '' });
  const first = [check('The pier is the largest.', 'true'), check('It “leaks”.', 'unclear')];
  const second = [check('It "leaks".', 'false'), check('It is new.', 'true')];
  expect(withNewer(first, second)).toEqual([first[0], ...second]);
});

test('two who say something else of the same statement are both heard', async () => {
  const { claims } = await reportOn('Rain and snow fell in 12 of 14 weeks.\n');
  const checks = ['true', 'false'].map((verdict) => ({ statement: claims[0].text, verdict, note: '' }));
  expect(matchFactChecks(claims, checks).matched.map(({ check }) => check)).toEqual(checks);
});

test('whoever is confidential leaves no trace in an export', async () => {
  const report = await reportOn(`${article}\nRill’s boat is the oldest in the bay.\n`);
  const secret: Report = {
    ...report,
    sources: report.sources.map((source) => ({ ...source, confidential: source.name === 'Tomas Rill' })),
    withheld: ['A. N. Other'],
  };
  const shown = forExport(secret);
  expect(shown.sources.length).toBe(report.sources.length - 1);
  for (const written of [
    JSON.stringify(shown),
    reportPage(shown),
    markdownReport(shown),
    quotesSheet(shown),
    worksheet(shown),
  ])
    expect(written).not.toMatch(/Rill|sea wall/);
  expect(forExport(report)).toBe(report);
  const titled = (title: string): string => forExport({ ...report, title, withheld: ['Henrike Voss'] }).title;
  expect(['henrike_voss-notes.md', '2026-henrike.md', 'harbour.md'].map(titled)).toEqual([
    'An article',
    'An article',
    'harbour.md',
  ]);
});

test('who is to be protected is so by a surname of two letters, too, and hides no “An”', async () => {
  const report = await reportOn('“Li left,” Anna Keller said. “An hour went by,” Keller added.\n');
  const quotes = (...withheld: string[]): number => forExport({ ...report, withheld }).quotes.length;
  expect([quotes('Somebody Else'), quotes('Wen Li'), quotes('An Osei')]).toEqual([2, 1, 2]);
});

test('who is to be protected is so by one word of an alias, in capitals, and without the marks of the letters', async () => {
  const text =
    'Rike said the keys were gone. The Quiet One said no more. “Yes,” Anna Keller said.\n\nMS. VOSS: I have it.\n\n“No,” said Zoé.\n';
  const report = { ...(await reportOn(text)), withheld: ['Zoë Voss', 'Rike Voss', 'the Quiet One'] };
  for (const written of [JSON.stringify(forExport(report)), quotesSheet(forExport(report))]) {
    expect(written).toContain('Anna Keller');
    expect(written).not.toMatch(/Rike|Quiet|VOSS|Zo|keys|no more|have it/);
  }
  const names = ['Zoë Voss', 'Rike Voss'];
  expect(withhold('Zoé VOSS, Rike and Dorn', names, wordsOfAlone(names, ['Rike', 'Rike Dorn']))).toBe(
    '[withheld], Rike and Dorn',
  );
  expect(withhold('Mr VOSS', names, wordsOfAlone(names, ['Voss']))).toBe('Mr [withheld]');
});

test('a name is withheld as whole words, across the end of a line, and behind letters that grow when they are small', () => {
  const names = ['Rill', 'Tomas Rill', 'C. (Al) Ö’Dor', ' '];
  expect(withhold('İİ tomas\nRill, Rilla and C. (Al)  ö’dor', names)).toBe(
    'İİ [withheld], Rilla and [withheld]',
  );
  expect(withhold('Rill', [''])).toBe('Rill');
});

test('the command keeps out whoever the confidential people file beside the article names', async () => {
  const people = 'people:\n  - name: Tomas Rill\n';
  const files = { 'story/a.md': article, 'people.confidential.yaml': people };
  for (const format of ['md', 'html', 'json', 'csv']) {
    const { code, out } = await runCli(['report', '--format', format, 'story/a.md'], files);
    expect(code).toBe(0);
    expect(out).toContain('Keller');
    expect(out).not.toMatch(/Rill|sea wall/);
  }
});

test('every colour of a speaker stands out from its ground as text does', () => {
  for (const [colours, ground] of [
    [hues.light, '#ffffff'],
    [hues.dark, '#1f1f1f'],
  ] as const)
    for (const colour of colours)
      expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThan(4.5);
});

/** Contrast as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('a report speaks the reader’s language, figures too, and takes worksheets back in that and in English', async () => {
  const report = await reportOn(article);
  const english = worksheet(report).replace(/,,\n/, ',wrong,\n');
  speak(JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8')));
  const own = worksheet(report).replace(/,,\n/, ',falsch,\n');
  expect(own).toMatch(/^\ufeffNr\.,Aussage,Zeile,Art,Gestützt auf,Urteil,Anmerkung\n/);
  expect(readWorksheet(utf8(own)).map(({ verdict }) => verdict)).toEqual(['falsch']);
  expect(readWorksheet(utf8(english)).map(({ verdict }) => verdict)).toEqual(['wrong']);
  const page = reportPage({ ...report, words: 12345 });
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('12.345 Wörter');
  expect(page).not.toMatch(/\b(?:Who speaks|quoted|Statement|words)\b/);
});
