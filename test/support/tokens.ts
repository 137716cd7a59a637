import { analyze } from '../../server/src/core/index.ts';
import type { Prose } from '../../server/src/core/language/index.ts';

/** The words of a text's first paragraph of whose tokens something is so. */
export function wordsThat(is: (prose: Prose, token: number) => boolean, text: string): string[] {
  const { prose } = analyze({ text, languageId: 'plaintext' }).blocks[0];
  const { start, end, count } = prose.tokens;
  return Array.from({ length: count }, (_, i) => i)
    .filter((i) => is(prose, i))
    .map((i) => text.slice(start[i], end[i]));
}
