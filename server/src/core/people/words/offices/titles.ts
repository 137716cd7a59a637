import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind, TokenShape } from '../../../language/index.ts';
import { isOfficial } from './official.ts';
import {
  isApostrophe,
  isCapital,
  isFunctionWord,
  isLower,
  isNear,
  isParticiple,
  isPossessive,
  isStop,
  opensSentence,
  wordAt,
  wordsBetween,
} from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import { forWord, ofWord, theWord } from '../scan/small-words.ts';
import type { Gender } from '../../types.ts';
import { anyOffice, countryOf, properOffice, Word } from '../scan/words.ts';

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

/** Reads the title in tokens [first, end). */
export function readTitle(scan: Scan, first: number, end: number): Title {
  let text = withoutEnd(wordsBetween(scan, first, end));
  if (isStop(scan, end) && isShortTitle(scan, end - 1)) text += '.';
  return {
    text,
    official: isOfficial(scan, first, end),
    gender: genderOf(scan, first, end),
    organisation: organisationIn(scan, first, end),
    first,
    end,
  };
}

/** "union’s president." at a sentence's end: the mark is none of the title, except after "Sen." or "U.S.". */
function withoutEnd(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x2e) {
    const word = text.slice(text.lastIndexOf(' ') + 1, -1);
    return word.length > 4 && !word.includes('.') ? text.slice(0, -1) : text;
  }
  return last === 0x2c || last === 0x3b || last === 0x3a ? text.slice(0, -1) : text;
}

/** "Sen", "Gov": a title that is written with a full stop. */
function isShortTitle(scan: Scan, i: number): boolean {
  const titled = scan.bits[i] & (anyOffice | Word.honorific | Word.place);
  return (
    scan.shape[i] === TokenShape.capitalised &&
    scan.end[i] - scan.start[i] <= 4 &&
    (titled & ~Word.role) !== 0
  );
}

function genderOf(scan: Scan, first: number, end: number): Gender {
  for (let i = end - 1; i >= first; i--) {
    // “Ms Rill|’s| deputy” tells nothing of the deputy.
    if (isPossessive(scan, i)) break;
    // Datuk and Tan Sri are women as well as men.
    const gender = scan.bits[i] & (Word.male | Word.female);
    if (gender === Word.male) return 'male';
    if (gender === Word.female) return 'female';
  }
  return 'unknown';
}

/** The country or body that the title names: "Pakistani" → Pakistan, "Ohio Gov." → Ohio, "FBI Director" → FBI. */
export function organisationIn(scan: Scan, first: number, end: number): string | null {
  return countryOrPlaceIn(scan, first, end) ?? firmOf(scan, first, end) ?? bodyBeforeOffice(scan, first, end);
}

function countryOrPlaceIn(scan: Scan, first: number, end: number): string | null {
  for (let i = first; i < end; i++) {
    if (!isCapital(scan, i)) continue;
    const country = scan.bits[i] & (Word.country | Word.nationality) ? countryOf(scan.lexeme[i]) : undefined;
    if (country) return country;
    // “Senior |Vice| President” is no president of Vice.
    const named =
      scan.bits[i] & (Word.place | Word.known) &&
      !(scan.bits[i] & Word.known && scan.bits[i] & Word.officeModifier);
    if (named) return placeFrom(scan, first, i, end);
  }
  return null;
}

/** "|Foreign Ministry| spokesman": the capitals before the last office of the title. */
function bodyBeforeOffice(scan: Scan, first: number, end: number): string | null {
  let last = end;
  while (last > first && !(scan.bits[last - 1] & anyOffice)) last--;
  let from = last - 1;
  while (from > first && isCapital(scan, from - 1) && !(scan.bits[from - 1] & (anyOffice | Word.honorific))) {
    // "|Foreign| Ministry spokesman" and "deputy |Harbour| director": what modifies an office is in a body's name, too.
    if (scan.bits[from - 1] & Word.officeModifier && !(from < last - 1 && scan.bits[from] & Word.body)) break;
    from--;
  }
  // "Crane driver Ruth Dorn": at a sentence's beginning a capital says nothing.
  const plain = (scan.bits[from] & ~(Word.document | Word.thing)) === 0;
  if (from === last - 2 && opensSentence(scan, from)) {
    if (plain && isMereRole(scan, last - 1)) return null;
    // “|Company| spokesman Tom Rill”.
    if ((scan.bits[from] & ~common) === 0 && scan.bits[from] & Word.body) return null;
  }
  // "Fisheries Minister": what stands before it is the office's field, not a body.
  if (fields.has(scan.lexeme[last - 1])) return null;
  // "Two members", "PhD candidate": neither a number nor a degree names a body.
  const named =
    from < last - 1 &&
    isCapital(scan, from) &&
    !(scan.bits[from] & (Word.functionWord | Word.suffix)) &&
    !numbers.has(scan.lexeme[from]);
  return named ? wordsBetween(scan, startOfBody(scan, from, first), last - 1) : null;
}

