import { hashString } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import { accordingTo, inTheirWords } from './according.ts';
import { boundsOf, boundsWithin } from '../phrases/bounds.ts';
import type { Bounds } from '../phrases/bounds.ts';
import { clauseAttribution } from './clauses.ts';
import { Cue, cueFrames, speechCues } from '../words/cues.ts';
import type { Draft } from '../draft.ts';
import { nounAttribution } from './nouns.ts';
import type { QuotationCue } from './quoted.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { firstPersons, youWord } from '../words/small-words.ts';

/**
 * Reads the cues of a block from left to right. `after` holds, by quotation, the cues that follow their quotations.
 * A cue inside what somebody is already said to have said makes nested speech, for which plain verbs of speech alone count;
 * a block that is all one speaker's words is read as the inside of `holder`, which is not in the answer.
 */
export function readCues(view: View, after: readonly (QuotationCue | undefined)[], holder?: Draft): Draft[] {
  const { count, sentence, quotation } = view.tokens;
  let following: Map<number, Draft> | undefined;
  for (const cue of after) if (cue) (following ??= new Map()).set(cue.verb, cue.draft);
  const drafts: Draft[] = holder ? [holder] : [];
  let shared: readonly Range[] | undefined;
  let current = -1;
  let floor = holder ? holder.content[0].first : 0;
  const end = holder ? holder.content[0].end : count;
  for (let i = floor; i < end; i++) {
    const own = following?.get(i);
    if (own) {
      floor = Math.max(floor, own.content[own.content.length - 1].end);
      drafts.push(own);
      shared = own.source;
      current = sentence[i];
      continue;
    }
    const bits = view.cues[i];
    if (!(bits & (cueFrames | Cue.from | Cue.according))) continue;
    if (sentence[i] !== current) {
      current = sentence[i];
      shared = undefined;
    }
    const nested = holder !== undefined || quotation[i] >= 0 || isHeld(drafts, i);
    const draft =
      quotation[i] >= 0 ? insideQuotation(view, i) : attributionAt(view, i, boundsOf(view, i, floor), shared);
    if (
      !draft ||
      (nested && !isPlainSpeech(view, draft) && !(holder && isOthersThought(view, draft))) ||
      repeats(view, draft, after)
    )
      continue;
    withdraw(drafts, draft);
    drafts.push(draft);
    if (!nested) shared = draft.source;
  }
  return holder ? drafts.slice(1) : drafts;
}

/** For a block none of whose quotations has its cue behind it. */
export const noCues: readonly undefined[] = [];

function attributionAt(
  view: View,
  i: number,
  bounds: Bounds,
  shared: readonly Range[] | undefined,
): Draft | undefined {
  const bits = view.cues[i];
  if (bits & Cue.according) return accordingTo(view, i, bounds);
  const verb = bits & cueFrames ? clauseAttribution(view, i, bounds, shared) : undefined;
  return (
    verb ??
    (bits & Cue.from ? (nounAttribution(view, i, bounds) ?? inTheirWords(view, i, bounds)) : undefined)
  );
}

/** `Police said he was held, a lawyer said`: the inner content ends where the outer one does. */
function withdraw(drafts: readonly Draft[], { content, cue }: Draft): void {
  const [held] = content;
  if (held.first > cue[0].first) return;
  for (let d = drafts.length - 1; d >= 0 && d >= drafts.length - 4; d--) {
    const earlier = drafts[d];
    const last = earlier.content.length - 1;
    const inside =
      earlier.cue.length > 0 && held.first <= earlier.cue[0].first && earlier.cue[0].first < held.end;
    if (!inside || earlier.content[last].first >= held.end || earlier.content[last].end <= held.end) continue;
    earlier.content[last] = { first: earlier.content[last].first, end: held.end };
  }
}

/** Speech told within a quotation: read inside its marks, and not for a word or two in marks. */
function insideQuotation(view: View, i: number): Draft | undefined {
  const index = view.tokens.quotation[i];
  const { firstToken, endToken } = view.prose.quotations[index];
  if (endToken - firstToken < 7 || !(view.cues[i] & speechCues)) return undefined;
  return clauseAttribution(view, i, boundsWithin(view, i, index), undefined);
}

/** Whether token `i` is part of what an earlier attribution says. */
function isHeld(drafts: readonly Draft[], i: number): boolean {
  for (let d = drafts.length - 1; d >= 0 && d >= drafts.length - 4; d--)
    if (drafts[d].content.some(({ first, end }) => first <= i && i < end)) return true;
  return false;
}

const plainEvidence = new Set([
  'cue, then that',
  'cue, then clause',
  'cue, then quote',
  'cue, then question',
  'clause, then cue',
  'according to',
]);

function isPlainSpeech(view: View, { cue, source, content, evidence }: Draft): boolean {
  let bits = 0;
  for (let i = cue[0].first; i < cue[0].end; i++) bits |= view.cues[i];
  if (bits & Cue.thought || source.length === 0) return false;
  if (evidence === 'written on') return true;
  // “I can assure you that it is safe” and “I promise you it is” say so, and tell of no saying.
  const [by] = source;
  const own = by.end - by.first === 1 && firstPersons.has(view.tokens.lexeme[by.first]);
  const now = bits & Cue.base && !(bits & Cue.past) && v.isLexeme(view, cue[0].end, youWord);
  if (own && (now || v.isClass(view, cue[0].first, WordClass.modal))) return false;
  // “and we said no”
  if (content[0].end - content[0].first === 1) return false;
  return plainEvidence.has(evidence) && (bits & (speechCues | Cue.according)) !== 0;
}

/** In a turn as long as a report: `|Many| feared |the mood would sour|`, but not “I think it did”. */
function isOthersThought(view: View, { cue, source, content, evidence }: Draft): boolean {
  if (evidence !== 'cue, then that' && evidence !== 'cue, then clause') return false;
  if (source.length !== 1 || content[0].end - content[0].first < 3) return false;
  const [{ first, end }] = source;
  const nobody = v.isPronoun(view, first) || v.isLexeme(view, first, nobodyWord);
  return !(nobody && end - first === 1) && v.hasCue(view, cue[0], Cue.thought);
}

const nobodyWord = hashString('nobody');

/** A quotation that has a cue after it is not claimed by one before it. */
function repeats(view: View, draft: Draft, after: readonly (QuotationCue | undefined)[]): boolean {
  if (draft.lastQuotation < 0) return false;
  return after[draft.lastQuotation] !== undefined && view.prose.quotations[draft.lastQuotation].parent < 0;
}
