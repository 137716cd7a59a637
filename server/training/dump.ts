// Turns articles into numbers for training: node run.mjs dump.ts --corpus DIR --out DIR --part train [--variants N]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nothingTagged, ruleTagger } from '../src/core/tagging/index.ts';
import type { TaggingState } from '../src/core/tagging/index.ts';
import { affixes, shapeOf, standings } from '../src/model/network/features.ts';
import { BUCKETS } from '../src/model/network/format.ts';
import { hintsOf } from '../src/model/hints.ts';
import { articlesOf, option, silverOf } from './corpus.ts';
import type { Silver } from './corpus.ts';
import { blocksOf, labelsOf } from './gold.ts';
import type { Article, GoldBlock } from './gold.ts';
import { augment } from './augment.ts';
import { inventedArticles } from './invented.ts';

const out = option('--out');
const part = option('--part') as 'train' | 'dev';
const variants = Number(option('--variants', '0'));
const FIELDS = 12;
const NO_SILVER: Silver = { id: '', start: [], end: [], pos: [], ner: [], head: [], rel: [] };

const vocabulary = JSON.parse(readFileSync(join(out, 'vocabulary.json'), 'utf8')) as { hash: number }[];
const rowOf = new Map(vocabulary.map(({ hash }, row) => [hash, row + 1]));
const tables = {
  pos: new Map<string, number>(),
  ner: new Map<string, number>(),
  rel: new Map<string, number>(),
};
const numberOf = (table: Map<string, number>, name: string) => {
  if (!table.has(name)) table.set(name, table.size + 1);
  return table.get(name)!;
};
const rows: Int32Array[] = [];
const blocks: number[] = [];
let total = 0;
const silver = silverOf(option('--corpus'), part);
const articles: Article[] = [
  ...articlesOf(option('--corpus'), part),
  ...(part === 'train' ? inventedArticles(option('--invented')) : []),
];
articles.forEach((article, index) => {
  const own = silver.get(article.id) ?? NO_SILVER;
  add(article, index, 0, own);
  for (let variant = 1; variant <= variants; variant++) {
    const other = augment(article, variant, own);
    add(other.article, index, variant, other.silver);
  }
});

function add(article: Article, index: number, variant: number, silver: Silver): void {
  let carry: TaggingState = nothingTagged;
  const at = { token: 0 };
  for (const gold of blocksOf(article.text)) {
    const { tokens } = gold.prose;
    if (tokens.count === 0) continue;
    const labels = labelsOf(gold, article.attributions);
    const standing = new Uint8Array(tokens.count);
    standings(gold.prose, carry, 0, tokens.count, standing);
    const [rules] = ruleTagger.tag([gold.prose], carry);
    const hints = new Uint8Array(tokens.count);
    hintsOf(gold.prose, rules.attributions, hints);
    carry = rules.carry;
    const row = new Int32Array(tokens.count * FIELDS);
    const affix = new Int32Array(3);
    for (let i = 0; i < tokens.count; i++) {
      affixes(gold.prose.text, tokens.start[i], tokens.end[i], BUCKETS, affix);
      row.set(
        [
          rowOf.get(tokens.lexeme[i]) ?? 0,
          affix[0],
          affix[1],
          affix[2],
          shapeOf(gold.prose.text, tokens.start[i], tokens.end[i]),
          standing[i],
          labels[i],
        ],
        i * FIELDS,
      );
    }
    for (let i = 0; i < tokens.count; i++) row[i * FIELDS + 11] = hints[i];
    addSilver(row, gold, silver, at);
    rows.push(row);
    blocks.push(index, variant, total, tokens.count);
    total += tokens.count;
  }
}

/** Part of speech, name class, relation and head (as a distance in tokens of ours) of each token, 0 where unknown. */
function addSilver(row: Int32Array, gold: GoldBlock, silver: Silver, at: { token: number }): void {
  const count = gold.prose.tokens.count;
  const match = new Int32Array(count).fill(-1);
  const back = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    while (at.token < silver.start.length && silver.end[at.token] <= gold.from[i]) at.token++;
    const token = at.token;
    if (token < silver.start.length && silver.start[token] < gold.to[i]) {
      match[i] = token;
      for (let t = token; t < silver.start.length && silver.start[t] < gold.to[i]; t++) back.set(t, i);
    }
  }
  for (let i = 0; i < count; i++) {
    const token = match[i];
    if (token < 0) continue;
    const head = silver.head[token];
    const ours = head < 0 ? i : back.get(head);
    row[i * FIELDS + 7] = numberOf(tables.pos, silver.pos[token]);
    row[i * FIELDS + 8] = numberOf(tables.ner, silver.ner[token]);
    row[i * FIELDS + 9] = numberOf(tables.rel, silver.rel[token]);
    row[i * FIELDS + 10] = ours === undefined ? 0 : Math.max(-10, Math.min(10, ours - i)) + 11;
  }
}

const all = new Int32Array(total * FIELDS);
let offset = 0;
for (const row of rows) {
  all.set(row, offset);
  offset += row.length;
}
writeFileSync(join(out, `${part}.tokens.i32`), new Uint8Array(all.buffer));
writeFileSync(join(out, `${part}.blocks.i32`), new Uint8Array(Int32Array.from(blocks).buffer));
writeFileSync(
  join(out, `${part}.json`),
  JSON.stringify({
    fields: FIELDS,
    tokens: total,
    articles: articles.map(({ id }) => id),
    pos: [...tables.pos.keys()],
    ner: [...tables.ner.keys()],
    rel: [...tables.rel.keys()],
  }),
);
console.log(`${part}: ${articles.length} articles, ${blocks.length / 4} blocks, ${total} tokens`);
