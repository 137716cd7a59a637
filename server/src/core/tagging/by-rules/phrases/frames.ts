import { hashesOf } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import { pastAdjuncts } from './adjuncts.ts';
import { beginsClause, canBeginObject, hasInfinitive, hasVerb, isNaming } from './clause-shapes.ts';
import { Cue, takesParticle } from '../words/cues.ts';
import { pastAsked, pastHearer, pastPromised } from './hearers.ts';
import * as v from '../view.ts';
import type { View } from '../view.ts';
import { ifWord, notWord, thatWord, toWord } from '../words/small-words.ts';

/** How what is said is joined to its cue. */
type FrameKind = 'that' | 'clause' | 'question' | 'to' | 'object' | 'quote' | 'colon' | 'none';

export interface Frame {
  readonly kind: FrameKind;
  /** One past the cue's last token, a particle included. */
  readonly cueEnd: number;
  /** The first token of what is said; of a `none` frame, the token after the cue and its hearer. */
  readonly first: number;
}

/** Reads what follows the verb at `verb` up to the token `end`: `said on Tuesday that …`, `told reporters: “…”`. */
export function frameAfter(view: View, verb: number, end: number): Frame {
  let bits = view.cues[verb];
  let cueEnd = verb + 1;
  const particle =
    bits & Cue.phrasal && takesParticle(view.tokens.lexeme[verb], view.tokens.lexeme[cueEnd] ?? 0);
  if (particle && cueEnd < end) {
    cueEnd++;
    const adverb = outOrBack.has(view.tokens.lexeme[cueEnd - 1]);
    if (!adverb)
      return canBeginObject(view, cueEnd, end) && (!isPlea(view, verb) || hasInfinitive(view, cueEnd, end))
        ? { kind: 'object', cueEnd, first: cueEnd }
        : none(cueEnd, cueEnd);
    bits |= Cue.clause | Cue.that | Cue.quote;
  }
  const hearer = cueEnd;
  const afterHearer =
    bits & Cue.tell ? pastHearer(view, hearer, end) : bits & Cue.ask ? pastAsked(view, hearer, end) : hearer;
  const promised =
    bits & Cue.commitment && bits & Cue.clause ? pastPromised(view, afterHearer, end) : afterHearer;
  const at = pastAdjuncts(view, promised, end);
  const frame = joined(view, bits, at, end, cueEnd);
  if (frame) return frame;
  if (bits & Cue.directive && hasInfinitive(view, hearer, end))
    return { kind: 'object', cueEnd, first: hearer };
  if (bits & Cue.tell && afterHearer > hearer && at < end && beginsClause(view, at, end))
    return { kind: 'clause', cueEnd, first: at };
  if (particle && canBeginObject(view, at, end)) return { kind: 'clause', cueEnd, first: at };
  return bare(view, bits, at, end, cueEnd) ?? none(cueEnd, at);
}

const outOrBack = hashesOf('out back on in it');

/** `appealed to the council to act`; “appealed to young voters” is no speech. */
function isPlea(view: View, verb: number): boolean {
  return pleas.has(view.tokens.lexeme[verb]);
}

const pleas = hashesOf(
  'appeal appeals appealed appealing plead pleads pleaded pleading prevail prevails prevailed prevailing pray prays prayed praying',
);

function none(cueEnd: number, first: number): Frame {
  return { kind: 'none', cueEnd, first };
}

/** What is said begins with a sign: quotation marks, a colon, that, whether, to. */
function joined(view: View, bits: number, at: number, end: number, cueEnd: number): Frame | undefined {
  if (at >= end) return undefined;
  const speech = bits & (Cue.clause | Cue.that | Cue.quote | Cue.tell | Cue.ask);
  const any = bits & (Cue.clause | Cue.that | Cue.tell | Cue.thought | Cue.ask);
  const unit = v.unitAt(view, at);
  if (speech && v.opensQuotation(view, at)) return { kind: 'quote', cueEnd, first: at };
  if (speech && (unit === v.comma || unit === v.colon)) {
    if (v.opensQuotation(view, at + 1)) return { kind: 'quote', cueEnd, first: at + 1 };
    if (unit === v.colon && at + 1 < end) return { kind: 'colon', cueEnd, first: at + 1 };
    const that = thatBehind(view, at, end);
    return that < 0 ? undefined : { kind: 'that', cueEnd, first: that };
  }
  const { lexeme } = view.tokens;
  if (
    (any || bits & Cue.strict) &&
    lexeme[at] === thatWord &&
    at + 1 < end &&
    !ends.has(v.unitAt(view, at + 1))
  )
    return { kind: 'that', cueEnd, first: at };
  if (any && v.isClass(view, at, WordClass.question)) return { kind: 'question', cueEnd, first: at };
  if (bits & Cue.ask && lexeme[at] === ifWord) return { kind: 'question', cueEnd, first: at };
  if (bits & Cue.commitment && isInfinitive(view, at) && v.isWord(view, at + 1))
    return { kind: 'to', cueEnd, first: at };
  return undefined;
}

/** “learned to live with that.” */
const ends = new Set([...'.;:!?…)'].map((mark) => mark.charCodeAt(0)));

/** `said, in a letter to the council, that`: the index of that behind an aside between commas, or -1. */
function thatBehind(view: View, comma: number, end: number): number {
  for (let i = comma + 1; i + 2 < end && i - comma < 12; i++) {
    if (v.unitAt(view, i) === v.comma) return view.tokens.lexeme[i + 1] === thatWord ? i + 1 : -1;
    if (!v.isWord(view, i)) return -1;
  }
  return -1;
}

function isInfinitive(view: View, at: number): boolean {
  const { lexeme } = view.tokens;
  return lexeme[at] === toWord || (lexeme[at] === notWord && lexeme[at + 1] === toWord);
}

/** What is said follows without a sign: `said the port is closed`, `criticised the plan`. */
function bare(view: View, bits: number, at: number, end: number, cueEnd: number): Frame | undefined {
  if (at >= end) return undefined;
  const saying = isSay(view, cueEnd);
  if (bits & Cue.clause && beginsClause(view, at, end) && (saying || hasVerb(view, at, end)))
    return { kind: 'clause', cueEnd, first: at };
  if (bits & (Cue.thought | Cue.that) && canBeginObject(view, at, end) && hasVerb(view, at, end))
    return { kind: 'clause', cueEnd, first: at };
  if (bits & Cue.naming) return isNaming(view, at, end) ? { kind: 'object', cueEnd, first: at } : undefined;
  if (bits & Cue.stance && canBeginObject(view, at, end)) return { kind: 'object', cueEnd, first: at };
  return undefined;
}

const sayForms = hashesOf('say says said saying tweeted wrote');

/** say takes anything as its object; a particle makes a verb like it. */
function isSay(view: View, cueEnd: number): boolean {
  return sayForms.has(view.tokens.lexeme[cueEnd - 1]) || outOrBack.has(view.tokens.lexeme[cueEnd - 1]);
}
