// Peak memory of one analysis of 1 MB, each contender in a process of its own: memory.mjs runs itself again.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readAll, wink } from './engines.ts';
import { report, tell } from './measure.ts';
import { newsText } from './text.ts';

const contenders: Readonly<Record<string, (text: string) => unknown>> = { ours: readAll, 'wink-nlp': wink };
const chosen = process.argv[2];

if (chosen) {
  const before = process.resourceUsage().maxRSS;
  const kept = contenders[chosen](newsText(1_000_000));
  console.log(JSON.stringify([before / 1024, process.resourceUsage().maxRSS / 1024, typeof kept]));
} else {
  const peak = Object.keys(contenders).map((name) => {
    const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: 'utf8' });
    const [before, after] = JSON.parse(child.stdout) as [number, number];
    return { name, before, after };
  });
  tell('Peak memory at 1 MB (MB resident)', [
    ['', 'loaded', 'peak'],
    ...peak.map(({ name, before, after }) => [name, before, after]),
  ]);
  report([
    {
      what: 'peak memory at 1 MB beside wink-nlp',
      limit: 0.5,
      value: peak[0].after / peak[1].after,
      unit: '×',
    },
  ]);
}
