// A person whose name stands behind a title.
import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import { bodyDraft, draft, foldedWords } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { genderOfFullName } from './name-genders.ts';
import { leadsFirm } from '../../words/offices/official.ts';
import { servesState } from '../../words/offices/public-bodies.ts';
import { isHonourable, isOwnedByState } from '../../words/offices/public-posts.ts';
import { officeOf } from './office-alone.ts';
import { isSurelyNoPerson } from './person-like.ts';
import { isGrade, isSaint } from './runs.ts';
import type { Run } from './runs.ts';
import {
  closesBracket,
  hasBits,
  isCapital,
  isComma,
  isFunctionWord,
  isPossessive,
  isStop,
  opensBracket,
  sentenceStart,
  wordsBetween,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { ofWord, theWord } from '../../words/scan/small-words.ts';
import { linking, sisterWord } from './title-bounds.ts';
import { lowerTitleBefore, modifiersBefore, readTitle } from '../../words/offices/titles.ts';
import type { Title } from '../../words/offices/titles.ts';
import { anyName, anyOffice, properOffice, Word } from '../../words/scan/words.ts';

/**
 * The person of a run whose titles are tokens [first, titleEnd), or what else those words name; `floor` is the first token that
 * the mention may reach back to.
 */
export function titledPerson(
  scan: Scan,
  run: Run,
  first: number,
  titleEnd: number,
  floor: number,
): Draft | undefined {
  const field = overField(scan, overGrade(scan, titleEnd), run.end);
  const split = overRealm(scan, field, endOfName(scan, field, run.end));
  const nameFirst = firstOfName(scan, split, run.end);
  if (nameFirst >= run.end) return undefined;
  const nameEnd = endOfName(scan, nameFirst, run.end);
  // “The |Karsian Refugee Council|”: of whom a body is.
  if (isBodyOf(scan, first, split, run.end)) return bodyDraft(scan, first, run.end);
  // “Minister for Justice|, Equality and Law Reform|”: more fields.
  if (nameEnd === nameFirst || isComma(scan, split)) return officeOf(scan, first, run.end);
  // "Deputy |Prime Minister|", "Deputy |Commissioner| (Works)": the office goes on to its end.
  if (isOffice(scan, nameFirst, nameEnd)) return officeOf(scan, first, nameEnd);
  if (isHost(scan, first, split, nameFirst, nameEnd)) return undefined;
  const office = nameFollowsComma(scan, run, nameFirst, nameEnd) ? officeOf(scan, first, run.end) : undefined;
  if (office || isMoreOfTitle(scan, nameFirst, nameEnd)) return office;
  // "President Dorn Administration" names a body; "Mayor Keller Park" nothing.
  // … “Mr. |Swedish|” has a name.
  if (isSurelyNoPerson(scan, nameFirst, nameEnd) && !isMereHonorific(scan, first, split))
    return bodyOrNothing(scan, run, first);
  return bearer(scan, run, { first, split, nameFirst, nameEnd }, floor);
}

/** Whether tokens [first, end) in capitals end in a noun for a body, with a mere calling before token `split` and no name. */
function isBodyOf(scan: Scan, first: number, split: number, end: number): boolean {
  const head = scan.bits[end - 1];
  if (!(head & Word.body) || !isCapital(scan, first) || scan.titleCase) return false;
  return !hasBits(scan, first, split, properOffice | Word.honorific) && !hasBits(scan, split, end, anyName);
}

/** "Gen. |(ret.)| Peter Dorn": where the name begins behind what follows its title. */
function firstOfName(scan: Scan, split: number, end: number): number {
  const bracket = isStop(scan, split) ? split + 1 : split;
  let i = opensBracket(scan, bracket) ? bracket + 2 : split;
  while (i < end && !isCapital(scan, i) && scan.kind[i] !== TokenKind.word) i++;
  return i;
}

/** “The Commissioner for the Internal |Market|, Paolo Serra”: a name of two words follows the comma. */
function nameFollowsComma(scan: Scan, run: Run, first: number, end: number): boolean {
  if (!run.joined || end - first > 2 || !isComma(scan, run.end)) return false;
  const next = scan.lexeme[run.end + 1] === theWord ? run.end + 2 : run.end + 1;
  // … “for Local Government and |Chieftaincy Matters|, Mr. Ade Ojo”.
  if (end - first > 1 && (scan.bits[first] !== 0 || !(scan.bits[next] & Word.honorific))) return false;
  return isCapital(scan, next) && (isCapital(scan, next + 1) || isStop(scan, next + 1));
}

/** “The |host Nigeria|”, “Development |Manager Africa|”: a place behind a calling is no bearer of it. */
function isHost(scan: Scan, first: number, split: number, name: number, end: number): boolean {
  const place = Word.country | Word.capital | Word.place;
  if (end - name !== 1 || !(scan.bits[name] & place) || scan.bits[name] & anyName) return false;
  return !hasBits(scan, first, split, Word.honorific | Word.official);
}

/** Whether tokens [first, end) only go on with a title, whose name does not follow. */
function isMoreOfTitle(scan: Scan, first: number, end: number): boolean {
  // "Local chief Maj. |Gen|", "Council Chief |Executive|".
  if (end - first === 1) return isShortTitle(scan, first) || executives.has(scan.lexeme[first]);
  // "Ines Falk Chief |Financial Officer|": the office goes on.
  return (scan.bits[end - 1] & Word.bodyOffice) !== 0 && !(scan.bits[first] & anyName);
}

/** Tokens of a title, [first, split), and of the name that it stands before. */
interface Titled {
  readonly first: number;
  readonly split: number;
  readonly nameFirst: number;
  readonly nameEnd: number;
}

function bearer(scan: Scan, run: Run, { first, split, nameFirst, nameEnd }: Titled, floor: number): Draft {
  // A title may take in a name that owns it ("Dorn campaign spokesman"); the mention begins after that name.
  const start = Math.min(first, sentenceStart(scan, first));
  const lower = modifiersBefore(scan, lowerTitleBefore(scan, first, start), start);
  const whole = bodyBefore(scan, lower, start);
  const title = readTitle(scan, whole, split);
  const shown = withoutHonorifics(scan, lower, split);
  const office = shown < split ? readTitle(scan, whole, shown) : title;
  const surname = startOfSurname(scan, nameFirst, nameEnd);
  const form = nameEnd - surname > 1 ? 'name' : 'surname';
  const person = draft(Math.max(lower, floor), nameEnd, 'person', form);
  person.nameFirst = nameFirst;
  person.nameEnd = nameEnd;
  person.words = foldedWords(scan, surname, nameEnd);
  if (title.gender !== 'unknown') person.gender = title.gender;
  else if (person.words.length > 1) person.gender = genderOfFullName(scan, nameFirst, nameEnd);
  const mere = isMereHonorific(scan, lower, shown) || isRank(scan, lower, shown);
  if (!mere) {
    const text = shown < split ? office.text : stripStop(title.text, scan, split);
    person.titles = [...person.titles, text];
  }
  const borne = officeBefore(scan, lower, Math.max(start, floor));
  if (borne) {
    person.titles = [borne.text, ...person.titles];
    person.first = borne.first;
  }
  person.organisation =
    (mere ? null : (title.organisation ?? ownerOf(scan, lower))) ?? placeAfter(scan, nameEnd, run.end);
  person.official =
    (borne?.official ?? false) ||
    isHonourable(scan, lower, split) ||
    isOwnedByState(scan, lower, split) ||
    (hasBits(scan, lower, shown, properOffice) && servesState(scan, nameEnd)) ||
    (office.official &&
      !(office.text === 'Chief' && shown < split) &&
      !(split - lower === 1 && leadsFirm(scan, lower, nameEnd)));
  // "St Louis", "St. Peter": a place or nobody of the story.
  if (lower === first && isSaint(scan, first)) person.weak = true;
  return person;
}

/** “Ms |van der| Rill”, “Mrs |El| Amin”: the last word of a surname with small words alone before it, else the first of the name. */
function startOfSurname({ bits }: Scan, first: number, end: number): number {
  for (let i = first; i < end - 1; i++) if (!(bits[i] & Word.particle) || bits[i] & anyName) return first;
  return end - 1;
}

/** “|Senator| the Hon. Ruth Dorn”: an office that only an article parts from the form of address. */
function officeBefore(scan: Scan, address: number, floor: number): Title | undefined {
  const office = address - 2;
  if (office < floor || scan.lexeme[office + 1] !== theWord || !(scan.bits[address] & Word.honorific))
    return undefined;
  if (!(scan.bits[office] & Word.official) || !isCapital(scan, office)) return undefined;
  return readTitle(scan, modifiersBefore(scan, office, floor), office + 1);
}

/** So many words the name of a body before its short form takes at most. */
const longestBody = 9;

/** "|World Bread Organization (WBO)| Director-General Ruth Dorn": the body whose short form stands before the office; else `office`. */
function bodyBefore(scan: Scan, office: number, floor: number): number {
  const open = office - 3;
  if (open <= floor || !closesBracket(scan, office - 1) || !opensBracket(scan, open)) return office;
  let from = open;
  let body = false;
  while (from > floor && from > open - longestBody && isOfBody(scan, from - 1)) {
    from--;
    if (scan.bits[from] & (Word.body | Word.publicBody)) body = true;
  }
  while (from < open && !isCapital(scan, from)) from++;
  return body ? from : office;
}

function isOfBody(scan: Scan, i: number): boolean {
  return isCapital(scan, i) ? !isFunctionWord(scan, i) : joining.has(scan.lexeme[i]);
}

const joining = hashesOf('of for and the on');

/** "Police Officer |2| Tom Rill", "Petty Officer |1st Class| Tom Rill". */
function overGrade(scan: Scan, split: number): number {
  const grade = isStop(scan, split) ? split + 1 : split;
  if (!isGrade(scan, grade)) return split;
  return scan.lexeme[grade + 1] === classWord ? grade + 2 : grade + 1;
}

const memberWord = hashString('member');
const classWord = hashString('class');

/** "Commissioner |(Coastal Roads)| Tom Rill": a field in brackets goes with the office. */
function overField(scan: Scan, split: number, end: number): number {
  if (closesBracket(scan, split)) return split + 1;
  if (!opensBracket(scan, split) || !isCapital(scan, split + 1)) return split;
  let close = split + 2;
  while (close < end && !closesBracket(scan, close)) close++;
  return close < end - 1 && !(scan.bits[split + 1] & Word.honorific) ? close + 1 : split;
}

/** "Governor |Punjab| Imran Saleem", "DIG |Operations Lahore| Imran Saleem": where or what for, before a name of two words. */
function overRealm(scan: Scan, split: number, end: number): number {
  // "Prof. |Emeritus| Ruth Dorn".
  let k = isStop(scan, split) && forNow.has(scan.lexeme[split + 1]) ? split + 1 : split;
  // "President |Pro Tem| Ruth Dorn".
  while (k > 0 && k < end - 1 && forNow.has(scan.lexeme[k])) k++;
  // "Member |Provincial Assembly| Ruth Dorn".
  const of = scan.lexeme[k - 1] === memberWord ? realm | Word.publicBody | Word.officeModifier : realm;
  while (k < end - 2 && scan.bits[k] & of && !(scan.bits[k] & (anyName | anyOffice))) k++;
  return k;
}

const forNow = hashesOf('pro tem tempore designate elect emeritus emerita');

const realm = Word.country | Word.capital | Word.place | Word.officeDomain;

/** Whether what follows a title is an office as well, and no name: its last word heads one, as the one before it does not. */
function isOffice(scan: Scan, first: number, end: number): boolean {
  const [head, before] = [scan.bits[end - 1], scan.bits[first - 1]];
  if (head & anyName) return false;
  // “The federal Official |Languages Minister|”.
  if (end - first > 1 && vocatives.has(scan.lexeme[end - 1]) && !(scan.bits[first] & anyName)) return true;
  if (end - first === 1) {
    // “Mr. |President|”, “Honourable |Speaker|”.
    if (vocatives.has(scan.lexeme[first]) && (before | scan.bits[first - 2]) & Word.honorific) return true;
    const leads = head & (Word.bodyOffice | Word.officeDomain) || chiefs.has(scan.lexeme[first]);
    // “The Justice |Minister|”: a field that is an office as well.
    const other = !(before & Word.official) || (before & Word.officeDomain) !== 0;
    return leads ? (before & anyOffice) !== 0 : (head & Word.official) !== 0 && other;
  }
  if (!(head & anyOffice)) return false;
  for (let i = first; i < end - 1; i++)
    if (!(scan.bits[i] & (anyOffice | Word.officeModifier)) || scan.bits[i] & anyName) return false;
  return true;
}

/** "Senator Dorn |of Ohio": what "of" joins to a person's name is no part of it. */
function endOfName(scan: Scan, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) {
    if (linking.has(scan.lexeme[i]) || words === longestName) return i;
    if (!isStop(scan, i)) words++;
  }
  return end;
}

