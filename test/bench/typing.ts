// From a key to its letter on the screen, in VS Code itself: everything on beside everything off and beside no extension.
import { spawnSync } from 'node:child_process';
import { quantile, report, tell } from './measure.ts';
import type { Target } from './measure.ts';

interface Sample {
  readonly article: number;
  readonly arm: Arm;
  readonly round: number;
  /** From each key to its paint. */
  readonly ms: readonly number[];
  /** CPU of the window's main thread, a key. */
  readonly cpu: number;
}
type Arm = (typeof arms)[number];
/** Milliseconds of one window, by round. */
type Rounds = ReadonlyMap<number, readonly number[]>;

const arms = ['without', 'off', 'on', 'above'] as const;
const shares = [0.5, 0.95];
const [script, rounds = '12', ...lengths] = process.argv.slice(2);
const articles = lengths.length > 0 ? lengths : ['800', '8000'];
const typed = spawnSync(process.execPath, [script, rounds, ...articles], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (typed.status !== 0) throw new Error('typing into the windows failed');
const samples = typed.stdout
  .split('\n')
  .filter((text) => text.startsWith('{"article"'))
  .map((text) => JSON.parse(text) as Sample);

const pairs = [
  ['on', 'off'],
  ['on', 'without'],
  ['off', 'without'],
  ['above', 'off'],
  ['above', 'on'],
] as const;
const targets: Target[] = [];
for (const article of new Set(samples.map((sample) => sample.article))) {
  const latency = byArm(article, (sample) => sample.ms);
  const cpu = byArm(article, (sample) => [sample.cpu]);
  const keys = [...latency.on.values()].flat().length;
  const ratios = (by: Record<Arm, Rounds>, one: Arm, other: Arm, share: number): readonly string[] => {
    const { ratio, low, high } = ratioOf(by[one], by[other], share);
    return [ratio.toFixed(2), `${low.toFixed(2)}–${high.toFixed(2)}`];
  };
  tell(`A key to its paint, ${article} words, ${keys} keys a window (ms; ratios with 95 % intervals)`, [
    ['', 'wall p50', '', 'wall p95', '', 'CPU of the main thread p50', ''],
    ...arms.map((arm) => [
      arm,
      ...shares.flatMap((share) => [quantile([...latency[arm].values()].flat(), share), '']),
      quantile([...cpu[arm].values()].flat(), 0.5),
    ]),
    ...pairs.map(([one, other]) => [
      `${one} / ${other}`,
      ...shares.flatMap((share) => ratios(latency, one, other, share)),
      ...ratios(cpu, one, other, 0.5),
    ]),
  ]);
  // Not measurably different: the interval of the ratio holds 1 or lies below it.
  targets.push({
    what: `typing, ${article} words, everything on beside off: least ratio of the medians (95 %)`,
    limit: 1,
    value: ratioOf(latency.on, latency.off, 0.5).low,
    unit: '×',
  });
}
report(targets);

function byArm(article: number, values: (sample: Sample) => readonly number[]): Record<Arm, Rounds> {
  const of = (arm: Arm): Rounds =>
    new Map(
      samples
        .filter((sample) => sample.article === article && sample.arm === arm)
        .map((sample) => [sample.round, values(sample)]),
    );
  return { without: of('without'), off: of('off'), on: of('on'), above: of('above') };
}

/**
 * The ratio of a quantile in two windows, with the 95 % interval of a bootstrap over rounds (Efron and Tibshirani 1993, An
 * Introduction to the Bootstrap, chapter 13): keys of one round share what the machine did meanwhile, so rounds are drawn, not
 * keys, and the same ones for both windows.
 */
function ratioOf(one: Rounds, other: Rounds, share: number): { ratio: number; low: number; high: number } {
  const numbers = [...one.keys()];
  const of = (rounds: Rounds, drawn: readonly number[]): number =>
    quantile(
      drawn.flatMap((round) => rounds.get(round) ?? []),
      share,
    );
  const random = generator(1);
  const ratios = Array.from({ length: 2000 }, () => {
    const drawn = numbers.map(() => numbers[Math.floor(random() * numbers.length)]);
    return of(one, drawn) / of(other, drawn);
  });
  return {
    ratio: of(one, numbers) / of(other, numbers),
    low: quantile(ratios, 0.025),
    high: quantile(ratios, 0.975),
  };
}

/** Numbers in [0, 1), the same at every run (Marsaglia 2003, Xorshift RNGs). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
