// Reads articles with a weights file: node run.mjs annotate.ts --input FILE --weights FILE --out FILE [--plain]
import { readFileSync, writeFileSync } from 'node:fs';
import { toSource } from '../src/core/document/index.ts';
import type { Span } from '../src/core/base/index.ts';
import type { TaggingState } from '../src/core/tagging/index.ts';
import { taggerOf } from '../src/model/index.ts';
import { option, readLines } from './corpus.ts';
import { blocksOf } from './gold.ts';
import type { Article } from './gold.ts';

const tagger = taggerOf(readFileSync(option('--weights')), 'reader', process.argv.includes('--plain'));
const lines: string[] = [];
for (const article of readLines<Article>(option('--input'))) {
  let carry: TaggingState = { open: false, announced: false };
  const attributions: object[] = [];
  for (const { block, start, prose } of blocksOf(article.text)) {
    const tagged = tagger.tag(prose, carry);
    carry = tagged.carry;
    const first = attributions.length;
    const out = (spans: readonly Span[]) =>
      spans.map((span) => {
        const source = toSource(block.map, span);
        return [start + source.start, start + source.end];
      });
    for (const each of tagged.attributions)
      attributions.push({
        source: out(each.source),
        cue: out(each.cue),
        content: out(each.content),
        confidence: each.confidence,
        ...(each.within >= 0 ? { within: first + each.within } : {}),
      });
  }
  lines.push(JSON.stringify({ id: article.id, attributions }));
}
writeFileSync(option('--out'), lines.join('\n') + '\n');
