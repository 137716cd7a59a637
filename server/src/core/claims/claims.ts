import type { Span } from '../base/index.ts';
import type { BlockCitations } from '../citations/index.ts';
import type { Sentence } from '../language/index.ts';
import type { Reading } from '../tagging/index.ts';
import { citedTokens, isCited, wantsCitation } from './sentence/cited.ts';
import { meanOfOwn } from './chance/embedding.ts';
import { isStand, kindsOfTelling, mayAssert } from './chance/features.ts';
import { Says } from './words/lexicon.ts';
import { damped, isLoneFigure, leastChance, mostChance } from './chance/limits.ts';
import { chanceUnsupported } from './chance/model.ts';
import { ownPart } from './sentence/own-part.ts';
import { findReason, likelyReason } from './reasons/reasons.ts';
import { isStatement, situationsOf } from './sentence/situation.ts';
import type { Situation, VoicedBlock } from './sentence/situation.ts';
import type { Piece } from './piece/genre.ts';
import type { Claim, ClaimReason, Verdict } from './types.ts';
import { unnamedResearch } from './reasons/unnamed-research.ts';

/** What `findClaims` reads of one block. */
interface ClaimInput extends VoicedBlock {
  readonly citations: BlockCitations;
}

/**
 * Judges every checkable statement of a block: attributed, cited, plainly reported or unsupported. Depends on the block,
 * on the words and attributions of the block before, and on what the piece is as a whole. A claim lies within one sentence and never inside a quotation.
 */
export function findClaims(
  input: ClaimInput,
  previous: ClaimInput | undefined,
  piece: Piece,
): readonly Claim[] {
  const { prose, citations } = input;
  if (!isStatement(input)) return [];
  const { voice, situations } = situationsOf(input, previous, piece);
  const cited = citedTokens(prose, citations);
  const slight = piece.genre === 'reference' ? 0 : slightBelow;
  const claims: Claim[] = [];
  for (let i = 0; i < situations.length; i++) {
    const sentence = prose.sentences[i];
    if (wantsCitation(cited, sentence)) continue;
    const claim = judge(situations[i], sentence, isCited(cited, sentence), prose, voice, slight);
    if (claim) claims.push(piece.opinion && isOfWriter(claim) ? writers(claim) : claim);
  }
  return claims;
}

/** In what says that it is an opinion, readers know who judges, demands and expects. Facts, motives and wrongs are still asked for. */
function isOfWriter({ verdict, reason }: Claim): boolean {
  return (
    verdict === 'unsupported' &&
    (reason === 'opinion' || reason === 'characterisation' || reason === 'prediction')
  );
}

function writers(claim: Claim): Claim {
  return supported('reported', 0.9, claim, claim.reason);
}

/**
 * From which chance on a sentence is called unsupported, by either set of weights, by how many kinds of telling words it has: 0, 1,
 * 2, 3 or more. Words that tell travel between genres better than the chance does.
 */
const unsupported = { withReader: [0.36, 0.26, 0.19, 0.11], alone: [0.32, 0.28, 0.22, 0.18] };
/** What ought to be is seldom a statement of fact to those who annotate: one in ten, below this. */
const unsupportedOpinion = 0.7;
/** Nor is a stand that somebody takes in public: whoever takes it has said so. */
const unsupportedStand = 0.6;
/** From which chance on, by kinds again, it is sure enough for more than a hint: three in four or more are right. */
const sure = [0.85, 0.81, 0.81, 0.77];
/** Below this chance a statement that few words tell is let be where it stands alone. What a reference is asked for, always does. */
const slightBelow = 0.45;
/** Below this one nothing but a lone figure makes up for it. */
const hopeless = 0.1;

function firstBound(reason: ClaimReason, kinds: number, model: keyof typeof unsupported): number {
  return reason === 'opinion' ? unsupportedOpinion : unsupported[model][kinds];
}

function sureBound(reason: ClaimReason, kinds: number): number {
  return reason === 'opinion' ? 1 : sure[kinds];
}

