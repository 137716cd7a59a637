import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, GoldAttribution } from './gold.ts';

/** An article of ours, as it is written in `invented/`: with its attributions, and where an unsupported sentence begins. */
export interface InventedArticle extends Article {
  /** What kind of text, from which country, in which style. */
  readonly kind: string;
  readonly unsupported: readonly number[];
}

/** The articles that we invented, in the order of the files in `folder`. Throws an `Error` that names the article whose marks are not well formed. */
export function inventedArticles(folder: string): InventedArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^# /m)
        .slice(1)
        .map((article, i) => readArticle(`${name.slice(0, -4)}-${i + 1}`, article)),
    );
}

type Part = 'source' | 'cue' | 'content';
const PARTS: Readonly<Record<string, Part>> = { s: 'source', c: 'cue', q: 'content' };
type Numbered = Record<Part, [number, number][]>;

/**
 * Reads one article: a line that says what it is, then prose in which `{s1:Keller} {c1:said} {q1:it was late}` marks source,
 * cue and content of attribution 1, `{s1,2:…}` the source of two, and `{!}` stands before an unsupported sentence.
 */
function readArticle(id: string, article: string): InventedArticle {
  const end = article.indexOf('\n');
  const marked = article.slice(end).trim();
  const attributions = new Map<number, Numbered>();
  const unsupported: number[] = [];
  let text = '';
  let last = 0;
  for (const mark of marked.matchAll(/\{!\}|\{([scq])([\d,]+):([^{}]*)\}/g)) {
    text += marked.slice(last, mark.index);
    last = mark.index + mark[0].length;
    const [, part, numbers, words] = mark;
    if (!part) unsupported.push(text.length);
    else {
      for (const number of numbers.split(',').map(Number)) {
        const parts = attributions.get(number) ?? { source: [], cue: [], content: [] };
        parts[PARTS[part]].push([text.length, text.length + words.length]);
        attributions.set(number, parts);
      }
      text += words;
    }
  }
  text += marked.slice(last);
  if (/[{}]/.test(text))
    throw new Error(`${id}: a brace stands alone near “${/.{0,30}[{}].{0,30}/.exec(text)![0]}”`);
  const list: GoldAttribution[] = [...attributions.values()];
  return { id, kind: article.slice(0, end), text, attributions: list, unsupported };
}
