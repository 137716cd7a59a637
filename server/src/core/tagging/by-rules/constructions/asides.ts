import { hashesOf, hashString, Lexicon } from '../../../base/index.ts';
import { TokenShape, WordClass } from '../../../language/index.ts';
import type { Bounds } from '../phrases/bounds.ts';
import { Cue } from '../words/cues.ts';
import { isDocument, takesBase } from '../phrases/finite.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { endOfContent, withoutStop } from '../phrases/extent.ts';
import { hasVerb } from '../phrases/clause-shapes.ts';
import type { Frame } from '../phrases/frames.ts';
import { isIng, sourceAfter } from '../phrases/source-after.ts';
import { beforeAdverbs, cueWithAuxiliaries, sourceBefore } from '../phrases/source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { indefiniteArticles } from '../words/small-words.ts';

/** `The port, Keller said, is closed.` and `The port is closed, Keller told reporters on Tuesday.` */
export function aside(
  view: View,
  verb: number,
  source: Range,
  frame: Frame,
  bounds: Bounds,
): Draft | undefined {
  const bits = view.cues[verb];
  const particle = frame.cueEnd > verb + 1; // "points out"
  const speech = particle || bits & (Cue.clause | Cue.tell | Cue.thought | Cue.hearing);
  if (!speech && !isDocument(view, verb, source)) return finalAside(view, verb, frame, bounds);
  if (frame.kind === 'quote') return aroundQuotation(view, verb, source, frame, bounds);
  if (frame.kind === 'that') return undefined;
  if (v.isRelativePronoun(view, source.first)) return undefined;
  const before = beforeOrSo(view, source.first) - 1;
  if (v.unitAt(view, before) !== v.comma) return finalAside(view, verb, frame, bounds);
  const cue = cueWithAuxiliaries(view, verb, frame.cueEnd, source);
  return around(view, cue, source, frame.first, before, bounds);
}

/** `It was legal, |or so| Keller says` */
function beforeOrSo(view: View, first: number): number {
  const { lexeme } = view.tokens;
  return lexeme[first - 1] === soWord && lexeme[first - 2] === orWord ? first - 2 : first;
}

const [orWord, soWord] = ['or', 'so'].map(hashString);

/**
 * `Rents rose in August, an analysis of newly filed leases shows.` and `Bats have dialects, researchers at Estmark have
 * found.`: a cue that ends the sentence has for its source all that stands between it and the last comma when that is a
 * noun phrase with things hung on it.
 */
function finalAside(view: View, verb: number, frame: Frame, { start, end }: Bounds): Draft | undefined {
  const last = verb + 1 >= end || (v.unitAt(view, verb + 1) === v.stop && verb + 2 >= end);
  if (frame.kind !== 'none' || !last) return undefined;
  if (!(view.cues[verb] & (Cue.clause | Cue.tell | Cue.that))) return undefined;
  if (v.isClass(view, start, WordClass.preposition | WordClass.subordinator)) return undefined;
  let before = verb - 1;
  while (before > start && verb - before < 24 && v.unitAt(view, before) !== v.comma) before--;
  const source = { first: before + 1, end: beforeAdverbs(view, verb - 1, before) + 1 };
  const determined = v.isClass(view, source.first, WordClass.determiner | WordClass.possessive);
  if (v.unitAt(view, before) !== v.comma || !(determined || v.isPlural(view, source.first))) return undefined;
  if (before - start < 3 || !hasVerb(view, start, before)) return undefined;
  const cue = { first: source.end, end: verb + 1 };
  return draftOf('clause, then cue', source, cue, [{ first: start, end: before }]);
}

/** `The port, says Keller, is closed.` */
export function invertedAside(view: View, verb: number, bounds: Bounds): Draft | undefined {
  const bits = view.cues[verb];
  const before = verb - 1;
  if (before <= bounds.start || v.unitAt(view, before) !== v.comma) return undefined;
  if (!(bits & (Cue.clause | Cue.thought))) return undefined;
  const source = sourceAfter(view, verb + 1, bounds.end);
  if (!source || (isBareNoun(view, source) && !v.isHeadline(view))) return undefined;
  // “for readers who, after the war, demanded a new history”
  if (
    v.isClass(view, source.first, WordClass.determiner) &&
    indefiniteArticles.has(view.tokens.lexeme[source.first]) &&
    !objectless.has(view.tokens.lexeme[verb])
  )
    return undefined;
  // “…, say officials”
  if (bits & Cue.base && !(bits & Cue.past) && !takesBase(view, verb, source)) return undefined;
  // "Paul Estes, a deputy, said the port was closed" has its source before the verb: after it, a name alone may stand.
  const described = sourceBefore(view, verb, bounds.start);
  if (described && !standsAlone(view, verb, source, bounds)) return undefined;
  return around(view, { first: verb, end: verb + 1 }, source, source.end, before, bounds);
}

/**
 * `…, said Ines Falk, …`, `…, says the historian Frank Odell.` and `…, said the council.`: a name, or whatever ends the sentence,
 * behind a verb that takes no such object.
 */
