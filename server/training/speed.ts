// CPU time of readers on text that they have not seen and have seen, alternating: node run.mjs speed.ts --input FILE --weights FILE[,FILE…]
import { readFileSync } from 'node:fs';
import { nothingTagged, ruleTagger } from '../src/core/tagging/index.ts';
import type { Tagger } from '../src/core/tagging/index.ts';
import { taggerOf } from '../src/model/index.ts';
import { option, readLines } from './corpus.ts';
import { blocksOf } from './gold.ts';
import type { Article } from './gold.ts';

const proses = readLines<Article>(option('--input')).flatMap((article) =>
  blocksOf(article.text).map(({ prose }) => prose),
);
const tokens = proses.reduce((sum, prose) => sum + prose.tokens.count, 0);
const carry = nothingTagged;
const times: Record<string, number[]> = {};

function measure(name: string, work: () => void): void {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  (times[name] ??= []).push((used.user + used.system) / 1000);
}

const files = option('--weights')
  .split(',')
  .map((path) => ({ path, bytes: readFileSync(path) }));
for (let round = 0; round < Number(option('--rounds', '15')); round++) {
  const read = (tagger: Tagger) => tagger.tag(proses, carry);
  measure('rules alone', () => read(ruleTagger));
  for (const { path, bytes } of files) {
    let tagger = ruleTagger;
    measure(`${path}: load`, () => (tagger = taggerOf(bytes, 'reader')));
    measure(`${path}: new words`, () => read(tagger));
    measure(`${path}: known words`, () => read(tagger));
  }
}
console.log(`${tokens} tokens`);
for (const [name, list] of Object.entries(times)) {
  list.sort((a, b) => a - b);
  const [least, median] = [list[0], list[list.length >> 1]];
  const per = name.endsWith('load') ? '' : `; for 19,000: ${((least * 19000) / tokens).toFixed(1)} ms`;
  console.log(`${name.padEnd(50)} least ${least.toFixed(1)} ms, median ${median.toFixed(1)} ms${per}`);
}
