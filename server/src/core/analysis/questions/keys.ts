import type { Span } from '../../base/index.ts';
import { sliceOf } from '../../document/index.ts';
import { isMarkdown } from '../../rules/index.ts';
import { sourceSpan } from '../places.ts';
import type { Analysis } from '../types.ts';

/** A citation key where it stands in the source, its `@` left out. */
export interface KeyPlace extends Span {
  readonly key: string;
}

/** The keys that one block cites, in order. */
export function keyPlacesIn(analysis: Analysis, block: number): readonly KeyPlace[] {
  const marked = markedKeysIn(analysis, block);
  const named = namedKeysIn(analysis, block, marked);
  return named.length === 0 ? marked : [...marked, ...named].sort((a, b) => a.start - b.start);
}

const named = /(?<![\p{L}\p{N}_@./])@([\p{L}_][\p{L}\p{N}_:.-]*[\p{L}\p{N}_])/gu;

/** `@harbour-act says`, `^[see @harbour-act]`: what looks like somebody's handle is a key where the bibliography has it. */
function namedKeysIn(analysis: Analysis, block: number, marked: readonly KeyPlace[]): readonly KeyPlace[] {
  const { prose, marks } = analysis.blocks[block].block;
  const { bibliography } = analysis.options;
  if (!bibliography || !isMarkdown(analysis.source)) return none;
  const inProse = Array.from(
    prose.includes('@') ? prose.matchAll(named) : [],
    ({ index, 1: key }): KeyPlace => {
      const { start, end } = sourceSpan(analysis, block, { start: index + 1, end: index + 1 + key.length });
      return { key, start, end };
    },
  );
  const inNotes = marks.flatMap((mark) => {
    if (mark.kind !== 'inlineNote' || !mark.text.includes('@')) return none;
    const note = sourceSpan(analysis, block, mark);
    const text = sliceOf(analysis.source, note.start, note.end);
    return Array.from(text.matchAll(named), ({ index, 1: key }): KeyPlace => {
      const start = note.start + index + 1;
      return { key, start, end: start + key.length };
    });
  });
  const taken = new Set(marked.map(({ start }) => start));
  return [...inProse, ...inNotes].filter(
    ({ key, start }) => bibliography.byKey.has(key) && !taken.has(start),
  );
}

const none: readonly KeyPlace[] = [];

/** The keys that the marks of a block have. Their brackets are no prose, so they are looked for in the source. */
export function markedKeysIn(analysis: Analysis, block: number): readonly KeyPlace[] {
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
  return markedKeysIn(analysis, block)[before.filter(({ kind }) => kind === 'pandoc').length];
}

/** `@key`, `@{key}` or a key within `` {cite:p}`key,other` `` and `\citep{key,other}` from an offset on; the offset of the key, or -1. */
function keyIn(text: string, key: string, from: number): number {
  if (/^\s*(?:\{|\\\w*)cite/.test(text)) return text.indexOf(key, from);
  const plain = text.indexOf(`@${key}`, from);
  const braced = text.indexOf(`@{${key}}`, from);
  if (braced >= 0 && (plain < 0 || braced < plain)) return braced + 2;
  return plain < 0 ? -1 : plain + 1;
}

/** Every key that the article cites, in reading order. */
export function keyPlaces(analysis: Analysis): readonly KeyPlace[] {
  return analysis.blocks.flatMap(({ block: { marks, prose } }, i) =>
    prose.includes('@') || marks.some(({ kind }) => kind === 'citation' || kind === 'inlineNote')
      ? keyPlacesIn(analysis, i)
      : none,
  );
}
