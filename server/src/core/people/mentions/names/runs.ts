import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind, TokenShape } from '../../../language/index.ts';
import {
  closesBracket,
  isApostrophe,
  isCapital,
  isComma,
  isFunctionWord,
  isLower,
  isNear,
  isPossessive,
  isStop,
  opensBracket,
  opensSentence,
  unitOf,
  wordAt,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { andWord, byWord, forWord, ofWord, onWord, theWord, toWord } from '../../words/scan/small-words.ts';
import { isPartyAndState } from './parties.ts';
import { afterThe, endOfFields, isField, isFielded } from '../../words/offices/fields.ts';
import { anyName, anyOffice, anyPlace, Word } from '../../words/scan/words.ts';

/** A sequence of words in capitals with the small words that join them; token indices, `end` exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** True when "of" or "for" joins parts of it. */
  readonly joined: boolean;
}

/**
 * Reads the capital sequence that begins at token `i`, or returns undefined when none may begin there.
 * "Gen. Khalid bin Sayf", "Ministry of Foreign Affairs", "Ruth “Rudi” Keller", "Peter Dorn, Jr.".
 */
export function readRun(scan: Scan, i: number): Run | undefined {
  if (!mayBegin(scan, i)) return undefined;
  const whole = endOfCompound(scan, i);
  let end = Math.max(i + 1, whole);
  let joined = false;
  let office = whole > i || isBodyOrOffice(scan, i);
  for (;;) {
    const next = stepOver(scan, end, joined, office);
    if (next === end) break;
    const joins = joining.has(scan.lexeme[end]) || (scan.lexeme[end] === toWord && isCause(scan, end));
    if (joins && isLower(scan, end)) joined = true;
    office ||= isBodyOrOffice(scan, next - 1) || (scan.bits[next - 1] & Word.group) !== 0;
    end = next;
  }
  return { first: i, end, joined };
}

const joining = hashesOf('of for on');
const plcWord = hashString('plc');
const aWord = hashString('a');
const mayWord = hashString('may');
const datoWord = hashString('dato');
/** “The Health and Safety |Executive|”. */
const executiveWord = hashString('executive');

function mayBegin(scan: Scan, i: number): boolean {
  if (!isCapital(scan, i) || isFunctionWord(scan, i) || isPartyAndState(scan, i)) return false;
  if (unitOf(scan, i) === 0x23) return false;
  // “|BY| RUTH DORN”.
  if (scan.lexeme[i] === byWord) return false;
  const bits = scan.bits[i];
  if (bits & Word.calendar) {
    return (bits & anyName) !== 0 && isCapital(scan, i + 1) && (scan.bits[i + 1] & Word.calendar) === 0;
  }
  return true;
}

/** Where the run goes on from token `j`, or `j` itself when it ends there. */
function stepOver(scan: Scan, j: number, joined: boolean, office: boolean): number {
  if (j >= scan.count || scan.sentence[j] !== scan.sentence[j - 1]) return j;
  // A list of fields goes on, wherever the reader takes the source to end.
  if (isComma(scan, j) && joined && hasFields(scan, j)) return overFields(scan, j);
  if (!isNear(scan, j) || scan.edge[j]) return j;
  if (isCapital(scan, j)) return goesOnInCapitals(scan, j) ? j + 1 : j;
  if (isArabic(scan, j)) return j + 1;
  if (isMisread(scan, j)) return j + 2;
  if (isPossessive(scan, j)) return isSaint(scan, j - 2) && isCapitalNear(scan, j + 1) ? j + 2 : j;
  if (isStop(scan, j)) return overStop(scan, j);
  // "Dato|’| Sri Tom Rill".
  if (scan.lexeme[j - 1] === datoWord && isApostrophe(scan, j)) return isCapitalNear(scan, j + 1) ? j + 2 : j;
  if (isAyn(scan, j)) return isCapitalNear(scan, j + 1) ? j + 2 : j;
  if (scan.kind[j] === TokenKind.quote) return overNickname(scan, j);
  if (isGrade(scan, j)) return isCapitalNear(scan, j + 1) ? j + 2 : j;
  if (isComma(scan, j)) return overSuffix(scan, j);
  if (isLower(scan, j)) return overSmallWords(scan, j, joined, office);
  switch (unitOf(scan, j)) {
    case 0x28: // (
      return overRetired(scan, j, j);
    case 0x26: // “Wing |&| Prayer”: a firm, or a group that is called like one.
      return isCapitalNear(scan, j + 1) ? j + 2 : j;
    default:
      return j;
  }
}

