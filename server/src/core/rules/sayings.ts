import type { Attribution } from '../quotes/index.ts';

/**
 * Whether an attribution is likelier right than wrong: what a finding may stand on. One that is less sure may still
 * silence a finding, because somebody may well have spoken there.
 */
export function isLikely({ confidence }: Attribution): boolean {
  return confidence >= likely;
}

const likely = 0.5;
