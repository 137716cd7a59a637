import type { Span } from '../base/index.ts';
import { tokenAt, TokenKind } from '../language/index.ts';
import type { Prose } from '../language/index.ts';
import type { AttributionKind } from './types.ts';

/** Direct when every word of the content stands inside quotation marks, indirect when none does, mixed otherwise. */
export function kindOfContent(prose: Prose, content: readonly Span[]): AttributionKind {
  const { tokens } = prose;
  let inside = 0;
  let outside = 0;
  for (const span of content) {
    for (let i = tokenAt(prose, span.start); i < tokens.count; i++) {
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
