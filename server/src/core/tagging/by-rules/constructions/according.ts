import { hashesOf, hashString, Lexicon } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import type { Bounds } from '../phrases/bounds.ts';
import { hasVerb } from '../phrases/clause-shapes.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { endOfContent, withoutStop } from '../phrases/extent.ts';
import { sourceAfter } from '../phrases/source-after.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { asWord, byWord, ofWord, thatWord, toWord } from '../words/small-words.ts';

/** `According to Keller, …` and `…, according to Keller`; `per` says the same. */
export function accordingTo(view: View, word: number, { start, end }: Bounds): Draft | undefined {
  const cue = cueAt(view, word);
  if (!cue) return undefined;
  const at = cue.first;
  const whole = objectPronoun(view, cue.end) ?? titleAt(view, cue.end) ?? sourceAfter(view, cue.end, end);
  if (!whole || isManner(view, at, whole, start)) return undefined;
  const named = leavingWords(view, at, whole, { start, end });
  const source = { first: named.first, end: pastModifier(view, named, end) };
  return told(view, at, pastRelay(view, source.end, end), source, cue, { start, end });
}

/** `According to |Keller|, the men fled.`: where nothing is told before the source and nothing is left behind it, it ends at a comma. */
function leavingWords(view: View, at: number, source: Range, { start, end }: Bounds): Range {
  if (source.end < end - 1 || !isOpening(view, { first: start, end: at })) return source;
  for (let i = source.end - 1; i > source.first; i--)
    if (v.unitAt(view, i) === v.comma) return { first: source.first, end: i };
  return source;
}

/** `must operate |according to| the standing orders`: how something is done, where no comma parts it from that. */
function isManner(view: View, at: number, { first, end }: Range, start: number): boolean {
  const apart = at - start <= 1 || v.unitAt(view, at - 1) === v.comma || v.isDash(v.unitAt(view, at - 1));
  // “As per the plan, the pier will stay.”
  if (apart && !v.isLexeme(view, at + 1, perWord)) return false;
  for (let i = first; i < end; i++) if (norms.get(view.tokens.lexeme[i]) > 0) return true;
  return false;
}

const norms = new Lexicon([
  [
    1,
    'rule rules order orders law laws bylaws plan plans schedule timetable standard standards guideline guidelines',
  ],
  [
    1,
    'protocol protocols procedure procedures regulation regulations instruction instructions directions constitution',
  ],
  [
    1,
    'tradition traditions custom customs agreement contract terms conditions criteria principle principles wishes',
  ],
  [
    1,
    'budget merit ability need needs age size height weight taste season weather rank alphabet recipe routine',
  ],
]);

/**
 * `a report |published on Monday by the council|` and `Interfax, |quoting the ministry|`: one past a participle and what it takes,
 * up to a comma or the end of the clause; where there is no such thing, the end of the noun phrase.
 */
function pastModifier(view: View, { first, end }: Range, ceiling: number): number {
  const open = end - first > 1 && isModifier(view, end - 1) ? end : isModifier(view, end) ? end + 1 : -1;
  if (open < 0) return pastPlace(view, end, ceiling);
  // A title may go on into the next sentence.
  if (open >= ceiling) return end;
  for (let i = open; i < ceiling && i < open + longestModifier; i++) {
    const unit = v.unitAt(view, i);
    if (unit === v.comma || (unit === v.stop && i + 1 >= ceiling) || unit === v.semicolon) return i;
    if (v.isQuote(view, i) || v.isDash(unit)) return i;
    if (v.isClass(view, i, WordClass.auxiliary | WordClass.subjectPronoun | WordClass.relative)) return end;
  }
  return open + longestModifier > ceiling ? ceiling : end;
}

/**
 * `according to Interfax, |quoting the ministry|, …` and `according to Falk, |who runs the port|, …`: whom the source has it from, and
 * what is told of the source, is no part of what it says.
 */
function pastRelay(view: View, at: number, ceiling: number): number {
  const told = relays.has(view.tokens.lexeme[at + 1]) || v.isRelativePronoun(view, at + 1);
  if (v.unitAt(view, at) !== v.comma || !told || at >= ceiling) return at;
  for (let i = at + 2; i < ceiling && i < at + longestModifier; i++) {
    if (v.unitAt(view, i) === v.comma) return i;
    if (v.isQuote(view, i)) return at;
  }
  return at + longestModifier > ceiling ? ceiling : at;
}

