import { hashesOf, hashString } from '../base/index.ts';
import type { Span } from '../base/index.ts';
import { TokenKind } from '../language/index.ts';
import type { Prose, Sentence } from '../language/index.ts';
import { saysAt } from './context.ts';
import { Says, sayings } from './lexicon.ts';
import { isSuperlative } from './sentences.ts';
import type { Counted } from './sentences.ts';
import type { ClaimReason } from './types.ts';
import { Voice } from './voice.ts';

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
  for (let i = firstToken; i < endToken; i++) {
    if (voice[i] & (Voice.speech | Voice.quoted)) continue;
    const signal = signalAt(prose, i, endToken);
    if (!signal) continue;
    const score = signal.weight - (i - firstToken) / length;
    if (score <= bestScore) continue;
    best = signal;
    bestAt = i;
    bestScore = score;
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

/** The reason that a statement which stands on something would have had, from its counts alone. */
export function likelyReason({ says, numbers }: Counted): ClaimReason {
  if (numbers > 0 && says[bit(Says.quantity)] > 0) return 'statistic';
  for (const [reason, flag] of usual) if (says[bit(flag)] > 0) return reason;
  return 'history';
}

const bit = (flag: number): number => 31 - Math.clz32(flag);

const usual: readonly (readonly [ClaimReason, number])[] = [
  ['allegation', Says.wrongdoing],
  ['motive', Says.effort],
  ['prediction', Says.future],
  ['superlative', Says.superlative],
  ['trend', Says.trend],
  ['opinion', Says.ought],
  ['characterisation', Says.judgement],
];

interface Signal {
  readonly reason: ClaimReason;
  readonly weight: number;
  /** How many tokens show it. */
  readonly words: number;
}

const found = (reason: ClaimReason, weight: number, words = 1): Signal => ({ reason, weight, words });

function signalAt(prose: Prose, i: number, end: number): Signal | undefined {
  const { tokens } = prose;
  const lexeme = tokens.lexeme[i];
  const bits = saysAt(prose, i);
  if (tokens.kind[i] === TokenKind.number) return figure(prose, i, end);
  if (currencies.has(lexeme) && i + 1 < end && tokens.kind[i + 1] === TokenKind.number)
    return found('statistic', 2.2, Math.min(sumAt(prose, i + 2, end) ? 3 : 2, end - i));
  if (!bits)
    return isSuperlative(prose.text, tokens.start[i], tokens.end[i]) ? found('superlative', 1.8) : undefined;
  const next = i + 1 < end ? sayings.get(tokens.lexeme[i + 1]) : 0;
  const after = i + 2 < end ? sayings.get(tokens.lexeme[i + 2]) : 0;
  if (bits & Says.research && (next | after) & Says.saying)
    return found('research', 3, next & Says.saying ? 2 : 3);
  if (bits & Says.crowd && (next | after) & (Says.mind | Says.saying))
    return found('consensus', 2.8, next & (Says.mind | Says.saying) ? 2 : 3);
  if (bits & Says.cause && strongCauses.has(lexeme))
    return found('causal', 2.6, isLink(prose, i + 1, end) ? 2 : 1);
  if (bits & Says.wrongdoing) return found('allegation', 2.2);
  if (bits & (Says.effort | Says.mind)) {
    // “Plans to close”, “fears that”: a mind is read. “A plan”, “many views” may be no more than nouns.
    if (i + 1 < end && minds.has(tokens.lexeme[i + 1])) return found('motive', 2.3, 2);
    if (bits & Says.mind && !(bits & Says.effort)) return found('motive', 1.1);
  }
  if (bits & Says.future) return found('prediction', 2, next & Says.negation ? 2 : 1);
  // “On most mornings” says how often, and counts nothing.
  if (bits & Says.quantity && i + 1 < end && spells.has(tokens.lexeme[i + 1]))
    return found('history', 0.8, 2);
  // “Most families” is a share; “the most expensive” is beyond compare.
  if (lexeme === most && (i === 0 || !definite.has(tokens.lexeme[i - 1]))) return found('statistic', 1.3);
  if (bits & Says.superlative || isSuperlative(prose.text, tokens.start[i], tokens.end[i]))
    return found('superlative', 1.8);
  if (bits & Says.trend) return found('trend', 1.8);
  if (bits & Says.ought) return found('opinion', 1.7);
  if (bits & Says.judgement) return found('characterisation', 1.6);
  // “Reportedly” judges nothing: attribution/hearsay asks who reported.
  if (often.has(lexeme)) return found('history', 0.8);
  if (bits & Says.colour || (bits & Says.intensity && !fillers.has(lexeme)))
    return found('characterisation', 1.3);
  if (bits & Says.comparison) return comparison(prose, i, end);
  if (bits & (Says.history | Says.day)) return found('history', 1.2);
  if (bits & Says.event) return found('history', 0.6);
  if (bits & Says.past) return found('history', 0.3);
  if (bits & Says.quantity) return found('statistic', 0.9);
  // “Is” alone says little; “is a tidal harbour” says what is judged to be what.
  if (bits & Says.present) return found('characterisation', 0.5, Math.min(3, end - i));
  return undefined;
}

/** “More than six hundred” counts; “safer than before” compares. “Than” alone does neither. */
function comparison({ tokens }: Prose, i: number, end: number): Signal | undefined {
  if (tokens.lexeme[i] === than) return undefined;
  if (i + 1 < end && tokens.lexeme[i + 1] === than)
    for (let j = i + 2; j < end && j < i + 4; j++)
      if (tokens.kind[j] === TokenKind.number || sayings.get(tokens.lexeme[j]) & Says.quantity)
        return found('statistic', 2, j - i + 1);
  return found('superlative', 1.2);
}

/** “14 percent”, “3,000 homes” count something; “in 2014” and “for 44 years” date something, and “Hale, 58,” is an age. */
function figure(prose: Prose, i: number, end: number): Signal | undefined {
  const { text, tokens } = prose;
  const counted = i + 1 < end && (sayings.get(tokens.lexeme[i + 1]) & Says.quantity) !== 0;
  const percent = i + 1 < end && text[tokens.start[i + 1]] === '%';
  if (counted || percent) return found('statistic', 2.4, 2);
  if (isYear(text, tokens.start[i], tokens.end[i])) return found('history', 1.4);
  if (i + 1 < end && spells.has(tokens.lexeme[i + 1])) return found('history', 1.2, 2);
  if (isAge(prose, i, end)) return undefined;
  return found('statistic', 1.5);
}

/** “Viktor Hale, 58, …”: one or two digits between commas. */
function isAge({ text, tokens }: Prose, i: number, end: number): boolean {
  return (
    tokens.end[i] - tokens.start[i] <= 2 &&
    i > 0 &&
    text[tokens.start[i - 1]] === ',' &&
    i + 1 < end &&
    text[tokens.start[i + 1]] === ','
  );
}

function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  const century = text.slice(start, start + 2);
  return century >= '15' && century <= '20';
}

