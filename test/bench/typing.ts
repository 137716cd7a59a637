// From a key to its letter on the screen, in VS Code itself: everything on beside everything off.
// node test/bench/run.mjs typing [WINDOWS OF EACH KIND] [BURSTS] [WORDS …]
import { spawnSync } from 'node:child_process';
import { quantile, report, short, tell } from './measure.ts';
import type { Target } from './measure.ts';

interface Sample {
  readonly article: number;
  readonly arm: 'off' | 'on';
  readonly window: number;
  readonly round: number;
  /** From each key to its paint. */
  readonly ms: readonly number[];
  /** CPU of the window's main thread, a key. */
  readonly cpu: number;
}

const [script, windows = '4', bursts = '6', ...lengths] = process.argv.slice(2);
const articles = lengths.length > 0 ? lengths : ['800', '8000'];
const typed = spawnSync(process.execPath, [script, windows, bursts, ...articles], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (typed.status !== 0) throw new Error('typing into the windows failed');
const samples = typed.stdout
  .split('\n')
  .filter((text) => text.startsWith('{"article"'))
  .map((text) => JSON.parse(text) as Sample);

/** What is measured of one window: a quantile of what its bursts have. */
const measures: readonly {
  readonly name: string;
  readonly values: (sample: Sample) => readonly number[];
  readonly share: number;
}[] = [
  { name: 'from a key to its paint, p50', values: ({ ms }) => ms, share: 0.5 },
  { name: '… p75', values: ({ ms }) => ms, share: 0.75 },
  { name: '… p95', values: ({ ms }) => ms, share: 0.95 },
  { name: 'CPU of the main thread, a key', values: ({ cpu }) => [cpu], share: 0.5 },
];
const targets: Target[] = [];
for (const article of new Set(samples.map((sample) => sample.article))) {
  const rows: (readonly (string | number)[])[] = [
    ['', 'off', 'on', 'on / off', 'by chance', 'windows off; on'],
  ];
  for (const [i, { name, values, share }] of measures.entries()) {
    const of = (arm: Sample['arm']): readonly number[] => {
      const bursts = samples.filter((sample) => sample.article === article && sample.arm === arm);
      const windows = [...new Set(bursts.map(({ window }) => window))];
      return windows.map((window) =>
        quantile(bursts.filter((sample) => sample.window === window).flatMap(values), share),
      );
    };
    const off = of('off');
    const on = of('on');
    const ratio = mean(on) / mean(off);
    const chance = ratioByChance(off, on);
    const each = [off, on].map((windows) => windows.map(short).join(' ')).join('; ');
    rows.push([name, mean(off), mean(on), ratio.toFixed(2), `≤ ${chance.toFixed(2)}`, each]);
    if (i > 0) continue;
    targets.push({
      what: `typing, ${article} words, p50 with everything on beside off; at most what the windows give dealt at random`,
      limit: Number(chance.toFixed(3)),
      value: ratio,
      unit: '×',
    });
  }
  tell(`Typing in an article of ${article} words (ms)`, rows);
}
report(targets);

/**
 * The ratio that 95 in a hundred ways to deal the windows into two lots do not exceed: a permutation test (Fisher 1935, The
 * Design of Experiments, chapter 3). Windows are dealt, not keys or bursts: what makes one window slower than another of its
 * kind lasts as long as the window does.
 */
function ratioByChance(off: readonly number[], on: readonly number[]): number {
  const all = [...off, ...on];
  const ratios: number[] = [];
  for (let deal = 0; deal < 1 << all.length; deal++) {
    const [dealtOn, dealtOff] = [1, 0].map((side) => all.filter((_, i) => ((deal >> i) & 1) === side));
    if (dealtOn.length === on.length) ratios.push(mean(dealtOn) / mean(dealtOff));
  }
  return ratios.sort((a, b) => a - b)[Math.ceil(0.95 * ratios.length) - 1];
}

/** The geometric mean. */
function mean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
