import { hashesOf, Lexicon } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import { tokenAt, WordClass } from '../../language/index.ts';
import type { Prose } from '../../language/index.ts';
import { boundsOf } from './phrases/bounds.ts';
import { Cue } from './words/cues.ts';
import { spanOf } from './draft.ts';
import { isNounOfAnother, lastPhraseStart, nounPhrase } from './phrases/noun-phrases.ts';
import { isObject, sourceBefore } from './phrases/source-before.ts';
import { subjectOf } from './phrases/subjects.ts';
import * as v from './view.ts';
import type { Range, View } from './view.ts';
import { articles, indefiniteArticles, thatWord, theWord, toWord, whichWord } from './words/small-words.ts';
import { isWrittenThing } from './constructions/written-things.ts';

/** A block whose sources are looked at, and how the rules see it, once a source needs that: most are a name or two words. */
export interface Sources {
  readonly prose: Prose;
  view: View | undefined;
}

/**
 * Whoever speaks is a noun phrase. Of a source before its cue that holds a clause this is what is left: in `|The broadcasts began
 * in May and Norvia| says` what follows the last and; before a participle (`|A cousin filed a suit| accusing`) what the clause is about;
 * else the noun phrase that stands before the cue. Undefined where there is none; the source itself where it holds no clause.
 */
export function wholePhrase(sources: Sources, source: Span, cue: Span): Span | undefined {
  if (source.end > cue.start) return source;
  const { prose } = sources;
  const range = rangeOf(prose, source);
  const told = tokenAt(prose, cue.start);
  if (opensAsParticiple(prose, range)) {
    const phrase = behindParticiple((sources.view ??= v.viewOf(prose)), range);
    return phrase ? spanOf(sources.view, phrase) : source;
  }
  const thing = writtenBefore(prose, range, told);
  if (thing > 0) {
    const writer = whoWrote((sources.view ??= v.viewOf(prose)), thing, told);
    if (writer) return spanOf(sources.view, writer);
  }
  const pronoun = prose.tokens.classes[range.end - 1] & WordClass.subjectPronoun;
  if (range.end - range.first < (pronoun ? 2 : 3)) return source;
  if (!pronoun && !mayHoldClause(prose, range)) return source;
  const view = (sources.view ??= v.viewOf(prose));
  const phrase = phraseIn(view, range, told);
  return phrase === range ? source : phrase && spanOf(view, phrase);
}

/** `|Bravely reading| it Ms Falk said`, `|Reacting| to it Ms Falk said`: a participle that opens the sentence. */
function opensAsParticiple({ text, tokens }: Prose, { first, end }: Range): boolean {
  const { sentence, lexeme } = tokens;
  if (end - first < 4 || sentence[first - 1] === sentence[first]) return false;
  if (participles.has(lexeme[first])) return true;
  return text.startsWith('ly ', tokens.end[first] - 2) && text.startsWith('ing ', tokens.end[first + 1] - 3);
}

/** Whoever stands last in such a source, up to a comma: `Reacting to it |Ms Falk|, who lost,`. */
function behindParticiple(view: View, { first, end }: Range): Range | undefined {
  let last = first + 2;
  while (last < end && v.unitAt(view, last) !== v.comma) last++;
  const start = lastPhraseStart(view, first + 2, last - 1);
  return start < 0 ? undefined : { first: start, end };
}

/**
 * `an |email| to members saying`, `a |letter| to the court that said`: what is written, where a preposition brings in the source and a
 * clause without another subject follows; -1 where there is none.
 */