/** "Sheikh |‘|Abd al-Karim": the sign for a sound, right before the word that it belongs to. */
function isAyn(scan: Scan, j: number): boolean {
  return (
    unitOf(scan, j) === 0x2018 && scan.kind[j] === TokenKind.punctuation && scan.end[j] === scan.start[j + 1]
  );
}

/** Whether the word in capitals at `j` is more of the name. */
function goesOnInCapitals(scan: Scan, j: number): boolean {
  if (isPartyAndState(scan, j)) return false;
  if (isFunctionWord(scan, j) && !isOfSlogan(scan, j) && !isShouted(scan, j)) return false;
  if (scan.bits[j] & Word.calendar && !isCalledSo(scan, j)) return false;
  // Two words without a space between them are a sentence's end and the next one's beginning.
  return scan.start[j] > scan.end[j - 1];
}

/** "USA |TODAY|": in capitals throughout, even a small word is part of a name. */
function isShouted({ shape, titleCase }: Scan, j: number): boolean {
  return shape[j] === TokenShape.upper && shape[j - 1] === TokenShape.upper && !titleCase;
}

/** "Gov|.| Ruth Dorn", "Ms|.| van der Rill", "Col|.| (ret.) Tom Rill". */
function overStop(scan: Scan, j: number): number {
  if (!isAbbreviation(scan, j - 1)) return j;
  if (opensBracket(scan, j + 1)) return overRetired(scan, j + 1, j);
  if (isGrade(scan, j + 1) && isCapitalNear(scan, j + 2)) return j + 2;
  const next = overParticles(scan, j + 1);
  if (next > j + 1) return next;
  return isCapitalNear(scan, j + 1) || (isArabic(scan, j + 1) && isNear(scan, j + 1)) ? j + 2 : j;
}

/** "Ruth |May| Dorn", "Interior Secretary |Mar| Rill": a day or month that is a name here. */
function isCalledSo(scan: Scan, j: number): boolean {
  const before = scan.bits[j - 1];
  if (scan.bits[j] & anyName && before & anyName) return true;
  return (
    (before & (Word.official | Word.honorific)) !== 0 &&
    isCapitalNear(scan, j + 1) &&
    !(scan.bits[j + 1] & Word.calendar)
  );
}

/** "Save |Our| Rivers", "Harbours |Without| Walls", "Clean Air |Now|": a group’s name has its small words in capitals. */
export function isOfSlogan(scan: Scan, j: number): boolean {
  return (
    !scan.titleCase &&
    isFunctionWord(scan, j) &&
    scan.shape[j] === TokenShape.capitalised &&
    scan.end[j] - scan.start[j] > 1 &&
    isCapital(scan, j - 1) &&
    !(scan.bits[j - 1] & (Word.official | Word.honorific | Word.calendar)) &&
    // “Elmford |May| 3”.
    scan.lexeme[j] !== mayWord &&
    // "Enter |The| Elmford Post".
    !(scan.lexeme[j] === theWord && opensSentence(scan, j - 1))
  );
}

