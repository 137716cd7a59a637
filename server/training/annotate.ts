// Reads articles with a weights file: node run.mjs annotate.ts --input FILE --weights FILE|rules --out FILE [--plain] [--features]
import { readFileSync, writeFileSync } from 'node:fs';
import { toSource } from '../src/core/document/index.ts';
import type { Span } from '../src/core/base/index.ts';
import { nothingTagged, ruleTagger } from '../src/core/tagging/index.ts';
import type { TaggingState } from '../src/core/tagging/index.ts';
import { taggerOf } from '../src/model/index.ts';
import { option, readLines } from './corpus.ts';
import { blocksOf } from './gold.ts';
import type { Article } from './gold.ts';

const kept: number[][] = [];
const keep = (features: Float64Array) => kept.push([...features]) - 1;
const features = process.argv.includes('--features');
const tagger =
  option('--weights') === 'rules'
    ? ruleTagger
    : taggerOf(readFileSync(option('--weights')), 'reader', {
        plain: process.argv.includes('--plain'),
        judge: features ? keep : undefined,
      });
interface Attribution {
  source: number[][];
  cue: number[][];
  content: number[][];
  confidence: number;
  features?: number[];
  within?: number;
}
const lines: string[] = [];
for (const article of readLines<Article>(option('--input'))) {
  let carry: TaggingState = nothingTagged;
  const attributions: Attribution[] = [];
  let last = -1;
  for (const { block, start, prose } of blocksOf(article.text)) {
    const [tagged] = tagger.tag([prose], carry);
    carry = tagged.carry;
    const first = attributions.length;
    const out = (spans: readonly Span[]) =>
      spans.map((span) => {
        const source = toSource(block.map, span);
        return [start + source.start, start + source.end];
      });
    if (last >= 0) attributions[last].content.push(...out(tagged.continuation));
    for (const each of tagged.attributions)
      if (each.within < 0) last = first + tagged.attributions.indexOf(each);
    for (const each of tagged.attributions)
      attributions.push({
        source: out(each.source),
        cue: out(each.cue),
        content: out(each.content),
        confidence: each.confidence,
        ...(features && each.evidence === 'reader' ? { features: kept[each.confidence] } : {}),
        ...(each.within >= 0 ? { within: first + each.within } : {}),
      });
  }
  lines.push(JSON.stringify({ id: article.id, attributions }));
}
writeFileSync(option('--out'), lines.join('\n') + '\n');
