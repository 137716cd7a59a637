// Trains the model of unsupported claims and writes server/src/core/claims/weights.ts and
// server/src/model/directions.ts. Run it through
//   node server/training/run.mjs claims/train.ts CORPORA [--from gold,rules,reader] [--penalty N]
//     [--without FEATURE,…] [--alone SOURCE,…] [--rounds N] [--shown CHANCE] [--weights] [--write]
// CORPORA holds people-claims-train.ndjson.gz, people-claims-dev.ndjson, world-dev.ndjson and polnear-train.ndjson.gz;
// `further.ts` says what else is learned from. Each article is read three times: with the annotated attributions, with
// those of the rules, and with those of the trained reader. The last one has seen the training articles and is too sure of
// them; the three together serve whichever reader an editor runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { features } from '../../src/core/claims/features.ts';
import { taggerOf } from '../../src/model/index.ts';
import { readLines } from '../corpus.ts';
import { articlesApart, furtherArticles } from './further.ts';
import type { Further } from './further.ts';
import { chanceOf, fitLogistic } from './logistic.ts';
import { principalOf } from './principal.ts';
import { coordinatesOf, projectionOn, statesAlone } from './projections.ts';
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

/** How many of the reader's states are looked at: those of its first layer. */
const states = 96;
/** To how many directions they are reduced. */
const width = 16;

const readerCard = JSON.parse(readFileSync('server/model/model.json', 'utf8')) as { hash: string };
const reader = taggerOf(readFileSync('server/model/reader.bin'), 'reader', {
  projection: statesAlone(states),
});
const readers: readonly AttributionsFrom[] = ['gold', 'rules', 'reader'];
const wanted = option('--from', readers.join(',')).split(',');

const articles = read('people-claims-train.ndjson.gz');
const versions = readers.map((from) => ({ from, examples: examplesOf(articles, from, reader) }));
const train = versions
  .filter(({ from }) => wanted.includes(from))
  .flatMap(({ examples }) => examples)
  .filter(isAsked);
/** Sources of further articles to leave out, to see what they earn. */
const further = furtherArticles(corpora, new Set(option('--alone', '').split(',')));
const more = further.map(({ articles: theirs }) =>
  readers
    .filter((from) => wanted.includes(from))
    .flatMap((from) => examplesOf(theirs, from, reader))
    .filter(isAsked),
);
const principal = principalOf(
  [train, ...more].flat().flatMap(({ states: theirs }) => (theirs ? [theirs] : [])),
  width,
);

/** With what the reader made of a sentence, or by its features alone. */
type Model = 'with the reader' | 'alone';
const models: readonly Model[] = ['with the reader', 'alone'];

/** Articles that nothing is fitted on. */
const apart: readonly (readonly [string, readonly GoldArticle[]])[] = [
  ['people-claims-dev', read('people-claims-dev.ndjson')],
  ['world-dev', read('world-dev.ndjson')],
  ['invented', articlesApart()],
];

const shownFrom = Number(option('--shown', '0.35'));
/** What the weights' file says of them: precision, recall and F1 of `unsupported` at the chance from which it is shown. */
const card: string[] = [];
const weights = Object.fromEntries(models.map((model) => [model, fit(train, model)])) as Record<
  Model,
  number[]
>;

