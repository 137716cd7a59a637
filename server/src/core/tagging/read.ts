import type { Prose } from '../language/index.ts';
import type { Reading, Tagger, TaggingState } from './types.ts';

/** The state before the first block. */
export const nothingTagged: TaggingState = { open: false, announced: false };

/** Adds the tagger's view to a block of prose. Prose that is not English gets none. */
export function read(prose: Prose, tagger: Tagger, carry: TaggingState): Reading {
  if (!prose.english)
    return { ...prose, tagged: { attributions: [], continuation: [], carry: nothingTagged } };
  return { ...prose, tagged: tagger.tag(prose, carry) };
}
