// What has been found in a block so far, by token.
import { gone, isNamed } from '../words/draft.ts';
import type { Draft } from '../words/draft.ts';

/** Drafts of a block as they were found, and where to look for the one at a token. */
export interface Found {
  readonly drafts: Draft[];
  /** Index of the draft that each token is in, or -1. */
  readonly at: Int32Array;
}

/** The draft at a token, if one is there. */
export function draftAt({ drafts, at }: Found, token: number): Draft | undefined {
  const index = token >= 0 ? at[token] : -1;
  return index >= 0 ? drafts[index] : undefined;
}

/** The name in capitals at a token, if one is there. */
export function nameAt(found: Found, token: number): Draft | undefined {
  const mention = draftAt(found, token);
  return mention && isNamed(mention) ? mention : undefined;
}

/** Adds a draft, which has its tokens for itself. */
export function place({ drafts, at }: Found, mention: Draft): void {
  at.fill(drafts.push(mention) - 1, mention.first, mention.end);
}

/** Adds a draft beside those that stand at its tokens. */
export function placeBeside({ drafts, at }: Found, mention: Draft): void {
  const index = drafts.push(mention) - 1;
  for (let i = mention.first; i < mention.end; i++) if (at[i] < 0) at[i] = index;
}

/** Hands tokens [first, end) to the draft of an index, -1 for none; whoever was seen there is gone. */
export function handOver({ drafts, at }: Found, first: number, end: number, index: number): void {
  for (let i = first; i < end; i++) if (at[i] >= 0) drafts[at[i]].sourceOf = gone;
  at.fill(index, first, end);
}
