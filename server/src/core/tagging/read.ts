import type { Prose } from '../language/index.ts';
import { withoutTitles } from './titles.ts';
import { Exchange } from './types.ts';
import type { Reading, Tagged, Tagger, TaggingState } from './types.ts';

/** The state before the first block. */
export const nothingTagged: TaggingState = {
  open: false,
  announced: false,
  bare: false,
  exchange: Exchange.none,
};

const untagged: Tagged = { attributions: [], continuation: [], carry: nothingTagged };

/** Adds the tagger's view to a block of prose. Prose that is not English gets none. */
export function read(prose: Prose, tagger: Tagger, carry: TaggingState): Reading {
  const { text, tokens, sentences, quotations, english, bold } = prose;
  const tagged = english ? withoutTitles(prose, tagger.tag(prose, carry)) : untagged;
  return { text, tokens, sentences, quotations, english, bold, carry: prose.carry, tagged };
}