/** "|Department of| Health spokesman", "|Elm Institute of| Directors president": the body whose name an "of" holds together; else `i`. */
function startOfBody(scan: Scan, i: number, floor: number): number {
  const head = i - 2;
  if (head < floor || !isCapital(scan, i) || !isCapital(scan, head) || !isLink(scan, i - 1)) return i;
  if (!(scan.bits[head] & (Word.body | Word.publicBody)) || !isNear(scan, i)) return i;
  let first = head;
  while (first > floor && isOfFirm(scan, first - 1) && isNear(scan, first)) first--;
  return first;
}

/** "|Tessel| CEO", "|Tessel Brands| Chief Financial Officer", "chief executive of |Tessel|": whose executive somebody is. */
function firmOf(scan: Scan, first: number, end: number): string | null {
  let chief = first;
  while (chief < end && !isExecutive(scan, chief)) chief++;
  if (chief === end) return null;
  let from = chief;
  while (from > first && isOfFirm(scan, from - 1)) from--;
  if (from < chief) return wordsBetween(scan, from, chief);
  let of = chief;
  while (of < end && scan.lexeme[of] !== ofWord) of++;
  const name = scan.lexeme[of + 1] === theWord ? of + 2 : of + 1;
  let to = name;
  while (to < end && (isOfFirm(scan, to) || (to > name && isStop(scan, to)))) to++;
  return to > name ? wordsBetween(scan, name, to) : null;
}

/** An office that only firms and their like have. */
function isExecutive(scan: Scan, i: number): boolean {
  return executives.has(scan.lexeme[i]) || isChiefOfficer(scan, i);
}

/** "|Chief executive|", "|chief privacy officer|". */
export function isChiefOfficer({ lexeme }: Scan, i: number): boolean {
  return lexeme[i] === chiefWord && (officers.has(lexeme[i + 1]) || officers.has(lexeme[i + 2]));
}

function isOfFirm(scan: Scan, i: number): boolean {
  const no = anyOffice | Word.officeModifier | Word.functionWord;
  if (!isCapital(scan, i) || scan.bits[i] & no) return false;
  return !(scan.bits[i] & Word.ordinary && opensSentence(scan, i));
}

const executives = hashesOf('ceo cfo coo cto');
const chiefWord = hashString('chief');
const officers = hashesOf('executive officer');

const common = Word.body | Word.officeDomain | Word.ordinary | Word.group | Word.thing;

function isMereRole(scan: Scan, i: number): boolean {
  return (scan.bits[i] & properOffice) === 0;
}

const numbers = hashesOf(
  'one two three four five six seven eight nine ten eleven twelve several dozens hundreds thousands both many most',
);
const fields = hashesOf('minister ministers secretary secretaries commissioner ambassador adviser advisor');

/** "New Jersey", "South Carolina": a place of two words is taken whole. */
function placeFrom(scan: Scan, first: number, i: number, end: number): string {
  let from = i;
  if (from > first && isCapital(scan, from - 1)) {
    const bits = scan.bits[from - 1];
    const apart = bits & (anyOffice | Word.officeModifier | Word.functionWord);
    if (!apart || placeLeads.has(scan.lexeme[from - 1])) from--;
  }
  let to = i + 1;
  while (to < end && isCapital(scan, to) && scan.bits[to] & Word.place) to++;
  return wordsBetween(scan, from, to);
}

const grades = hashesOf('most right very rt');
const placeLeads = hashesOf('new north south east west');

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
    if (!isNear(scan, k + 1) || !(belongsToTitle(scan, k) || (k === head - 1 && isField(scan, k)))) break;
    first = k;
  }
  return startOfBody(scan, trimLeft(scan, first, head), floor);
}

