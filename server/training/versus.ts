// Which of reader and rules is right where they differ, by the rule's evidence: node run.mjs versus.ts --corpus DIR --weights FILE
import { readFileSync } from 'node:fs';
import { nothingTagged, ruleTagger } from '../src/core/tagging/index.ts';
import type { TaggedAttribution } from '../src/core/tagging/index.ts';
import type { Span } from '../src/core/base/index.ts';
import { toSource } from '../src/core/document/index.ts';
import { taggerOf } from '../src/model/index.ts';
import { articlesOf, option } from './corpus.ts';
import { blocksOf } from './gold.ts';
import type { GoldBlock } from './gold.ts';

const reader = taggerOf(readFileSync(option('--weights')), 'reader');
const C: Record<string, number> = {};
const add = (k: string) => (C[k] = (C[k] ?? 0) + 1);
const set = (gold: GoldBlock, spans: readonly Span[]) => {
  const s = new Set<number>();
  for (const span of spans) {
    const m = toSource(gold.block.map, span);
    for (let i = 0; i < gold.from.length; i++)
      if (gold.from[i] < gold.start + m.end && gold.to[i] > gold.start + m.start) s.add(i);
  }
  return s;
};
const both = (a: Set<number>, b: Set<number>) => [...a].filter((x) => b.has(x)).length;
for (const article of articlesOf(option('--corpus'), 'dev')) {
  let carry = nothingTagged;
  for (const gold of blocksOf(article.text)) {
    const [rules] = ruleTagger.tag([gold.prose], carry);
    const ours = reader.tag([gold.prose], carry)[0].attributions;
    carry = rules.carry;
    const G = article.attributions.map((a) => {
      const f = (spans: readonly (readonly [number, number])[]) => {
        const s = new Set<number>();
        for (const [b, e] of spans)
          for (let i = 0; i < gold.from.length; i++) if (gold.from[i] < e && gold.to[i] > b) s.add(i);
        return s;
      };
      return { content: f(a.content), source: f(a.source) };
    });
    const judge = (a: TaggedAttribution) => {
      const c = set(gold, a.content);
      const s = set(gold, a.source);
      let best = 0;
      let verdict = 'wrong';
      for (const g of G) {
        const n = both(c, g.content);
        const j = n / (c.size + g.content.size - n || 1);
        if (j >= 0.5 && j > best) {
          best = j;
          const who = (s.size === 0 && g.source.size === 0) || both(s, g.source) > 0;
          verdict = who ? (j === 1 ? 'exact' : 'who') : 'content';
        }
      }
      return verdict;
    };
    for (const r of rules.attributions) {
      if (r.within >= 0) {
        add(`${r.evidence} nested`);
        continue;
      }
      const c = set(gold, r.content);
      const meets = ours.filter((o) => both(set(gold, o.content), c) > 0);
      if (meets.length === 0) add(`${r.evidence} ALONE ${judge(r)}`);
      else {
        const o = meets.sort((x, y) => both(set(gold, y.content), c) - both(set(gold, x.content), c))[0];
        add(`${r.evidence} both rule=${judge(r)} reader=${judge(o)}${o.cue.length ? '' : ' (no cue)'}`);
      }
    }
    for (const o of ours) {
      const c = set(gold, o.content);
      if (!rules.attributions.some((r) => both(set(gold, r.content), c) > 0))
        add(`reader ALONE ${judge(o)}${o.cue.length ? '' : ' (no cue)'}`);
    }
  }
}
for (const k of Object.keys(C).sort()) console.log(C[k], k);
