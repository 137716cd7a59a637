import type { Span } from '../base/index.ts';
import { tokenAt, TokenKind } from '../language/index.ts';
import type { Prose } from '../language/index.ts';
import { isCueWord } from './rules/cues.ts';
import type { Tagged, TaggedAttribution } from './types.ts';

/**
 * What is surely said. In a text that reports nothing (a biography, a textbook, a guide) who “wanted to study mathematics” or
 * “supported himself” does something and says nothing; where much is said, the same words most often tell a stance.
 */
export function withoutDoubts(prose: Prose, tagged: Tagged): Tagged {
  const { attributions } = tagged;
  const isSure = (each: TaggedAttribution): boolean =>
    isQuoted(prose, each) || isThat(prose, each) || (each.confidence >= leastSure && !isFar(prose, each));
  if (attributions.every(isSure)) return tagged;
  const places = new Map<number, number>();
  const sure = attributions.filter((each, i) => isSure(each) && places.set(i, places.size));
  return {
    ...tagged,
    attributions: sure.map((each) => ({ ...each, within: places.get(each.within) ?? -1 })),
  };
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
  return !some(prose, attribution.cue, tells) && !isThat(prose, attribution) && !isQuoted(prose, attribution);
}

function isQuoted(prose: Prose, { content }: TaggedAttribution): boolean {
  return some(prose, content, (i) => prose.tokens.quotation[i] >= 0);
}

function some(prose: Prose, spans: readonly Span[], test: (token: number) => boolean): boolean {
  const { tokens } = prose;
  return spans.some(({ start, end }) => {
    for (let i = tokenAt(prose, start); i < tokens.count && tokens.start[i] < end; i++)
      if (test(i)) return true;
    return false;
  });
}
