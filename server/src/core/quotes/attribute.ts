import type { Block } from '../base/index.ts';
import type { BlockMentions, People, Resolution } from '../people/index.ts';
import type { Reading } from '../tagging/index.ts';
import type { BlockQuotes, QuotesState } from './types.ts';

/** The state before the first block. */
export const noQuotes: QuotesState = { speaker: -1, open: false };

export function sameQuotesState(a: QuotesState, b: QuotesState): boolean {
  return a.speaker === b.speaker && a.open === b.open;
}

/** What `attribute` reads: everything known of one block so far. */
export interface QuotesInput {
  readonly block: Block;
  readonly reading: Reading;
  readonly mentions: BlockMentions;
  readonly resolution: Resolution;
}

/** Gives every attribution of a block its speaker, with the evidence. */
export function attribute(_input: QuotesInput, _people: People, carry: QuotesState): BlockQuotes {
  return { attributions: [], continuation: [], unattributed: [], carry };
}
