import { hashString } from '../base/index.ts';
import { TokenKind } from '../language/index.ts';
import { isCapital, isComma, isFunctionWord, isLower, isNear, isStop, unitOf, wordsBetween } from './scan.ts';
import type { Scan } from './scan.ts';
import { anyName, anyOffice, anyPlace, countryOf, Word } from './words.ts';
import type { Gender } from './types.ts';

/** What an office or role at a name says. */
export interface Title {
  readonly text: string;
  readonly official: boolean;
  readonly gender: Gender;
  readonly organisation: string | null;
  /** First token and one past the last. */
  readonly first: number;
  readonly end: number;
}

/** Reads the title in tokens [first, end); `head` is its office or role. */
export function readTitle(scan: Scan, first: number, end: number): Title {
  let text = wordsBetween(scan, first, end);
  if (isStop(scan, end)) text += '.';
  return {
    text,
    official: isOfficial(scan, first, end),
    gender: genderOf(scan, first, end),
    organisation: organisationIn(scan, first, end),
    first,
    end,
  };
}

/**
 * Whether the words make an official: an office of state, courts, forces, parties ("minister", "police chief"), or a
 * body's office beside a public body's name ("Trump campaign manager", "director of the intelligence bureau").
 */
export function isOfficial(scan: Scan, first: number, end: number): boolean {
  let body = false;
  let bodyOffice = false;
  let office = false;
  let role = false;
  let holder = true;
  for (let i = first; i < end; i++) {
    const bits = scan.bits[i];
    if (bits & (Word.publicBody | Word.nationality | Word.country)) body = true;
    // "Director of the Justice Centre": what follows the office is its body, not another office.
    if (belonging.has(scan.lexeme[i])) holder = false;
    if (!holder) continue;
    if (bits & Word.official) {
      if (!isPrivateUse(scan, i, first, end)) office = true;
    } else if (bits & Word.bodyOffice) {
      bodyOffice = true;
      if (first + 1 === end && isCapital(scan, i) && addressed.has(scan.lexeme[i])) office = true;
    } else if (bits & Word.role && !(bits & Word.officeModifier)) role = true;
  }
  if (office) return !role || hasHead(scan, first, end);
  return bodyOffice && body;
}

const belonging = new Set('of for at to in with from'.split(' ').map(hashString));

/** Offices that by themselves, with a capital and before a name, are an official's: "Speaker Dorn". */
const addressed = new Set('speaker chairman chairwoman director chief leader'.split(' ').map(hashString));

/** "general manager", "secretary of the club", "vice president at a bank": the word alone proves nothing there. */
function isPrivateUse(scan: Scan, i: number, first: number, end: number): boolean {
  const lexeme = scan.lexeme[i];
  if (lexeme === generalWord) return i + 1 < end && isLower(scan, i) && (scan.bits[i + 1] & anyOffice) !== 0;
  if (lexeme === presidentWord || lexeme === vicePresidentWord || lexeme === secretaryWord) {
    if (isLower(scan, i) && i - 1 > first && scan.lexeme[i - 1] === viceWord) return true;
    return (end - first > 1 && hasPrivateBody(scan, first, end)) || scan.bits[end - 1] & Word.role
      ? true
      : false;
  }
  if (lexeme === attorneyWord || lexeme === solicitorWord) {
    const next = i + 1 < end ? scan.lexeme[i + 1] : 0;
    const before = i > first ? scan.bits[i - 1] : 0;
    return next !== generalWord && !(before & (Word.publicBody | Word.place));
  }
  return false;
}

function hasPrivateBody(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const bits = scan.bits[i];
    if (bits & (Word.publicBody | anyOffice | Word.officeModifier | Word.officeDomain)) continue;
    if (bits & (Word.body | Word.known)) return true;
    if (isCapital(scan, i) && !(bits & (anyPlace | Word.functionWord))) return true;
  }
  return false;
}

function hasHead(scan: Scan, first: number, end: number): boolean {
  for (let i = end - 1; i >= first; i--) {
    if (scan.bits[i] & anyOffice) return (scan.bits[i] & Word.official) !== 0;
  }
  return false;
}

const generalWord = hashString('general');
const viceWord = hashString('vice');
const presidentWord = hashString('president');
const vicePresidentWord = hashString('vice-president');
const secretaryWord = hashString('secretary');
const attorneyWord = hashString('attorney');
const solicitorWord = hashString('solicitor');

function genderOf(scan: Scan, first: number, end: number): Gender {
  for (let i = end - 1; i >= first; i--) {
    if (scan.bits[i] & Word.male) return 'male';
    if (scan.bits[i] & Word.female) return 'female';
  }
  return 'unknown';
}

