// Trains the model of unsupported claims and writes server/src/core/claims/chance/weights.ts and
// server/src/model/network/directions.ts. Run it through
//   node server/training/run.mjs claims/train.ts CORPORA [--from gold,rules,reader] [--penalty N]
//     [--without FEATURE,…] [--alone SOURCE,…] [--rounds N] [--weights] [--write]
// CORPORA holds people-claims-train.ndjson.gz, people-claims-dev.ndjson, world-dev.ndjson and polnear-train.ndjson.gz;
// `further.ts` says what else is learned from. Each article is read three times: with the annotated attributions, with
// those of the rules, and with those of the trained reader. The last one has seen the training articles and is too sure of
// them; the three together serve whichever reader an editor runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { features } from '../../src/core/claims/chance/features.ts';
import { typicalSentences } from '../../src/core/claims/chance/tenor.ts';
import { taggerOf } from '../../src/model/index.ts';
import { option, readLines } from '../corpus.ts';
import { articlesApart, furtherArticles } from './further.ts';
import type { Further } from './further.ts';
import { chanceOf, fitLogistic } from './logistic.ts';
import { dot, principalOf } from './principal.ts';
import { coordinatesOf, projectionOn, statesAlone } from './projections.ts';
import { figures, report } from './report.ts';
import { examplesOf } from './sentences.ts';
import type { AttributionsFrom, Example, GoldArticle } from './sentences.ts';

const [, , corpora, ...flags] = process.argv;
const penalty = Number(option('--penalty', '200'));
const rounds = Number(option('--rounds', '1'));
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
const size = features.length;
/** The mean of each feature. */
const typical = features.map((_, j) => meanOf([train, ...more].flat(), ({ values }) => values[j]));
const tenorAt = features.findIndex(([name]) => name === 'tenor');

/** With what the reader made of a sentence, or by its features alone. */
type Model = 'with the reader' | 'alone';
const models: readonly Model[] = ['with the reader', 'alone'];

/** Either set of weights and what the opening adds to both, as they stand in `weights.ts`. */
interface Fitted {
  readonly 'with the reader': readonly number[];
  readonly alone: readonly number[];
  readonly piece: readonly number[];
}

/** Articles that nothing is fitted on. */
const apart: readonly (readonly [string, readonly GoldArticle[]])[] = [
  ['people-claims-dev', read('people-claims-dev.ndjson')],
  ['world-dev', read('world-dev.ndjson')],
  ['invented', articlesApart()],
];

const fitted = fit(train);

/** For each round, of each fold the weights that have not seen its articles. */
const outside = Array.from({ length: rounds }, (_, round) => fitFolds(round));
for (const model of models) {
  for (const { from, examples } of rounds > 0 ? versions : []) {
    const name = `${rounds} × ${folds} folds, ${from}, ${model}`;
    const chancesOutside = outside.flatMap(({ order, found }) =>
      examples.map((example) => chances(found[order[example.article] % folds], [example], model)[0]),
    );
    report(name, Array(rounds).fill(examples).flat() as Example[], chancesOutside);
  }
  for (const [file, held] of apart) {
    for (const from of readers) {
      const examples = examplesOf(held, from, reader);
      const given = chances(fitted, examples, model);
      report(`${file}, ${from}, ${model}`, examples, given);
      if (model !== 'alone') continue;
      console.log('  whatever may assert something', figures(examples, everyAsked(examples), 0.5));
      console.log("  … in nobody's voice, with a telling word", figures(examples, keywords(examples), 0.5));
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

function meanOf(examples: readonly Example[], number: (example: Example) => number): number {
  return examples.reduce((sum, example) => sum + number(example), 0) / examples.length;
}

/** How the opening differs from a typical one. */
function pieceOf({ opening: { sums, sentences } }: Example): readonly number[] {
  return sums.map((sum, j) => (sum - sentences * typical[j]) / (sentences + typicalSentences));
}

function ownOf({ values }: Example): readonly number[] {
  return values.map((value, i) => (without.has(features[i][0]) ? 0 : value));
}

function withTenor(numbers: readonly number[], tenor: number): number[] {
  return numbers.map((number, i) => (i === tenorAt ? tenor : number));
}

/** The numbers that are weighed. */
function rowOf(example: Example, model: Model, piece: readonly number[]): readonly number[] {
  const own = withTenor(ownOf(example), dot(piece, pieceOf(example)));
  return model === 'alone' || !example.states ? own : [...own, ...coordinatesOf(principal, example.states)];
}

/** What the opening adds is weighed with the reader, and what comes of it once more without. */
function fit(examples: readonly Example[]): Fitted {
  const all = [examples, ...more].flat();
  const seen = all.filter(({ states: theirs }) => theirs);
  const rows = seen.map((example) => [
    ...ownOf(example),
    ...coordinatesOf(principal, example.states!),
    ...pieceOf(example),
  ]);
  const found = weigh(rows, seen);
  const piece = found.slice(size + width);
  return {
    'with the reader': withTenor(found.slice(0, size + width), 1),
    alone: weigh(
      all.map((example) => rowOf(example, 'alone', piece)),
      all,
    ),
    piece,
  };
}

function weigh(rows: readonly (readonly number[])[], examples: readonly Example[]): number[] {
  return fitLogistic(
    rows,
    examples.map(({ label }) => label === 'unsupported'),
    rows[0].map((_, i) => (i === 0 ? 0 : penalty)),
  );
}

function fitFolds(round: number): { order: readonly number[]; found: readonly Fitted[] } {
  const order = shuffled(articles.length, round);
  const found = Array.from({ length: folds }, (_, fold) =>
    fit(train.filter(({ article }) => order[article] % folds !== fold)),
  );
  return { order, found };
}

function chances(found: Fitted, examples: readonly Example[], model: Model): number[] {
  return examples.map((example) =>
    example.asked ? chanceOf(found[model], rowOf(example, model, found.piece)) : 0,
  );
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
  const print = (weights: readonly number[]): void => {
    const named = features.map(([name], i) => `${name} ${weights[i].toFixed(2)}`);
    console.log(named.sort((a, b) => Number(b.split(' ').pop()) - Number(a.split(' ').pop())).join(', '));
  };
  print(fitted['with the reader']);
  print(fitted.piece);
}

function counted({ name, articles: theirs }: Further): string {
  return `${theirs.length} of ${name}`;
}

function write(): void {
  const rounded = (weight: number): number => Number(weight.toFixed(3));
  const byName = (weights: readonly number[]): string =>
    `features: {\n${features.map(([name], i) => `'${name}': ${rounded(weights[i])},`).join('\n')}\n}`;
  const literal = (model: Model): string =>
    `{ ${byName(fitted[model])}, directions: [${fitted[model].slice(size).map(rounded).join(', ')}] }`;
  const claims = `import type { ClaimWeights, PieceWeights } from '../types.ts';

/**
 * Weights of the model of unsupported claims; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * ${further.map(counted).join(', ')}. How good they are: docs/measured.md.
 */
export const withReader: ClaimWeights = ${literal('with the reader')};

/** For blocks that no reader has read, or one with other states than those that \`withReader\` learned from. */
export const alone: ClaimWeights = ${literal('alone')};

/** What each feature, at its mean over an opening, adds to the tenor of a piece, and what they come to in a typical one. */
export const piece: PieceWeights = { ${byName(fitted.piece)}, typical: ${rounded(dot(fitted.piece, typical))} };
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
  writeFileSync('server/src/core/claims/chance/weights.ts', claims);
  writeFileSync('server/src/model/network/directions.ts', directions);
}