/** The office that ends at token `last`: "mayor", or "secretary" of "secretary of state". */
function headBefore(scan: Scan, last: number, floor: number): number {
  if (scan.bits[last] & Word.functionWord) return -1;
  // “The |official| Elmford Baking account”.
  if (scan.lexeme[last] === officialWord && scan.lexeme[last - 1] === theWord) return -1;
  // “Democratic |candidate for governor| Ruth Dorn”: she is none yet.
  if (scan.lexeme[last - 1] === forWord && candidates.has(scan.lexeme[last - 2])) return last - 2;
  if (scan.bits[last] & (anyOffice | Word.someone)) return last;
  if (!(scan.bits[last] & Word.officeDomain)) return -1;
  let k = last - 1;
  while (k > floor && k > last - 4 && !isLink(scan, k) && scan.bits[k] & Word.officeDomain) k--;
  return k > floor && isLink(scan, k) && scan.bits[k - 1] & anyOffice ? k - 1 : -1;
}

const candidates = hashesOf('candidate nominee contender hopeful');

/** “Secretary |of| state”, “MEC |for| health”. */
function isLink({ lexeme }: Scan, k: number): boolean {
  return lexeme[k] === ofWord || lexeme[k] === forWord;
}

/** First token of the words before a title that belong to it: `|former Defence Minister`, `|then-deputy chief`. */
export function modifiersBefore(scan: Scan, i: number, floor: number): number {
  let first = i;
  // “|Noted| Prof. Harriet Stone”: the cue is none of the title.
  while (first > floor && first > i - 4 && isNear(scan, first) && !scan.edge[first]) {
    const bits = scan.bits[first - 1];
    // “The |Most| Rev. Tom Rill”, “the |Rt| Hon. Ruth Dorn”.
    const graded = grades.has(scan.lexeme[first - 1]) && (scan.bits[first] & Word.honorific) !== 0;
    const modifies = graded || ((bits & Word.officeModifier) !== 0 && isLower(scan, first - 1));
    const text = modifies ? '' : wordAt(scan, first - 1);
    if (!modifies && !/^(?:then|ex|vice|former)-/i.test(text)) break;
    first--;
  }
  return first;
}

function belongsToTitle(scan: Scan, k: number): boolean {
  if (scan.kind[k] === TokenKind.number) return scan.end[k] - scan.start[k] === 4;
  if (scan.kind[k] !== TokenKind.word || isApostrophe(scan, k)) return false;
  const bits = scan.bits[k];
  if (
    bits & (Word.officeModifier | Word.publicBody | anyOffice | Word.officeDomain) &&
    !(bits & Word.functionWord)
  )
    return true;
  if (bits & Word.officeModifier) return true;
  // “Presidential |office| spokesman”, “|school| board member”.
  if (bits & Word.body && isLower(scan, k)) return isOfTitle(scan, k);
  if (isCapital(scan, k)) return !(bits & (Word.functionWord | Word.calendar));
  return wordAt(scan, k).includes('-');
}

/** A noun for a body in small letters, right before an office, or behind another word that belongs to one. */
function isOfTitle(scan: Scan, k: number): boolean {
  const next = scan.bits[k + 1];
  if (next & Word.body || (next & properOffice && !(next & Word.role))) return true;
  return (
    (scan.bits[k - 1] & (Word.officeModifier | Word.publicBody | Word.body)) !== 0 &&
    !isFunctionWord(scan, k - 1)
  );
}

/** "UN |humanitarian| chief": a word between a public body and an office. */
function isField(scan: Scan, k: number): boolean {
  // “Republican |poll| leader” leads in a poll.
  const no = Word.functionWord | Word.document;
  if (!isLower(scan, k) || scan.bits[k] & no || isParticiple(scan, k) || !isCapital(scan, k - 1))
    return false;
  const verb = scan.text.charCodeAt(scan.end[k] - 1) === 0x73;
  return (
    !verb && isNear(scan, k) && (scan.bits[k - 1] & (Word.publicBody | Word.known | Word.nationality)) !== 0
  );
}

/** A verb or an opening word that slipped in ("Asked former mayor …") is not part of the title. */
function trimLeft(scan: Scan, first: number, head: number): number {
  while (
    first < head &&
    scan.bits[first] & Word.ordinary &&
    !(scan.bits[first] & (Word.officeModifier | Word.publicBody | Word.body)) &&
    // “|World| Bank president”.
    !(isCapital(scan, first + 1) && scan.bits[first + 1] & Word.body)
  )
    first++;
  return first;
}

const officialWord = hashString('official');
