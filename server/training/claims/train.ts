// Trains the model of unsupported claims and writes server/src/core/claims/weights.ts. Run it through
//   node server/training/run.mjs claims/train.ts CORPORA [--from gold,rules,reader] [--penalty N]
//     [--without FEATURE,…] [--alone SOURCE,…] [--rounds N] [--shown CHANCE] [--weights] [--write]
// CORPORA holds people-claims-train.ndjson.gz, people-claims-dev.ndjson, world-dev.ndjson and polnear-train.ndjson.gz;
// `further.ts` says what else is learned from. Each article is read three times: with the annotated attributions, with
// those of the rules, and with those of the trained reader. The last one has seen the training articles and is too sure of
// them; the three together serve whichever reader an editor runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { features } from '../../src/core/claims/features.ts';
import { ruleTagger } from '../../src/core/index.ts';
import { loadTagger } from '../../src/model/index.ts';
import { readLines } from '../corpus.ts';
import { furtherArticles } from './further.ts';
import type { Further } from './further.ts';
import { chanceOf, fitLogistic } from './logistic.ts';
import { figures, report } from './report.ts';
import { examplesOf } from './sentences.ts';
import type { AttributionsFrom, Example, GoldArticle } from './sentences.ts';

const [corpora, ...flags] = process.argv.slice(2);
const option = (name: string, fallback: string): string =>
  flags.includes(name) ? flags[flags.indexOf(name) + 1] : fallback;
const penalty = Number(option('--penalty', '200'));
const rounds = Number(option('--rounds', '3'));
/** Features left out, to see what they earn. */
const without = new Set(option('--without', '').split(','));
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
const wanted = option('--from', readers.map(([name]) => name).join(',')).split(',');

const articles = read('people-claims-train.ndjson.gz');
const versions = readers.map(([name, from]) => ({ name, examples: examplesOf(articles, from) }));
const used = versions.filter(({ name }) => wanted.includes(name));
const train = used.flatMap(({ examples }) => examples).filter(isAsked);
/** Sources of further articles to leave out, to see what they earn. */
const further = furtherArticles(corpora, new Set(option('--alone', '').split(',')));
const more = further.map(({ articles: theirs }) =>
  readers
    .filter(([name]) => wanted.includes(name))
    .flatMap(([, from]) => examplesOf(theirs, from))
    .filter(isAsked),
);

for (const { name, examples } of versions) {
  const outside = Array.from({ length: rounds }, (_, round) => chancesOutside(examples, round));
  report(
    `${rounds} × ${folds} folds, ${name}`,
    Array(rounds).fill(examples).flat() as Example[],
    outside.flat(),
  );
}
const weights = fit(train);
/** What the weights' file says of them: precision, recall and F1 of `unsupported` at the chance from which it is shown. */
const shownFrom = Number(option('--shown', '0.35'));
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
      `  … of them those in nobody's voice with a telling word: ${figures(examples, keywords(examples), shownFrom)}`,
    );
  }
}
if (flags.includes('--weights')) printWeights();
if (flags.includes('--write')) write();

function read(name: string): GoldArticle[] {
  return readLines<GoldArticle>(join(corpora, name));
}

function isAsked({ asked }: Example): boolean {
  return asked;
}

function fit(examples: readonly Example[]): number[] {
  const sources = [examples, ...more];
  const rows = sources.flatMap((source, s) =>
    source.map(({ values }) => [
      ...values.map((value, i) => (without.has(features[i][0]) ? 0 : value)),
      ...more.map((_, m) => (m === s - 1 ? 1 : 0)),
    ]),
  );
  const weights = fitLogistic(
    rows,
    sources.flat().map(({ label }) => label === 'unsupported'),
    rows[0].map((_, i) => (i === 0 || i >= features.length ? 0 : penalty)),
    sources.flatMap((source, s) => source.map(() => (s === 0 ? 1 : further[s - 1].counts))),
  );
  return weights.slice(0, features.length);
}

function chances(model: readonly number[], examples: readonly Example[]): number[] {
  return examples.map(({ asked, values }) => (asked ? chanceOf(model, values) : 0));
}

/** The chance of each example from a model that has not seen its article. */
function chancesOutside(examples: readonly Example[], round: number): number[] {
  const order = shuffled(articles.length, round);
  const foldOf = (article: number): number => order[article] % folds;
  const models = Array.from({ length: folds }, (_, fold) =>
    fit(train.filter(({ article }) => foldOf(article) !== fold)),
  );
  return examples.map((example) => chances(models[foldOf(example.article)], [example])[0]);
}

/** The numbers below `count` in an order of which there is one for each seed (a linear congruential generator). */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = (seed + 1) * 2654435761;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

function everyAsked(examples: readonly Example[]): number[] {
  return examples.map(({ asked }) => (asked ? 1 : 0));
}

/** What a word list would flag: a telling word in a sentence that nobody is said to say. */
function keywords(examples: readonly Example[]): number[] {
  const at = (name: string): number => features.findIndex(([its]) => its === name);
  const telling = ['superlative', 'cause', 'trend', 'crowd', 'wrongdoing', 'judgement', 'intensity'].map(
    (says) => at(`says ${says}`),
  );
  const voiced = [at('some speech'), at('cue')];
  return examples.map(({ asked, values }) =>
    asked && telling.some((i) => values[i] > 0) && voiced.every((i) => values[i] === 0) ? 1 : 0,
  );
}

function printWeights(): void {
  const named = features.map(([name], i) => `${name} ${weights[i].toFixed(2)}`);
  console.log(named.sort((a, b) => Number(b.split(' ').pop()) - Number(a.split(' ').pop())).join(', '));
}

function counted({ name, articles: theirs }: Further): string {
  return `${theirs.length} of ${name}`;
}

function write(): void {
  const lines = features.map(([name], i) => `  '${name}': ${Number(weights[i].toFixed(3))},`);
  writeFileSync(
    'server/src/core/claims/weights.ts',
    `/**
 * Weights of the model of unsupported claims by feature; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * ${further.map(counted).join(', ')}.
 * Precision / recall / F1 on articles kept apart:
 *
${card.map((line) => ` * ${line}`).join('\n')}
 */
export const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
