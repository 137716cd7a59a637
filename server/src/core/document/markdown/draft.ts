import { firstAbove } from '../../base/index.ts';
import type { Mark, Span } from '../../base/index.ts';
import type { OffsetMap } from '../types.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
/** A mark that is still being made. */
export type DraftMark = Mark extends infer M ? (M extends Mark ? Writable<M> : never) : never;

/** Prose that is being put together from pieces of a source. Source offsets count in the document while it is a draft. */
export interface Draft {
  prose: string;
  readonly marks: DraftMark[];
  readonly pieces: { readonly prose: number[]; readonly source: number[] };
  /** Up to where the source has been taken. */
  at: number;
  /** The last piece stands in the source as it is, and what follows it there may go on with it. */
  open: boolean;
}

export function newDraft(start: number): Draft {
  return { prose: '', marks: [], pieces: { prose: [0], source: [start] }, at: start, open: true };
}

/** Adds source[start, end) as it is. */
export function addPlain(draft: Draft, source: string, start: number, end: number): void {
  beginPiece(draft, start, !draft.open);
  draft.prose += source.slice(start, end);
  draft.at = end;
  draft.open = true;
}

/** Adds prose that stands for source[start, end) as a whole: an entity, an escape, a formula. */
export function addAtom(draft: Draft, prose: string, start: number, end: number): void {
  beginPiece(draft, start, true);
  draft.prose += prose;
  draft.at = end;
  draft.open = false;
}

/** The offset map of a finished draft of source [.., end), relative to its start. */
export function finishMap(draft: Draft, start: number, end: number): OffsetMap {
  const { pieces } = draft;
  if (draft.at !== end || !draft.open) {
    push(draft, draft.prose.length, draft.at);
    push(draft, draft.prose.length, end);
  }
  const source = new Int32Array(pieces.source.length);
  for (let i = 0; i < source.length; i++) source[i] = pieces.source[i] - start;
  return { prose: Int32Array.from(pieces.prose), source };
}

/** Markup between the pieces gets a piece without prose. */
function beginPiece(draft: Draft, start: number, anew: boolean): void {
  if (start !== draft.at) push(draft, draft.prose.length, draft.at);
  if (start !== draft.at || anew) push(draft, draft.prose.length, start);
}

function push({ pieces }: Draft, prose: number, source: number): void {
  const last = pieces.prose.length - 1;
  if (pieces.prose[last] === prose && pieces.source[last] === source) return;
  pieces.prose.push(prose);
  pieces.source.push(source);
}

/** Whether the unit at this offset of the prose stands in the source as it is, so that it can be markup (not `\[`, not `&#91;`). */
export function isLiteral(draft: Draft, source: string, offset: number): boolean {
  const i = firstAbove(draft.pieces.prose, offset) - 1;
  return (
    source.charCodeAt(draft.pieces.source[i] + offset - draft.pieces.prose[i]) ===
    draft.prose.charCodeAt(offset)
  );
}

/** The source that a unit of the prose stands for. */
export function sourceOfUnit({ pieces, at }: Draft, source: string, offset: number): string {
  const i = firstAbove(pieces.prose, offset) - 1;
  return source.slice(pieces.source[i], pieces.source[i + 1] ?? at);
}

/** The unit of the prose that stands for a source offset, or NaN where none does. */
export function unitAt(draft: Draft, source: number): number {
  const { pieces } = draft;
  const i = firstAbove(pieces.source, source) - 1;
  const offset = pieces.prose[i] + source - pieces.source[i];
  return offset < (pieces.prose[i + 1] ?? draft.prose.length) ? draft.prose.charCodeAt(offset) : NaN;
}

/** A stretch of the prose to take out, and the mark that it leaves behind. */
export interface Cut extends Span {
  readonly mark?: DraftMark;
}

/** Takes stretches out of a draft. `cuts` are in order and apart from each other. */
export function cutDraft(draft: Draft, source: string, start: number, cuts: readonly Cut[]): Draft {
  const result = newDraft(start);
  const shifted: { at: number; by: number }[] = [];
  let from = 0;
  for (const cut of cuts) {
    copyProse(draft, source, from, cut.start, result);
    if (cut.mark) {
      cut.mark.start = cut.mark.end = result.prose.length;
      result.marks.push(cut.mark);
    }
    shifted.push({ at: cut.start, by: cut.end - cut.start });
    from = cut.end;
  }
  copyProse(draft, source, from, draft.prose.length, result);
  for (const mark of draft.marks) {
    const empty = mark.start === mark.end;
    moveMark(mark, shifted);
    if (empty || mark.start < mark.end) result.marks.push(mark);
  }
  return result;
}

function moveMark(mark: DraftMark, cuts: readonly { at: number; by: number }[]): void {
  const { start, end } = mark;
  let [before, within] = [0, 0];
  for (const { at, by } of cuts) {
    before += Math.max(0, Math.min(start, at + by) - Math.min(start, at));
    within += Math.max(0, Math.min(end, at + by) - Math.min(end, at));
  }
  mark.start = start - before;
  mark.end = end - within;
}

/** Adds prose [from, to) of one draft to another. */
function copyProse(draft: Draft, source: string, from: number, to: number, result: Draft): void {
  const { prose, source: sources } = draft.pieces;
  for (let i = firstAbove(prose, from) - 1, offset = from; offset < to; i++) {
    const pieceEnd = i + 1 < prose.length ? prose[i + 1] : draft.prose.length;
    const end = Math.min(to, pieceEnd);
    if (end <= offset) continue;
    const sourceEnd = i + 1 < prose.length ? sources[i + 1] : draft.at;
    if (pieceEnd - prose[i] === sourceEnd - sources[i]) {
      const at = sources[i] - prose[i];
      addPlain(result, source, offset + at, end + at);
    } else {
      addAtom(result, draft.prose.slice(offset, end), sources[i], sourceEnd);
    }
    offset = end;
  }
}
