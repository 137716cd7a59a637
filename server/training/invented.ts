import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, GoldAttribution } from './gold.ts';

/** An article of ours, as it is written in `invented/`: its attributions, whose they are, and where an unsupported sentence begins. */
export interface InventedArticle extends Article {
  /** What kind of text, from which country, in which style. */
  readonly kind: string;
  readonly unsupported: readonly number[];
  /** Where one begins that only one of two annotators calls unsupported. */
  readonly disputed: readonly number[];
  /** None where nobody said yet who they are. */
  readonly speakers: readonly InventedSpeaker[];
}

interface InventedSpeaker {
  /** Indices of the attributions that are theirs; none of an official who says nothing. */
  readonly attributions: readonly number[];
  readonly name: string;
  readonly kind: string;
  readonly named: boolean;
  readonly official: boolean;
  readonly titles: readonly string[];
  readonly aliases: readonly string[];
}

/** What annotators say of the sentence of an article at [start, end), where they marked those that are unsupported. */
export function labelOf(
  {
    unsupported,
    disputed = [],
  }: { readonly unsupported: readonly number[]; readonly disputed?: readonly number[] },
  start: number,
  end: number,
): 'disputed' | 'unsupported' | 'other' {
  const stands = (at: number): boolean => start <= at && at < end;
  return disputed.some(stands) ? 'disputed' : unsupported.some(stands) ? 'unsupported' : 'other';
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
 * cue and content of attribution 1, `{s1,2:…}` the source of two, `{!}` stands before an unsupported sentence, `{?}` before one on which annotators differ; then
 * lines `@1,2 name | kind, unnamed, official | titles | other names` about the speakers, if somebody wrote them.
 */
function readArticle(id: string, article: string): InventedArticle {
  const end = article.indexOf('\n');
  const [marked, ...about] = article.slice(end).trim().split(/^@/m);
  const attributions = new Map<number, Numbered>();
  const unsupported: number[] = [];
  const disputed: number[] = [];
  const prose = marked.trimEnd();
  let text = '';
  let last = 0;
  for (const mark of prose.matchAll(/\{[!?]\}|\{([scq])([\d,]+):([^{}]*)\}/g)) {
    text += prose.slice(last, mark.index);
    last = mark.index + mark[0].length;
    const [, part, numbers, words] = mark;
    if (!part) (mark[0] === '{!}' ? unsupported : disputed).push(text.length);
    else {
      for (const number of numbers.split(',').map(Number)) {
        const parts = attributions.get(number) ?? { source: [], cue: [], content: [] };
        parts[PARTS[part]].push([text.length, text.length + words.length]);
        attributions.set(number, parts);
      }
      text += words;
    }
  }
  text += prose.slice(last);
  const alone = /.{0,30}[{}].{0,30}/.exec(text);
  if (alone) throw new Error(`${id}: a brace stands alone near “${alone[0]}”`);
  const numbers = [...attributions.keys()];
  const list: GoldAttribution[] = [...attributions.values()];
  const speakers = about.map((line) => readSpeaker(line, numbers));
  return { id, kind: article.slice(0, end), text, attributions: list, unsupported, disputed, speakers };
}

function readSpeaker(line: string, numbers: readonly number[]): InventedSpeaker {
  const [, theirs, rest] = /^(\S+) ([^]*)/.exec(line)!;
  const [name, what, titles, aliases] = rest.split('|').map((part) => part.trim());
  const list = (part: string): string[] => part.split(';').flatMap((each) => each.trim() || []);
  const [kind, ...marks] = what.split(', ');
  return {
    attributions: theirs === '-' ? [] : theirs.split(',').map((number) => numbers.indexOf(Number(number))),
    name,
    kind,
    named: !marks.includes('unnamed'),
    official: marks.includes('official'),
    titles: list(titles),
    aliases: [name, ...list(aliases)],
  };
}
