// Writes our own articles as the corpora have theirs, for their scorers: node run.mjs invented-gold.ts --invented DIR --out FILE [--speakers]
// With --speakers only those of which somebody said whose the attributions are.
import { writeFileSync } from 'node:fs';
import { sourceSpan } from '../src/core/analysis/places.ts';
import { analyze } from '../src/core/index.ts';
import { option } from './corpus.ts';
import { inventedArticles, labelOf } from './invented.ts';
import type { InventedArticle } from './invented.ts';

const articles = inventedArticles(option('--invented')).filter(
  ({ speakers }) => speakers.length > 0 || !process.argv.includes('--speakers'),
);
const lines = articles.map((article) => {
  const { id, text, attributions, speakers } = article;
  const keyOf = (index: number) => speakers.findIndex((each) => each.attributions.includes(index));
  return JSON.stringify({
    id,
    text,
    attributions: attributions.map((each, i) => ({ ...each, speaker: keyOf(i) < 0 ? null : `k${keyOf(i)}` })),
    speakers: speakers.map((each, i) => ({ ...each, key: `k${i}` })),
    officials: speakers.filter(({ named, official, kind }) => named && official && kind === 'person'),
    sentences: sentencesOf(article),
  });
});
writeFileSync(option('--out'), lines.join('\n') + '\n');
console.log(`${lines.length} articles`);

/** Our own sentences, with what the annotators say of them. */
function sentencesOf(article: InventedArticle) {
  const analysis = analyze({ text: article.text, languageId: 'plaintext' });
  return analysis.blocks.flatMap(({ prose }, block) =>
    prose.sentences.map((sentence) => {
      const { start, end } = sourceSpan(analysis, block, sentence);
      return { range: [start, end], label: labelOf(article, start, end) };
    }),
  );
}