function overSmallWords(scan: Scan, j: number, joined: boolean, office: boolean): number {
  const lexeme = scan.lexeme[j];
  if (lexeme === ofWord || lexeme === forWord) {
    const next = scan.lexeme[j + 1] === theWord || scan.lexeme[j + 1] === aWord ? j + 2 : j + 1;
    if (next === j + 1 && isHolder(scan, j, next)) return j;
    return office && isCapitalNear(scan, next) ? next + 1 : j;
  }
  if (lexeme === toWord) return office && (isServed(scan, j + 1) || isCause(scan, j)) ? j + 2 : j;
  if (lexeme === onWord) return isBodyOrOffice(scan, j - 1) && isField(scan, j + 1) ? j + 2 : j;
  if (lexeme === andWord) {
    const field = afterThe(scan, j + 1);
    if (!joined || !isCapitalNear(scan, field)) return j;
    if (field > j + 1) return hasFields(scan, j) && isField(scan, field) ? field + 1 : j;
    return scan.bits[field] & Word.officeDomain || (hasFields(scan, j) && isField(scan, field)) ? j + 2 : j;
  }
  return lexeme === plcWord ? j + 1 : overParticles(scan, j);
}

/** "Ruth |van der| Rill": one past the word in capitals behind small words of a name, or `j` itself. */
function overParticles(scan: Scan, j: number): number {
  let next = j;
  while (next < j + 3 && isLower(scan, next) && scan.bits[next] & Word.particle) next++;
  if (next === j) return j;
  return (isCapital(scan, next) || isArabic(scan, next)) && isNear(scan, next) ? next + 1 : j;
}

/** "The nomination by the Taoiseach of |Deputy Ruth Dorn|": somebody with a title of their own, and nothing an office is of. */
function isHolder(scan: Scan, of: number, i: number): boolean {
  // “A |Bench of| Justices Sen and Bose”.
  if (benches.has(scan.lexeme[of - 1])) return (scan.bits[i] & Word.official) !== 0;
  if (!(scan.bits[of - 1] & anyOffice) || scan.bits[of - 1] & Word.body) return false;
  const titled = scan.bits[i] & Word.honorific || holders.has(scan.lexeme[i]);
  return titled !== 0 && titled !== false && isCapitalNear(scan, isStop(scan, i + 1) ? i + 2 : i + 1);
}

const benches = hashesOf('bench panel');
const holders = hashesOf('deputy senator judge mayor governor');

/** "Secretary General to |Parliament| Ruth Dorn": a body, with a name behind it. */
function isServed(scan: Scan, i: number): boolean {
  const body = scan.bits[i] & (Word.body | Word.publicBody);
  return body !== 0 && !(scan.bits[i] & anyOffice) && isCapitalNear(scan, i) && isCapitalNear(scan, i + 1);
}

/** “Committee |to| Protect Bakers”: what a body is there to do, in capitals. */
function isCause(scan: Scan, to: number): boolean {
  if (!causes.has(scan.lexeme[to - 1]) || !isCapitalNear(scan, to + 1) || !isCapitalNear(scan, to + 2))
    return false;
  return !(scan.bits[to + 1] & (anyName | anyOffice | anyPlace | Word.body | Word.honorific));
}

const causes = hashesOf('committee campaign coalition');

/** So many words the name of a body takes at most up to its "and", and behind it. */
const longestPart = 5;

/**
 * “The |Food and Drug Administration|”, “the |Passport, Immigration and Citizenship Agency|”, “|Scottish Fire and Rescue Service|”:
 * one past the noun for a body that ends what "and" joins; `first` where an article or a place before such words, or the noun,
 * is not there.
 */
function endOfCompound(scan: Scan, first: number): number {
  let i = first;
  if (scan.lexeme[first - 1] !== theWord) {
    const pair = endOfPair(scan, first);
    if (pair > first) return pair;
    if (!(scan.bits[first] & anyPlace) || !isField(scan, first + 1)) return first;
    i++;
  } else if (scan.bits[first] & anyPlace && isField(scan, first + 1)) i++;
  const last = i + longestPart;
  while (i < last && (isFieldOfBody(scan, i) || (isComma(scan, i) && isFieldOfBody(scan, i + 1)))) i++;
  if (scan.lexeme[i] !== andWord || !isFieldOfBody(scan, i - 1) || scan.titleCase) return first;
  let end = i + 1;
  while (end < i + longestPart && (isFieldOfBody(scan, end) || isBody(scan, end))) end++;
  return end > i + 2 && isBody(scan, end - 1) ? end : first;
}