const longestName = 6;

function isShortTitle(scan: Scan, i: number): boolean {
  const bits = scan.bits[i];
  return (
    scan.end[i] - scan.start[i] < 5 && (bits & (Word.official | Word.honorific)) !== 0 && !(bits & anyName)
  );
}

/** "Prime Minister |Tun|", "historian |Dame|": a form of address after the office is none of it. */
function withoutHonorifics(scan: Scan, first: number, end: number): number {
  let last = end;
  while (last - 1 > first) {
    // “Chief |(|Mrs) Ruth Dorn”.
    if (opensBracket(scan, last - 1)) last--;
    const word = isStop(scan, last - 1) ? last - 2 : last - 1;
    if (word <= first || !(isAddress(scan, word) || isCallingBehind(scan, word))) break;
    last = word;
  }
  return last > first ? last : end;
}

/** “Law Minister |Barrister| Ruth Dorn”, but not “State |Advocate|”. */
function isCallingBehind({ lexeme, bits }: Scan, i: number): boolean {
  return callings.has(lexeme[i]) && (bits[i - 1] & properOffice) !== 0;
}

const callings = hashesOf('barrister advocate adv adv. comrade');

function isAddress(scan: Scan, i: number): boolean {
  const bits = scan.bits[i];
  if (doctors.has(scan.lexeme[i])) return true;
  return (bits & Word.honorific) !== 0 && (bits & (Word.male | Word.female)) !== 0 && !(bits & anyOffice);
}