/** `residents |in the area|, …`, `a source |close to the family|, …`: up to a comma, where no verb stands before that. */
function pastPlace(view: View, end: number, ceiling: number): number {
  const { lexeme } = view.tokens;
  if (!v.isClass(view, end, WordClass.preposition) && !v.isClass(view, end + 1, WordClass.preposition))
    return end;
  for (let i = end + 1; i < ceiling && i < end + longestPlace; i++) {
    // “…, according to a count by the paper, but he stays”
    if (v.unitAt(view, i) === v.comma) return v.isClass(view, i + 1, WordClass.coordinator) ? end : i;
    const clause =
      WordClass.auxiliary | WordClass.subjectPronoun | WordClass.relative | WordClass.subordinator;
    if (!v.isWord(view, i) || v.isClass(view, i, clause)) return end;
    if (isFiniteVerb(lexeme[i]) || v.looksPast(view, i)) return end;
  }
  return end;
}

const longestPlace = 8;

function isModifier(view: View, i: number): boolean {
  return isParticiple(view, i) || relays.has(view.tokens.lexeme[i]);
}

function isParticiple(view: View, i: number): boolean {
  const { start, end, lexeme } = view.tokens;
  if (!v.isSmall(view, i)) return false;
  return (
    participles.get(lexeme[i]) > 0 ||
    (end[i] - start[i] > 4 && /[^e]ed$/.test(view.text.slice(end[i] - 3, end[i])))
  );
}

const longestModifier = 20;
const relays = hashesOf('quoting citing');
const participles = new Lexicon([
  [1, 'made seen sent given held written shown done taken put drawn led run'],
]);

/** `In her words, …`, `in Keller’s view`, `in the opinion of the court`, `by his own account`. */
export function inTheirWords(view: View, noun: number, { start, end }: Bounds): Draft | undefined {
  const { lexeme } = view.tokens;
  const ways = ownWords.get(lexeme[noun]);
  if (ways === 0) return undefined;
  const of = lexeme[noun + 1] === ofWord;
  let at = noun - 1;
  while (at > start && noun - at < 10 && !opens(view, at, ways)) at--;
  if (at < start || !opens(view, at, ways)) return undefined;
  if (at - start > 1 && v.unitAt(view, at - 1) !== v.comma) return undefined;
  // “in view of the storm”
  if (of && !v.isClass(view, noun - 1, WordClass.determiner)) return undefined;
  const source = of ? sourceAfter(view, noun + 2, commaBehind(view, noun, end)) : ownerIn(view, at + 1, noun);
  if (!source) return undefined;
  const close = of ? source.end : noun + 1;
  if (v.unitAt(view, close) !== v.comma && close + 1 < end) return undefined;
  return told(view, at, close, source, { first: noun, end: noun + 1 }, { start, end });
}

/** `in the words of the coach, Dan Hale, …` has its comma in the name; whoever it is ends there. */
function commaBehind(view: View, noun: number, end: number): number {
  for (let i = noun + 2; i < end; i++) if (v.unitAt(view, i) === v.comma) return i;
  return end;
}

function opens(view: View, i: number, ways: number): boolean {
  return v.isLexeme(view, i, inWord) ? (ways & 1) > 0 : v.isLexeme(view, i, byWord) && (ways & 2) > 0;
}

/** `her`, `his own` and `Keller’s` before the noun. */
export function ownerIn(view: View, first: number, noun: number): Range | undefined {
  if (v.isLexeme(view, noun - 1, ownWord)) noun--;
  if (first + 1 === noun && v.isClass(view, first, WordClass.possessive)) return { first, end: noun };
  return v.isClass(view, noun - 1, WordClass.clitic) && noun - first > 1 ? { first, end: noun } : undefined;
}

/** What `in` (1) and `by` (2) bring in. */
const ownWords = new Lexicon([
  [1, 'words view opinion'],
  [2, 'account admission reckoning'],
  [3, 'telling estimation'],
]);
const inWord = hashString('in');
const ownWord = hashString('own');

