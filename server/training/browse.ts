// Margin notes of where we and the annotators differ, gold above the line and ours below:
// node run.mjs browse.ts --gold FILE --system FILE [--article N] > notes.txt
// S source, C cue, ~ content, | where a run begins.
import { option, readLines } from './corpus.ts';
import type { Article, GoldAttribution } from './gold.ts';

const WIDTH = 110;
const system = new Map(readLines<Article>(option('--system')).map((line) => [line.id, line.attributions]));
const articles = readLines<Article>(option('--gold'));
const only = Number(option('--article', '-1'));

articles.forEach((article, n) => {
  if (only >= 0 && only !== n) return;
  const ours = system.get(article.id) ?? [];
  const above = marks(article.text, article.attributions);
  const below = marks(article.text, ours);
  console.log(`\n# ${n} ${article.id}`);
  for (const [start, end] of linesOf(article.text)) {
    const [gold, mine] = [above.slice(start, end).trimEnd(), below.slice(start, end).trimEnd()];
    if (gold === mine) continue;
    if (gold) console.log(`gold  ${gold}`);
    console.log(`      ${article.text.slice(start, end)}`);
    if (mine) console.log(`ours  ${mine}`);
    console.log('');
  }
});

/** One sign a unit of the text. */
function marks(text: string, attributions: readonly GoldAttribution[]): string {
  const signs = new Array<string>(text.length).fill(' ');
  for (const each of attributions)
    for (const [role, sign] of [
      ['content', '~'],
      ['source', 'S'],
      ['cue', 'C'],
    ] as const)
      for (const [start, end] of each[role]) {
        for (let i = start; i < end; i++) signs[i] = sign;
        if (role === 'content') signs[start] = '|';
      }
  return signs.join('');
}

/** The text cut at line breaks and, in long lines, at spaces. */
function linesOf(text: string): [number, number][] {
  const lines: [number, number][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    let start = at;
    const end = at + line.length;
    while (end - start > WIDTH) {
      const space = text.lastIndexOf(' ', start + WIDTH);
      const cut = space > start ? space + 1 : start + WIDTH;
      lines.push([start, cut]);
      start = cut;
    }
    lines.push([start, end]);
    at = end + 1;
  }
  return lines;
}
