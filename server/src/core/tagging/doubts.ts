import { TokenKind } from '../language/index.ts';
import type { Prose } from '../language/index.ts';
import { keep } from './not-said.ts';
import { isCueWord } from './by-rules/words/cues.ts';
import { isOneVoice } from './by-rules/blocks/one-voice.ts';
import { isQuoted, someToken } from './some-token.ts';
import type { Tagged, TaggedAttribution } from './types.ts';

/**
 * What is surely said. In a text that reports nothing (a biography, a textbook, a guide) who “wanted to study mathematics” or
 * “supported himself” does something and says nothing; where much is said, the same words most often tell a stance.
 */
export function withoutDoubts(prose: Prose, tagged: Tagged): Tagged {
  return keep(prose, tagged, isSure);
}

function isSure(prose: Prose, each: TaggedAttribution): boolean {
  return (
    !isEntry(prose, each) &&
    (isOneVoice(each.evidence) ||
      isQuoted(prose, each.content) ||
      isThat(prose, each) ||
      (each.confidence >= leastSure && !isFar(prose, each) && !isOwnPart(prose, each)))
  );
}

/** Of 60 unquoted finds below it in references (GUM, biographies to guides) one in five tells of speech or thought. */
const leastSure = 0.6;

/**
 * `Tarbeg: a fishing village with two inns.`: an entry of a list, where nobody speaks of himself or asks; a name in capitals labels a
 * turn.
 */
function isEntry({ text }: Prose, { evidence, source, content }: TaggedAttribution): boolean {
  if ((evidence !== 'transcript' && evidence !== 'headline') || source.length === 0) return false;
  const label = text.slice(source[0].start, source[0].end);
  const { start, end } = content[0];
  return (
    label !== label.toUpperCase() && !speaking.test(text.slice(start, Math.min(end, start + longestEntry)))
  );
}

const longestEntry = 600;
const speaking = /\?|\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b|^(?:Yes|No|Thank|Okay|OK|Well)\b/;

/** `|This chapter| describes how …`, `|The name| suggests …`: a text that tells of its own parts, and what words mean. */
function isOwnPart({ text }: Prose, { source }: TaggedAttribution): boolean {
  return (
    source.length === 1 &&
    ownPart.test(text.slice(source[0].start, Math.min(source[0].end, source[0].start + 60)))
  );
}

const ownPart =
  /^(?:(?:the|this|that|each|an?|our|its) )?(?:[\w-]+ )?(?:chapter|section|guide|page|part|figure|table|appendix|unit|lesson|module|tutorial|example|diagram|map|display|name|word|term|prefix|suffix|symbol|icon)(?: [\dIVX.]+)?$/i;

/** “resented |that at most two were allowed|”, with a cue before it. */
function isThat({ text }: Prose, { cue, content }: TaggedAttribution): boolean {
  return (
    cue.length > 0 && content.length > 0 && /^that\b/.test(text.slice(content[0].start, content[0].start + 5))
  );
}

/** Whether neither the cue nor “that” nor a quotation tells of speech, thought or a stance: `presented the accounts`, `opted to sell`. */
export function isFar(prose: Prose, attribution: TaggedAttribution): boolean {
  return (
    !someToken(prose, attribution.cue, isTelling) &&
    !isThat(prose, attribution) &&
    !isQuoted(prose, attribution.content)
  );
}

function isTelling({ tokens }: Prose, token: number): boolean {
  return isCueWord(tokens.lexeme[token]) || tokens.kind[token] !== TokenKind.word;
}
