import type { Prose } from '../language/index.ts';
import { withoutUnsaid } from './not-said.ts';
import { Exchange } from './types.ts';
import type { Reading, Tagged, Tagger, TaggingState } from './types.ts';

/** The state before the first block. */
export const nothingTagged: TaggingState = {
  open: false,
  announced: false,
  bare: false,
  told: false,
  exchange: Exchange.none,
};

const untagged: Tagged = { attributions: [], continuation: [], carry: nothingTagged };

/** Adds the tagger's view to blocks of prose that follow one another. Prose that is not English gets none. */
export function read(blocks: readonly Prose[], tagger: Tagger, carry: TaggingState): Reading[] {
  const readings: Reading[] = [];
  for (let first = 0; first < blocks.length;) {
    let end = first;
    while (end < blocks.length && blocks[end].english) end++;
    const tagged = tagger.tag(blocks.slice(first, end), first === 0 ? carry : nothingTagged);
    for (let i = first; i < end; i++)
      readings.push(reading(blocks[i], withoutUnsaid(blocks[i], tagged[i - first])));
    if (end < blocks.length) readings.push(reading(blocks[end], untagged));
    first = end + 1;
  }
  return readings;
}

function reading(
  { text, tokens, sentences, quotations, english, setting, carry }: Prose,
  tagged: Tagged,
): Reading {
  return { text, tokens, sentences, quotations, english, setting, carry, tagged };
}
