// A short report where no scorer is at hand: node run.mjs report.ts --gold FILE --system FILE
import { option, readLines } from './corpus.ts';
import type { Article, GoldAttribution, Spans } from './gold.ts';

const system = new Map(readLines<Article>(option('--system')).map((line) => [line.id, line.attributions]));
const key = (spans: Spans) => spans.map(([start, end]) => `${start}-${end}`).join(' ');
const counts: Record<string, [hit: number, found: number, there: number]> = {};
for (const { id, attributions } of readLines<Article>(option('--gold'))) {
  const ours = system.get(id) ?? [];
  for (const role of ['content', 'cue', 'source'] as const)
    tally(role, ours, attributions, (each) => each[role]);
  tally('triple', ours, attributions, (each) => [...each.content, ...each.cue, ...each.source]);
}

function tally(
  name: string,
  ours: readonly GoldAttribution[],
  gold: readonly GoldAttribution[],
  part: (each: GoldAttribution) => Spans,
): void {
  const keys = (list: readonly GoldAttribution[]) =>
    new Set(
      list
        .map(part)
        .filter((spans) => spans.length > 0)
        .map(key),
    );
  const found = keys(ours);
  const there = keys(gold);
  const count = (counts[name] ??= [0, 0, 0]);
  for (const each of found) if (there.has(each)) count[0]++;
  count[1] += found.size;
  count[2] += there.size;
}

console.log('exact by character       P      R     F1');
for (const [name, [hit, found, there]] of Object.entries(counts)) {
  const percent = (x: number) => (100 * x).toFixed(1).padStart(6);
  console.log(
    `${name.padEnd(20)} ${percent(hit / found)} ${percent(hit / there)} ${percent((2 * hit) / (found + there))}`,
  );
}
