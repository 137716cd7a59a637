import { Lexicon, overlaps } from '../../core/base/index.ts';
import type { Span } from '../../core/base/index.ts';
import { tokenAt, WordClass } from '../../core/language/index.ts';
import type { Prose } from '../../core/language/index.ts';
import { someToken, subjectsOf } from '../../core/tagging/index.ts';
import type { TaggedAttribution } from '../../core/tagging/index.ts';

/**
 * Nobody speaks from another sentence than his cue's: a source that stands in an earlier one is taken away from the attributions
 * in `list` from index `first` on. Those and verbs that go on with and or a comma (`Keller orders tea, and |announces| that …`)
 * have the subject of their sentence.
 */
export function withSubjects(prose: Prose, list: TaggedAttribution[], first: number): void {
  let subjects: ReturnType<typeof subjectsOf> | undefined;
  for (let i = first; i < list.length; i++) {
    const { cue, source, content } = list[i];
    if (cue.length === 0) continue;
    const far = source.length > 0 && isEarlier(prose, source[0], cue[0]);
    if (source.length > 0 && !far) continue;
    const joined = isJoined(prose, cue[0]) && isActive(prose, cue);
    const subject = far || joined ? (subjects ??= subjectsOf(prose))(cue[0].start) : undefined;
    const own = subject !== undefined && !content.some((span) => overlaps(span, subject));
    if (far || own) list[i] = { ...list[i], source: own ? [subject] : [] };
  }
}

/** Whether a source stands in a sentence before its cue’s. */
export function isEarlier(prose: Prose, source: Span, cue: Span): boolean {
  const { sentence } = prose.tokens;
  return sentence[tokenAt(prose, source.end - 1)] < sentence[tokenAt(prose, cue.start)];
}

/** Whether and, or a comma, stands before the cue. */
function isJoined(prose: Prose, cue: Span): boolean {
  const before = tokenAt(prose, cue.start) - 1;
  if (before < 0) return false;
  const comma = prose.text[prose.tokens.start[before]] === ',';
  return comma || (prose.tokens.classes[before] & WordClass.coordinator) !== 0;
}

/** Whether the cue says what its subject does: not `is widely seen as`, nor `seemed`. */
function isActive(prose: Prose, cue: readonly Span[]): boolean {
  if (someToken(prose, cue, seems)) return false;
  return !someToken(prose, cue, isBe) || someToken(prose, cue, isGoingOn);
}

function seems({ tokens }: Prose, token: number): boolean {
  return seeming.get(tokens.lexeme[token]) > 0;
}

function isBe({ tokens }: Prose, token: number): boolean {
  return (tokens.classes[token] & WordClass.be) !== 0;
}

function isGoingOn({ text, tokens }: Prose, token: number): boolean {
  return text.startsWith('ing', tokens.end[token] - 3);
}

const seeming = new Lexicon([[1, 'seem seems seemed appear appears appeared']]);
