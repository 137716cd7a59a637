import type { Span } from '../../base/index.ts';
import { sliceOf } from '../../document/index.ts';
import { sourceSpan } from '../places.ts';
import type { Analysis } from '../types.ts';

/** A citation key where it stands in the source, its `@` left out. */
export interface KeyPlace extends Span {
  readonly key: string;
}

/** The keys that one block cites, in order. Their brackets are no prose, so they are looked for in the source. */
export function keyPlacesIn(analysis: Analysis, block: number): readonly KeyPlace[] {
  const { marks } = analysis.blocks[block].block;
  const places: KeyPlace[] = [];
  let from = 0;
  for (const mark of marks) {
    if (mark.kind !== 'citation') continue;
    const range = sourceSpan(analysis, block, mark);
    if (from < range.start) from = range.start;
    const text = sliceOf(analysis.source, from, Math.max(from, range.end));
    let at = 0;
    for (const { key } of mark.keys) {
      const found = keyIn(text, key, at);
      if (found < 0) continue;
      at = found + key.length;
      places.push({ key, start: from + found, end: from + at });
    }
    from += at;
  }
  return places;
}

/** Where the key of one of the block's citations stands; the block's citations of other kinds are no keys. */
export function keyPlaceOf(analysis: Analysis, block: number, citation: number): KeyPlace | undefined {
  const before = analysis.blocks[block].citations.citations.slice(0, citation);
  return keyPlacesIn(analysis, block)[before.filter(({ kind }) => kind === 'pandoc').length];
}

/** `@key`, `@{key}` or a key within `` {cite:p}`key,other` `` from an offset on; the offset of the key, or -1. */
function keyIn(text: string, key: string, from: number): number {
  if (/^\{cite/.test(text)) return text.indexOf(key, from);
  const plain = text.indexOf(`@${key}`, from);
  const braced = text.indexOf(`@{${key}}`, from);
  if (braced >= 0 && (plain < 0 || braced < plain)) return braced + 2;
  return plain < 0 ? -1 : plain + 1;
}

/** Every key that the article cites, in reading order. */
export function keyPlaces(analysis: Analysis): readonly KeyPlace[] {
  return analysis.blocks.flatMap(({ block: { marks } }, i) =>
    marks.some(({ kind }) => kind === 'citation') ? keyPlacesIn(analysis, i) : [],
  );
}
