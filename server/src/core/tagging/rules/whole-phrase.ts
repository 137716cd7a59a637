import { Lexicon } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import { tokenAt, WordClass } from '../../language/index.ts';
import type { Prose } from '../../language/index.ts';
import { spanOf } from './draft.ts';
import { nounPhrase } from './noun-phrases.ts';
import * as v from './view.ts';
import type { Range, View } from './view.ts';
import { toWord } from './words.ts';

/**
 * Whoever speaks is a noun phrase. Of a source before its cue that holds a clause this is what is left: in `|The broadcasts began
 * in May and Norvia| says` what follows the last and; before a participle (`|A cousin filed a suit| accusing`) what the clause is about;
 * else the noun phrase that stands before the cue. Undefined where there is none; the source itself where it holds no clause.
 */
export function wholePhrase(prose: Prose, source: Span, cue: Span): Span | undefined {
  if (source.end > cue.start) return source;
  const range = rangeOf(prose, source);
  if (!mayHoldVerb(prose, range)) return source;
  const view = v.viewOf(prose);
  const verb = clauseVerb(view, range);
  if (verb < 0) return source;
  const { first, end } = range;
  const relative = v.isClass(view, first, WordClass.relative);
  const phrase =
    behindAnd(view, verb, range) ??
    (relative || goesOn(view, tokenAt(prose, cue.start))
      ? { first, end: relative ? first + 1 : verb }
      : nounPhrase(view, end - 1, verb + 1));
  return phrase && spanOf(view, phrase);
}

function rangeOf(prose: Prose, { start, end }: Span): Range {
  return { first: tokenAt(prose, start), end: tokenAt(prose, end - 1) + 1 };
}

/** Most sources are a name or two words: whether one is worth a look. */
function mayHoldVerb({ tokens }: Prose, { first, end }: Range): boolean {
  for (let i = first + 1; i < end; i++)
    if (tokens.classes[i] & (WordClass.auxiliary | WordClass.determiner) || verbs.get(tokens.lexeme[i]) > 0)
      return true;
  return false;
}

/** The verb of a clause in a range, or -1: what stands in a relative clause, in brackets or in quotation marks is none. */
function clauseVerb(view: View, { first, end }: Range): number {
  const { quotation, classes } = view.tokens;
  const level = quotation[end - 1];
  for (let i = first + 1; i < end; i++) {
    if (v.unitAt(view, i) === v.openBracket || v.isRelativePronoun(view, i)) return -1;
    // “a woman |I| spoke with”, “the day |that| it began”
    if (classes[i] & (WordClass.relative | WordClass.subordinator | WordClass.subjectPronoun)) return -1;
    if (quotation[i] === level && isVerb(view, i)) return i;
  }
  return -1;
}

function isVerb(view: View, i: number): boolean {
  const { lexeme, classes } = view.tokens;
  if (!v.isSmall(view, i) || lexeme[i - 1] === toWord) return false;
  // “the will”, “his might”
  if (v.isClass(view, i - 1, WordClass.determiner | WordClass.possessive)) return false;
  if (verbs.get(lexeme[i]) > 0) return true;
  // “filed |a| suit”, but not “released |the| day before”
  const object = v.isClass(view, i + 1, WordClass.determiner | WordClass.possessive);
  const dated = v.isClass(view, i + 2, WordClass.time) || days.get(lexeme[i + 2]) > 0;
  return classes[i] === 0 && object && !dated && v.looksPast(view, i);
}

/** What stands behind the last and of a range that has its verb at `verb`, when that is no verb, too. */
function behindAnd(view: View, verb: number, { end }: Range): Range | undefined {
  let and = end - 1;
  while (and > verb && !v.isClass(view, and, WordClass.coordinator)) and--;
  if (and === verb || and + 1 >= end || v.isAdverb(view, and + 1)) return undefined;
  const rest = { first: and + 1, end };
  return v.looksPast(view, and + 1) || clauseVerb(view, rest) >= 0 ? undefined : rest;
}

/** Whether a cue goes on with a clause before it: `accusing`, `to denounce`. */
function goesOn(view: View, cue: number): boolean {
  const { lexeme, start, end } = view.tokens;
  return lexeme[cue] === toWord || (view.text.startsWith('ing', end[cue] - 3) && end[cue] - start[cue] > 4);
}

const days = new Lexicon([[1, 'day days week weeks month months year years same next']]);
/** Finite and nothing else: no participle behind a noun looks like one, and no noun does. */
const verbs = new Lexicon([
  [1, 'is are was were has will would could should can may must does did'],
  [
    1,
    'went came took gave saw began became wrote spoke fell grew rose drove chose broke knew flew wore shook',
  ],
  [1, 'goes comes becomes says'],
]);
