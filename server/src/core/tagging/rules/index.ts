import type { Span } from '../../base/index.ts';
import type { Prose } from '../../language/index.ts';
import { nothingTagged } from '../read.ts';
import { Exchange } from '../types.ts';
import type { Tagged, Tagger, TaggingState } from '../types.ts';
import { dialogueAfter, isDashed, turnTaken } from './dialogue.ts';
import { spokenIn } from './directions.ts';
import { draftOf, finishDrafts, spanOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { namesInterview, personsOf, turnOf } from './exchange.ts';
import { announcement } from './announcement.ts';
import { quotedHeadline } from './headlines.ts';
import { joinQuotations, loneQuotations } from './joining.ts';
import { cueAfterQuotation } from './quoted.ts';
import { readCues } from './read-cues.ts';
import { runOnTurns } from './run-on.ts';
import { sentIn } from './sent-in.ts';
import { signatureAlone } from './signature.ts';
import { transcriptLine } from './transcript.ts';
import * as v from './view.ts';
import type { Range, View } from './view.ts';

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

const noCues: readonly undefined[] = [];

function tagBlock(prose: Prose, carry: TaggingState): Tagged {
  const view = v.viewOf(prose);
  const labelled = labelledLine(view, carry);
  if (labelled) return labelled;
  const signature = carry.open ? signatureAlone(view) : undefined;
  if (signature) {
    const attributions = finishDrafts(view, [signature]);
    return { attributions, continuation: [], carry: { ...nothingTagged, exchange: carry.exchange } };
  }
  const quoted = prose.setting === 'apart' ? blockQuotation(view, carry) : undefined;
  if (quoted) return quoted;
  const { count } = view.tokens;
  const whole = { first: 0, end: count };
  if (carry.bare && carry.exchange === Exchange.turn && count > 0)
    return taken(view, [], [whole], Exchange.turn);
  const next = carry.announced ? -1 : turnTaken(view, carry.exchange);
  if (next >= 0) return taken(view, [spoken(whole, 'taking turns')], [], next);
  const turn = turnOf(view, carry);
  if (turn.kind === 'direction') return taken(view, [], [], turn.exchange);
  if (turn.kind === 'more') return taken(view, [], [whole], turn.exchange);
  if (turn.kind !== 'none') return taken(view, [spoken(whole, turn.kind)], [], turn.exchange);
  if (carry.bare && count > 0 && !v.opensQuotation(view, 0)) return taken(view, [], [whole], turn.exchange);
  const after =
    prose.quotations.length === 0
      ? noCues
      : prose.quotations.map((quotation, i) =>
          quotation.parent < 0 ? cueAfterQuotation(view, i) : undefined,
        );
  const drafts = readCues(view, after);
  const dashed = isDashed(view, carry.exchange);
  if (dashed && !drafts.some(isTagged))
    return taken(view, [spoken({ first: 1, end: count }, 'taking turns')], [], Exchange.dashed);
  const owners = joinQuotations(view, drafts, after);
  const { continuation, open, told } = loneQuotations(view, drafts, owners, carry);
  const { announced, bare, turn: labels } = announcement(view, drafts);
  const talk = turn.exchange || dialogueAfter(view, drafts, carry.exchange);
  const exchange = labels ? Exchange.turn : dashed ? Exchange.dashed : talk;
  return {
    attributions: finishDrafts(view, drafts),
    continuation: continuation.map((range): Span => spanOf(view, range)),
    carry: { open, announced, bare, told, exchange },
  };
}

/** `— It is far, |said Ines Falk|.` */
function isTagged({ evidence }: Draft): boolean {
  return evidence === 'clause, then cue' || evidence === 'quote, then cue and source';
}

/** A line with whose words it has in front or behind: of a transcript, a headline, what readers send in. */
function labelledLine(view: View, carry: TaggingState): Tagged | undefined {
  const line = sentIn(view) ?? transcriptLine(view, carry) ?? quotedHeadline(view);
  if (!line) return undefined;
  if (line.evidence === 'transcript') return taken(view, runOnTurns(view, line), [], Exchange.turn);
  // `Gazette: What will you miss?` looks like a headline and is a turn.
  const asks = line.evidence === 'headline' && v.asks(view);
  const called = namesInterview(view) ? Exchange.interview : carry.exchange;
  return taken(view, [line], [], asks ? Exchange.turn : called);
}

/**
 * A block quotation goes on with the speech before it when that was announced or left open, and is theirs who signed it.
 * Else it stands for itself where somebody speaks of himself in it, or where it is quotation from end to end.
 */
function blockQuotation(view: View, carry: TaggingState): Tagged | undefined {
  const { count } = view.tokens;
  const whole = { first: 0, end: count };
  const marked = v.opensQuotation(view, 0);
  const goesOn = carry.open || carry.announced;
  if (count < 2) return undefined;
  if (!goesOn && endsAsName(view)) {
    const signed = signedBelow(view);
    if (signed) return taken(view, [signed], [], carry.exchange);
  }
  if (marked && view.prose.quotations[0].endToken < count) return undefined;
  if (isSignature(view)) return undefined;
  if (!goesOn && !marked && !personsOf(view).first) return undefined;
  const tagged = goesOn
    ? taken(view, [], [whole], carry.exchange)
    : taken(view, [spoken(whole, 'set apart')], [], carry.exchange);
  return { ...tagged, carry: { ...tagged.carry, open: true } };
}

/** `We did not close it.` and, in the line below, `— Oona Rafferty, head teacher`: the dash is the cue. */
function signedBelow(view: View): Draft | undefined {
  const { count, start, end } = view.tokens;
  for (let i = count - 2; i > 0 && i > count - longestSignature; i--) {
    if (!view.text.slice(end[i - 1], start[i]).includes('\n')) continue;
    if (!v.isDash(v.unitAt(view, i)) || v.isSmall(view, i + 1)) return undefined;
    const [source, cue] = [
      { first: i + 1, end: count },
      { first: i, end: i + 1 },
    ];
    return draftOf('signed', source, cue, [{ first: 0, end: i }]);
  }
  return undefined;
}

/** `— Oona Rafferty, head teacher` and “School motto, 1911”: whose the words above are. */
function isSignature(view: View): boolean {
  return v.isDash(v.unitAt(view, 0)) || (view.tokens.count <= longestSignature && endsAsName(view));
}

/** Whether the last words end as no sentence does. */
function endsAsName(view: View): boolean {
  const last = view.tokens.count - 1;
  return !v.isQuote(view, last) && !v.endsSentence(v.lastUnit(view, last));
}

const longestSignature = 12;

function spoken(content: Range, evidence: Draft['evidence']): Draft {
  return draftOf(evidence, undefined, undefined, [content]);
}

/** A block that is one person's words from end to end, with the speech that is told within it. */
function taken(view: View, drafts: Draft[], continuation: readonly Range[], exchange: number): Tagged {
  const nested = drafts.flatMap((draft) => readCues(view, noCues, draft));
  const turns = drafts.map((draft) => ({ ...draft, content: spokenInAll(view, draft.content) }));
  return {
    attributions: finishDrafts(view, [...turns, ...nested]),
    continuation: spokenInAll(view, continuation).map((range) => spanOf(view, range)),
    carry: { ...nothingTagged, exchange },
  };
}

function spokenInAll(view: View, ranges: readonly Range[]): Range[] {
  return ranges.flatMap((range) => spokenIn(view, range));
}
