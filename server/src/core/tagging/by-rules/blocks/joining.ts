import type { TaggingState } from '../../types.ts';
import { verbOfFollowing } from './announcement.ts';
import { actorBehind, actorBeside, actorIn } from '../phrases/beats.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { endsLikeSpeech, isPureQuotation, pureEnd } from '../constructions/quoted.ts';
import type { QuotationCue } from '../constructions/quoted.ts';
import { nounPhrase } from '../phrases/noun-phrases.ts';
import { sourceBefore } from '../phrases/source-before.ts';
import { TokenShape, WordClass } from '../../../language/index.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { thatWord } from '../words/small-words.ts';

type Cues = readonly (QuotationCue | undefined)[];

/**
 * Lets each direct attribution take in the quotations that go on after its cue: `“…,” she said. “…”` in the same
 * sentence or in sentences that are nothing but quotation. Returns, by quotation, the draft that has it, or -1.
 */
export function joinQuotations(view: View, drafts: readonly Draft[], after: Cues): Int32Array {
  if (view.prose.quotations.length === 0) return noOwners;
  const owners = new Int32Array(view.prose.quotations.length).fill(-1);
  for (let d = 0; d < drafts.length; d++) for (const range of drafts[d].content) own(view, range, d, owners);
  for (let d = 0; d < drafts.length; d++) joinTo(view, drafts[d], d, owners, after);
  return owners;
}

const noOwners = new Int32Array(0);

function joinTo(view: View, draft: Draft, d: number, owners: Int32Array, after: Cues): void {
  const { quotations } = view.prose;
  if (draft.lastQuotation < 0 || quotations[draft.lastQuotation].parent >= 0) return;
  const cue = draft.cue[0];
  let next = nextOuter(view, draft.lastQuotation);
  const cueEnd = v.sentenceEnd(view, cue.first);
  // “…,” Keller said on “Harbour Hour.” “…”: a title in the sentence of the cue is passed over.
  while (isFree(next, owners, after) && isTitle(view, next, cue.first, cueEnd)) next = nextOuter(view, next);
  if (
    isFree(next, owners, after) &&
    quotations[next].firstToken > cue.first &&
    goesOnInSentence(view, next, cueEnd)
  ) {
    take(view, draft, next, d, owners);
    next = nextOuter(view, next);
  }
  let end = Math.max(cueEnd, v.sentenceEnd(view, quotations[draft.lastQuotation].endToken - 1));
  while (isFree(next, owners, after) && quotations[next].firstToken === end && isPureQuotation(view, next)) {
    take(view, draft, next, d, owners);
    end = pureEnd(view, next);
    next = nextOuter(view, next);
  }
}

/** Whether a quotation is nobody's yet and has no cue of its own. */
function isFree(quotation: number, owners: Int32Array, after: Cues): boolean {
  return quotation >= 0 && owners[quotation] < 0 && after[quotation] === undefined;
}

function own(view: View, { first, end }: Range, draft: number, owners: Int32Array): void {
  const { quotations } = view.prose;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle].firstToken < first) low = middle + 1;
    else high = middle;
  }
  for (; low < quotations.length && quotations[low].firstToken < end; low++)
    if (owners[low] < 0) owners[low] = draft;
}

function nextOuter(view: View, index: number): number {
  const { quotations } = view.prose;
  for (let i = index + 1; i < quotations.length; i++) if (quotations[i].parent < 0) return i;
  return -1;
}

/** `“…,” she said, “…”`, `“…,” she said, but “…”` and `she said “…”, and that “…”` */
function goesOnInSentence(view: View, next: number, end: number): boolean {
  const { firstToken } = view.prose.quotations[next];
  const that =
    v.isLexeme(view, firstToken - 1, thatWord) && v.isClass(view, firstToken - 2, WordClass.coordinator);
  if (that && firstToken < end) return true;
  const joined = v.isClass(view, firstToken - 1, WordClass.coordinator) ? firstToken - 2 : firstToken - 1;
  const before = v.unitAt(view, joined);
  return firstToken < end && (before === v.comma || before === v.colon || v.isDash(before));
}

