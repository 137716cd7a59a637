// Chooses the reader's words and gives each its first vector: node run.mjs vocabulary.ts --corpus DIR --vectors FILE --out DIR
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashString } from '../src/core/base/index.ts';
import { articlesOf, option } from './corpus.ts';
import { blocksOf } from './gold.ts';
import { inventedArticles } from './invented.ts';

const GENERAL = Number(option('--general', '20000'));
const DIMENSIONS = 100;
const out = option('--out');

interface Count {
  all: number;
  capital: number;
}
const counts = new Map<string, Count>();
const ours = new Set<string>();
for (const { text } of articlesOf(option('--corpus'), 'train')) for (const word of wordsOf(text)) count(word);
for (const { text } of inventedArticles(option('--invented')))
  for (const word of wordsOf(text)) ours.add(count(word));

const source = JSON.parse(readFileSync(option('--vectors'), 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const has = (word: string) => Object.hasOwn(source.vectors, word);
const words: string[] = [];
const taken = new Set<number>();
const take = (word: string) => {
  const hash = hashString(word);
  if (!taken.has(hash)) {
    taken.add(hash);
    words.push(word);
  }
};
for (const [word, { all }] of counts) if (all >= 4 && (has(word) || all >= 20)) take(word);
let general = 0;
for (const word of source.words) {
  if (general++ >= GENERAL) break;
  if (/^[a-z][a-z'.-]*$/.test(word)) take(word);
}
for (const [word, { all }] of counts) if (all >= 2 && has(word) && words.length < 24000) take(word);

// A word that only our articles have stands for many that no article has: it needs its vector more than a count.
for (const word of ours) if (has(word) && /^[a-z]/.test(word) && !isName(word)) take(word);

for (const mark of ['―', '–', '—', '…', '«', '»', '„', '“', '”', '‘', '’', '`']) take(mark);

const vectors = new Float32Array(words.length * DIMENSIONS);
let without = 0;
words.forEach((word, row) => {
  const vector = vectorOf(word);
  if (vector) vectors.set(vector, row * DIMENSIONS);
  else without++;
});

function* wordsOf(text: string): Generator<string> {
  for (const { prose } of blocksOf(text))
    for (let i = 0; i < prose.tokens.count; i++)
      yield prose.text.slice(prose.tokens.start[i], prose.tokens.end[i]);
}

/** Counts a word and answers with its key. */
function count(word: string): string {
  const key = word.toLowerCase().replaceAll('’', "'");
  const so = counts.get(key) ?? { all: 0, capital: 0 };
  so.all++;
  if (word !== word.toLowerCase()) so.capital++;
  counts.set(key, so);
  return key;
}

/** Whether most of its occurrences have a capital. */
function isName(word: string): boolean {
  const { all, capital } = counts.get(word)!;
  return capital > 0.6 * all;
}

/** The word's own vector, or that of its parts (`don't` = do + n't, `vice-president` = vice + president). */
function vectorOf(word: string): number[] | undefined {
  const own = (each: string): number[] | undefined => source.vectors[each]?.slice(0, DIMENSIONS);
  if (has(word)) return own(word);
  if (/^[“”„«»"]$/.test(word)) return own('"') ?? own('``');
  if (/^[‘`]$/.test(word)) return own("'");
  if (/^[–—―]$/.test(word)) return own('--');
  const parts = word.endsWith("n't")
    ? [word.slice(0, -3), "n't"]
    : word.includes("'")
      ? [word.slice(0, word.indexOf("'")), word.slice(word.indexOf("'"))]
      : word.split('-');
  const found = parts.filter((part) => part && has(part)).map((part) => own(part)!);
  if (found.length === 0) return undefined;
  return found[0].map((_, i) => found.reduce((sum, each) => sum + each[i], 0) / found.length);
}

mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, 'vocabulary.json'),
  JSON.stringify(
    words.map((word) => {
      const { all, capital } = counts.get(word) ?? { all: 0, capital: 0 };
      return { word, hash: hashString(word), count: all, capital };
    }),
  ),
);
writeFileSync(join(out, 'vectors.f32'), new Uint8Array(vectors.buffer));
console.log(`${words.length} words, ${without} without a vector`);
