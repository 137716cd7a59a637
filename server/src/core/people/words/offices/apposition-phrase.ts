import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind, wordClass, WordClass } from '../../../language/index.ts';
import { endOfCopula, isDoing, overAppointed } from './copulas.ts';
import { endOfFields, isFielded } from './fields.ts';
import { isOfficial } from './official.ts';
import {
  isApostrophe,
  isCapital,
  isComma,
  isFunctionWord,
  isLower,
  isStop,
  unitOf,
  wordsBetween,
  isMarkOrEnd,
} from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import {
  andWord,
  belonging,
  forWord,
  ofWord,
  onWord,
  oneWord,
  theWord,
  titleOpeners,
  toWord,
} from '../scan/small-words.ts';
import { isOwnedByState } from './public-posts.ts';
import { readTitle } from './titles.ts';
import type { Title } from './titles.ts';
import { anyName, anyOffice, anyPlace, properOffice, Word } from '../scan/words.ts';

/** An apposition after a name: `Anna Keller|, the city’s mayor,`. */
interface Apposition extends Title {
  /** The office or role that heads it, as a token. */
  readonly head: number;
  /** One past the apposition, its closing comma not included. */
  readonly after: number;
}

/** Reads the apposition whose comma is token `comma`. */
export function readApposition(scan: Scan, comma: number): Apposition | undefined {
  if (!isComma(scan, comma)) return undefined;
  let i = comma + 1;
  // "Keller, 54, a baker": the age is passed over.
  if (scan.kind[i] === TokenKind.number && isComma(scan, i + 1)) i += 2;
  if (isSeat(scan, i)) return seatOf(scan, i);
  // “Ruth Dorn|, prosecuting,| told the court …”.
  if (scan.lexeme[i] === prosecutingWord && !isLower(scan, i + 1))
    return { ...seatOf(scan, i), official: true };
  // "Keller, |PhD|, a baker".
  if (scan.bits[i] & Word.postNominal && isComma(scan, i + 1)) i += 2;
  // "Keller, |also| a baker", "Keller, |elected| mayor in May".
  if (adverbs.has(scan.lexeme[i])) i++;
  if (scan.bits[i] & Word.relative) {
    const said = endOfCopula(scan, i + 1);
    if (said === i + 1 || isDoing(scan, overAppointed(scan, said))) return undefined;
    i = said;
  }
  i = overAppointed(scan, i);
  if (i >= scan.count || scan.sentence[i] !== scan.sentence[comma]) return undefined;
  // “Keller and Dorn, |besides| officers of the ministry”.
  if (besides.has(scan.lexeme[i])) return undefined;
  const determined = isDeterminer(scan, i);
  let first = determined ? i + 1 : i;
  // "One of |the state’s judges|".
  if (scan.lexeme[i] === oneWord && scan.lexeme[first] === ofWord) first++;
  const head = findHead(scan, first);
  if (head < 0) return undefined;
  // ", Mayor Anna Keller and …" begins the next person of a list.
  if (
    !determined &&
    isCapital(scan, head) &&
    isCapital(scan, head + 1) &&
    !(scan.bits[head + 1] & (Word.place | Word.body))
  )
    return undefined;
  // “Ruth Dorn, |Tom Rill Bishop|, Ann Birk and …”: the next of a list, whose surname may be a calling.
  if (!determined && isNameInList(scan, first, head)) return undefined;
  const end = endOfOffices(scan, endOfTitle(scan, head));
  const own = ownStart(scan, first, head);
  const title = readTitle(scan, own, end);
  const reach = endOfApposition(scan, end);
  if (!closes(scan, end, reach)) return undefined;
  const organisation = title.organisation ?? bodyAfter(scan, end, reach);
  const official =
    (!determined && isMemberOf(scan, head)) || isOfficial(scan, own, reach) || isOwnedByState(scan, own, end);
  const { text, gender } = title;
  return { text, official, gender, organisation, first: own, end, head, after: reach };
}

function isNameInList(scan: Scan, first: number, head: number): boolean {
  if (!isCapital(scan, first) || !isCapital(scan, head) || scan.bits[head] & properOffice) return false;
  return (scan.bits[first] & anyName) !== 0 && !(scan.bits[first] & anyPlace);
}

/** “Ruth Dorn, |Democrat of Ohio|,”: a member of Congress, as a “Democrat from Ohio” may not be. */
function isMemberOf(scan: Scan, head: number): boolean {
  return congressmen.has(scan.lexeme[head]) && scan.lexeme[head + 1] === ofWord && isCapital(scan, head + 2);
}

const congressmen = hashesOf('democrat republican');

/** `Kavita Rao|, MLA,|`: a seat in parliament by its initials. */
function isSeat(scan: Scan, i: number): boolean {
  const seat = Word.postNominal | Word.official;
  return (
    (scan.bits[i] & seat) === seat && isCapital(scan, i) && (isComma(scan, i + 1) || isStop(scan, i + 1))
  );
}