/** What is told by a phrase from `at` to `close`: what stands before it, or behind it when it opens its clause, or both. */
export function told(
  view: View,
  at: number,
  close: number,
  source: Range,
  cue: Range,
  { start, end }: Bounds,
): Draft | undefined {
  const done = (content: Range[], lastQuotation = -1): Draft =>
    draftOf('according to', source, cue, content, lastQuotation);
  const level = view.tokens.quotation[at];
  const comma = v.unitAt(view, close) === v.comma;
  if (at - start <= 1 || v.isLexeme(view, at - 1, thatWord)) {
    const first = comma ? close + 1 : close;
    const quoted = v.opensQuotation(view, first) ? view.tokens.quotation[first] : -1;
    // “According to Keller, “it is late. Go home.””: the quotation goes on after its first sentence.
    const { endToken } = view.prose.quotations[quoted] ?? { endToken: 0 };
    if (endToken > end) return done([{ first, end: endToken }], quoted);
    const last = withoutStop(view, first, end, level);
    return last > first ? done([{ first, end: last }]) : undefined;
  }
  const hedged = atLeast(view, at);
  const before =
    v.unitAt(view, hedged - 1) === v.comma || v.isDash(v.unitAt(view, hedged - 1)) ? hedged - 1 : hedged;
  const content: Range[] = [{ first: start, end: before }];
  // “…, according to Keller, whose office …”: what is told of the source is the writer’s.
  const more = close + 2 < end && !v.isClass(view, close + 1, WordClass.relative);
  if (more && (comma || (isOpening(view, { first: start, end: hedged }) && hasVerb(view, close, end)))) {
    const first = comma ? close + 1 : close;
    const last = withoutStop(view, first, endOfContent(view, close, end, at), level);
    if (last > first && !isName(view, first, last)) content.push({ first, end: last });
  }
  return done(content);
}

/** `…, according to the director, |Dr (Mrs) Ruth Dorn|`: who the source is, and nothing that they say. */
function isName(view: View, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (v.isWord(view, i) && !v.isLarge(view, i)) return false;
  return true;
}

/** `|However|, according to the report the men fled`: a word or a phrase that opens a sentence, and tells nothing. */
function isOpening(view: View, { first, end }: Range): boolean {
  if (end - first <= 1) return true;
  const opens = v.isClass(view, first, openings) && v.unitAt(view, end - 1) === v.comma;
  return opens && end - first < longestOpening && !hasVerb(view, first, end);
}

const openings = WordClass.preposition | WordClass.coordinator | WordClass.adverb | WordClass.time;
const longestOpening = 10;

/** `It was legal, |at least| according to Keller`: where the words begin that only say how far. */
function atLeast(view: View, at: number): number {
  const { lexeme } = view.tokens;
  return lexeme[at - 1] === leastWord && v.isClass(view, at - 2, WordClass.preposition) ? at - 2 : at;
}

/** `according to`, or `per` and `as per` where no rate is told (`$3 per unit`). */
function cueAt(view: View, at: number): Range | undefined {
  const { lexeme } = view.tokens;
  if (lexeme[at] === accordingWord) return lexeme[at + 1] === toWord ? { first: at, end: at + 2 } : undefined;
  const first = lexeme[at - 1] === asWord ? at - 1 : at;
  const opens = v.sentenceStart(view, at) === first || v.unitAt(view, first - 1) === v.comma;
  const known = WordClass.determiner | WordClass.possessive;
  const whole =
    v.isClass(view, at + 1, known) || !v.isSmall(view, at + 1) || v.isLexeme(view, at + 1, policeWord);
  return lexeme[at] === perWord && opens && v.isWord(view, at + 1) && whole
    ? { first, end: at + 1 }
    : undefined;
}

/** `according to him`, but not `according to her lawyer`. */
function objectPronoun(view: View, at: number): Range | undefined {
  const alone = !v.isClass(view, at, WordClass.possessive) || !v.isWord(view, at + 1);
  return v.isClass(view, at, WordClass.objectPronoun) && alone ? { first: at, end: at + 1 } : undefined;
}

/** `according to |“Low Water,”| a history of the port`: a few words in quotation marks. */
function titleAt(view: View, at: number): Range | undefined {
  if (!v.opensQuotation(view, at)) return undefined;
  const { closed, endToken } = v.quotationAt(view, at);
  return closed && endToken - at < 12 ? { first: at, end: endToken } : undefined;
}

const accordingWord = hashString('according');
const leastWord = hashString('least');
const perWord = hashString('per');
const policeWord = hashString('police');