function sumAt(prose: Prose, i: number, end: number): boolean {
  return i < end && (sayings.get(prose.tokens.lexeme[i]) & Says.quantity) !== 0;
}

const currencies = hashesOf('$ € £ ¥ ₹');
const strongCauses = hashesOf(
  `because cause causes caused causing led leads leading result results resulted resulting due owing thanks prompted
  prompting triggered triggering sparked sparking forced forcing fueled fuelled fueling fuelling drove driven undermined
  undermining undermines contributed contributes contributing prevented blamed attributable stems stemmed stemming therefore
  thus hence consequently`,
);
const spells = hashesOf(
  `year years month months week weeks day days hour hours minute minutes decade decades mornings afternoons evenings nights
  weekends`,
);
/** How often something happens is told of the past; nobody judges. */
const often = hashesOf(
  `always often usually typically generally frequently sometimes rarely seldom constantly consistently repeatedly regularly
  routinely ever never every`,
);
/** Words that strengthen others, and say nothing alone. */
const fillers = hashesOf(
  'so such too quite even just still actually really indeed finally largely whole entire',
);
const most = hashString('most');
const than = hashString('than');
const definite = hashesOf('the its his her their our my this that these those ’s');
const minds = hashesOf('to that whether');
const links = hashesOf('to of at that in from by');

function isLink(prose: Prose, i: number, end: number): boolean {
  return i < end && links.has(prose.tokens.lexeme[i]);
}

/** The first word that is not the opening one: something to point at when nothing else is telling. */
function mainWord({ tokens }: Prose, { firstToken, endToken }: Sentence): Span {
  const at = Math.min(firstToken + 1, endToken - 1);
  return { start: tokens.start[at], end: tokens.end[at] };
}