function seatOf(scan: Scan, i: number): Apposition {
  return { ...readTitle(scan, i, i + 1), head: i, after: i + 1 };
}

/** "President |and chief executive of Rill Marine|": one past a second office, which "and" joins to the first. */
export function endOfOffices(scan: Scan, end: number): number {
  if (scan.lexeme[end] !== andWord || !isLower(scan, end + 1)) return end;
  let head = end + 1;
  while (head < end + 5 && scan.bits[head] & ofOffice && !isFunctionWord(scan, head)) head++;
  head--;
  return head > end && scan.bits[head] & anyOffice && !(scan.bits[head] & Word.group)
    ? endOfTitle(scan, head)
    : end;
}

const ofOffice = anyOffice | Word.officeModifier;

/** An apposition ends in a mark; `In Elmford, |the mayor declined …` is a clause of its own. */
function closes(scan: Scan, end: number, reach: number): boolean {
  if (reach < scan.count && scan.kind[reach] === TokenKind.word && !(scan.bits[reach] & Word.relative))
    return false;
  if (end === reach || !isLower(scan, end)) return true;
  return (
    belonging.has(scan.lexeme[end]) ||
    (wordClass(scan.lexeme[end]) & linking) !== 0 ||
    additions.has(scan.lexeme[end])
  );
}

/** "The mayor |also| said" is a clause; "mayor |until| May", "mayor |and| baker" go on with the office. */
const linking = WordClass.preposition | WordClass.coordinator | WordClass.subordinator | WordClass.relative;

const additions = hashesOf(
  'last this next based named appointed elected charged accused known born responsible working whose',
);

function isDeterminer(scan: Scan, i: number): boolean {
  return isLower(scan, i) && titleOpeners.has(scan.lexeme[i]);
}

const prosecutingWord = hashString('prosecuting');
const besides = hashesOf('besides alongside plus including unlike among');
const adverbs = hashesOf('also now then currently formerly once himself herself');

/** The office or role that heads the noun phrase at `first`: the last one before a comma or a small word; -1 for none. */
export function findHead(scan: Scan, first: number): number {
  let head = -1;
  for (let i = first; i < scan.count && i < first + 12; i++) {
    if (scan.kind[i] !== TokenKind.word) {
      if (scan.kind[i] === TokenKind.number || isApostrophe(scan, i)) continue;
      break;
    }
    if (isApostrophe(scan, i)) {
      head = -1;
      continue;
    }
    const bits = scan.bits[i];
    if (bits & Word.functionWord && !(bits & anyOffice) && !isOrdinalOf(scan, i)) {
      if (head >= 0) break;
      // "Then |the| mayor", "the tycoon |and| former mayor"; not "accused |the| leader".
      const goesOn =
        scan.lexeme[i] === theWord ? i === first || isModifier(scan, i - 1) : isRole(scan, i - 1, first);
      if (!goesOn || (scan.lexeme[i] !== theWord && scan.lexeme[i] !== andWord)) break;
      continue;
    }
    if (isVerbLike(scan, i)) break;
    if (bits & (anyOffice | Word.someone)) head = i;
  }
  return head;
}

/** “The |first| minister”. */
function isOrdinalOf({ lexeme, bits }: Scan, i: number): boolean {
  return ordinals.has(lexeme[i]) && (bits[i + 1] & properOffice) !== 0;
}

const ordinals = hashesOf('first second');

function isModifier(scan: Scan, i: number): boolean {
  return (scan.bits[i] & (Word.officeModifier | Word.functionWord)) !== 0;
}

/** "The pizza |maven| and former mayor": a plain noun that a determiner opens. */
function isRole(scan: Scan, i: number, first: number): boolean {
  return i >= first && isLower(scan, i) && !isFunctionWord(scan, i) && isDeterminer(scan, first - 1);
}

/** "said", "told", "was": the clause's verb ends any apposition. */
function isVerbLike(scan: Scan, i: number): boolean {
  return verbs.has(scan.lexeme[i]);
}

const verbs = hashesOf('said says told tells added is was are were has had will would announced');

/** "secretary of state", "head of the water board": what "of" adds belongs to the title, what "at" or "in" adds does not. */
export function endOfTitle(scan: Scan, head: number): number {
  let end = head + 1;
  while (end < scan.count && end < head + 14) {
    const lexeme = scan.lexeme[end];
    const goesOn =
      lexeme === forWord
        ? isFor(scan, end)
        : lexeme === onWord
          ? isOn(scan, end)
          : lexeme === toWord
            ? isTo(scan, end)
            : lexeme === ofWord;
    if (!goesOn) break;
    const next = overTitleWords(scan, end + 1);
    if (next === end + 1) break;
    // “Minister for Arts, |Heritage and the Islands|”.
    const fields = isComma(scan, next) && isFielded(scan, end - 1) ? endOfFields(scan, next) : next;
    end = fields > next ? overTitleWords(scan, fields) : next;
  }
  return end;
}

