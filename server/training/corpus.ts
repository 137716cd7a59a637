import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from './gold.ts';

/** Silver annotation of one article, by token of the peer that made it. */
export interface Silver {
  readonly id: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly pos: readonly string[];
  readonly ner: readonly string[];
  readonly head: readonly number[];
  readonly rel: readonly string[];
}

/** One JSON object a line; gzipped when the name ends in .gz. */
export function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

export function articlesOf(corpus: string, part: 'train' | 'dev'): Article[] {
  const zipped = join(corpus, `polnear-${part}.ndjson.gz`);
  return readLines<Article>(existsSync(zipped) ? zipped : join(corpus, `polnear-${part}.ndjson`));
}

/** Silver annotation by article. */
export function silverOf(corpus: string, part: 'train' | 'dev'): Map<string, Silver> {
  const tokens = readLines<Silver>(join(corpus, `polnear-${part}.corenlp.ndjson.gz`));
  const heads = new Map(
    readLines<Silver>(join(corpus, `polnear-${part}.deps.ndjson.gz`)).map((line) => [line.id, line]),
  );
  return new Map(
    tokens.map((line) => [
      line.id,
      { ...line, head: heads.get(line.id)!.head, rel: heads.get(line.id)!.rel },
    ]),
  );
}

/** The value that follows a flag on the command line. */
export function option(flag: string, otherwise?: string): string {
  const at = process.argv.indexOf(flag);
  if (at >= 0 && at + 1 < process.argv.length) return process.argv[at + 1];
  if (otherwise !== undefined) return otherwise;
  throw new Error(`${flag} is missing`);
}
