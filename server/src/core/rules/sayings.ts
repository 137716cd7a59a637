import type { Attribution } from '../quotes/index.ts';

/**
 * Whether an attribution is likelier right than wrong: what a finding may stand on. One that is less sure may still
 * silence a finding, because somebody may well have spoken there. Where nobody is found who spoke, its confidence is half
 * of how sure it is that somebody did.
 */
export function isLikely({ confidence, speaker }: Attribution): boolean {
  return confidence >= (speaker < 0 ? likely / 2 : likely);
}

const likely = 0.5;
