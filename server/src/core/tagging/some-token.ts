import type { Span } from '../base/index.ts';
import { tokenAt } from '../language/index.ts';
import type { Prose } from '../language/index.ts';

/** Whether a token in one of the spans passes a test. */
export function someToken(prose: Prose, spans: readonly Span[], test: (token: number) => boolean): boolean {
  const { tokens } = prose;
  return spans.some(({ start, end }) => {
    for (let i = tokenAt(prose, start); i < tokens.count && tokens.start[i] < end; i++)
      if (test(i)) return true;
    return false;
  });
}

/** Whether some words in the spans stand in quotation marks. */
export function isQuoted(prose: Prose, spans: readonly Span[]): boolean {
  return someToken(prose, spans, (i) => prose.tokens.quotation[i] >= 0);
}