for (const model of models) {
  for (const { from, examples } of rounds > 0 ? versions : []) {
    const outside = Array.from({ length: rounds }, (_, round) => chancesOutside(examples, round, model));
    const name = `${rounds} × ${folds} folds, ${from}, ${model}`;
    report(name, Array(rounds).fill(examples).flat() as Example[], outside.flat());
  }
  for (const [file, held] of apart) {
    for (const from of file === 'invented' ? (['rules', 'reader'] as const) : readers) {
      const examples = examplesOf(held, from, reader);
      const given = chances(weights[model], examples, model);
      report(`${file}, ${from}, ${model}`, examples, given);
      card.push(`${file}, attributions by ${from}, ${model}: ${figures(examples, given, shownFrom)}`);
      if (model === 'alone')
        card.push(
          `  every sentence that may assert something: ${figures(examples, everyAsked(examples), shownFrom)}`,
          `  … of them those in nobody's voice with a telling word: ${figures(examples, keywords(examples), shownFrom)}`,
        );
    }
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

/** The numbers that a model weighs. */
function rowOf({ values, states: theirs }: Example, model: Model): readonly number[] {
  const own = values.map((value, i) => (without.has(features[i][0]) ? 0 : value));
  return model === 'alone' || !theirs ? own : [...own, ...coordinatesOf(principal, theirs)];
}

function fit(examples: readonly Example[], model: Model): number[] {
  const size = features.length + (model === 'alone' ? 0 : width);
  const sources = [examples, ...more].map((source) =>
    source.filter((example) => model === 'alone' || example.states),
  );
  const rows = sources.flatMap((source, s) =>
    source.map((example) => [...rowOf(example, model), ...more.map((_, m) => (m === s - 1 ? 1 : 0))]),
  );
  const found = fitLogistic(
    rows,
    sources.flat().map(({ label }) => label === 'unsupported'),
    rows[0].map((_, i) => (i === 0 || i >= size ? 0 : penalty)),
    sources.flatMap((source, s) => source.map(() => (s === 0 ? 1 : further[s - 1].counts))),
  );
  return found.slice(0, size);
}

function chances(found: readonly number[], examples: readonly Example[], model: Model): number[] {
  return examples.map((example) => (example.asked ? chanceOf(found, rowOf(example, model)) : 0));
}

/** The chance of each example from a model that has not seen its article. */
function chancesOutside(examples: readonly Example[], round: number, model: Model): number[] {
  const order = shuffled(articles.length, round);
  const foldOf = (article: number): number => order[article] % folds;
  const found = Array.from({ length: folds }, (_, fold) =>
    fit(
      train.filter(({ article }) => foldOf(article) !== fold),
      model,
    ),
  );
  return examples.map((example) => chances(found[foldOf(example.article)], [example], model)[0]);
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
  const named = features.map(([name], i) => `${name} ${weights['with the reader'][i].toFixed(2)}`);
  console.log(named.sort((a, b) => Number(b.split(' ').pop()) - Number(a.split(' ').pop())).join(', '));
}

function counted({ name, articles: theirs }: Further): string {
  return `${theirs.length} of ${name}`;
}

function write(): void {
  const literal = (model: Model): string => {
    const lines = features.map(([name], i) => `'${name}': ${Number(weights[model][i].toFixed(3))},`);
    const directions = weights[model].slice(features.length).map((weight) => Number(weight.toFixed(3)));
    return `{ features: {\n${lines.join('\n')}\n}, directions: [${directions.join(', ')}] }`;
  };
  const claims = `import type { ClaimWeights } from './types.ts';

/**
 * Weights of the model of unsupported claims; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * ${further.map(counted).join(', ')}.
 * Precision / recall / F1 on articles kept apart, shown from one chance on, as the rules stood then (docs/measured.md has what ships):
 *
${card.map((line) => ` * ${line}`).join('\n')}
 */
export const withReader: ClaimWeights = ${literal('with the reader')};

/** For blocks that no reader has read, or one with other states than those that \`withReader\` learned from. */
export const alone: ClaimWeights = ${literal('alone')};
`;
  const { weights: matrix, bias, shift } = projectionOn(principal);
  const base64 = ({ buffer }: Int16Array | Int32Array): string => Buffer.from(buffer).toString('base64');
  const directions = `/** Directions in which the states of one reader spread most; written by server/training/claims/train.ts. */
export const directions = {
  /** The hash of the reader. */
  reader: '${readerCard.hash}',
  /** In base64: ${width} by ${states} numbers of 16 bits, ${width} of 32. */
  weights: '${base64(matrix)}',
  bias: '${base64(bias)}',
  shift: ${shift},
};
`;
  writeFileSync('server/src/core/claims/weights.ts', claims);
  writeFileSync('server/src/model/directions.ts', directions);
}
