import type { BlockCitations } from '../../citations/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import { tokensIn } from '../words/voice.ts';

const isSupported = 1;
const isMarked = 2;
const closing: ReadonlySet<string> = new Set(['footnote', 'inlineNote', 'pandoc', 'sourceLine']);

/** Whether notes or keys stand in a block, or it asks for some. */
export function hasNotes({ citations, needed }: BlockCitations): boolean {
  return needed.length > 0 || citations.some(({ kind }) => closing.has(kind));
}

/** Which tokens a citation supports, and after which the writer has already asked for one. */
export function citedTokens(prose: Prose, { citations, needed }: BlockCitations): Uint8Array | undefined {
  if (citations.length === 0 && needed.length === 0) return undefined;
  const flags = tokensIn(
    prose,
    citations.map(({ supports }) => supports),
  );
  // A note or a key late in a paragraph stands for what comes before it, too; a link stands for its own sentence.
  const last = citations.reduce(
    (end, { kind, start }) => (closing.has(kind) ? Math.max(end, start) : end),
    0,
  );
  for (let i = 0; i < flags.length && prose.tokens.end[i] <= last; i++) flags[i] |= isSupported;
  tokensIn(prose, needed).forEach((flag, i) => {
    if (flag) flags[i] |= isMarked;
  });
  return flags;
}

/** Whether a citation supports a sentence. */
export function isCited(flags: Uint8Array | undefined, sentence: Sentence): boolean {
  return hasFlag(flags, sentence, isSupported);
}

/** A claim that is marked as needing a citation has had its remark. */
export function wantsCitation(flags: Uint8Array | undefined, sentence: Sentence): boolean {
  return hasFlag(flags, sentence, isMarked);
}

function hasFlag(flags: Uint8Array | undefined, { firstToken, endToken }: Sentence, flag: number): boolean {
  if (!flags) return false;
  for (let i = firstToken; i < endToken; i++) if (flags[i] & flag) return true;
  return false;
}
