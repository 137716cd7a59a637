import type { Block } from '../base/index.ts';
import type { Reading } from '../tagging/index.ts';
import type { BlockMentions } from './types.ts';

/** Finds the words of one block that may stand for somebody. A pure function of the block and its reading. */
export function findMentions(_block: Block, _reading: Reading): BlockMentions {
  return { mentions: [], key: 0 };
}