function writtenBefore(prose: Prose, source: Range, cue: number): number {
  const { lexeme, classes, end } = prose.tokens;
  const that = cue - 1;
  const relative = lexeme[that] === thatWord || lexeme[that] === whichWord;
  if (!relative && !prose.text.startsWith('ing', end[cue] - 3)) return -1;
  if (source.end < that) return -1;
  let first = relative && source.first === that ? that - 1 : source.first;
  while (first > 1 && source.end - first < 6 && !(classes[first - 1] & WordClass.preposition)) first--;
  if (!(classes[first - 1] & WordClass.preposition)) return -1;
  for (let i = first - 2; i > 0 && first - i < 7; i--) if (isWrittenThing(prose, i)) return i;
  return -1;
}

/** `|Ms Falk| sent an email to members saying`, `|The bank| posted a notice on its page warning`: whoever wrote it, and not to whom or where. */
function whoWrote(view: View, thing: number, cue: number): Range | undefined {
  const { start } = boundsOf(view, cue, 0);
  return thing - 2 > start ? subjectOf(view, start, thing) : undefined;
}

/** Whether some word may be the verb of a clause, as it is spelled. */
function mayHoldClause({ text, tokens: { lexeme, end, classes } }: Prose, range: Range): boolean {
  if (classes[range.first - 1] & WordClass.relative) return true;
  const second = lexeme[range.first + 1];
  if (second === toWord || indefiniteArticles.has(second) || lexeme[range.first + 2] === theWord) return true;
  for (let i = range.first; i < range.end; i++)
    if (verbs.get(lexeme[i]) > 0 || text.startsWith('ed', end[i] - 2)) return true;
  return false;
}

function phraseIn(view: View, range: Range, cue: number): Range | undefined {
  const { first, end } = range;
  if (isInfinitive(view, range)) return undefined;
  // “|One baker| I spoke with called it a curse.”
  if (v.isPronoun(view, end - 1) && v.isPlain(view, end - 2) && !isObject(view, end - 1, first))
    return { first, end: end - 1 };
  const parted = behindName(view, range);
  if (parted > first) return { first: parted, end };
  // “a decision |the fire service| has defended”
  if (first + 2 < end && isNounOfAnother(view, first + 1)) return { first: first + 2, end };
  // “The report, which |the council published in March|, says …”: whatever the clause tells of.
  if (isInAside(view, range)) return sourceBefore(view, cue, boundsOf(view, cue, 0).start) ?? range;
  const active = goesOn(view, cue);
  const verb = clauseVerb(view, range, active);
  if (verb < 0) return range;
  const rest = behindAnd(view, verb, range, active);
  if (rest) return rest;
  if (v.isClass(view, first, WordClass.relative)) return { first, end: first + 1 };
  if (verb === first) return undefined;
  return active ? { first, end: verb } : nounPhrase(view, end - 1, verb + 1);
}

/** `Speaking to the Gazette |the mayor|`: where another article begins behind a name that has one; else the range’s first. */
function behindName(view: View, { first, end }: Range): number {
  const { lexeme } = view.tokens;
  if (!articles.has(lexeme[first])) return first;
  let i = first + 1;
  while (i < end && v.isCapitalised(view, i)) i++;
  const again = i > first + 1 && i + 1 < end && articles.has(lexeme[i]) && v.isSmall(view, i + 1);
  return again ? i : first;
}

function isInAside(view: View, { first, end }: Range): boolean {
  const { comma } = v;
  if (!v.isRelativePronoun(view, first - 1) || v.unitAt(view, first - 2) !== comma) return false;
  return v.unitAt(view, end - 1) === comma || v.unitAt(view, end) === comma;
}

function rangeOf(prose: Prose, { start, end }: Span): Range {
  return { first: tokenAt(prose, start), end: tokenAt(prose, end - 1) + 1 };
}

/** `happy |to note| the enthusiasm of the volunteers`: what somebody is, and no one. */
function isInfinitive(view: View, { first, end }: Range): boolean {
  const to = first + 1;
  return (
    to + 1 < end &&
    v.isPlain(view, first) &&
    v.isLexeme(view, to, toWord) &&
    (view.cues[to + 1] & Cue.base) > 0
  );
}

