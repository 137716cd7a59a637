import { WordClass } from '../../language/index.ts';
import type { Bounds } from './bounds.ts';
import { draftOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { endOfContent } from './extent.ts';
import { nounPhrase } from './noun-phrases.ts';
import * as v from './view.ts';
import type { Range, View } from './view.ts';
import { thatWord } from './words.ts';

/** `the mayor’s claim that …`, `her promise to …`: a noun of speech whose possessor is the source. */
export function nounAttribution(view: View, noun: number, { start, end }: Bounds): Draft | undefined {
  const after = view.tokens.lexeme[noun + 1];
  if (after !== thatWord || noun + 3 >= end) return undefined;
  const source = possessorOf(view, noun, start);
  if (!source) return undefined;
  let last = endOfContent(view, noun + 1, end, 'that', noun);
  const beginsSentence = source.first - start < 2;
  // As a subject, the noun has its own verb after what was said; the first auxiliary ends it, or nothing does safely.
  if (beginsSentence) last = mainVerb(view, noun + 4, last);
  if (last < 0) return undefined;
  const cue = { first: noun, end: noun + 1 };
  return draftOf('speech noun', source, cue, [{ first: noun + 1, end: last }]);
}

function possessorOf(view: View, noun: number, start: number): Range | undefined {
  for (let i = noun - 1; i >= start && noun - i < 4; i--) {
    if (v.isClass(view, i, WordClass.possessive)) return { first: i, end: i + 1 };
    if (v.isClass(view, i, WordClass.clitic) || v.unitAt(view, i) === 0x2019) {
      const phrase = nounPhrase(view, i - 1, start);
      return phrase && { first: phrase.first, end: i + 1 };
    }
    if (!v.isWord(view, i) || v.isClass(view, i, WordClass.preposition | WordClass.determiner))
      return undefined;
  }
  return undefined;
}

function mainVerb(view: View, from: number, end: number): number {
  let seen = 0;
  for (let i = from; i < end; i++) if (v.isClass(view, i, WordClass.auxiliary) && ++seen === 2) return i;
  return -1;
}
