// Scores predicted labels of dev: node run.mjs score.ts --corpus DIR --labels FILE --out system.ndjson
import { readFileSync, writeFileSync } from 'node:fs';
import { runsOf, link } from '../src/model/link.ts';
import type { Run } from '../src/model/link.ts';
import { articlesOf, option } from './corpus.ts';
import { blocksOf } from './gold.ts';

const labels = new Uint8Array(readFileSync(option('--labels')));
let at = 0;
const lines: string[] = [];
for (const article of articlesOf(option('--corpus'), 'dev')) {
  const attributions = [];
  for (const gold of blocksOf(article.text)) {
    const count = gold.prose.tokens.count;
    const spans = (runs: readonly Run[]) => runs.map((run) => [gold.from[run.first], gold.to[run.end - 1]]);
    for (const each of link(runsOf(labels.subarray(at, at + count), count)))
      attributions.push({
        source: spans(each.source),
        cue: spans(each.cue),
        content: spans(each.content),
      });
    at += count;
  }
  lines.push(JSON.stringify({ id: article.id, attributions }));
}
writeFileSync(option('--out'), lines.join('\n') + '\n');
