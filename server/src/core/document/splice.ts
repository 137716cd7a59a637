import type { Mark } from '../base/index.ts';
import type { PlacedBlocks } from './plain-text/read.ts';
import type { Document, OffsetMap, SourceBlock } from './types.ts';

/** The blocks of a document after a change. */
export type Spliced = Pick<Document, 'blocks' | 'starts' | 'changed'>;

/**
 * Puts blocks read anew in place of blocks [first, sync) of the previous document; what stands behind them moves by
 * `shift`. Blocks that read the same as before stay the same objects.
 */
export function spliceBlocks(
  previous: Pick<Document, 'blocks' | 'starts'>,
  first: number,
  sync: number,
  placed: PlacedBlocks,
  shift: number,
): Spliced {
  const old = previous.blocks;
  const count = placed.blocks.length;
  let head = 0;
  while (head < count && first + head < sync && sameBlock(placed.blocks[head], old[first + head])) head++;
  let tail = 0;
  while (
    tail < count - head &&
    sync - tail > first + head &&
    sameBlock(placed.blocks[count - 1 - tail], old[sync - 1 - tail])
  ) {
    tail++;
  }
  const end = first + count - tail;
  const blocks = old
    .slice(0, first + head)
    .concat(placed.blocks.slice(head, count - tail), old.slice(sync - tail));

  const starts = new Int32Array(blocks.length);
  starts.set(previous.starts.subarray(0, first));
  starts.set(placed.starts, first);
  starts.set(previous.starts.subarray(sync), first + count);
  if (shift !== 0) for (let i = first + count; i < starts.length; i++) starts[i] += shift;
  return { blocks, starts, changed: { start: first + head, end, previousEnd: sync - tail } };
}

/** Whether two blocks read the same in every respect, so that the older can stand for the newer. */
function sameBlock(a: SourceBlock, b: SourceBlock): boolean {
  return (
    a.kind === b.kind &&
    a.length === b.length &&
    a.level === b.level &&
    a.label === b.label &&
    a.prose === b.prose &&
    sameMap(a.map, b.map) &&
    sameMarks(a.marks, b.marks)
  );
}

function sameMap(a: OffsetMap, b: OffsetMap): boolean {
  return a === b || (sameNumbers(a.prose, b.prose) && sameNumbers(a.source, b.source));
}

function sameNumbers(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a === b || (a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b)));
}
