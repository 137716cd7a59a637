import { hashString } from '../../../base/index.ts';
import { TokenKind, TokenShape, WordClass } from '../../../language/index.ts';
import { Cue, speechCues } from '../words/cues.ts';
import { isSaying, isTime, pastOpening } from './directions.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { frameAfter } from '../phrases/frames.ts';
import { openBracketBefore } from '../phrases/noun-phrases.ts';
import { isNamePart } from '../phrases/source-after.ts';
import { sourceBefore } from '../phrases/source-before.ts';
import { isFiniteVerb } from '../words/verbs.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { firstPersons, theWord } from '../words/small-words.ts';

/** What the end of a block says of the next one. */
interface Announcement {
  readonly announced: boolean;
  /** True when nothing of what is said stands in this block, so that the next one may be it without marks. */
  readonly bare: boolean;
  /** True when it opens a turn of a transcript. */
  readonly turn?: boolean;
}

const silence: Announcement = { announced: false, bare: false };

/**
 * `She said:` or `The union issued the following statement:` at the end of a block announces what the next one says. A
 * source and a cue without content are added to the drafts where no rule has made something of them.
 */
export function announcement(view: View, drafts: Draft[]): Announcement {
  const { count, lexeme, quotation } = view.tokens;
  const alone = labelAlone(view);
  if (alone) {
    drafts.push(announced(alone.source, alone.cue));
    return { announced: true, bare: true, turn: true };
  }
  if (count < 2 || quotation[count - 1] >= 0) return silence;
  const start = v.sentenceStart(view, count - 1);
  if (v.unitAt(view, count - 1) === v.stop) return issuedStatement(view, start, drafts);
  if (v.unitAt(view, count - 1) !== v.colon) return silence;
  if (drafts.some(({ cue }) => cue.length > 0 && cue[0].first >= start))
    return { announced: true, bare: false };
  const verb = speechVerb(view, start);
  const cue = verb >= 0 ? verb : verbOfFollowing(view, start, count - 1);
  const opening = pastOpening(view);
  if (cue < 0 && isIntroduced(view, opening)) {
    const saying = isSaying(view, count - 1);
    const sign = { first: saying ? count - 2 : count - 1, end: count };
    drafts.push(announced({ first: opening, end: saying ? count - 3 : count - 1 }, sign));
    return { announced: true, bare: opening > 0 || isUpper(view), turn: opening > 0 };
  }
  const source = cue >= 0 ? sourceBefore(view, cue, start) : undefined;
  if (!source) return silence;
  const end = verb >= 0 ? cue + 1 : count - 1;
  drafts.push(announced(source, { first: cue, end }));
  // “Here is what we know:” is followed by what the writer tells.
  if (source.end - source.first === 1 && firstPersons.has(lexeme[source.first]))
    return { announced: true, bare: false };
  return { announced: true, bare: verb < 0 || frameAfter(view, verb, count - 1).first >= count - 1 };
}

/** `Ines Falk 00:01:12` and `Ines Falk -- Chief Executive`, alone in their block: the name, and what parts it from the turn. */
function labelAlone(view: View): { source: Range; cue: Range } | undefined {
  const { count } = view.tokens;
  if (count < 2 || count > longestLabel) return undefined;
  let name = 0;
  while (name < count && name < 6 && isNamePart(view, name, 0)) name++;
  const cue = { first: name, end: name + 1 };
  if (name > 0 && name + 1 === count && isTime(view, name)) return { source: { first: 0, end: name }, cue };
  const dash = view.text.slice(view.tokens.start[name] ?? 0, view.tokens.end[name] ?? 0) === '--';
  if (name < 2 || !dash || name + 1 >= count || v.isSmall(view, name + 1)) return undefined;
  const last = v.lastUnit(view, count - 1);
  return last === v.stop || v.isQuote(view, count - 1) ? undefined : { source: { first: 0, end: name }, cue };
}

const longestLabel = 16;
const longestStatement = 40;

/** `The minister has issued the following statement in response to the vote.`, alone in its block, and the statement below it. */
function issuedStatement(view: View, start: number, drafts: Draft[]): Announcement {
  const { count, lexeme } = view.tokens;
  if (start > 0 || count > longestStatement) return silence;
  for (let i = 2; i + 1 < count; i++) {
    if (lexeme[i] !== following || !(view.cues[i + 1] & Cue.noun)) continue;
    const verb = lexeme[i - 1] === theWord ? i - 2 : i - 1;
    // “has today (12 May) issued”
    const bracketed = v.unitAt(view, verb - 1) === v.closeBracket;
    const before = bracketed ? openBracketBefore(view, verb - 1, start) : verb;
    const source = v.isWord(view, verb) ? sourceBefore(view, before, start) : undefined;
    if (!source) return silence;
    drafts.push(announced(source, { first: verb, end: i + 2 }));
    return { announced: true, bare: true };
  }
  return silence;
}

function announced(source: Range, cue: Range): Draft {
  return draftOf('announced', source, cue, []);
}

/** `Dr Owen Tse, Senior Lecturer in Sleep Medicine:` alone in its block from `first` on: a name, a comma and who that is. */
function isIntroduced(view: View, first: number): boolean {
  const { count, classes } = view.tokens;
  if (count < first + 5 || count > longestIntroduction || view.sentences.length > 1) return false;
  let name = first;
  while (name < count && isNamePart(view, name, 0)) name++;
  const opens = classes[first] & (WordClass.preposition | WordClass.time);
  if (name < first + 2 || v.unitAt(view, name) !== v.comma || opens) return false;
  for (let i = name; i < count; i++)
    if (v.isClass(view, i, WordClass.auxiliary) || isFiniteVerb(view.tokens.lexeme[i])) return false;
  return true;
}

/** `MARTA ELLIS, HOST:` is a transcript's, and what follows needs no marks. */
function isUpper({ tokens: { count, kind, shape } }: View): boolean {
  for (let i = 0; i < count; i++)
    if (kind[i] === TokenKind.word && shape[i] !== TokenShape.upper) return false;
  return true;
}

const longestIntroduction = 30;

function speechVerb(view: View, start: number): number {
  for (let i = view.tokens.count - 2; i > start; i--) {
    const bits = view.cues[i];
    const speech = bits & speechCues;
    // “Keller began:”, but not “The trouble began when the port closed:”
    const quoting =
      bits & Cue.quote && frameAfter(view, i, view.tokens.count - 1).first >= view.tokens.count - 1;
    if ((speech || quoting) && bits & (Cue.past | Cue.third) && sourceBefore(view, i, start)) return i;
  }
  return -1;
}

/** The verb of `made the following comment:`, in a sentence from `start` to a colon; -1 for none. */
export function verbOfFollowing(view: View, start: number, colon: number): number {
  const { lexeme } = view.tokens;
  for (let i = colon - 1; i > start + 1 && colon - i < 13; i--) {
    if (lexeme[i] !== following) continue;
    const before = lexeme[i - 1] === theWord ? i - 2 : i - 1;
    if (before > start && v.isWord(view, before)) return before;
  }
  return -1;
}

const following = hashString('following');
