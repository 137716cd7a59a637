import { WordClass } from '../../../language/index.ts';
import { pastAdjuncts } from '../phrases/adjuncts.ts';
import type { Bounds } from '../phrases/bounds.ts';
import { Cue, finiteForms } from '../words/cues.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { endOfContent } from '../phrases/extent.ts';
import { nounPhrase } from '../phrases/noun-phrases.ts';
import { sourceAfter } from '../phrases/source-after.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { fromWord, thatWord } from '../words/small-words.ts';

/** `the mayor’s claim that …`, `her view is that …`: a noun of speech whose possessor is the source. */
export function nounAttribution(view: View, noun: number, { start, end }: Bounds): Draft | undefined {
  if (v.isLexeme(view, noun + 1, fromWord)) return fromSomebody(view, noun, end);
  // “her admission last week that”, “her view is that”
  const is = v.isClass(view, noun + 1, WordClass.be);
  if (!is && !(view.cues[noun] & Cue.noun)) return undefined;
  const that = is ? noun + 2 : pastAdjuncts(view, noun + 1, end);
  const quoted = is ? quotedWords(view, noun, start) : undefined;
  if (quoted) return quoted;
  if (!v.isLexeme(view, that, thatWord) || that + 2 >= end) return undefined;
  const source = possessorOf(view, noun, start);
  if (!source) return undefined;
  let last = endOfContent(view, that, end, noun);
  if (is) return draftOf('speech noun', source, { first: noun, end: that }, [{ first: that, end: last }]);
  const beginsSentence = source.first - start < 2;
  // As a subject, the noun has its own verb after what was said; the first auxiliary ends it, or nothing does safely.
  if (beginsSentence) last = mainVerb(view, that + 3, last);
  if (last < 0) return undefined;
  const cue = { first: noun, end: noun + 1 };
  return draftOf('speech noun', source, cue, [{ first: that, end: last }]);
}

/** `The pilot’s last |words were|: “We turn back.”` */
function quotedWords(view: View, noun: number, start: number): Draft | undefined {
  const first = v.unitAt(view, noun + 2) === v.colon ? noun + 3 : noun + 2;
  const source = v.opensQuotation(view, first) ? possessorOf(view, noun, start) : undefined;
  if (!source) return undefined;
  const content = { first, end: v.quotationAt(view, first).endToken };
  return draftOf(
    'speech noun',
    source,
    { first: noun, end: noun + 2 },
    [content],
    view.tokens.quotation[first],
  );
}

/** `criticism from |councillors| that it came too late` */
function fromSomebody(view: View, noun: number, end: number): Draft | undefined {
  const source = sourceAfter(view, noun + 2, end);
  // “a message from her office that read: “…””
  if (!source || !v.isLexeme(view, source.end, thatWord) || view.cues[source.end + 1] & finiteForms)
    return undefined;
  const content = { first: source.end, end: endOfContent(view, source.end, end, noun) };
  return draftOf('said from', source, { first: noun, end: noun + 1 }, [content]);
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
