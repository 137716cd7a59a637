import type { Block, Mark, Span } from '../base/index.ts';
import { hashString } from '../base/index.ts';
import type { Prose } from '../language/index.ts';
import { findSourceLines, numbersListed } from './source-lines.ts';
import { placeCitations, placeMarkers } from './support.ts';
import type { BlockCitations, Citation, Citations, FoundCitation } from './types.ts';

const nothing: BlockCitations = { citations: [], needed: [], key: 0 };

/** Finds the citations of one block and what each supports. A pure function of the block. */
export function findCitations(block: Block, prose: Prose): BlockCitations {
  const lines = findSourceLines(prose);
  if (block.marks.length === 0 && lines.length === 0) return nothing;
  const found = block.marks.flatMap(fromMark).concat(lines);
  const markers = block.marks.filter((mark) => mark.kind === 'citationNeeded');
  if (found.length === 0 && markers.length === 0) return nothing;
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const citations = placeCitations(prose, found);
  const needed = placeMarkers(prose, markers, found);
  return { citations, needed, key: keyOf(citations, needed) };
}

function fromMark(mark: Mark): FoundCitation[] {
  const { start, end } = mark;
  switch (mark.kind) {
    case 'footnoteReference':
      // In plain text the number stays in the prose, and whether it is a reference is not sure.
      return [{ start, end, kind: start === end ? 'footnote' : 'marker', target: mark.label, inText: false }];
    case 'inlineNote':
      return [{ start, end, kind: 'inlineNote', target: mark.text, inText: false }];
    case 'citation':
      return mark.keys.map((target) => ({ start, end, kind: 'pandoc', target, inText: mark.inText }));
    case 'link':
      if (!isSource(mark.url)) return [];
      return [{ start, end, kind: mark.bare ? 'bareUrl' : 'link', target: mark.url, inText: true }];
    default:
      return [];
  }
}

/** A link to a place in the same text, to a mailbox or a telephone is no source. */
function isSource(url: string): boolean {
  return url !== '' && !/^(?:#|mailto:|tel:|javascript:|data:)/i.test(url);
}

function keyOf(citations: readonly Citation[], needed: readonly Span[]): number {
  let key = needed.length + 1;
  for (const { kind, target } of citations) {
    key = Math.imul(key ^ hashString(kind), 0x01000193);
    key = Math.imul(key ^ hashString(target), 0x01000193);
  }
  return key | 0;
}

/** What the whole document defines and uses; `defined` are its footnotes, those without any prose, too. */
export function gatherCitations(
  found: readonly BlockCitations[],
  defined: ReadonlyMap<string, number>,
): Citations {
  const used = new Map<string, number[]>();
  const keys = new Set<string>();
  for (let i = 0; i < found.length; i++) {
    for (const { kind, target } of found[i].citations) {
      if (kind === 'pandoc') keys.add(target);
      if (kind === 'footnote') use(used, target, i);
      // A number in brackets refers to a note only where there is one.
      else if (kind === 'marker' && defined.size > 0)
        for (const label of numbersListed(target)) if (defined.has(label)) use(used, label, i);
    }
  }
  return { footnotes: { defined, used }, keys };
}

function use(used: Map<string, number[]>, label: string, block: number): void {
  const blocksOf = used.get(label);
  if (!blocksOf) used.set(label, [block]);
  else if (blocksOf.at(-1) !== block) blocksOf.push(block);
}
