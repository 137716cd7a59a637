import { parseDocument, toSource } from '../src/core/document/index.ts';
import type { SourceBlock } from '../src/core/document/index.ts';
import { noQuotation, readProse } from '../src/core/language/index.ts';
import type { Prose } from '../src/core/language/index.ts';
import type { Labels } from '../src/model/labels.ts';
import { Label, ROLE } from '../src/model/labels.ts';

export type Spans = readonly (readonly [number, number])[];
export interface GoldAttribution {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  readonly kind?: string;
}
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly ignore?: Spans;
}

/** A block of an article with every token's place in the article's text. */
export interface GoldBlock {
  readonly block: SourceBlock;
  readonly start: number;
  readonly prose: Prose;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Cuts an article the way the core does and gives each token its offsets in the article. */
export function blocksOf(text: string): GoldBlock[] {
  const document = parseDocument({ text, languageId: 'plaintext' });
  let carry = noQuotation;
  return document.blocks.map((block, index) => {
    const start = document.starts[index];
    const prose = readProse(block.prose, carry);
    carry = prose.carry;
    const { tokens } = prose;
    const from = new Int32Array(tokens.count);
    const to = new Int32Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      const span = toSource(block.map, { start: tokens.start[i], end: tokens.end[i] });
      from[i] = start + span.start;
      to[i] = start + span.end;
    }
    return { block, start, prose, from, to };
  });
}

/** The first and one past the last token of the block that a span of the article touches. */
function tokensOf(gold: GoldBlock, [start, end]: readonly [number, number]): [number, number] {
  const { from, to } = gold;
  let first = 0;
  while (first < to.length && to[first] <= start) first++;
  let last = first;
  while (last < from.length && from[last] < end) last++;
  return [first, last];
}

const RANK: Record<string, number> = { cue: 3, source: 2, content: 1 };

/**
 * The labels of a block's tokens: each source, cue and content run begins with a label that says on which side its
 * partner stands (the cue's source, the content's cue), nearest first.
 */
export function labelsOf(gold: GoldBlock, attributions: readonly GoldAttribution[]): Labels {
  const count = gold.prose.tokens.count;
  const labels = new Uint8Array(count);
  const rank = new Uint8Array(count);
  const put = (role: string, span: readonly [number, number], begin: number, inside: number) => {
    const [first, last] = tokensOf(gold, span);
    for (let i = first; i < last; i++) if (rank[i] >= RANK[role] && labels[i] !== inside) return;
    for (let i = first; i < last; i++) {
      labels[i] = i === first ? begin : inside;
      rank[i] = RANK[role];
    }
  };
  const here = (span: readonly [number, number]) => {
    const [first, last] = tokensOf(gold, span);
    return first < last;
  };
  for (const attribution of attributions) {
    const cue = attribution.cue.find(here);
    const source = attribution.source.find(here);
    for (const span of attribution.cue.filter(here)) {
      const begin = !source
        ? Label.cueAlone
        : source[0] < span[0]
          ? Label.cueSourceLeft
          : Label.cueSourceRight;
      put('cue', span, begin, Label.cueInside);
    }
    for (const span of attribution.source.filter(here)) put('source', span, Label.source, Label.sourceInside);
    for (const span of attribution.content.filter(here)) {
      const begin = !cue
        ? Label.contentAlone
        : cue[0] < span[0]
          ? Label.contentCueLeft
          : Label.contentCueRight;
      put('content', span, begin, Label.contentInside);
    }
  }
  // Where two annotations share tokens, a run may have lost its beginning.
  for (let i = 0; i < count; i++) {
    const begin = BEGIN[labels[i]];
    if (begin && (i === 0 || ROLE[labels[i - 1]] !== ROLE[labels[i]])) labels[i] = begin;
  }
  return labels;
}

const BEGIN: Record<number, number> = {
  [Label.sourceInside]: Label.source,
  [Label.cueInside]: Label.cueAlone,
  [Label.contentInside]: Label.contentAlone,
};
