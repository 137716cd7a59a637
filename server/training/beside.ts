// CPU time of the whole analysis with rules, with the reader, and of wink-nlp, alternating in one process:
// node run.mjs beside.ts --input FILE.ndjson --weights FILE --wink FOLDER (a folder whose node_modules has wink-nlp)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { analyze } from '../src/core/index.ts';
import { taggerOf } from '../src/model/index.ts';
import { option, readLines } from './corpus.ts';
import type { Article } from './gold.ts';

let text = '';
for (const article of readLines<Article>(option('--input')))
  if (text.length < 100_000) text += article.text + '\n\n';
text = text.slice(0, 102_000);
const source = { text, languageId: 'plaintext' };
const load = createRequire(join(option('--wink'), 'x.js'));
const wink = load('wink-nlp')(load('wink-eng-lite-web-model')) as { readDoc(text: string): unknown };
const bytes = readFileSync(option('--weights'));
let tagger = taggerOf(bytes, 'reader');

const contestants: Record<string, () => unknown> = {
  'wink-nlp full': () => wink.readDoc(text),
  'analysis with rules': () => analyze(source).findings,
  'analysis with the reader, words known': () => analyze(source, { tagger }).findings,
  '… before anybody asks for findings': () => analyze(source, { tagger }),
  'analysis with the reader, words new': () => analyze(source, { tagger }).findings,
};
const times: Record<string, number[]> = {};
const names = Object.keys(contestants);
for (let round = 0; round < Number(option('--rounds', '25')); round++)
  // Who comes behind whom is another thing each round: what one leaves to be collected is another's time.
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn * (1 + (round % 4)) + round) % names.length];
    if (name.endsWith('new')) tagger = taggerOf(bytes, 'reader');
    const before = process.cpuUsage();
    contestants[name]();
    const used = process.cpuUsage(before);
    if (round > 4) (times[name] ??= []).push((used.user + used.system) / 1000);
  }
const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1];
const yardstick = median(times['wink-nlp full']);
for (const name of names) {
  const time = median(times[name]);
  console.log(
    `${name.padEnd(40)} ${time.toFixed(1).padStart(7)} ms  × wink ${(time / yardstick).toFixed(2)}`,
  );
}
