// Trains the model of unsupported claims and writes server/src/core/claims/weights.ts. Run it through
//   npx esbuild server/training/claims/train.ts --bundle --platform=node --format=esm --outfile=out/claims.mjs
//   node out/claims.mjs CORPORA [--from gold,rules,reader] [--penalty N] [--weights] [--write]
// CORPORA holds people-claims-train.ndjson.gz, people-claims-dev.ndjson and world-dev.ndjson. Each article is read three
// times: with the annotated attributions, with those of the rules, and with those of the trained reader. The last one has
// seen the training articles and is too sure of them; the three together serve whichever reader an editor runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { features } from '../../src/core/claims/features.ts';
import { ruleTagger } from '../../src/core/index.ts';
import { loadTagger } from '../../src/model/index.ts';
import { chanceOf, fitLogistic } from './logistic.ts';
import { examplesOf } from './sentences.ts';
import type { AttributionsFrom, Example, GoldArticle } from './sentences.ts';

const [corpora, ...flags] = process.argv.slice(2);
const penalty = flags.includes('--penalty') ? Number(flags[flags.indexOf('--penalty') + 1]) : 90;
const folds = 7;

const readerCard = JSON.parse(readFileSync('server/model/model.json', 'utf8')) as {
  name: string;
  hash: string;
};
const readers: readonly (readonly [string, AttributionsFrom])[] = [
  ['gold', 'gold'],
  ['rules', ruleTagger],
  ['reader', loadTagger(readFileSync('server/model/reader.bin'), readerCard)],
];
const wanted = flags.includes('--from')
  ? flags[flags.indexOf('--from') + 1].split(',')
  : readers.map(([name]) => name);

const articles = read('people-claims-train.ndjson.gz');
const versions = readers.map(([name, from]) => ({ name, examples: examplesOf(articles, from) }));
const train = versions.filter(({ name }) => wanted.includes(name)).flatMap(({ examples }) => examples);
const models = Array.from({ length: folds }, (_, fold) =>
  fit(train.filter(({ article }) => article % folds !== fold)),
);
const weights = fit(train);

for (const { name, examples } of versions)
  report(
    `folds, ${name}`,
    examples,
    examples.map((example) => chances(models[example.article % folds], [example])[0]),
  );
/** What the weights' file says of them: precision, recall and F1 of `unsupported` at the chance from which it is shown. */
const shownFrom = 0.4;
const card: string[] = [];

for (const file of ['people-claims-dev', 'world-dev']) {
  const held = read(`${file}.ndjson`);
  for (const [name, from] of readers) {
    const examples = examplesOf(held, from);
    report(`${file}, ${name}`, examples, chances(weights, examples));
    card.push(
      `${file}, attributions by ${name}: ${figures(examples, chances(weights, examples), shownFrom)}`,
    );
    card.push(
      `  every sentence that may assert something: ${figures(examples, everyAsked(examples), shownFrom)}`,
    );
  }
}
if (flags.includes('--weights')) printWeights();
if (flags.includes('--write')) write();

function read(name: string): GoldArticle[] {
  const bytes = readFileSync(join(corpora, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
}

function fit(examples: readonly Example[]): number[] {
  const asked = examples.filter((example) => example.asked);
  return fitLogistic(
    asked.map(({ values }) => values),
    asked.map(({ label }) => label === 'unsupported'),
    penalty,
  );
}

function chances(model: readonly number[], examples: readonly Example[]): number[] {
  return examples.map(({ asked, values }) => (asked ? chanceOf(model, values) : 0));
}

function report(name: string, examples: readonly Example[], given: readonly number[]): void {
  const judged = examples
    .map(({ label }, i) => ({ label, chance: given[i] }))
    .filter(({ label }) => label !== 'disputed');
  const gold = judged.filter(({ label }) => label === 'unsupported').length;
  const lines = [0.3, 0.4, 0.5, 0.6, 0.7].map(
    (threshold) => `${threshold}: ${figures(examples, given, threshold)}`,
  );
  const ranked = [...judged].sort((a, b) => b.chance - a.chance);
  let right = 0;
  let area = 0;
  ranked.forEach(({ label }, i) => {
    if (label === 'unsupported') area += ++right / (i + 1);
  });
  console.log(
    `${name}: average precision ${((100 * area) / gold).toFixed(1)}; P/R/F1 at ${lines.join(', ')}`,
  );
}

function everyAsked(examples: readonly Example[]): number[] {
  return examples.map(({ asked }) => (asked ? 1 : 0));
}

/** Precision, recall and F1, in per cent. Sentences on which annotators differed count for nothing. */
function figures(examples: readonly Example[], given: readonly number[], threshold: number): string {
  let shown = 0;
  let right = 0;
  let gold = 0;
  examples.forEach(({ label }, i) => {
    if (label === 'disputed') return;
    const is = label === 'unsupported';
    if (is) gold++;
    if (given[i] < threshold) return;
    shown++;
    if (is) right++;
  });
  return [right / shown, right / gold, (2 * right) / (shown + gold)]
    .map((figure) => (100 * figure).toFixed(1))
    .join(' / ');
}

function printWeights(): void {
  const named = features.map(([name], i) => `${name} ${weights[i].toFixed(2)}`);
  console.log(named.sort((a, b) => Number(b.split(' ').pop()) - Number(a.split(' ').pop())).join(', '));
}

function write(): void {
  const lines = features.map(([name], i) => `  '${name}': ${Number(weights[i].toFixed(3))},`);
  writeFileSync(
    'server/src/core/claims/weights.ts',
    `/**
 * Weights of the model of unsupported claims by feature; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016. Precision / recall / F1 on articles kept apart:
 *
${card.map((line) => ` * ${line}`).join('\n')}
 */
export const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
