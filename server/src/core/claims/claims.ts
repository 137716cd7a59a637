import type { Block } from '../base/index.ts';
import type { BlockCitations, Citations } from '../citations/index.ts';
import type { BlockMentions, People, Resolution } from '../people/index.ts';
import type { BlockQuotes } from '../quotes/index.ts';
import type { Reading } from '../tagging/index.ts';
import type { Claim } from './types.ts';

/** What `findClaims` reads of one block. */
export interface ClaimInput {
  readonly block: Block;
  readonly reading: Reading;
  readonly mentions: BlockMentions;
  readonly resolution: Resolution;
  readonly quotes: BlockQuotes;
  readonly citations: BlockCitations;
}

/** Judges every checkable statement of a block: attributed, cited, plainly reported or unsupported. */
export function findClaims(
  _input: ClaimInput,
  _previous: ClaimInput | undefined,
  _people: People,
  _citations: Citations,
): readonly Claim[] {
  return [];
}