/** A few capitalised words in quotation marks behind the cue: a programme, a paper, a book. */
function isTitle(view: View, index: number, cue: number, end: number): boolean {
  const { firstToken, endToken } = view.prose.quotations[index];
  if (firstToken < cue) return endToken <= cue; // Ines “Captain” Falk
  if (firstToken >= end || endToken - firstToken > 12) return false;
  // “…,” says Falk, whose paper, “Low Water,” is in press.
  const named = isNamed(view, firstToken + 1, endToken - 1) && v.isWord(view, endToken) && endToken < end;
  if ((goesOnInSentence(view, index, end) && !named) || isPureQuotation(view, index)) return false;
  return v.isLarge(view, firstToken + 1);
}

/** Whether two words or more are all capitalised, commas aside. */
function isNamed(view: View, first: number, end: number): boolean {
  let words = 0;
  for (let i = first; i < end; i++)
    if (v.isSmall(view, i)) return false;
    else if (v.isWord(view, i)) words++;
  return words > 1;
}

function take(view: View, draft: Draft, next: number, d: number, owners: Int32Array): void {
  const { firstToken, endToken } = view.prose.quotations[next];
  const last = draft.content[draft.content.length - 1];
  if (last.end === firstToken) draft.content[draft.content.length - 1] = { first: last.first, end: endToken };
  else draft.content.push({ first: firstToken, end: endToken });
  draft.lastQuotation = next;
  owners[next] = d;
}

/** What quotations without a cue of their own come to. */
interface LoneQuotations {
  readonly continuation: Range[];
  /** Whether the last attribution may go on in the next block. */
  readonly open: boolean;
  /** Whether the last sentence told what somebody said. */
  readonly told: boolean;
}

/**
 * A block that opens with quotation goes on with the speech of the block before when that was left open or announced;
 * other whole sentences of quotation become attributions without source or cue.
 */
export function loneQuotations(
  view: View,
  drafts: Draft[],
  owners: Int32Array,
  carry: TaggingState,
): LoneQuotations {
  const { quotations, setting } = view.prose;
  // `“We were told to sign”` above a part of an article is somebody's in that part, and nobody's before it.
  if (setting === 'heading') return { continuation: [], open: false, told: false };
  const { count } = view.tokens;
  const continuation: Range[] = [];
  let carried = carry.open || carry.announced ? 0 : -1;
  const speakers = quotations.length > 0 ? speakersOf(view, drafts) : none;
  let alone: Draft | undefined;
  let end = -1;
  for (let q = 0; q < quotations.length; q++) {
    const { parent, firstToken, endToken } = quotations[q];
    if (parent >= 0 || owners[q] >= 0) continue;
    const named = namedBefore(view, q);
    if (!named && !isPureQuotation(view, q)) continue;
    const begun = named ?? besideAct(view, q, carry);
    if (begun) drafts.push((alone = begun));
    else if (firstToken === carried) {
      continuation.push({ first: firstToken, end: endToken });
      carried = endToken;
    } else {
      const goesOn = alone && (firstToken === end || isBehindAct(view, alone, firstToken));
      const before = goesOn ? alone : speakers.get(sentenceBefore(view, firstToken));
      if (before) {
        before.content.push({ first: firstToken, end: endToken });
        before.lastQuotation = q;
        alone = before;
      } else if (endsLikeSpeech(view, q)) drafts.push((alone = byItself(view, q, carry)));
      else continue;
    }
    end = endToken;
  }
  const goesOn =
    carried === count
      ? continuation.length > 0
      : drafts.some((draft) => reachesEnd(view, draft) && draft.evidence !== 'beside an act');
  // “Where were you?” is answered by somebody else.
  const asks = v.isQuote(view, count - 1) && v.lastUnit(view, count - 2) === v.questionMark;
  const told = speakersOf(view, drafts).has(view.sentences.length - 1);
  return { continuation, open: (goesOn && !asks) || isLeftOpen(view, drafts), told: told && !asks };
}

/** `|‘The road was out.’ Jon| set the crate down.`: a quotation that opens the block, and whoever acts behind it. */
function besideAct(view: View, index: number, carry: TaggingState): Draft | undefined {
  const { firstToken, endToken } = view.prose.quotations[index];
  if (firstToken > 0 || carry.announced || !endsLikeSpeech(view, index)) return undefined;
  const actor = actorBehind(view, endToken);
  return actor && draftOf('beside an act', actor, undefined, [{ first: 0, end: endToken }], index);
}

