import { build } from 'esbuild';
import { afterEach, describe, expect, test } from 'vitest';
import type * as Core from '../../server/src/core/index.ts';
import { newsText } from '../bench/text.ts';

// Bundled, as it ships: what the runner makes of the modules takes twice as long.
const { analyze, attributionsOf, claimsOf, findingsOf, fixesOf, highlightsOf, meantAt } = await bundled();

/** Seconds of CPU that a text may take: on a slow machine, forty times what it needs for 500 KB of news, where 5 MB are ten. */
const patience = Math.max(20, 40 * secondsFor(newsText(500_000)));

// The runner wants to hear from its worker once a minute; synchronous tests in a row would keep it silent for longer.
afterEach(() => new Promise((resolve) => setImmediate(resolve)));

const noise = (length: number): string => {
  let state = 42;
  let text = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += String.fromCharCode(state >>> 24);
  }
  return text;
};

const garbage: Readonly<Record<string, () => string>> = {
  'a binary file': () => `\u0089PNG\r\n\u001a\n${noise(200_000)}`,
  'a single line of 5 MB': () => newsText(5_000_000).replace(/\n+/g, ' '),
  'a single word of 1 MB': () => 'x'.repeat(1_000_000),
  '100,000 quotation marks': () => '“'.repeat(50_000) + '"'.repeat(50_000),
  '100,000 pairs of quotation marks': () => '“a” "b" '.repeat(50_000),
  '10,000 nested block quotes': () => `${'> '.repeat(10_000)}deep`,
  '500 nested lists': () => Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- x`).join('\n'),
  '100,000 delimiters': () => '*_'.repeat(50_000),
  '50,000 opening brackets': () => '['.repeat(50_000),
  '50,000 links begun': () => '[a]('.repeat(50_000),
  '50,000 backticks of every length': () => Array.from({ length: 300 }, (_, i) => '`'.repeat(i)).join(' '),
  '50,000 entities': () => '&amp;'.repeat(50_000),
  '20,000 footnotes': () => Array.from({ length: 20_000 }, (_, i) => `[^${i}]`).join(' '),
  '20,000 headings': () => '# a\n'.repeat(20_000),
  '100,000 line breaks': () => '\n'.repeat(100_000),
  'a million spaces': () => ' '.repeat(1_000_000),
  '100,000 full stops': () => '.'.repeat(100_000),
  '30,000 names': () => 'Anna Keller, '.repeat(30_000),
  '30,000 cues': () => 'he said she said '.repeat(15_000),
  '15,000 who speak behind their office': () =>
    'The firm’s lawyer, Ruth Dorn told the court that it leaks. '.repeat(15_000),
  '50,000 offices that a headline may tell of': () => 'Mayor said no. '.repeat(50_000),
  '50,000 who open a story without a name': () => 'The minister left. '.repeat(50_000),
  '80,000 cues without an end': () => 'according to '.repeat(80_000),
  'a title of 100,000 words': () =>
    'Former Deputy Assistant Acting Vice President General Secretary Minister '.repeat(12_000),
  '15,000 people with a surname each, introduced and named again': () =>
    numbered(15_000, (name) => `Mayor Anna ${name} spoke. Mayor ${name} left. `),
  '20,000 people who speak of themselves and others': () =>
    numbered(20_000, (name) => `“I know he knew,” Anna ${name} said. `),
  '40,000 people of one age': () => numbered(40_000, (name) => `Anna ${name}, 15, came. The teenager left. `),
  '200,000 parents': () => 'It was the mother of two. '.repeat(200_000),
  '300,000 quotations in one another': () => '“I ‘he '.repeat(150_000) + '’ ”'.repeat(150_000),
  '20,000 comments': () => '<!-- ontherecord-disable-line -->\n'.repeat(20_000),
  'lone surrogates': () => '\ud800 said “\udc00”. \udbff\n\n\udfff'.repeat(5000),
  'right-to-left and combining marks': () => 'שלום “عليكم” e\u0301\u0301\u0301 \u202e. '.repeat(5000),
};

function numbered(count: number, told: (surname: string) => string): string {
  return Array.from({ length: count }, (_, i) => told(surname(i))).join('');
}

/** Another one for each number. */
function surname(number: number): string {
  const letters = [...String(number)].map((digit) => 'bdfglmnprt'[Number(digit)]);
  return `K${letters.join('a')}on`;
}

describe.each(['plaintext', 'markdown'])('%s', (languageId) => {
  test.each(Object.entries(garbage))(
    '%s',
    (_, make) => {
      const text = make();
      const started = process.cpuUsage();
      const analysis = analyze({ text, languageId });
      for (const finding of findingsOf(analysis).slice(0, 100)) fixesOf(analysis, finding);
      attributionsOf(analysis);
      claimsOf(analysis);
      highlightsOf(analysis);
      meantAt(analysis, 0);
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1e6).toBeLessThan(patience);
      for (let i = 0; i < analysis.blocks.length; i++) {
        expect(analysis.document.starts[i]).toBeLessThanOrEqual(text.length);
      }
    },
    120_000,
  );
});

function secondsFor(text: string): number {
  const started = process.cpuUsage();
  analyze({ text, languageId: 'markdown' });
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

async function bundled(): Promise<typeof Core> {
  const { outputFiles } = await build({
    entryPoints: ['server/src/core/index.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