function overTitleWords(scan: Scan, from: number): number {
  let next = from;
  while (next < scan.count && next < from + 12 && isTitleWord(scan, next)) next++;
  return next;
}

/** “Minister |for| Ports”, “Special Envoy |for| the Gulf”: a field is part of the office. */
function isFor(scan: Scan, i: number): boolean {
  if (!isFielded(scan, i - 1)) return false;
  const next = scan.lexeme[i + 1] === theWord ? i + 2 : i + 1;
  return isCapital(scan, next) || isDomain(scan, next);
}

/** “Special Adviser |on| Media and Publicity”. */
function isOn(scan: Scan, i: number): boolean {
  return advising.has(scan.lexeme[i - 1]) && isCapital(scan, i + 1) && !(scan.bits[i + 1] & Word.calendar);
}

/** “Adviser |to| the mayor”, “aide |to| Sen. Dorn”; not “the senator wants |to| ensure”. */
function isTo(scan: Scan, i: number): boolean {
  return isCapital(scan, i + 1) || isDeterminer(scan, i + 1);
}

const saints = hashesOf('st mt ft');
const numbered = hashesOf('local lodge district ward division precinct battalion brigade branch');
const advising = hashesOf('adviser advisor assistant rapporteur spokesman spokeswoman spokesperson envoy');

function isTitleWord(scan: Scan, i: number): boolean {
  if (isApostrophe(scan, i)) return true;
  // "Commander of the |2nd| Brigade", “president of Local |417|”.
  if (scan.kind[i] === TokenKind.number)
    return (
      (isCapital(scan, i - 1) && numbered.has(scan.lexeme[i - 1])) ||
      (isCapital(scan, i + 1) && (scan.lexeme[i - 1] === theWord || isApostrophe(scan, i - 1)))
    );
  // "President of |St. Bride’s Hospital|".
  if (isStop(scan, i)) return saints.has(scan.lexeme[i - 1]) && isCapital(scan, i + 1);
  // “Minister for Justice |&| Equality”.
  if (unitOf(scan, i) === 0x26) return isCapital(scan, i + 1);
  if (scan.kind[i] !== TokenKind.word) return false;
  if (scan.lexeme[i] === theWord) return true;
  if (scan.lexeme[i + 1] === theWord && scan.lexeme[i] === forWord) return isCapital(scan, i + 2);
  if (scan.lexeme[i] === andWord || scan.lexeme[i] === forWord)
    return isCapital(scan, i + 1) || isDomain(scan, i + 1) || isBody(scan, i + 2) || isLastField(scan, i + 1);
  if (isCapital(scan, i)) return true;
  return !isFunctionWord(scan, i) && !isVerbLike(scan, i);
}

/** "Professor of mechanical and |aerospace engineering|,": a word or two up to the mark that ends the apposition. */
function isLastField(scan: Scan, from: number): boolean {
  let i = from;
  while (i < from + 2 && isLower(scan, i) && !(scan.bits[i] & noField)) i++;
  return i > from && isMarkOrEnd(scan, i);
}

const noField = Word.functionWord | Word.someone | Word.group | anyOffice;

/** "The search |and| rescue agency". */
function isBody(scan: Scan, i: number): boolean {
  return isLower(scan, i) && (scan.bits[i] & Word.body) !== 0;
}

function isDomain(scan: Scan, i: number): boolean {
  return i < scan.count && (scan.bits[i] & Word.officeDomain) !== 0;
}

/** "the city’s mayor": the title is what follows the possessive, unless a name in capitals owns it. */
function ownStart(scan: Scan, first: number, head: number): number {
  for (let i = head; i > first; i--) {
    if (isApostrophe(scan, i)) return isCapital(scan, i - 1) ? first : i + 1;
  }
  return first;
}

/** One past what belongs to an office whose title ends before token `end`: `spokesman |for the Harbour Board|`. */
export function endOfApposition(scan: Scan, end: number): number {
  let i = end;
  while (i < scan.count && i < end + 12 && scan.sentence[i] === scan.sentence[end - 1]) {
    if (scan.kind[i] === TokenKind.punctuation || scan.kind[i] === TokenKind.quote || isVerbLike(scan, i))
      break;
    if (scan.bits[i] & Word.relative) break;
    i++;
  }
  return i;
}

/** "a spokesman for |the Harbour Board": the body that follows a preposition. */
function bodyAfter(scan: Scan, end: number, reach: number): string | null {
  if (end >= reach || !belonging.has(scan.lexeme[end])) return null;
  let first = end + 1;
  while (first < reach && !isCapital(scan, first)) first++;
  let last = first;
  while (
    last < reach &&
    (isCapital(scan, last) || scan.lexeme[last] === ofWord || scan.lexeme[last] === andWord)
  )
    last++;
  while (last > first && !isCapital(scan, last - 1)) last--;
  // “A spokeswoman for |Ruth| van der Rill”: a person.
  if (last < reach && isLower(scan, last) && scan.bits[last] & Word.particle) return null;
  return last > first ? wordsBetween(scan, first, last) : null;
}
