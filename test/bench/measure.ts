/** One thing to be measured beside others. `run` gives its result back so that no engine can leave the work out. */
interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** CPU milliseconds of the process (threads of the garbage collector and the compiler included) for each call of `run`. */
interface Cost {
  readonly name: string;
  readonly cpu: number;
  readonly wall: number;
}

let sink: unknown;

/** CPU time that a contender is warmed up for: on a busy machine compilers need more rounds than one thinks. */
const warmUp = 1500;

/**
 * Measures contenders in turn, so that noise of the machine falls on all alike: after warming up, rounds until `seconds`
 * have passed (at least `rounds`), each long enough for the clock. Medians.
 */
export function compare(contenders: readonly Contender[], seconds: number, rounds = 3): readonly Cost[] {
  const repeat = contenders.map(({ run }) => {
    const begun = process.cpuUsage();
    let times = 0;
    let spent = 0;
    for (; spent < warmUp; times++) {
      sink = run();
      const { user, system } = process.cpuUsage(begun);
      spent = (user + system) / 1000;
    }
    return Math.max(1, Math.ceil((20 * times) / spent));
  });
  const samples = contenders.map(() => ({ cpu: [] as number[], wall: [] as number[] }));
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < rounds || performance.now() < end; round++) {
    contenders.forEach(({ run }, i) => {
      const cpu = process.cpuUsage();
      const wall = performance.now();
      for (let times = repeat[i]; times > 0; times--) sink = run();
      samples[i].wall.push((performance.now() - wall) / repeat[i]);
      const spent = process.cpuUsage(cpu);
      samples[i].cpu.push((spent.user + spent.system) / 1000 / repeat[i]);
    });
  }
  return contenders.map(({ name }, i) => ({
    name,
    cpu: quantile(samples[i].cpu, 0.5),
    wall: quantile(samples[i].wall, 0.5),
  }));
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** A target and what was measured; `value` is fine at or below `limit`. */
export interface Target {
  readonly what: string;
  readonly limit: number;
  readonly value: number;
  readonly unit: '×' | 'ms' | 'MB' | 'KB';
}

export function tell(title: string, rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? short(cell) : cell)));
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of cells) {
    console.log(
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`,
    );
  }
}

/** Three digits that count. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Hands targets to the driver, which prints them together at the end. */
export function report(targets: readonly Target[]): void {
  for (const target of targets) console.log(`@target ${JSON.stringify(target)}`);
}

export function used(): unknown {
  return sink;
}
