import { firstAbove } from '../base/index.ts';
import type { Prose } from './types.ts';

/** Index of the first token that ends after an offset of the prose; how many tokens there are where none does. */
export function tokenAt({ tokens }: Pick<Prose, 'tokens'>, offset: number): number {
  return firstAbove(tokens.end, offset);
}
