// CPU time of the reader on text that it has not seen and has seen: node run.mjs speed.ts --input FILE --weights FILE
import { readFileSync } from 'node:fs';
import { taggerOf } from '../src/model/index.ts';
import { option, readLines } from './corpus.ts';
import { blocksOf } from './gold.ts';
import type { Article } from './gold.ts';

const bytes = readFileSync(option('--weights'));
const proses = readLines<Article>(option('--input')).flatMap((article) =>
  blocksOf(article.text).map(({ prose }) => prose),
);
const tokens = proses.reduce((sum, prose) => sum + prose.tokens.count, 0);
const carry = { open: false, announced: false };

function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

const load: number[] = [];
const fresh: number[] = [];
const again: number[] = [];
for (let round = 0; round < 7; round++) {
  let tagger = taggerOf(bytes, 'warm');
  load.push(cpu(() => (tagger = taggerOf(bytes, 'reader'))));
  const read = () => proses.forEach((prose) => tagger.tag(prose, carry));
  fresh.push(cpu(read));
  again.push(cpu(read));
}
const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1];
console.log(`${tokens} tokens; load ${median(load).toFixed(1)} ms of CPU`);
for (const [name, list] of [
  ['new words', fresh],
  ['known words', again],
] as const)
  console.log(
    `${name}: ${((median(list) * 1000) / tokens).toFixed(2)} µs a token, ${((median(list) * 19000) / tokens).toFixed(1)} ms for 19,000`,
  );
