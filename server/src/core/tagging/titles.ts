import type { Prose } from '../language/index.ts';
import type { Tagged } from './types.ts';

/**
 * `What the draft says` above a part of an article names what somebody says, and tells none of it. The same words in a
 * sentence that goes on or ends (`What she said was this.`) are left as they are tagged.
 */
export function withoutTitles({ text, sentences }: Prose, tagged: Tagged): Tagged {
  const { attributions } = tagged;
  if (attributions.length === 0 || sentences.length > 1 || !asks.test(text) || ends.test(text)) return tagged;
  const isTitle = attributions.every(
    ({ content }) => content.length === 1 && alone.test(text.slice(content[0].start, content[0].end)),
  );
  return isTitle ? { ...tagged, attributions: [] } : tagged;
}

const asks = /^(?:what|whatever)\b/i;
const alone = /^(?:what|whatever)$/i;
const ends = /[.!?:;,…][”’"')\]]?$/;
