// Writes our own articles as the corpora have theirs, for their scorers: node run.mjs invented-gold.ts --invented DIR --out FILE [--speakers]
// With --speakers only those of which somebody said whose the attributions are.
import { writeFileSync } from 'node:fs';
import { option } from './corpus.ts';
import { inventedArticles } from './invented.ts';

const articles = inventedArticles(option('--invented')).filter(
  ({ speakers }) => speakers.length > 0 || !process.argv.includes('--speakers'),
);
const lines = articles.map(({ id, text, attributions, speakers }) => {
  const keyOf = (index: number) => speakers.findIndex((each) => each.attributions.includes(index));
  return JSON.stringify({
    id,
    text,
    attributions: attributions.map((each, i) => ({ ...each, speaker: keyOf(i) < 0 ? null : `k${keyOf(i)}` })),
    speakers: speakers.map((each, i) => ({ ...each, key: `k${i}` })),
    officials: speakers.filter(({ named, official, kind }) => named && official && kind === 'person'),
    sentences: [],
  });
});
writeFileSync(option('--out'), lines.join('\n') + '\n');
console.log(`${lines.length} articles`);