/**
 * The verb of a clause in a range, or -1: what stands in a relative clause, in brackets or in quotation marks is none. `active`: the
 * cue is a participle.
 */
function clauseVerb(view: View, { first, end }: Range, active: boolean): number {
  const { quotation, classes } = view.tokens;
  const level = quotation[end - 1];
  for (let i = first; i < end; i++) {
    if (v.unitAt(view, i) === v.openBracket) return -1;
    // “a woman |I| spoke with”, “the day |that| it began”
    const joins = WordClass.relative | WordClass.subordinator | WordClass.subjectPronoun;
    if (i > first && classes[i] & joins) return -1;
    if (quotation[i] === level && (i > first ? isVerb(view, i, active) : opensObject(view, i, end))) return i;
  }
  return -1;
}

function isVerb(view: View, i: number, active: boolean): boolean {
  const { lexeme } = view.tokens;
  if (!v.isSmall(view, i) || lexeme[i - 1] === toWord) return false;
  // “the will”, “his might”
  if (v.isClass(view, i - 1, WordClass.determiner | WordClass.possessive) && !counts.has(lexeme[i - 1]))
    return false;
  if (verbs.get(lexeme[i]) > 0) return true;
  if (!v.isPlain(view, i) || !v.looksPast(view, i)) return false;
  // “filed |a| suit”, but not “released |the| day before”; “lawyers filed |papers| opposing”
  const dated = v.isClass(view, i + 2, WordClass.time) || days.has(lexeme[i + 2]);
  const subject = counts.has(lexeme[i - 1]) || (v.isPlain(view, i - 1) && v.isPlural(view, i - 1));
  const object = v.isClass(view, i + 1, WordClass.determiner | WordClass.possessive);
  return (object && !dated) || (active && subject && v.isPlain(view, i + 1) && !v.isAdverb(view, i + 1));
}

/** `|features| a New York paper`: a word right before an article that opens a source. */
function opensObject(view: View, i: number, end: number): boolean {
  const { lexeme } = view.tokens;
  return (
    i + 2 < end &&
    v.isPlain(view, i) &&
    indefiniteArticles.has(lexeme[i + 1]) &&
    !halves.has(lexeme[i]) &&
    !v.isAdverb(view, i)
  );
}

/** What stands behind the last and of a range that has its verb at `verb`, when that is no verb, too. */
function behindAnd(view: View, verb: number, { end }: Range, active: boolean): Range | undefined {
  let and = end - 1;
  while (and > verb && !v.isClass(view, and, WordClass.coordinator)) and--;
  if (and === verb || and + 1 >= end || v.isAdverb(view, and + 1)) return undefined;
  const rest = { first: and + 1, end };
  return v.looksPast(view, and + 1) || clauseVerb(view, rest, active) >= 0 ? undefined : rest;
}

/** Whether a cue goes on with a clause before it: `accusing`, `to denounce`. */
function goesOn(view: View, cue: number): boolean {
  const { lexeme, start, end } = view.tokens;
  return lexeme[cue] === toWord || (view.text.startsWith('ing', end[cue] - 3) && end[cue] - start[cue] > 4);
}

const counts = hashesOf('both all many some most several');
/** What somebody does who speaks. */
const participles = hashesOf(
  `speaking reacting responding commenting addressing writing reading giving talking wiping fighting breaking holding standing
  sitting thanking announcing launching welcoming paying recalling describing posting appearing`,
);
const halves = hashesOf('half such many what quite rather once twice only');
const days = hashesOf('day days week weeks month months year years same next');
/** Finite and nothing else: no participle behind a noun looks like one, and no noun does. */
const verbs = new Lexicon([
  [1, 'is are was were has will would could should can may must does did'],
  [
    1,
    'went came took gave saw began became wrote spoke fell grew rose drove chose broke knew flew wore shook',
  ],
  [1, 'goes comes becomes says'],
]);
