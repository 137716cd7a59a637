import type { Block } from '../base/index.ts';
import type { Prose } from '../language/index.ts';
import type { BlockCitations, Citations } from './types.ts';

/** Finds the citations of one block and what each supports. A pure function of the block. */
export function findCitations(_block: Block, _prose: Prose): BlockCitations {
  return { citations: [], needed: [], key: 0 };
}

/** What the whole document defines and uses. `blocks` and `found` are parallel. */
export function gatherCitations(_blocks: readonly Block[], _found: readonly BlockCitations[]): Citations {
  return { footnotes: { defined: new Map(), used: new Map() }, cites: false };
}
