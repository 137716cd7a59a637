import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../corpus.ts';
import type { GoldArticle } from './sentences.ts';

/** Articles that we annotated beside the corpus: where from, and what one of their sentences counts for. */
export interface Further {
  readonly name: string;
  readonly counts: number;
  readonly articles: readonly GoldArticle[];
}

const counts = { 'polnear-train': 0.5, invented: 2, 'invented-more': 0.5 } as const;

/**
 * Political articles of PolNeAR's training part, of which `annotated.json` keeps ids and offsets only, and our own invented
 * articles of other kinds, in two files as they were written and weighed. Each kind has more or fewer unsupported sentences than the corpus, so the
 * fit gives each an intercept of its own, which is not served.
 */
export function furtherArticles(corpora: string, without: ReadonlySet<string>): Further[] {
  const annotated = JSON.parse(readFileSync('server/training/claims/annotated.json', 'utf8')) as Readonly<
    Record<string, Readonly<Record<string, readonly number[]>>>
  >;
  const marked = (name: string, articles: readonly GoldArticle[]): GoldArticle[] =>
    articles
      .filter(({ id }) => id in annotated[name])
      .map((article) => ({ ...article, sentences: [], unsupported: annotated[name][article.id] }));
  const sources: readonly (readonly [keyof typeof counts, () => GoldArticle[]])[] = [
    [
      'polnear-train',
      () => marked('polnear-train', readLines<GoldArticle>(join(corpora, 'polnear-train.ndjson.gz'))),
    ],
    ['invented', () => invented('invented.txt')],
    ['invented-more', () => invented('invented-more.txt')],
  ];
  return sources
    .filter(([name]) => !without.has(name))
    .map(([name, articles]) => ({ name, counts: counts[name], articles: articles() }));
}

/** Invented articles of other kinds that nothing is fitted on. */
export function articlesApart(): GoldArticle[] {
  return invented('invented-held-out.txt');
}

/** “# kind” opens an article, each line is a sentence, an empty one ends a paragraph, and “! ” marks what is unsupported. */
function invented(file: string): GoldArticle[] {
  return readFileSync(join('server/training/claims', file), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((article, i) => {
      const [kind, ...lines] = article.trim().split('\n');
      const unsupported: number[] = [];
      let body = '';
      for (const line of lines) {
        if (!line) body += '\n\n';
        else {
          if (body && !body.endsWith('\n')) body += ' ';
          if (line.startsWith('! ')) unsupported.push(body.length);
          body += line.replace(/^! /, '');
        }
      }
      return { id: `${kind} ${i}`, text: body, attributions: [], sentences: [], unsupported };
    });
}
