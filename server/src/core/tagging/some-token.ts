import type { Span } from '../base/index.ts';
import { tokenAt } from '../language/index.ts';
import type { Prose } from '../language/index.ts';

/** Whether a token in one of the spans passes a test. */
export function someToken(
  prose: Prose,
  spans: readonly Span[],
  test: (prose: Prose, token: number) => boolean,
): boolean {
  const { tokens } = prose;
  for (const { start, end } of spans)
    for (let i = tokenAt(prose, start); i < tokens.count && tokens.start[i] < end; i++)
      if (test(prose, i)) return true;
  return false;
}

/** Whether some words in the spans stand in quotation marks. */
export function isQuoted(prose: Prose, spans: readonly Span[]): boolean {
  return someToken(prose, spans, isInMarks);
}

function isInMarks({ tokens }: Prose, token: number): boolean {
  return tokens.quotation[token] >= 0;
}
