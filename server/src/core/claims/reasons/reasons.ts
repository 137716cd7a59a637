import { hashString } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import { wordsOfAccusation } from './accusations.ts';
import { Says } from '../words/lexicon.ts';
import { ofIdioms } from './reason-phrases.ts';
import { found } from './signal.ts';
import type { Signal } from './signal.ts';
import { isCharge, signalAt } from './telling-words.ts';
import type { ClaimReason } from '../types.ts';
import { Voice } from '../words/voice.ts';

export interface Because {
  readonly reason: ClaimReason;
  /** The words that earned the reason. */
  readonly because: Span;
  /** How telling they are: 3 for “studies show”, less than 1 for a tense. */
  readonly strength: number;
}

/**
 * Says why a statement wants a source, by its most telling words. What stands early counts for more, because the main
 * clause usually comes first: “efforts to secure assurances that no attack will follow” is about a motive, not an attack.
 */
export function findReason(prose: Prose, sentence: Sentence, voice: Uint8Array): Because {
  const { tokens } = prose;
  const { firstToken, endToken } = sentence;
  const length = Math.max(1, endToken - firstToken);
  let best: Signal | undefined;
  let bestAt = firstToken;
  let bestScore = -1;
  for (let i = firstStated(prose, sentence); i < endToken; i++) {
    if (voice[i] & (Voice.speech | Voice.quoted)) continue;
    const signal = accusationAt(prose, i, endToken, voice[i]) ?? signalAt(prose, i, endToken);
    if (!signal) continue;
    const score = signal.weight - (i - firstToken) / length;
    if (score > bestScore) {
      best = signal;
      bestAt = i;
      bestScore = score;
    }
    // “Fell in |love|”: the words of an idiom say nothing by themselves.
    if (signal.weight <= ofIdioms) i += signal.words - 1;
  }
  if (best) {
    const last = Math.min(endToken - 1, bestAt + best.words - 1);
    return {
      reason: best.reason,
      because: { start: tokens.start[bestAt], end: tokens.end[last] },
      strength: best.weight,
    };
  }
  return { reason: 'history', because: mainWord(prose, sentence), strength: 0 };
}

/** “If rates rise by one per cent|, a loan costs more|”: what a condition that opens a sentence supposes, nobody states. */
function firstStated({ tokens }: Prose, { firstToken, endToken }: Sentence): number {
  if (tokens.lexeme[firstToken] === ifWord)
    for (let i = firstToken; i < endToken; i++) if (tokens.lexeme[i] === comma) return i;
  return firstToken;
}

const [ifWord, comma] = ['if', ','].map(hashString);

/** The reason that a statement which stands on something would have had: what its words tell, as bits, and how many numbers it has. */
export function likelyReason(tells: number, numbers: number): ClaimReason {
  if (numbers > 0 && tells & Says.quantity) return 'statistic';
  for (const [reason, flag] of usual) if (tells & flag) return reason;
  return 'history';
}

const usual: readonly (readonly [ClaimReason, number])[] = [
  ['allegation', Says.wrongdoing],
  ['motive', Says.effort],
  ['prediction', Says.future],
  ['superlative', Says.superlative],
  ['trend', Says.trend],
  ['opinion', Says.ought],
  ['characterisation', Says.judgement],
];

/** “The company hid the results from regulators”, which nobody is said to suspect it of. */
function accusationAt(prose: Prose, i: number, end: number, whose: number): Signal | undefined {
  if (whose & Voice.mind) return undefined;
  const words = wordsOfAccusation(prose, i, end);
  return words > 0 && !isCharge(prose, i) ? found('allegation', accused, words) : undefined;
}

/** How telling an accusation is that is told as a plain event. */
export const accused = 2.7;

/** The first word that is not the opening one: something to point at when nothing else is telling. */
function mainWord({ tokens }: Prose, { firstToken, endToken }: Sentence): Span {
  const at = Math.min(firstToken + 1, endToken - 1);
  return { start: tokens.start[at], end: tokens.end[at] };
}