function standsAlone(view: View, verb: number, { end }: Range, bounds: Bounds): boolean {
  const name = view.tokens.shape[end - 1] === TokenShape.capitalised;
  const last =
    v.unitAt(view, end) === v.stop && end + 1 >= bounds.end && hasVerb(view, bounds.start, verb - 1);
  return (name || last) && objectless.has(view.tokens.lexeme[verb]);
}

const objectless = hashesOf('say says said argue argues argued insists insisted adds added');

/** `Keller, of Estmark, admitted arson`: one small word in the singular is what the verb is about, and nobody who speaks. */
function isBareNoun(view: View, { first, end }: Range): boolean {
  return end === first + 1 && v.isPlain(view, first) && !v.isPlural(view, first);
}

/**
 * What is said stands before the comma at `before` and after the aside, which goes on with nothing but an adjunct
 * from `after` to a comma or the sentence’s end.
 */
function around(
  view: View,
  cue: Range,
  source: Range,
  after: number,
  before: number,
  bounds: Bounds,
): Draft | undefined {
  const { start, end } = bounds;
  const close = endOfAside(view, after, end);
  if (close < 0) return undefined;
  const inside = v.unitAt(view, close) === v.comma && close + 2 < end;
  if (!opensAsClause(view, start, before, inside, close === after)) return undefined;
  const first = pastColon(view, start, before, inside);
  if (first >= before) return undefined;
  const content: Range[] = [{ first, end: before }];
  if (inside && !(view.cues[close + 1] & Cue.ing)) {
    const last = withoutStop(
      view,
      close + 1,
      endOfContent(view, close, end, cue.end - 1),
      view.tokens.quotation[cue.first],
    );
    if (last > close + 1 && (source.first < cue.first || hasVerb(view, close, last)))
      content.push({ first: close + 1, end: last });
  }
  // “Weighing in on the plan, Keller agreed”
  if (content.length === 1 && isIng(view, start) && !hasVerb(view, start, before)) return undefined;
  return draftOf('clause, then cue', source, cue, content);
}

/** `They have a reason: |before dawn|, they say, |nothing can be seen|` */
function pastColon(view: View, start: number, before: number, interrupted: boolean): number {
  for (let i = before - 1; i > start; i--)
    if (v.unitAt(view, i) === v.colon) return interrupted || !hasVerb(view, start, i) ? i + 1 : start;
  return start;
}

/** `It was, she said, “a mistake”`: a quotation in lower case goes on with what stands before the aside. */
function aroundQuotation(
  view: View,
  verb: number,
  source: Range,
  frame: Frame,
  { start }: Bounds,
): Draft | undefined {
  const before = source.first - 1;
  const inner = frame.first + 1;
  if (before <= start || v.unitAt(view, before) !== v.comma || !v.isSmall(view, inner)) return undefined;
  // “Asked about the delay, she said, “no comment””
  if (view.cues[start] & (Cue.past | Cue.ing) || isPlaceOfWords(view, start, before)) return undefined;
  const quotation = view.tokens.quotation[frame.first];
  const { endToken } = view.prose.quotations[quotation];
  const content = [
    { first: start, end: before },
    { first: frame.first, end: endToken },
  ];
  const cue = cueWithAuxiliaries(view, verb, frame.cueEnd, source);
  return draftOf('clause, then cue', source, cue, content, quotation);
}

/** `|In the last chapter of the book|, Brandt wrote, “…”`: where something is said is no part of it, as when it happened is. */
function isPlaceOfWords(view: View, start: number, end: number): boolean {
  if (!v.isClass(view, start, WordClass.preposition)) return false;
  for (let i = start + 1; i < end && i < start + 8; i++)
    if (view.cues[i] & Cue.document || places.get(view.tokens.lexeme[i]) > 0) return true;
  return false;
}

const places = new Lexicon([
  [
    1,
    'chapter book novel essay preface foreword introduction article column post tweet memoir memoirs diary paper',
  ],
  [1, 'blog note review interview speech address lecture sermon debate hearing podcast'],
]);

/** Where the aside ends: a comma or the sentence’s end with at most an adjunct before it; else -1. */
export function endOfAside(view: View, at: number, end: number): number {
  const adjunct = v.isClass(
    view,
    at,
    WordClass.preposition | WordClass.weekday | WordClass.time | WordClass.subordinator | WordClass.relative,
  );
  for (; at < end; at++) {
    const unit = v.unitAt(view, at);
    if (unit === v.comma || unit === v.stop || unit === v.semicolon) return at;
    if (!adjunct) return -1;
  }
  return end;
}

/** A phrase or subordinate clause alone (`On Thursday, Keller complained`) is not what was said, unless it is interrupted. */
function opensAsClause(
  view: View,
  start: number,
  before: number,
  interrupted: boolean,
  plain: boolean,
): boolean {
  if (before === start + 1 && yesOrNo.has(view.tokens.lexeme[start])) return true;
  if (interrupted) return !v.isClass(view, start, WordClass.time | WordClass.weekday) || before - start > 2;
  if (v.isClass(view, start, WordClass.preposition | WordClass.subordinator)) {
    if (plain && before - start > 5) return true;
    for (let i = start + 2; i < before; i++) if (v.unitAt(view, i) === v.comma) return true;
    return false;
  }
  // “She will, said the other.”
  return before - start > (v.isPronoun(view, start) ? 1 : 2);
}

const yesOrNo = hashesOf('yes no maybe perhaps');