/** The country or body that the title names: "Pakistani" → Pakistan, "Ohio Gov." → Ohio, "FBI Director" → FBI. */
export function organisationIn(scan: Scan, first: number, end: number): string | null {
  for (let i = first; i < end; i++) {
    if (!isCapital(scan, i)) continue;
    const country = scan.bits[i] & (Word.country | Word.nationality) ? countryOf(scan.lexeme[i]) : undefined;
    if (country) return country;
    if (scan.bits[i] & (Word.place | Word.known)) return placeFrom(scan, first, i, end);
  }
  let last = end;
  while (last > first && !(scan.bits[last - 1] & anyOffice)) last--;
  let from = last - 1;
  while (
    from > first &&
    isCapital(scan, from - 1) &&
    !(scan.bits[from - 1] & (anyOffice | Word.officeModifier))
  )
    from--;
  const named = from < last - 1 && isCapital(scan, from) && !isFunctionWord(scan, from);
  return named ? wordsBetween(scan, from, last - 1) : null;
}

/** "New Jersey", "South Carolina": a place of two words is taken whole. */
function placeFrom(scan: Scan, first: number, i: number, end: number): string {
  let from = i;
  if (from > first && isCapital(scan, from - 1) && !(scan.bits[from - 1] & (anyOffice | Word.officeModifier)))
    from--;
  let to = i + 1;
  while (to < end && isCapital(scan, to) && scan.bits[to] & Word.place) to++;
  return wordsBetween(scan, from, to);
}

/**
 * First token of the title in small letters that stands directly before token `i`: `former police chief |Peter Dorn`.
 * Returns `i` when there is none.
 */
export function lowerTitleBefore(scan: Scan, i: number, floor: number): number {
  const last = i - 1;
  if (last < floor || !isLower(scan, last) || !isNear(scan, i)) return i;
  const head = headBefore(scan, last, floor);
  if (head < 0) return i;
  let first = head;
  for (let k = head - 1; k >= floor && k > head - 9; k--) {
    if (!isNear(scan, k + 1) || !belongsToTitle(scan, k)) break;
    first = k;
  }
  return trimLeft(scan, first, head);
}

/** The office that ends at token `last`: "mayor", or "secretary" of "secretary of state". */
function headBefore(scan: Scan, last: number, floor: number): number {
  if (scan.bits[last] & Word.functionWord) return -1;
  if (scan.bits[last] & (anyOffice | Word.someone)) return last;
  if (!(scan.bits[last] & Word.officeDomain)) return -1;
  let k = last - 1;
  while (k > floor && k > last - 4 && scan.lexeme[k] !== ofWord && scan.bits[k] & Word.officeDomain) k--;
  return k > floor && scan.lexeme[k] === ofWord && scan.bits[k - 1] & anyOffice ? k - 1 : -1;
}

function belongsToTitle(scan: Scan, k: number): boolean {
  if (scan.kind[k] === TokenKind.number) return scan.end[k] - scan.start[k] === 4;
  if (scan.kind[k] !== TokenKind.word || unitOf(scan, k) === 0x2019 || unitOf(scan, k) === 0x27) return false;
  const bits = scan.bits[k];
  if (
    bits & (Word.officeModifier | Word.publicBody | anyOffice | Word.officeDomain) &&
    !(bits & Word.functionWord)
  )
    return true;
  if (bits & Word.officeModifier) return true;
  if (isCapital(scan, k)) return !(bits & (Word.functionWord | Word.calendar));
  return scan.text.slice(scan.start[k], scan.end[k]).includes('-');
}

/** A verb or an opening word that slipped in ("Asked former mayor …") is not part of the title. */
function trimLeft(scan: Scan, first: number, head: number): number {
  while (
    first < head &&
    scan.bits[first] & Word.ordinary &&
    !(scan.bits[first] & (Word.officeModifier | Word.publicBody))
  )
    first++;
  return first;
}

/** An apposition after a name: `Anna Keller|, the city’s mayor,`. */
export interface Apposition extends Title {
  /** One past the apposition, its closing comma not included. */
  readonly after: number;
}

/** Reads the apposition whose comma is token `comma`. */
export function readApposition(scan: Scan, comma: number): Apposition | undefined {
  if (!isComma(scan, comma)) return undefined;
  let i = comma + 1;
  // "Keller, 54, a baker": the age is passed over.
  if (scan.kind[i] === TokenKind.number && isComma(scan, i + 1)) i += 2;
  if (i >= scan.count || scan.sentence[i] !== scan.sentence[comma]) return undefined;
  const determined = isDeterminer(scan, i);
  let first = determined ? i + 1 : i;
  if (scan.bits[i] & Word.relative && scan.bits[i + 1] & Word.functionWord) first = i + 3;
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
  const end = endOfTitle(scan, head);
  const own = ownStart(scan, first, head);
  const title = readTitle(scan, own, end);
  const reach = endOfApposition(scan, end);
  if (!closes(scan, end, reach)) return undefined;
  const organisation = title.organisation ?? bodyAfter(scan, end, reach);
  const official = title.official || isOfficial(scan, own, reach);
  return { ...title, organisation, official, after: reach };
}

