import type { Span } from '../base/index.ts';
import { TokenKind } from '../language/index.ts';
import type { Prose } from '../language/index.ts';
import type { AttributionKind } from './types.ts';

/** Direct when every word of the content stands inside quotation marks, indirect when none does, mixed otherwise. */
export function kindOfContent({ tokens }: Prose, content: readonly Span[]): AttributionKind {
  let inside = 0;
  let outside = 0;
  for (const span of content) {
    for (let i = firstTokenFrom(tokens.end, tokens.count, span.start); i < tokens.count; i++) {
      if (tokens.start[i] >= span.end) break;
      if (tokens.kind[i] > TokenKind.number) continue;
      if (tokens.quotation[i] >= 0) inside++;
      else outside++;
    }
  }
  // "She added:" and the words follow in the next block.
  if (content.length === 0) return 'direct';
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

/** Index of the first token that ends after `offset`. */
export function firstTokenFrom(ends: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
