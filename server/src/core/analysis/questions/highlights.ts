import type { Span } from '../../base/index.ts';
import { kindOfContent } from '../../quotes/index.ts';
import { isOnlyReference } from '../../rules/index.ts';
import { blocksIn, sourceSpan } from '../places.ts';
import type { Analysis } from '../types.ts';

export const highlightKinds = [
  'quote',
  'speech',
  'speaker',
  'official',
  'unnamedSource',
  'cue',
  'claim',
] as const;
export type HighlightKind = (typeof highlightKinds)[number];

/** A stretch of source to colour; highlights never overlap. */
interface Highlight extends Span {
  readonly kind: HighlightKind;
}

/** Later layers are painted over earlier ones. */
const layers: readonly HighlightKind[] = [
  'speech',
  'claim',
  'quote',
  'cue',
  'speaker',
  'official',
  'unnamedSource',
];

/** What to colour in a source range (the whole text without one), in reading order, free of overlaps. */
export function highlightsOf(analysis: Analysis, range?: Span): readonly Highlight[] {
  const { first, end } = range ? blocksIn(analysis, range) : { first: 0, end: analysis.blocks.length };
  const highlights: Highlight[] = [];
  for (let block = first; block < end; block++) {
    for (const painted of paint(layered(analysis, block))) {
      highlights.push({ ...sourceSpan(analysis, block, painted), kind: painted.kind });
    }
  }
  return highlights;
}

/** Everything worth colouring in a block, in prose offsets, overlaps and all. */
function layered(analysis: Analysis, block: number): Highlight[] {
  const { prose, quotes, mentions, resolution, claims } = analysis.blocks[block];
  const found: Highlight[] = [];
  const add = (kind: HighlightKind, spans: readonly Span[]): void => {
    for (const { start, end } of spans) found.push({ start, end, kind });
  };
  for (const said of quotes.attributions) {
    add(said.kind === 'direct' ? 'quote' : 'speech', said.content);
    add('cue', said.cue);
  }
  // More of a turn in an interview stands in no marks, as the first of it does.
  for (const piece of quotes.continuation)
    add(kindOfContent(prose, [piece]) === 'direct' ? 'quote' : 'speech', [piece]);
  for (const claim of claims) if (claim.verdict === 'unsupported') add('claim', [claim]);
  if (isOnlyReference(analysis.blocks[block])) return found;
  mentions.mentions.forEach((mention, i) => {
    const who = analysis.people.speakers[resolution.speakers[i]];
    if (!who || (mention.form === 'pronoun' && mention.sourceOf < 0)) return;
    add(who.kind === 'unnamed' ? 'unnamedSource' : who.official ? 'official' : 'speaker', [mention]);
  });
  return found;
}

/** Resolves overlaps: at every offset the topmost layer wins. */
function paint(found: readonly Highlight[]): Highlight[] {
  const edges = [...new Set(found.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const byStart = [...found].sort((a, b) => a.start - b.start);
  const painted: Highlight[] = [];
  let open: Highlight[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i], edges[i + 1]];
    while (next < byStart.length && byStart[next].start <= start) open.push(byStart[next++]);
    open = open.filter((highlight) => highlight.end > start);
    let top = -1;
    for (const { kind } of open) top = Math.max(top, layers.indexOf(kind));
    if (top < 0) continue;
    const before = painted.at(-1);
    if (before && before.end === start && before.kind === layers[top]) {
      painted[painted.length - 1] = { ...before, end };
    } else painted.push({ start, end, kind: layers[top] });
  }
  return painted;
}
