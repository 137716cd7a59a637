import { hashesOf } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import { speechCues } from '../words/cues.ts';
import type { Pattern } from '../confidence.ts';
import type { Draft } from '../draft.ts';
import { endOfContent } from '../phrases/extent.ts';
import type { Frame } from '../phrases/frames.ts';
import { cueWithAuxiliaries } from '../phrases/source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';

/** The attribution of a cue whose frame says how what is said follows it, up to the token `end`; undefined where nothing does. */
export function framed(
  view: View,
  verb: number,
  source: Range[],
  frame: Frame,
  end: number,
  evidence?: Pattern,
): Draft | undefined {
  const cue = [cueWithAuxiliaries(view, verb, frame.cueEnd, source[0])];
  const { quotation, count } = view.tokens;
  switch (frame.kind) {
    case 'none':
      return undefined;
    case 'quote': {
      const index = quotation[frame.first];
      const { endToken } = view.prose.quotations[index];
      // “sang “O Evening Bell””, “had written “Night Ferry””: a work is named, nobody speaks.
      if (makesWorks(view, verb, frame.first) && isTitle(view, frame.first + 1, endToken - 1))
        return undefined;
      // The sentence goes on after the quotation: `said “no” to the plan`.
      const last = v.lastUnit(view, endToken - 2);
      const goesOn = endToken < end && !isStopOrComma(v.unitAt(view, endToken)) && !isStopOrComma(last);
      const contentEnd = goesOn ? endOfContent(view, endToken - 1, end, verb) : endToken;
      return {
        source,
        cue,
        content: [{ first: frame.first, end: Math.max(contentEnd, Math.min(endToken, count)) }],
        evidence: evidence === 'participle' ? evidence : 'cue, then quote',
        lastQuotation: goesOn ? -1 : index,
      };
    }
    default: {
      const contentEnd = endOfContent(view, frame.first, end, verb, {
        object: frame.kind === 'object',
        shortened: isSubordinate(view, source[0]),
      });
      if (contentEnd <= frame.first) return undefined;
      const content = [{ first: frame.first, end: pastQuotation(view, verb, contentEnd) }];
      return { source, cue, content, evidence: evidence ?? evidenceOf[frame.kind], lastQuotation: -1 };
    }
  }
}

/** `said it was “too late. Go home.”`: a quotation that goes on into the next sentence is all of it what was said. */
function pastQuotation(view: View, verb: number, end: number): number {
  const index = view.tokens.quotation[end - 1];
  if (index < 0 || index === view.tokens.quotation[verb]) return end;
  const { endToken, parent, closed } = view.prose.quotations[index];
  return parent < 0 && closed && endToken > end && v.sentenceEnd(view, end - 1) < endToken ? endToken : end;
}

/** A verb that only quotes, or one of writing with the mark right behind it. */
function makesWorks(view: View, verb: number, first: number): boolean {
  return !(view.cues[verb] & speechCues) || (first === verb + 1 && writing.has(view.tokens.lexeme[verb]));
}

const writing = hashesOf('write writes wrote written writing');

/** Whether the words are capitalised as those of a title are, all but the small ones. */
function isTitle(view: View, first: number, end: number): boolean {
  const small = WordClass.preposition | WordClass.determiner | WordClass.coordinator | WordClass.clitic;
  if (end - first < 2 || end - first > 12) return false;
  for (let i = first; i < end; i++)
    if (v.isSmall(view, i) && (i === first || !v.isClass(view, i, small))) return false;
  return true;
}

/** `While she said it failed, it did not` and `Keller, who said it failed, left`. */
function isSubordinate(view: View, source: Range): boolean {
  const { first } = source;
  if (v.isRelativePronoun(view, first)) return v.unitAt(view, first - 1) === v.comma;
  return v.isClass(view, first - 1, WordClass.subordinator) && v.sentenceStart(view, first) >= first - 2;
}

const evidenceOf = {
  that: 'cue, then that',
  clause: 'cue, then clause',
  question: 'cue, then question',
  to: 'cue, then infinitive',
  object: 'cue, then object',
  colon: 'cue, then colon',
} as const;

function isStopOrComma(unit: number): boolean {
  return v.endsSentence(unit) || unit === v.comma || unit === v.semicolon;
}