/** An apposition ends in a mark; `In Elmford, |the mayor declined …` is a clause of its own. */
function closes(scan: Scan, end: number, reach: number): boolean {
  if (reach < scan.count && scan.kind[reach] === TokenKind.word && !(scan.bits[reach] & Word.relative))
    return false;
  if (end === reach || !isLower(scan, end)) return true;
  return (
    belonging.has(scan.lexeme[end]) ||
    (scan.bits[end] & Word.functionWord) !== 0 ||
    additions.has(scan.lexeme[end])
  );
}

const additions = new Set(
  'based named appointed elected charged accused known born responsible working whose'
    .split(' ')
    .map(hashString),
);

function isDeterminer(scan: Scan, i: number): boolean {
  return isLower(scan, i) && determiners.has(scan.lexeme[i]);
}

const determiners = new Set('a an the his her its their our one another'.split(' ').map(hashString));

/** The office or role that heads the noun phrase at `first`: the last one before a comma or a small word. */
function findHead(scan: Scan, first: number): number {
  let head = -1;
  for (let i = first; i < scan.count && i < first + 12; i++) {
    if (scan.kind[i] !== TokenKind.word) {
      if (scan.kind[i] === TokenKind.number || unitOf(scan, i) === 0x27 || unitOf(scan, i) === 0x2019)
        continue;
      break;
    }
    if (isPossessiveToken(scan, i)) {
      head = -1;
      continue;
    }
    const bits = scan.bits[i];
    if (bits & Word.functionWord && !(bits & anyOffice)) {
      if (head >= 0 || scan.lexeme[i] !== ofWordThe) break;
      continue;
    }
    if (isVerbLike(scan, i)) break;
    if (bits & (anyOffice | Word.someone)) head = i;
  }
  return head;
}

const ofWordThe = hashString('the');

/** "said", "told", "was": the clause's verb ends any apposition. */
function isVerbLike(scan: Scan, i: number): boolean {
  return verbs.has(scan.lexeme[i]);
}

const verbs = new Set(
  'said says told tells added is was are were has had will would announced'.split(' ').map(hashString),
);

/** "secretary of state", "head of the water board": what "of" adds belongs to the title, what "at" or "in" adds does not. */
export function endOfTitle(scan: Scan, head: number): number {
  let end = head + 1;
  while (end < scan.count && end < head + 14) {
    const lexeme = scan.lexeme[end];
    if (lexeme !== ofWord && lexeme !== toWord) break;
    let next = end + 1;
    while (next < scan.count && next < end + 9 && isTitleWord(scan, next)) next++;
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

const ofWord = hashString('of');
const toWord = hashString('to');
const theWord = hashString('the');
const andWord = hashString('and');
const forWord = hashString('for');

function isTitleWord(scan: Scan, i: number): boolean {
  if (isPossessiveToken(scan, i)) return true;
  if (scan.kind[i] !== TokenKind.word) return false;
  if (scan.lexeme[i] === theWord) return true;
  if (scan.lexeme[i] === andWord || scan.lexeme[i] === forWord)
    return isCapital(scan, i + 1) || isDomain(scan, i + 1);
  if (isCapital(scan, i)) return true;
  return !isFunctionWord(scan, i) && !isVerbLike(scan, i);
}

function isDomain(scan: Scan, i: number): boolean {
  return i < scan.count && (scan.bits[i] & Word.officeDomain) !== 0;
}

function isPossessiveToken(scan: Scan, i: number): boolean {
  const unit = unitOf(scan, i);
  return unit === 0x27 || unit === 0x2019;
}

/** "the city’s mayor": the title is what follows the possessive, unless a name in capitals owns it. */
function ownStart(scan: Scan, first: number, head: number): number {
  for (let i = head; i > first; i--) {
    if (isPossessiveToken(scan, i)) return isCapital(scan, i - 1) ? first : i + 1;
  }
  return first;
}

function endOfApposition(scan: Scan, end: number): number {
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
  if (end >= reach || !(scan.bits[end] & Word.functionWord)) return null;
  let first = end + 1;
  while (first < reach && !isCapital(scan, first)) first++;
  let last = first;
  while (
    last < reach &&
    (isCapital(scan, last) || scan.lexeme[last] === ofWord || scan.lexeme[last] === andWord)
  )
    last++;
  while (last > first && !isCapital(scan, last - 1)) last--;
  return last > first ? wordsBetween(scan, first, last) : null;
}

/** Whether a folded given name of these bits is one gender's. */
export function genderOfName(bits: number): Gender {
  const both = bits & anyName;
  if (both === Word.maleName) return 'male';
  if (both === Word.femaleName) return 'female';
  return 'unknown';
}
