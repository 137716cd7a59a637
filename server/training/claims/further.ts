import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../corpus.ts';
import { inventedArticles } from '../invented.ts';
import type { GoldArticle } from './sentences.ts';

/** Articles that we annotated beside the corpus, and where from. */
export interface Further {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
}

/**
 * The other political articles of PolNeAR's training part, of which `annotated.json` keeps ids and offsets only, and our own
 * invented articles of other kinds.
 */
export function furtherArticles(corpora: string, without: ReadonlySet<string>): Further[] {
  const sources: readonly (readonly [name: string, () => readonly GoldArticle[]])[] = [
    ['polnear-train', () => annotated(corpora)],
    ['invented', () => invented('server/training/invented')],
  ];
  return sources
    .filter(([name]) => !without.has(name))
    .map(([name, articles]) => ({ name, articles: articles() }));
}

/** Invented articles of other kinds that nothing is fitted on. Two annotated each. */
export function articlesApart(): GoldArticle[] {
  return invented('server/training/invented/apart');
}

function invented(folder: string): GoldArticle[] {
  return inventedArticles(folder).map((article) => ({ ...article, sentences: [] }));
}

function annotated(corpora: string): GoldArticle[] {
  const unsupported = JSON.parse(readFileSync('server/training/claims/annotated.json', 'utf8')) as Readonly<
    Record<string, readonly number[]>
  >;
  return readLines<GoldArticle>(join(corpora, 'polnear-train.ndjson.gz'))
    .filter(({ id }) => id in unsupported)
    .map((article) => ({ ...article, sentences: [], unsupported: unsupported[article.id] }));
}
