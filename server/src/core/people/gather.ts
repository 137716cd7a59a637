import type { BlockMentions, People } from './types.ts';

/** Joins the mentions of all blocks into people. */
export function gatherPeople(blocks: readonly BlockMentions[]): People {
  return { speakers: [], of: blocks.map((block) => new Int32Array(block.mentions.length).fill(-1)) };
}
