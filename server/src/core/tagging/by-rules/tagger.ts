import type { Span } from '../../base/index.ts';
import type { Prose } from '../../language/index.ts';
import { nothingTagged } from '../read.ts';
import { Exchange } from '../types.ts';
import type { Tagged, Tagger, TaggingState } from '../types.ts';
import { announcement } from './blocks/announcement.ts';
import { blockQuotation } from './blocks/apart.ts';
import { dialogueAfter, isDashed, turnTaken } from './blocks/dialogue.ts';
import { finishDrafts, spanOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { namesInterview, turnOf } from './blocks/exchange.ts';
import { quotedHeadline } from './blocks/headlines.ts';
import { joinQuotations, loneQuotations } from './blocks/joining.ts';
import { goingOn, saidThroughout, taken } from './blocks/one-voice.ts';
import { cueAfterQuotation } from './constructions/quoted.ts';
import { noCues, readCues } from './constructions/read-cues.ts';
import { runOnTurns } from './blocks/run-on.ts';
import { sentIn } from './blocks/sent-in.ts';
import { signatureAlone, signedAtEnd } from './blocks/signature.ts';
import { transcriptLine } from './blocks/transcript.ts';
import * as v from './view.ts';
import type { View } from './view.ts';

/** Reads attribution by rules alone: what answers when no model is at hand. */
export const ruleTagger: Tagger = { name: 'rules-2', tag };

function tag(blocks: readonly Prose[], carry: TaggingState): readonly Tagged[] {
  const all: Tagged[] = [];
  for (const prose of blocks) {
    const tagged = tagBlock(prose, carry);
    all.push(tagged);
    carry = tagged.carry;
  }
  return all;
}

/** A block is read by the first form that shows whose words it is from end to end; where it has none, by its cues. */
function tagBlock(prose: Prose, carry: TaggingState): Tagged {
  const view = v.viewOf(prose);
  const formed =
    labelledLine(view, carry) ??
    signatureBelow(view, carry) ??
    blockQuotation(view, carry) ??
    signedLine(view, carry) ??
    turnBelow(view, carry);
  if (formed) return formed;
  const { kind, exchange } = turnOf(view, carry);
  if (kind === 'direction') return taken(view, [], exchange);
  if (kind === 'more') return goingOn(view, exchange);
  if (kind !== 'none') return saidThroughout(view, kind, exchange);
  if (carry.bare && view.tokens.count > 0 && !v.opensQuotation(view, 0))
    return goingOn(view, exchange || Exchange.stated);
  return readByCues(view, carry, exchange);
}

/** A line with whose words it has in front or behind: of a transcript, a headline, what readers send in. */
function labelledLine(view: View, carry: TaggingState): Tagged | undefined {
  const line = sentIn(view) ?? transcriptLine(view, carry) ?? quotedHeadline(view);
  if (!line) return undefined;
  if (line.evidence === 'transcript') return taken(view, runOnTurns(view, line), Exchange.turn);
  // `Gazette: What will you miss?` looks like a headline and is a turn.
  const asks = line.evidence === 'headline' && v.asks(view);
  const called = namesInterview(view) ? Exchange.interview : carry.exchange;
  return taken(view, [line], asks ? Exchange.turn : called);
}

/** A signature below the quotation that it signs. */
function signatureBelow(view: View, { open, exchange }: TaggingState): Tagged | undefined {
  const signature = open ? signatureAlone(view) : undefined;
  if (!signature) return undefined;
  const attributions = finishDrafts(view, [signature]);
  return { attributions, continuation: [], carry: { ...nothingTagged, exchange } };
}

/** What somebody says without marks, with the name at its end. */
function signedLine(view: View, { exchange }: TaggingState): Tagged | undefined {
  const signed = signedAtEnd(view);
  return signed && taken(view, [signed], exchange);
}

/** What stands below the name of its speaker alone, and turns of a dialogue that no name comes with. */
function turnBelow(view: View, { bare, announced, exchange }: TaggingState): Tagged | undefined {
  if (bare && exchange === Exchange.turn && view.tokens.count > 0) return goingOn(view, exchange);
  const next = announced ? -1 : turnTaken(view, exchange);
  return next >= 0 ? saidThroughout(view, 'taking turns', next) : undefined;
}

/** A block in which somebody tells who says what; `exchange`: what its form comes to in an interview. */
function readByCues(view: View, carry: TaggingState, exchange: number): Tagged {
  const { quotations } = view.prose;
  const after =
    quotations.length === 0
      ? noCues
      : quotations.map(({ parent }, i) => (parent < 0 ? cueAfterQuotation(view, i) : undefined));
  const drafts = readCues(view, after);
  const dashed = isDashed(view, carry.exchange);
  if (dashed && !drafts.some(isTagged)) return saidThroughout(view, 'taking turns', Exchange.dashed, 1);
  const owners = joinQuotations(view, drafts, after);
  const { continuation, open, told } = loneQuotations(view, drafts, owners, carry);
  const { announced, bare, turn: labels } = announcement(view, drafts);
  const talk = exchange || dialogueAfter(view, drafts, carry.exchange);
  return {
    attributions: finishDrafts(view, drafts),
    continuation: continuation.map((range): Span => spanOf(view, range)),
    carry: {
      open,
      announced,
      bare,
      told,
      exchange: labels ? Exchange.turn : dashed ? Exchange.dashed : talk,
    },
  };
}

/** `— It is far, |said Ines Falk|.` */
function isTagged({ evidence }: Draft): boolean {
  return evidence === 'clause, then cue' || evidence === 'quote, then cue and source';
}