/** “|Elm and Tarn Police|”, “|Elm and Tarn City Council|”: a force or a council of two places. */
function endOfPair(scan: Scan, first: number): number {
  if (scan.lexeme[first + 1] !== andWord || scan.titleCase || scan.bits[first] & noPlaceOfPair) return first;
  if (scan.bits[first] & anyName && !(scan.bits[first] & anyPlace)) return first;
  for (let i = first + 2; i < first + 6 && isCapitalNear(scan, i); i++)
    if (i > first + 2 && ofPairs.has(scan.lexeme[i])) return i + 1;
  return first;
}

const noPlaceOfPair = anyOffice | Word.group | Word.body | Word.known | Word.honorific | Word.country;
const ofPairs = hashesOf('police constabulary council');

function isBody(scan: Scan, i: number): boolean {
  const body = (scan.bits[i] & Word.body) !== 0 || scan.lexeme[i] === executiveWord;
  return body && isCapitalNear(scan, i);
}

/** "Food", "Drug", "Health": what a body is for, and no people. */
function isFieldOfBody(scan: Scan, i: number): boolean {
  return isField(scan, i) && !(scan.bits[i] & (Word.group | Word.unnamedPlural | Word.document));
}

/** "Ministry of Ports |and": a body whose name says what it is for, which may be several things. */
function hasFields(scan: Scan, j: number): boolean {
  let of = j - 1;
  while (of > 0 && of > j - 8 && !(isLower(scan, of) && joining.has(scan.lexeme[of]))) of--;
  return of > 0 && (isFielded(scan, of - 1) || fielded.has(scan.lexeme[of - 1]));
}

const fielded = hashesOf(
  'ministry department bureau office directorate secretariat committee subcommittee commission board council agency authority institute school faculty centre centres center centers organization organisation society association federation',
);

function isCapitalNear(scan: Scan, j: number): boolean {
  return (
    isCapital(scan, j) &&
    isNear(scan, j) &&
    !isFunctionWord(scan, j) &&
    scan.sentence[j] === scan.sentence[j - 1]
  );
}

/** "al-Sayf", "al-‘Aziz": small letters first, a capital after the hyphen. */
function isArabic(scan: Scan, j: number): boolean {
  if (scan.kind[j] !== TokenKind.word || scan.shape[j] !== TokenShape.mixed) return false;
  const hyphen = scan.text.indexOf('-', scan.start[j]);
  return (
    hyphen > 0 &&
    hyphen < scan.start[j] + 4 &&
    hyphen < scan.end[j] &&
    /^‘?\p{Lu}/u.test(scan.text.slice(hyphen + 1, hyphen + 3))
  );
}

/** A single letter, or a short title such as Sen, Gov, Lt, Jr: its full stop ends no sentence. */
function isAbbreviation(scan: Scan, i: number): boolean {
  const length = scan.end[i] - scan.start[i];
  if (length === 1) return true;
  // "|Tech|. Sgt. Ruth Dorn".
  if (scan.bits[i] & Word.officeModifier && length < 5 && scan.bits[i + 2] & Word.official) return true;
  // "|Lt-Col|. Ruth Dorn"
  const short = length <= 5 || (length <= 8 && wordAt(scan, i).includes('-'));
  return short && (scan.bits[i] & (Word.honorific | Word.official | Word.suffix | Word.place)) !== 0;
}

