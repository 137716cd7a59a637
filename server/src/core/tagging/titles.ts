import type { Prose } from '../language/index.ts';
import type { Tagged, TaggedAttribution } from './types.ts';

/**
 * `What the draft says` above a part of an article names what somebody says, and tells none of it. The same words in a
 * sentence that goes on or ends (`What she said was this.`) are left as they are tagged.
 */
export function withoutTitles({ text, sentences }: Prose, tagged: Tagged): Tagged {
  const { attributions } = tagged;
  if (attributions.length === 0 || !asks.test(text) || ends.test(text)) return tagged;
  const isAlone = ({ content }: TaggedAttribution): boolean =>
    content.length === 1 && alone.test(text.slice(content[0].start, content[0].end));
  if (sentences.length === 1 && opens.test(text) && attributions.every(isAlone))
    return { ...tagged, attributions: [] };
  // “Should you take it? Here’s what experts say”
  const last = attributions[attributions.length - 1];
  return isAlone(last) && told.test(text.slice(last.cue[last.cue.length - 1]?.end))
    ? { ...tagged, attributions: attributions.slice(0, -1) }
    : tagged;
}

const asks = /\b(?:what|whatever)\b/i;
const opens = /^(?:what|whatever)\b/i;
const alone = /^(?:what|whatever)$/i;
/** Nothing behind the cue but a hearer: “What the smugglers told me” */
const told = /^(?: (?:me|us))?$/;
const ends = /[.!?:;,…][”’"')\]]?$/;
