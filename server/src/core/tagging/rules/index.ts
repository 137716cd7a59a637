import type { Tagger } from '../types.ts';

/** Reads attribution by rules alone: what answers when no model is at hand. */
export const ruleTagger: Tagger = {
  name: 'rules',
  tag() {
    return { attributions: [], continuation: [], carry: { open: false, announced: false } };
  },
};
