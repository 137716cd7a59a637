import { hashesOf, hashString } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import { told } from './according.ts';
import type { Bounds } from '../phrases/bounds.ts';
import type { Draft } from '../draft.ts';
import { beforeAdverbs } from '../phrases/source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { asWord, ifWord, toWord } from '../words/small-words.ts';

/**
 * `To hear |Keller| tell it, …`, `The way |Keller| tells it, …` and `…, if |Keller| is to be believed`: whoever is heard or believed
 * there has said what stands beside it.
 */
export function toldBy(view: View, verb: number, bounds: Bounds): Draft | undefined {
  const { lexeme } = view.tokens;
  if (telling.has(lexeme[verb]) && lexeme[verb + 1] === itWord) return heardTell(view, verb, bounds);
  return believing.has(lexeme[verb]) ? believed(view, verb, bounds) : undefined;
}

function heardTell(view: View, verb: number, bounds: Bounds): Draft | undefined {
  const cue = { first: verb, end: verb + 2 };
  for (let i = verb - 2; i >= bounds.start && verb - i < longestSource; i--) {
    if (v.unitAt(view, i) === v.comma) return undefined;
    const first = firstOfPhrase(view, i);
    if (first < 0) continue;
    const source = { first: i + 1, end: beforeAdverbs(view, verb - 1, i) + 1 };
    return around(view, first, cue.end, source, cue, bounds);
  }
  return undefined;
}

/** Where `to hear`, `the way` or `as` begins that ends with token `i`, or -1. */
function firstOfPhrase({ tokens: { lexeme } }: View, i: number): number {
  if (lexeme[i] === asWord) return i;
  if (lexeme[i] === hearWord) return lexeme[i - 1] === toWord ? i - 1 : -1;
  return lexeme[i] === wayWord ? i - 1 : -1;
}

/** `if she |is to be believed|` */
function believed(view: View, verb: number, bounds: Bounds): Draft | undefined {
  const { lexeme } = view.tokens;
  if (lexeme[verb - 1] !== beWord || lexeme[verb - 2] !== toWord) return undefined;
  const be = verb - 3;
  if (!v.isClass(view, be, WordClass.be)) return undefined;
  for (let i = be - 2; i >= bounds.start && be - i < longestSource; i--)
    if (lexeme[i] === ifWord)
      return around(view, i, verb + 1, { first: i + 1, end: be }, { first: be, end: verb + 1 }, bounds);
  return undefined;
}

/** A comma or the sentence’s bounds part the phrase from what is told by it. */
function around(
  view: View,
  first: number,
  end: number,
  source: Range,
  cue: Range,
  bounds: Bounds,
): Draft | undefined {
  const before = first <= bounds.start + 1 || v.unitAt(view, first - 1) === v.comma;
  const behind = end >= bounds.end - 1 || v.unitAt(view, end) === v.comma;
  return before && behind && source.end > source.first
    ? told(view, first, end, source, cue, bounds)
    : undefined;
}

const longestSource = 14;
const telling = hashesOf('tell tells told');
const believing = hashesOf('believed trusted');
const [beWord, hearWord, itWord, wayWord] = 'be hear it way'.split(' ').map(hashString);
