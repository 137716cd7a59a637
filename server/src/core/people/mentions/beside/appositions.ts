import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import { readApposition } from '../../words/offices/apposition-phrase.ts';
import { isOfState, isSpokenForBy } from './body-before.ts';
import { addParty } from '../names/parties.ts';
import { addTitle, confirmName, gone, isNamedPerson } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { readForerunner } from './forerunners.ts';
import { shareTitles } from './listed-titles.ts';
import { readAppointment, readPredicate } from './predicates.ts';
import {
  afterBracket,
  hasBits,
  isCapital,
  isComma,
  isFunctionWord,
  isLower,
  isMarkOrEnd,
  isStop,
  unitOf,
  wordsBetween,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { belonging, owners, theWord, whichWord, whoWord } from '../../words/scan/small-words.ts';
import { draftAt } from '../found.ts';
import type { Found } from '../found.ts';
import { joinFields, joinOffices, joinServed } from './joined-offices.ts';
import { anyName, anyOffice, properOffice, Word } from '../../words/scan/words.ts';

/**
 * Adds to persons what stands beside their names: `Anna Keller, the city’s mayor,`, `the mayor, Anna Keller,`,
 * `Anna Keller is the mayor`, `Anna Keller (R-Ohio)`, `Anna Keller, 54,`.
 */
export function addAppositions(scan: Scan, found: Found): void {
  let ofState: Draft | undefined;
  for (const mention of found.drafts) {
    if (isSomebody(scan, found, mention)) mention.kind = 'person';
    if (mention.kind === 'organisation') ofState = isOfState(scan, mention) ? mention : undefined;
    if (!isNamedPerson(mention)) continue;
    if (isBody(scan, mention)) {
      mention.kind = 'organisation';
      mention.form = 'name';
      mention.weak = false;
      continue;
    }
    joinOffices(scan, found, mention);
    joinServed(scan, found, mention);
    joinFields(scan, found, mention);
    if (!addAfter(scan, found, mention) || isRelative(scan, mention)) addBefore(scan, found, mention);
    addEquated(scan, found, mention);
    addAge(scan, mention);
    addParty(scan, found, mention);
    if (ofState && !mention.official) mention.official = isSpokenForBy(scan, ofState, mention);
  }
  shareTitles(scan, found);
}

/** `|Hem Raj Sigdel Rill|, director general of the Port Office,`: unknown words in capitals, and an office. */
function isSomebody(scan: Scan, found: Found, mention: Draft): boolean {
  const { kind, form, weak, first, end } = mention;
  if (kind !== 'organisation' || form !== 'name' || !weak || end - first < 3 || end - first > 5) return false;
  if (scan.lexeme[first - 1] === theWord) return false;
  for (let i = first; i < end; i++) if (scan.bits[i] & ~anyName || !isCapital(scan, i)) return false;
  const after = isComma(scan, end) ? readApposition(scan, end) : undefined;
  // “The office’s director general, |Hem Raj Sigdel Rill|, warned …”.
  const title = after ?? (isComma(scan, first - 1) ? readForerunner(scan, found, mention) : undefined);
  if (!title) return false;
  return hasBits(scan, title.first, title.end, properOffice);
}

/** `|Meterline|, the startup behind it`: unknown words in capitals. */
function isBody(scan: Scan, { weak, titles, gender, subject, first, nameFirst, end }: Draft): boolean {
  if (titles.length > 0 || nameFirst > first) return false;
  if (weak && gender === 'unknown' && isBodyApposition(scan, end)) return true;
  // “|Ellis Grey|, which makes bread, said”, “|Ellis Grey|, the chain, said”.
  if (!subject || end - first < 2 || !isComma(scan, end)) return false;
  return scan.lexeme[end + 1] === whichWord || isSoleBody(scan, end);
}

/** `Ellis Grey|, the chain,|`: an article and a noun for a body alone. */
function isSoleBody(scan: Scan, comma: number): boolean {
  return scan.lexeme[comma + 1] === theWord && isComma(scan, comma + 3) && isBodyApposition(scan, comma);
}

/**
 * Whether what stands after a name’s comma makes it the name of a body: `Northlight, |a polling firm|, said`,
 * `Meterline, |the startup| behind it`. Its noun ends the phrase, or what belongs to it follows: “Dorn, the company said” is
 * a clause.
 */
function isBodyApposition(scan: Scan, comma: number): boolean {
  if (!isComma(scan, comma) || !determiners.has(scan.lexeme[comma + 1])) return false;
  let head = -1;
  let i = comma + 2;
  for (; i < comma + 2 + longestBody && i < scan.count && scan.kind[i] === TokenKind.word; i++) {
    if (isFunctionWord(scan, i) && !(scan.bits[i] & Word.officeModifier)) break;
    head = i;
  }
  if (head < 0 || !isLower(scan, head) || scan.sentence[head] !== scan.sentence[comma]) return false;
  if (!(scan.bits[head] & Word.body) || scan.bits[head] & (anyOffice | Word.group)) return false;
  return isComma(scan, i) || following.has(scan.lexeme[i]);
}

/** So many words before its noun such an apposition has at most. */
const longestBody = 6;
const determiners = hashesOf('a an the one');
const following = hashesOf('of in for at from with behind that which whose based');

function addAfter(scan: Scan, found: Found, mention: Draft): boolean {
  const title = readApposition(scan, afterSuffix(scan, mention.end));
  if (!title || title.after <= title.first) {
    addPredicates(scan, mention);
    return false;
  }
  // "Keller, mayor Dorn and others": the title belongs to the name that follows it.
  const next = draftAt(found, title.end);
  if (next?.kind === 'person' && (next.first <= title.first || next.nameFirst === title.head + 1))
    return false;
  // “Keller, daughter of |the former mayor|”: somebody else, of whom nothing more is told.
  for (let i = title.head + 1; i < title.after; i++) dropNominal(found, i, title.head + 1);
  // "Keller, an aide to Sen. |Dorn|": the name that the title ends in is whole.
  const cut = next?.kind === 'person' && next.first < title.end;
  addTitle(mention, cut ? { ...title, text: wordsBetween(scan, title.first, next.end) } : title);
  return true;
}

/** "Tom Rill Jr|.|, a baker": one past the full stop of a suffix. */
function afterSuffix(scan: Scan, end: number): number {
  return isStop(scan, end) && scan.bits[end - 1] & Word.suffix ? end + 1 : end;
}

/** `Anna Keller (born in Elmford) |is a politician| who |served as mayor|`; `their son, Peter, |is a judge|`. */
function addPredicates(scan: Scan, mention: Draft): void {
  const given = readAppointment(scan, mention.first, mention.end);
  if (given) {
    addTitle(mention, given);
    return;
  }
  // “He would not say |whether| Rill is a suspect.”
  if (scan.lexeme[mention.first - 1] === whetherWord) return;
  let from = afterBracket(scan, mention.end, longestRemark);
  if (isComma(scan, from) && isComma(scan, mention.first - 1)) from++;
  const first = readPredicate(scan, from);
  if (!first) return;
  addTitle(mention, first);
  const second = readPredicate(scan, whoAfter(scan, first.end));
  if (second) addTitle(mention, second);
}

const whetherWord = hashString('whether');

/** So many tokens a remark in brackets behind a name takes at most. */
const longestRemark = 16;

/** The "who" that goes on about somebody a few words after what they were said to be. */
function whoAfter(scan: Scan, from: number): number {
  let i = from;
  while (i < scan.count && i < from + 6 && !(scan.bits[i] & Word.relative)) i++;
  return i;
}

/** `The mayor, |Anna Keller|, said`: the nominal before the comma is her office, and no mention of somebody else. */
function addBefore(scan: Scan, found: Found, mention: Draft): void {
  const title = readForerunner(scan, found, mention);
  if (!title) return;
  for (let i = title.first; i < mention.first; i++) dropNominal(found, i, 0);
  addTitle(mention, title);
  mention.weak = false;
  // “The son |of the captain, Tom Rill|”: a preposition governs them both.
  if (isGoverned(scan, title.first)) mention.subject = false;
  // “|His| trainer, Tom Rill, was glum”: it is about the trainer. Of a sister’s story hers goes on.
  const owner = mention.subject && title.gender === 'unknown' ? draftAt(found, title.first - 1) : undefined;
  if (owner?.form === 'pronoun') owner.subject = false;
}

/** `their mother, |Irina|, a church organist`: a given name alone is somebody’s whose relative it calls. */
function isRelative(scan: Scan, { form, first }: Draft): boolean {
  return form === 'surname' && isComma(scan, first - 1) && owners.has(scan.lexeme[first - 3]);
}

/** `|The minister| was Anna Keller, who …`: she is whom the words before mean. */
function addEquated(scan: Scan, found: Found, mention: Draft): void {
  const { form, first, nameFirst, end } = mention;
  if (form !== 'name' || nameFirst > first || !equating.has(scan.lexeme[first - 1])) return;
  const described = draftAt(found, first - 2);
  if (described?.form !== 'nominal' || described.kind !== 'unnamed' || described.plural) return;
  if (!described.definite || described.end !== first - 1 || !isMarkOrEnd(scan, end)) return;
  for (const text of described.titles)
    if (!mention.titles.includes(text)) mention.titles = [...mention.titles, text];
  mention.official ||= described.official;
  mention.subject = true;
  confirmName(mention);
  described.sourceOf = gone;
}

const equating = hashesOf('is was');

/** Somebody without a name at token `i`, told from token `from` on. */
function dropNominal(found: Found, i: number, from: number): void {
  const nominal = draftAt(found, i);
  if (nominal?.form !== 'nominal' || nominal.first < from || nominal.kind === 'organisation') return;
  nominal.sourceOf = gone;
}

/** Whether a preposition stands before the phrase whose title begins at token `first`. */
function isGoverned(scan: Scan, first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 5 && scan.sentence[i] === scan.sentence[first]; i--) {
    if (belonging.has(scan.lexeme[i])) return true;
    if (scan.kind[i] !== TokenKind.word) return false;
  }
  return false;
}

/** ", 54," after unknown words in capitals, or "54-year-old" before them: they are a person. */
function addAge(scan: Scan, mention: Draft): void {
  if (mention.first > 0 && scan.text.endsWith('-year-old', scan.end[mention.first - 1])) mention.weak = false;
  if (!isComma(scan, mention.end)) return;
  // "Mirela Dun, |who| has died", "Mirela Dun, |aged| 91".
  const next = scan.lexeme[mention.end + 1];
  if (next === whoWord || next === agedWord) confirmName(mention);
  const number = mention.end + 1;
  if (scan.kind[number] !== TokenKind.number) return;
  const length = scan.end[number] - scan.start[number];
  if (length <= 3 && (isComma(scan, number + 1) || unitOf(scan, number + 1) === 0x2e)) mention.weak = false;
}

const agedWord = hashString('aged');
