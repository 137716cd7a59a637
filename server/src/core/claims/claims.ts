import type { Block, Span } from '../base/index.ts';
import type { BlockCitations, Citations } from '../citations/index.ts';
import type { BlockMentions, People, Resolution } from '../people/index.ts';
import type { BlockQuotes } from '../quotes/index.ts';
import type { Prose, Sentence } from '../language/index.ts';
import type { Reading } from '../tagging/index.ts';
import { mayAssert } from './features.ts';
import type { Setting } from './features.ts';
import { chanceUnsupported } from './model.ts';
import { findReason, likelyReason } from './reasons.ts';
import { settingsOf } from './settings.ts';
import type { Claim, Verdict } from './types.ts';
import { tokensIn, Voice } from './voice.ts';

/** What `findClaims` reads of one block. */
export interface ClaimInput {
  readonly block: Block;
  readonly reading: Reading;
  readonly mentions: BlockMentions;
  readonly resolution: Resolution;
  readonly quotes: BlockQuotes;
  readonly citations: BlockCitations;
}

/**
 * Judges every checkable statement of a block: attributed, cited, plainly reported or unsupported. Depends on the block
 * and on the words and attributions of the block before. A claim lies within one sentence and never inside a quotation.
 */
export function findClaims(
  input: ClaimInput,
  previous: ClaimInput | undefined,
  _people: People,
  _citations: Citations,
): readonly Claim[] {
  const { block, reading, quotes, citations } = input;
  if (!reading.english || !makesStatements(block)) return [];
  const voiced = { block, prose: reading, quotes };
  const { voice, settings } = settingsOf(
    voiced,
    previous && { block: previous.block, prose: previous.reading, quotes: previous.quotes },
  );
  const cited = citedTokens(reading, citations);
  const claims: Claim[] = [];
  settings.forEach((setting, index) => {
    const sentence = reading.sentences[index];
    if (wantsCitation(cited, sentence)) return;
    const judged = judge(setting, isCited(cited, sentence));
    if (!judged) return;
    claims.push(
      judged.verdict === 'unsupported'
        ? {
            ...spanOf(ownPart(reading, sentence, voice, setting)),
            ...judged,
            ...findReason(reading, sentence, voice),
          }
        : { ...spanOf(sentence), ...judged, reason: likelyReason(setting.now), because: spanOf(sentence) },
    );
  });
  return claims;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Headings, captions, block quotes and notes tell what others say, or what stands below. */
function makesStatements(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'listItem';
}

/** Above this chance a sentence is called unsupported. */
const unsupported = 0.5;

function judge(setting: Setting, cited: boolean): { verdict: Verdict; confidence: number } | undefined {
  const { now } = setting;
  if (now.quoted * 2 > now.words || now.question) return undefined;
  if ((now.speech + now.cue) * 2 > now.words && !mayAssert(setting))
    return { verdict: 'attributed', confidence: 0.9 };
  if (!mayAssert(setting)) return undefined;
  if (cited) return { verdict: 'cited', confidence: 0.9 };
  const chance = chanceUnsupported(setting);
  if (chance >= unsupported) return { verdict: 'unsupported', confidence: chance };
  const verdict = (now.speech + now.cue) * 2 > now.words ? 'attributed' : 'reported';
  return { verdict, confidence: 1 - chance };
}

const isSupported = 1;
const isMarked = 2;

/** Which tokens a citation supports, and after which the writer has already asked for one. */
function citedTokens(prose: Prose, { citations, needed }: BlockCitations): Uint8Array | undefined {
  if (citations.length === 0 && needed.length === 0) return undefined;
  const flags = tokensIn(
    prose,
    citations.map(({ supports }) => supports),
  );
  tokensIn(prose, needed).forEach((flag, i) => {
    if (flag) flags[i] |= isMarked;
  });
  return flags;
}

function isCited(flags: Uint8Array | undefined, sentence: Sentence): boolean {
  return hasFlag(flags, sentence, isSupported);
}

/** A claim that is marked as needing a citation has had its remark. */
function wantsCitation(flags: Uint8Array | undefined, sentence: Sentence): boolean {
  return hasFlag(flags, sentence, isMarked);
}

function hasFlag(flags: Uint8Array | undefined, { firstToken, endToken }: Sentence, flag: number): boolean {
  if (!flags) return false;
  for (let i = firstToken; i < endToken; i++) if (flags[i] & flag) return true;
  return false;
}

/** A sentence that is mostly somebody's words makes its statement in the longest stretch that is not. */
function ownPart(prose: Prose, sentence: Sentence, voice: Uint8Array, { now }: Setting): Span {
  if (now.speech * 2 <= now.words) return sentence;
  const { tokens } = prose;
  const other = Voice.speech | Voice.quoted | Voice.source | Voice.cue;
  let best: Span = sentence;
  let longest = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    let end = i;
    while (end < sentence.endToken && !(voice[end] & other)) end++;
    if (end - i > longest) {
      longest = end - i;
      best = { start: tokens.start[i], end: tokens.end[end - 1] };
    }
    i = end;
  }
  return best;
}
