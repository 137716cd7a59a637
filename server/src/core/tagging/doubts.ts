import { TokenKind } from '../language/index.ts';
import type { Prose } from '../language/index.ts';
import { keep } from './not-said.ts';
import { isCueWord } from './rules/cues.ts';
import { isQuoted, someToken } from './some-token.ts';
import type { Tagged, TaggedAttribution } from './types.ts';

/**
 * What is surely said. In a text that reports nothing (a biography, a textbook, a guide) who “wanted to study mathematics” or
 * “supported himself” does something and says nothing; where much is said, the same words most often tell a stance.
 */
export function withoutDoubts(prose: Prose, tagged: Tagged): Tagged {
  return keep(
    tagged,
    (each) =>
      isQuoted(prose, each.content) ||
      isThat(prose, each) ||
      (each.confidence >= leastSure && !isFar(prose, each)),
  );
}

/** Of 60 unquoted finds below it in references (GUM, biographies to guides) one in five tells of speech or thought. */
const leastSure = 0.6;

/** “resented |that at most two were allowed|”, with a cue before it. */
function isThat({ text }: Prose, { cue, content }: TaggedAttribution): boolean {
  return (
    cue.length > 0 && content.length > 0 && /^that\b/.test(text.slice(content[0].start, content[0].start + 5))
  );
}

/** Whether neither the cue nor “that” nor a quotation tells of speech, thought or a stance: `presented the accounts`, `opted to sell`. */
export function isFar(prose: Prose, attribution: TaggedAttribution): boolean {
  const { lexeme, kind } = prose.tokens;
  const tells = (i: number): boolean => isCueWord(lexeme[i]) || kind[i] !== TokenKind.word;
  return (
    !someToken(prose, attribution.cue, tells) &&
    !isThat(prose, attribution) &&
    !isQuoted(prose, attribution.content)
  );
}