/** A whole sentence of quotation that nothing gives to anybody, unless somebody acts beside it. */
function byItself(view: View, index: number, carry: TaggingState): Draft {
  const { firstToken, endToken } = view.prose.quotations[index];
  const actor = actorBeside(view, firstToken, endToken);
  const evidence = carry.told && firstToken === 0 ? 'told before' : 'quotation alone';
  return draftOf(evidence, actor, undefined, [{ first: firstToken, end: endToken }], index);
}

/** `‘The road was out.’ Jon set the crate down. |‘I walked.’|`: whoever acts between two quotations says both. */
function isBehindAct(view: View, { evidence, content, source }: Draft, first: number): boolean {
  return (
    evidence === 'beside an act' &&
    content.length === 1 &&
    view.tokens.sentence[first - 1] === view.tokens.sentence[source[0].first]
  );
}

/** Whether the block ends inside a quotation in a sentence with a cue: `Keller said it was “late. We all left` */
function isLeftOpen(view: View, drafts: readonly Draft[]): boolean {
  const { quotations } = view.prose;
  let last = quotations.length - 1;
  while (last >= 0 && quotations[last].parent >= 0) last--;
  if (last < 0 || quotations[last].closed || drafts.length === 0) return false;
  const sentence = view.tokens.sentence[quotations[last].firstToken];
  return drafts.some(({ cue }) => cue.length > 0 && view.tokens.sentence[cue[0].first] === sentence);
}

/**
 * `That is no news to port chief Ines Falk: “We knew.”`, `Tomas Brandt, who runs the ferry, was not asked: “We knew.”` and `The
 * team paid the following tribute: “He knew.”`
 */
function namedBefore(view: View, index: number): Draft | undefined {
  const { firstToken, endToken } = view.prose.quotations[index];
  const colonAt = firstToken - 1;
  if (colonAt < 1 || v.unitAt(view, colonAt) !== v.colon || !endsLikeSpeech(view, index)) return undefined;
  const start = v.sentenceStart(view, colonAt);
  // “Then: “It was a notebook.””
  const again = start === colonAt - 1 && v.isClass(view, start, WordClass.adverb | WordClass.coordinator);
  const verb = verbOfFollowing(view, start, colonAt);
  const teller = verb < 0 ? undefined : sourceBefore(view, verb, start);
  const source = again ? undefined : (teller ?? nameAt(view, colonAt) ?? actorIn(view, start, colonAt));
  if (!source && !again) return undefined;
  const cue = { first: again ? start : teller ? verb : colonAt, end: firstToken };
  return draftOf('cue, then colon', source, cue, [{ first: firstToken, end: endToken }], index);
}

/** The name that ends at a colon. */
function nameAt(view: View, colon: number): Range | undefined {
  const source = nounPhrase(view, colon - 1, v.sentenceStart(view, colon));
  const named = view.tokens.shape[colon - 1] === TokenShape.capitalised;
  return source && named && source.end - source.first <= 8 ? source : undefined;
}

/** By sentence, its last attribution with a cue: `She said it failed. “It sank.”` goes on with it. */
function speakersOf(view: View, drafts: readonly Draft[]): Map<number, Draft> {
  const speakers = new Map<number, Draft>();
  for (const draft of drafts)
    if (draft.cue.length > 0) speakers.set(view.tokens.sentence[draft.cue[0].first], draft);
  return speakers;
}

function sentenceBefore(view: View, token: number): number {
  return token > 0 ? view.tokens.sentence[token - 1] : -1;
}

const none = new Map<number, Draft>();

/** Whether the block ends with this attribution's quotation or with the sentence of its cue. */
function reachesEnd(view: View, { lastQuotation, cue }: Draft): boolean {
  if (lastQuotation < 0) return false;
  const { count } = view.tokens;
  if (view.prose.quotations[lastQuotation].endToken === count) return true;
  return cue.length > 0 && v.sentenceEnd(view, cue[0].first) === count;
}