/** Ruth “Rudi” Keller: one or two words in capitals between marks, and the name goes on. */
function overNickname(scan: Scan, j: number): number {
  if (!isCapital(scan, j + 1)) return j;
  let close = j + 2;
  // A headline may quote somebody: “Dorn Clarifies ‘Empty Chair’ Remark”.
  if (isCapital(scan, close) && !scan.titleCase) close++;
  const closes = scan.kind[close] === TokenKind.quote && scan.start[close] === scan.end[close - 1];
  // Ruth “Rudi” |de la| Rosa.
  let next = close + 1;
  while (next < close + 3 && isLower(scan, next) && scan.bits[next] & Word.particle) next++;
  if (!closes || !isCapitalNear(scan, next)) return j;
  const given = scan.bits[j - 1];
  return given === 0 || ((given & anyName) !== 0 && !(given & anyOffice)) ? next + 1 : j;
}

/**
 * "Maj. Gen. |(ret.)| Peter Dorn", “Chief |(Mrs)| Ruth Dorn”, “Commissioner |(Coastal Roads)| Tom Rill”,
 * “Inspector General of Police |(IGP)| Tom Rill”.
 */
function overRetired(scan: Scan, bracket: number, from: number): number {
  const titled = (scan.bits[bracket + 1] & Word.honorific) !== 0 || retired.has(scan.lexeme[bracket + 1]);
  const office = isStop(scan, bracket - 1) ? bracket - 2 : bracket - 1;
  if (!(scan.bits[office] & (Word.honorific | anyOffice)) && !isOfForce(scan, office)) return from;
  let close = isStop(scan, bracket + 2) ? bracket + 3 : bracket + 2;
  if (!titled) {
    if (!isCapital(scan, bracket + 1)) return from;
    while (close < bracket + 5 && isCapital(scan, close)) close++;
  }
  return closesBracket(scan, close) && isCapitalNear(scan, close + 1) ? close + 2 : from;
}

/** "Police Officer |2| Tom Rill", "Petty Officer |1st| Class Tom Rill": the grade of a rank. */
export function isGrade(scan: Scan, j: number): boolean {
  const grade = unitOf(scan, j) - 0x30;
  const length = scan.end[j] - scan.start[j];
  return (
    grade > 0 &&
    grade < 6 &&
    (length === 1 || length === 3) &&
    ranks.has(scan.lexeme[isStop(scan, j - 1) ? j - 2 : j - 1])
  );
}

const ranks = hashesOf('officer constable sergeant sgt corporal cpl airman seaman private pvt specialist');

/** "Superintendent of |Police|". */
function isOfForce(scan: Scan, i: number): boolean {
  return scan.lexeme[i - 1] === ofWord && (scan.bits[i - 2] & anyOffice) !== 0;
}

const retired = hashesOf('ret ret. retd retd. retired rtd');

/** "St Bride’s Primary School", "Saint Osei’s". */
export function isSaint(scan: Scan, i: number): boolean {
  return i >= 0 && isCapital(scan, i) && saints.has(scan.lexeme[i]);
}

const saints = hashesOf('st st. saint');

/** "SarukhÃ|¡|n": a letter that was read in another encoding ends no word. */
function isMisread(scan: Scan, j: number): boolean {
  const unit = unitOf(scan, j);
  if (unit < 0xa1 || unit > 0xbf || scan.start[j] !== scan.end[j - 1]) return false;
  return scan.kind[j + 1] === TokenKind.word && j + 1 < scan.count && scan.start[j + 1] === scan.end[j];
}

/** "Ministry of Ports|, Inland Waters and Fisheries|". */
function overFields(scan: Scan, comma: number): number {
  const end = endOfFields(scan, comma);
  return end > comma ? end : overSuffix(scan, comma);
}

/** "Peter Dorn, Jr." */
function overSuffix(scan: Scan, j: number): number {
  const unit = unitOf(scan, j + 1);
  const short = scan.end[j + 1] - scan.start[j + 1] === 2 && (unit === 0x4a || unit === 0x53);
  return short && scan.bits[j + 1] & Word.suffix ? j + 2 : j;
}

function isBodyOrOffice(scan: Scan, i: number): boolean {
  return (scan.bits[i] & (Word.body | anyOffice | Word.publicBody)) !== 0;
}