const executives = hashesOf('executive officer');
/** “Deputy |CEO|, Operations”, “the Attorney |General|”. */
const vocatives = hashesOf(
  'president speaker chairman chairwoman chairperson secretary minister mayor governor ambassador commissioner premier chancellor senator',
);
const chiefs = hashesOf('ceo cfo coo cto general');
const doctors = hashesOf(
  'ir atty atty. eng eng. sr tan tuanku tunku tengku sheikh shaikh sheik syed hafiz qari dr dr. engr engr. hon hon. honourable honorable rt elder canon',
);

/** “|Kenya|’s deputy foreign minister Ruth Dorn”. */
function ownerOf(scan: Scan, title: number): string | null {
  if (!isPossessive(scan, title - 1)) return null;
  return scan.bits[title - 2] & (Word.country | Word.place) ? wordsBetween(scan, title - 2, title - 1) : null;
}

function placeAfter(scan: Scan, nameEnd: number, end: number): string | null {
  return nameEnd < end && scan.lexeme[nameEnd] === ofWord ? wordsBetween(scan, nameEnd + 1, end) : null;
}

function stripStop(text: string, scan: Scan, split: number): string {
  return isStop(scan, split - 1) && !text.endsWith('.') ? `${text}.` : text;
}

/** "|Tan| Sri Dr Lim Keng", "the |Most| Hon. Tom Rill": of a form of address no title is left. */
function isRank({ lexeme }: Scan, first: number, end: number): boolean {
  if (end - first !== 1) return false;
  return (lexeme[first] === tanWord && lexeme[end] === sriWord) || lexeme[first] === mostWord;
}

const mostWord = hashString('most');

const tanWord = hashString('tan');
const sriWord = hashString('sri');

/** Mr., Mrs. and their like tell a gender; they are nobody's office. */
function isMereHonorific(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (scan.kind[i] !== TokenKind.word || scan.lexeme[i] === sisterWord) continue;
    if (!(scan.bits[i] & Word.honorific) || scan.bits[i] & anyOffice) return false;
    if (!(scan.bits[i] & (Word.male | Word.female))) return false;
  }
  return true;
}

function bodyOrNothing(scan: Scan, run: Run, first: number): Draft | undefined {
  return scan.bits[run.end - 1] & Word.body ? bodyDraft(scan, first, run.end) : undefined;
}