function judge(
  situation: Situation,
  sentence: Sentence,
  cited: boolean,
  prose: Reading,
  voice: Uint8Array,
  slight: number,
): Claim | undefined {
  const { now } = situation;
  if (now.quoted * 2 > now.words || now.question) return undefined;
  const attributed = (now.speech + now.cue) * 2 > now.words;
  if (!cited) {
    const because = unnamedResearch(prose, sentence, voice);
    if (because) return research(because, sentence);
  }
  if (!mayAssert(situation)) return attributed ? resting('attributed', 0.9, sentence, situation) : undefined;
  if (cited) return resting('cited', 0.9, sentence, situation);
  const { embeddings } = prose.tagged;
  const mean = embeddings && meanOfOwn(embeddings, sentence, voice);
  const chance = Math.min(damped(chanceUnsupported(situation, mean), situation), mostChance(situation));
  const told = attributed || situation.pointed ? 'attributed' : 'reported';
  // Nothing but a lone figure or a wrong lifts what the model is all but sure of, so most sentences are never searched for a reason.
  const isSure = chance < hopeless && !isLoneFigure(situation);
  if (isSure && !(now.tells & Says.wrongdoing)) return resting(told, 1 - chance, sentence, situation);
  const why = findReason(prose, sentence, voice);
  const { reason, because } = why;
  if (isSure && reason !== 'allegation') return resting(told, 1 - chance, sentence, situation);
  const confidence = Math.max(chance, leastChance(situation, why));
  // In a plot everybody fears, hopes and is the last to know.
  const kinds = situation.granted > 1 ? 0 : Math.min(3, kindsOfTelling(now) - wrongOfCourt(now));
  // A wrong that is denounced nobody may have told.
  const from =
    isStand(now) && !(now.tells & Says.wrongdoing)
      ? unsupportedStand
      : firstBound(reason, kinds, mean ? 'withReader' : 'alone');
  const to = sureBound(reason, kinds);
  if (confidence < from || (confidence < to && isPlainlyTold(now, reason)))
    return resting(told, 1 - chance, sentence, situation);
  const { start, end } = ownPart(prose, sentence, voice, situation, because);
  return {
    start,
    end,
    verdict: 'unsupported',
    confidence: shown(confidence, from, to),
    reason,
    because,
    weight:
      kinds > 1 ? 'telling' : confidence < slight && !(now.tells & Says.wrongdoing) ? 'slight' : 'plain',
  };
}

/** “He was convicted of the murder”: the crime tells nothing beside the verdict. */
function wrongOfCourt(now: Situation['now']): number {
  return now.public && now.tells & Says.wrongdoing ? 1 : 0;
}

/**
 * A few words of which none tells (“It has still not come.”), or many with a date among them (“The deal, signed in 2019, …”):
 * of such statements one in ten and one in six deserve to be asked.
 */
function isPlainlyTold({ words, numbers }: Situation['now'], reason: ClaimReason): boolean {
  if (reason !== 'history') return false;
  return numbers === 0 ? words <= 6 : words > 16;
}

/**
 * Below 0.8 a finding is a hint, below 0.5 none. Hints are right in every second case, what is sure in three of four
 * (docs/measured.md).
 */
function shown(chance: number, from: number, to: number): number {
  if (chance < to) return 0.5 + (0.1 * (chance - from)) / (to - from);
  return 0.8 + (0.05 * (chance - to)) / (1 - to);
}

/** “Studies show”: what nobody in particular has found is laid to no one. */
function research(because: Span, { start, end }: Sentence): Claim {
  return {
    start,
    end,
    verdict: 'unsupported',
    confidence: sureResearch,
    reason: 'research',
    because,
    weight: 'telling',
  };
}

const sureResearch = 0.8;

function resting(verdict: Verdict, confidence: number, sentence: Sentence, { now }: Situation): Claim {
  return supported(verdict, confidence, sentence, likelyReason(now.tells, now.numbers));
}

/** A statement that stands on something: all of its words are the reason. */
export function supported(
  verdict: Verdict,
  confidence: number,
  { start, end }: Span,
  reason: ClaimReason,
): Claim {
  return { start, end, verdict, confidence, reason, because: { start, end }, weight: 'plain' };
}
