// Which of reader and rules is right where they differ, by the rule's evidence: node run.mjs versus.ts --corpus DIR --weights FILE
import { readFileSync } from 'node:fs';
import { nothingTagged, ruleTagger } from '../src/core/tagging/index.ts';
import type { TaggedAttribution } from '../src/core/tagging/index.ts';
import { toSource } from '../src/core/document/index.ts';
import { taggerOf } from '../src/model/index.ts';
import { articlesOf, option } from './corpus.ts';
import { blocksOf } from './gold.ts';
import type { GoldAttribution, GoldBlock, Spans } from './gold.ts';

/** What is said and who says it, as tokens of a block. */
interface Said {
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

const reader = taggerOf(readFileSync(option('--weights')), 'reader');
const counts = new Map<string, number>();
for (const article of articlesOf(option('--corpus'), 'dev')) {
  let carry = nothingTagged;
  for (const block of blocksOf(article.text)) {
    const [byRules] = ruleTagger.tag([block.prose], carry);
    const [byReader] = reader.tag([block.prose], carry);
    carry = byRules.carry;
    compare(block, byRules.attributions, byReader.attributions, article.attributions);
  }
}
for (const [outcome, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(count, outcome);

function compare(
  block: GoldBlock,
  byRules: readonly TaggedAttribution[],
  byReader: readonly TaggedAttribution[],
  annotated: readonly GoldAttribution[],
): void {
  const gold = annotated.map((said) => saidIn(block, said));
  const verdict = (said: TaggedAttribution): string => judge(ours(block, said), gold);
  const shared = (a: TaggedAttribution, b: TaggedAttribution): number =>
    both(ours(block, a).content, ours(block, b).content);
  for (const rule of byRules) {
    const [nearest] = byReader
      .filter((other) => shared(rule, other) > 0)
      .sort((a, b) => shared(rule, b) - shared(rule, a));
    if (rule.within >= 0) count(`${rule.evidence} nested`);
    else if (!nearest) count(`${rule.evidence} ALONE ${verdict(rule)}`);
    else
      count(`${rule.evidence} both rule=${verdict(rule)} reader=${verdict(nearest)}${withoutCue(nearest)}`);
  }
  for (const said of byReader)
    if (!byRules.some((rule) => shared(rule, said) > 0))
      count(`reader ALONE ${verdict(said)}${withoutCue(said)}`);
}

function count(outcome: string): void {
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
}

function withoutCue({ cue }: TaggedAttribution): string {
  return cue.length > 0 ? '' : ' (no cue)';
}

/** How right an attribution is beside the annotated one that shares most of its content, at least half of what both have. */
function judge({ content, source }: Said, gold: readonly Said[]): string {
  let best = 0;
  let verdict = 'wrong';
  for (const each of gold) {
    const shared = both(content, each.content);
    const likeness = shared / (content.size + each.content.size - shared || 1);
    if (likeness < 0.5 || likeness <= best) continue;
    best = likeness;
    const sameSource = (source.size === 0 && each.source.size === 0) || both(source, each.source) > 0;
    verdict = !sameSource ? 'content' : likeness === 1 ? 'exact' : 'who';
  }
  return verdict;
}

function both(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((token) => b.has(token)).length;
}

function ours(block: GoldBlock, { content, source }: TaggedAttribution): Said {
  const inArticle = (spans: TaggedAttribution['content']): Spans =>
    spans.map((span) => {
      const { start, end } = toSource(block.block.map, span);
      return [block.start + start, block.start + end];
    });
  return saidIn(block, { content: inArticle(content), source: inArticle(source) });
}

function saidIn(block: GoldBlock, { content, source }: Pick<GoldAttribution, 'content' | 'source'>): Said {
  return { content: tokensIn(block, content), source: tokensIn(block, source) };
}

/** The tokens of the block that spans of the article touch. */
function tokensIn({ from, to }: GoldBlock, spans: Spans): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const [start, end] of spans)
    for (let i = 0; i < from.length; i++) if (from[i] < end && to[i] > start) tokens.add(i);
  return tokens;
}
