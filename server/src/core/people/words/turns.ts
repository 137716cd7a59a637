import type { Reading } from '../../tagging/index.ts';

/** The whole block is what one person says, as a line of a transcript is, or an answer in an interview. */
export function isTurn({ tagged: { attributions } }: Reading): boolean {
  return attributions.length > 0 && turns.has(attributions[0].evidence);
}

const turns = new Set(['transcript', 'sent in', 'answer']);
