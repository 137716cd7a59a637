import { hashesOf, hashString } from '../../base/index.ts';
import { TokenShape } from '../../language/index.ts';
import { draft, foldedWords } from '../words/draft.ts';
import type { Draft } from '../words/draft.ts';
import { genderOfFullName } from './name-genders.ts';
import { nominal } from '../words/nominals.ts';
import { endOfNamesake, hasOfficers, isFirm, isHeld, isUnion, membersBefore } from './firm-names.ts';
import { leadsFirm } from '../words/official.ts';
import { isSaint } from './runs.ts';
import type { Run } from './runs.ts';
import {
  foldWord,
  isCapital,
  isComma,
  isLower,
  isParticiple,
  isPossessive,
  isStop,
  opensSentence,
  sentenceStart,
  wordsBetween,
} from '../words/scan.ts';
import type { Scan } from '../words/scan.ts';
import {
  hasBody,
  isManyOf,
  isManyPeople,
  isPersonLike,
  isSurelyNoPerson,
  mayBePerson,
} from './person-like.ts';
import { endOfTitles, forWord, isOfficeOf, ofWord, skipOpening } from './title-bounds.ts';
import { lowerTitleBefore, modifiersBefore, readTitle } from '../words/titles.ts';
import { anyName, anyOffice, anyPlace, countryOf, longCountriesFrom, Word } from '../words/words.ts';

/**
 * Says what a run of capitals names: a person with the titles before it, a body, a country, or nothing (undefined).
 * `floor` is the first token that a title in small letters may reach back to.
 */
export function classifyRun(scan: Scan, run: Run, floor: number): Draft | undefined {
  // "St Bride’s": a school, a hospital or a church.
  if (run.end - run.first === 2 && isSaint(scan, run.first) && isPossessive(scan, run.end))
    return weakened(body(scan, run.first, run.end + 1));
  if (isFirm(scan, run)) return body(scan, skipOpening(scan, run), run.end);
  const end = withoutPostNominals(scan, run);
  if (end === run.end) return asBody(scan, classify(scan, run, floor), run);
  const found = classify(scan, { ...run, end }, floor);
  if (found?.kind === 'person') addPostNominals(scan, found, end, run.end);
  return found;
}

/** `the housing association |Brookway|`, `law firm |Hale Rill|`: its noun makes a body of a name that may be anything. */
function asBody(scan: Scan, known: Draft | undefined, run: Run): Draft | undefined {
  if (known && (!known.weak || known.kind !== 'person' || known.titles.length > 0)) return known;
  // "Aid group |Relief Bridge|": two words that would name a thing.
  if (!known && run.end - run.first < 2) return undefined;
  const found = known ?? weakened(body(scan, run.first, run.end));
  const before = found.first - 1;
  if (isHeld(scan, found.first)) return ofFirm(found);
  if (!isLower(scan, before) || !(scan.bits[before] & Word.body) || scan.bits[before] & anyOffice)
    return known;
  if (scan.sentence[before] !== scan.sentence[found.first] || isPossessive(scan, found.end)) return known;
  return ofFirm(found);
}

function ofFirm(found: Draft): Draft {
  found.kind = 'organisation';
  found.form = 'name';
  found.weak = false;
  return found;
}

/** "Helena Marsh |KC|": letters after a name are no part of it. */
function withoutPostNominals(scan: Scan, { first, end }: Run): number {
  let last = end;
  while (last - 2 >= first && isPostNominal(scan, last - 1)) last--;
  return last;
}

function isPostNominal(scan: Scan, i: number): boolean {
  return (scan.bits[i] & Word.postNominal) !== 0 && scan.shape[i] === TokenShape.upper;
}

/** "Tom Ashby MP": a seat is an office. */
function addPostNominals(scan: Scan, found: Draft, from: number, end: number): void {
  found.end = end;
  for (let i = from; i < end; i++) {
    if (!(scan.bits[i] & Word.official)) continue;
    found.titles = [...found.titles, wordsBetween(scan, i, i + 1)];
    found.official = true;
  }
  if (found.form === 'name') found.weak = false;
}

function classify(scan: Scan, run: Run, floor: number): Draft | undefined {
  const first = skipOpening(scan, run);
  if (first >= run.end) return undefined;
  const namesake = endOfNamesake(scan, run.end);
  if (namesake > run.end) {
    const found = weakened(body(scan, first, namesake));
    found.place = !(scan.bits[namesake - 1] & Word.body);
    return found;
  }
  const split = endOfTitles(scan, first, run.end);
  if (split > first && split < run.end) return titledPerson(scan, run, first, split, floor);
  const lower = split === first ? lowerTitleBefore(scan, first, sentenceStart(scan, first)) : first;
  if (lower < first && !isSurelyNoPerson(scan, first, run.end))
    return titledPerson(scan, run, lower, first, floor);
  return nameAlone(scan, run, first);
}

function titledPerson(scan: Scan, run: Run, first: number, split: number, floor: number): Draft | undefined {
  let nameEnd = run.end;
  let nameFirst = split;
  // "Gen. |(ret.)| Peter Dorn".
  if (scan.text[scan.start[nameFirst]] === '(') nameFirst += 2;
  while (nameFirst < nameEnd && !isCapital(scan, nameFirst) && scan.kind[nameFirst] !== 0) nameFirst++;
  if (nameFirst >= nameEnd) return undefined;
  nameEnd = endOfName(scan, nameFirst, nameEnd);
  if (nameEnd === nameFirst) return officeOf(scan, first, run.end);
  // "Deputy |Prime Minister|", "Deputy |Commissioner| (Works)": the office goes on to its end.
  if (isOffice(scan, nameFirst, nameEnd)) return officeOf(scan, first, nameEnd);
  // “The Commissioner for the Internal |Market|, Paolo Serra”: a name of two words follows the comma.
  if (run.joined && nameEnd - nameFirst === 1 && isComma(scan, run.end) && isCapital(scan, run.end + 2)) {
    const office = isCapital(scan, run.end + 1) ? officeOf(scan, first, run.end) : undefined;
    if (office) return office;
  }
  // "Local chief Maj. |Gen|", "Council Chief |Executive|": more of the title, whose name does not follow.
  if (nameEnd - nameFirst === 1 && (isShortTitle(scan, nameFirst) || executives.has(scan.lexeme[nameFirst])))
    return undefined;
  // "Ines Falk Chief |Financial Officer|": the office goes on.
  const goesOn = nameEnd - nameFirst > 1 && scan.bits[nameEnd - 1] & Word.bodyOffice;
  if (goesOn && !(scan.bits[nameFirst] & anyName)) return undefined;
  if (isSurelyNoPerson(scan, nameFirst, nameEnd)) {
    // "President Dorn Administration" names a body; "Mayor Keller Park" nothing.
    return bodyOrNothing(scan, run, first);
  }
  // A title may take in a name that owns it ("Dorn campaign spokesman"); the mention begins after that name.
  const start = Math.min(first, sentenceStart(scan, first));
  const lower = modifiersBefore(scan, lowerTitleBefore(scan, first, start), start);
  const title = readTitle(scan, lower, split);
  const shown = withoutHonorifics(scan, lower, split);
  const office = shown < split ? readTitle(scan, lower, shown) : title;
  const person = draft(
    Math.max(lower, floor),
    nameEnd,
    'person',
    nameEnd - nameFirst > 1 ? 'name' : 'surname',
  );
  person.nameFirst = nameFirst;
  person.nameEnd = nameEnd;
  person.words = foldedWords(scan, nameFirst, nameEnd);
  person.gender = title.gender === 'unknown' ? genderOfFullName(scan, nameFirst, nameEnd) : title.gender;
  if (person.words.length < 2 && title.gender === 'unknown') person.gender = 'unknown';
  const mere = isMereHonorific(scan, lower, split);
  if (!mere) {
    const text = shown < split ? office.text : stripStop(title.text, scan, split);
    person.titles = [...person.titles, text];
  }
  person.organisation = (mere ? null : title.organisation) ?? placeAfter(scan, nameEnd, run.end);
  person.official =
    !mere &&
    office.official &&
    !(office.text === 'Chief' && shown < split) &&
    !(split - lower === 1 && leadsFirm(scan, lower, nameEnd));
  // "St Louis", "St. Peter": a place or nobody of the story.
  if (lower === first && isSaint(scan, first)) person.weak = true;
  return person;
}

/** Whether what follows a title is an office as well, and no name: its last word heads one, as the one before it does not. */
function isOffice(scan: Scan, first: number, end: number): boolean {
  const [head, before] = [scan.bits[end - 1], scan.bits[first - 1]];
  if (!(head & Word.official) || head & anyName || (end - first === 1 && before & Word.official))
    return false;
  for (let i = first; i < end - 1; i++)
    if (!(scan.bits[i] & (anyOffice | Word.officeModifier)) || scan.bits[i] & anyName) return false;
  return true;
}

/** "Senator Dorn |of Ohio": what "of" joins to a person's name is no part of it. */
function endOfName(scan: Scan, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (scan.lexeme[i] === ofWord || scan.lexeme[i] === forWord) return i;
  }
  return Math.min(end, first + 6);
}

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
    const word = isStop(scan, last - 1) ? last - 2 : last - 1;
    if (word <= first || !isAddress(scan, word)) break;
    last = word;
  }
  return last > first ? last : end;
}

function isAddress(scan: Scan, i: number): boolean {
  const bits = scan.bits[i];
  if (doctors.has(scan.lexeme[i])) return true;
  return (bits & Word.honorific) !== 0 && (bits & (Word.male | Word.female)) !== 0 && !(bits & anyOffice);
}

const executives = hashesOf('executive officer');
const doctors = hashesOf(
  'sheikh shaikh sheik syed hafiz qari dr dr. engr engr. hon hon. honourable honorable rt elder canon',
);

function placeAfter(scan: Scan, nameEnd: number, end: number): string | null {
  return nameEnd < end && scan.lexeme[nameEnd] === ofWord ? wordsBetween(scan, nameEnd + 1, end) : null;
}

function stripStop(text: string, scan: Scan, split: number): string {
  return isStop(scan, split - 1) && !text.endsWith('.') ? `${text}.` : text;
}

/** Mr., Mrs. and their like tell a gender; they are nobody's office. */
function isMereHonorific(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (scan.kind[i] !== 0) continue;
    if (!(scan.bits[i] & Word.honorific) || scan.bits[i] & (Word.official | Word.bodyOffice | Word.role))
      return false;
    if (!(scan.bits[i] & (Word.male | Word.female))) return false;
  }
  return true;
}

function bodyOrNothing(scan: Scan, run: Run, first: number): Draft | undefined {
  return scan.bits[run.end - 1] & Word.body ? body(scan, first, run.end) : undefined;
}

function body(scan: Scan, first: number, end: number): Draft {
  const found = draft(first, end, 'organisation', 'name');
  found.words = foldedWords(scan, first, end).filter((word) => word !== 'the');
  return found;
}

/** "Former Democratic |candidate Ruth Dorn|": words that only belong to the office after them name nobody. */
function isOfficeLead(scan: Scan, first: number, end: number): boolean {
  if (!isLower(scan, end) || !(scan.bits[end] & (anyOffice | Word.someone))) return false;
  for (let i = first; i < end; i++) {
    if (!(scan.bits[i] & Word.officeModifier)) return false;
  }
  return true;
}

function nameAlone(scan: Scan, run: Run, first: number): Draft | undefined {
  const { end, joined } = run;
  if (isOfficeLead(scan, first, end)) return undefined;
  const bits = scan.bits[first];
  const country = countryFrom(scan, first, end);
  if (country) return country;
  if (end - first === 1) return oneWord(scan, first);
  const last = scan.bits[end - 1];
  // "Cuban Americans": a people, told as a group where they speak.
  if (last & Word.nationality && scan.text.charCodeAt(scan.end[end - 1] - 1) === 0x73) return undefined;
  if (isPersonLike(scan, first, end)) return person(scan, first, end, false);
  const office = officeOf(scan, first, end);
  if (office) return office;
  if (isUnion(scan, first, end)) return body(scan, first, end);
  if (last & Word.body || joined) {
    // “Non-executive |Chairman of the Board|”: an office, and no body.
    if (!hasBody(scan, first, end) || (joined && isOfficeOf(scan, first))) return undefined;
    return body(scan, first, end);
  }
  if (last & Word.group || isManyOf(scan, end - 1)) return undefined;
  if (last & (Word.thing | Word.calendar | Word.document | Word.functionWord)) return undefined;
  if (last & anyPlace && (bits & anyPlace || directions.has(scan.lexeme[first])))
    return place(scan, first, end);
  if (end - first === 2 && landmarks.has(scan.lexeme[first]) && !(last & anyName))
    return place(scan, first, end);
  if (hasBody(scan, first, end) || last & Word.known) return weakened(body(scan, first, end));
  // “The |Asagiri Shimbun|”: nobody’s name has an article.
  if (scan.lexeme[first - 1] !== theWord && mayBePerson(scan, first, end))
    return person(scan, first, end, true);
  return weakened(body(scan, first, end));
}

/** `The |Commissioner of Police|`, `the Emir of Kano`: an office in capitals, whose bearer may be named elsewhere. */
function officeOf(scan: Scan, first: number, end: number): Draft | undefined {
  if (scan.lexeme[first - 1] !== theWord) return undefined;
  let of = first + 1;
  while (of < end && scan.lexeme[of] !== ofWord && scan.lexeme[of] !== forWord) of++;
  const head = of - 1;
  if (!(scan.bits[head] & Word.official) || scan.bits[head] & Word.body) return undefined;
  for (let i = first; i < head; i++) if (!(scan.bits[i] & ofOffice)) return undefined;
  const found = nominal(scan, first - 1, end, head);
  found.weak = true;
  return found;
}

/** What may stand before the head of an office: “Special”, “Foreign”, “Deputy Prime”. */
const ofOffice = anyOffice | Word.officeModifier | Word.officeDomain | Word.publicBody | Word.nationality;

const theWord = hashString('the');
const oneOf = hashesOf('a an the my our his her their another');
/** “Port Selim”, “Mount Ode”, “Fort Kell”. */
const landmarks = hashesOf('port mount lake cape fort camp glen loch lough ras wadi kampung pulau');
const directions = hashesOf('north south east west new san los las saint st');

function weakened(found: Draft): Draft {
  found.weak = true;
  return found;
}

/** "Pakistan", "South Africa", "Kabul", "U.S.": bodies that speak as governments do. */
function countryFrom(scan: Scan, first: number, end: number): Draft | undefined {
  const long = longCountryAt(scan, first, end);
  if (!long) {
    if (end - first > 1 || !(scan.bits[first] & (Word.country | Word.capital))) return undefined;
    if (
      scan.shape[first] === TokenShape.upper &&
      scan.end[first] - scan.start[first] > 3 &&
      !scan.text.slice(scan.start[first], scan.end[first]).includes('.')
    )
      return undefined;
  }
  const found = weakened(draft(first, end, 'organisation', 'name'));
  const name = long ?? countryOf(scan.lexeme[first]) ?? '';
  found.words = ['country', foldWord(name)];
  found.organisation = name;
  return found;
}

/** The country of several words whose name is tokens [first, end). */
function longCountryAt({ lexeme }: Scan, first: number, end: number): string | undefined {
  if (end - first < 2) return undefined;
  for (const { name, words } of longCountriesFrom(lexeme[first])) {
    let same = 0;
    while (same < words.length && lexeme[first + same] === words[same]) same++;
    if (same === words.length && same === end - first) return name;
  }
  return undefined;
}

function place(scan: Scan, first: number, end: number): Draft {
  const found = weakened(body(scan, first, end));
  found.place = true;
  return found;
}

function oneWord(scan: Scan, first: number): Draft | undefined {
  const bits = scan.bits[first];
  const length = scan.end[first] - scan.start[first];
  if (length < 2 || bits & (Word.functionWord | Word.calendar | Word.nationality)) return undefined;
  // "The SP", "the Senator", "a Briton", “her GP”: no name, though in capitals.
  if (
    bits & (Word.official | Word.someone) &&
    oneOf.has(scan.lexeme[first - 1]) &&
    !(bits & (anyName | Word.body))
  )
    return weakened(nominal(scan, first - 1, first + 1, first));
  if (bits & Word.known) return weakened(body(scan, first, first + 1));
  // "Reacting, the senator called for calm."
  if (bits === 0 && isComma(scan, first + 1) && isParticiple(scan, first) && opensSentence(scan, first))
    return undefined;
  if (bits & (Word.group | Word.document) && !(bits & anyName)) return undefined;
  if (bits & Word.body && !(bits & anyName))
    return weakened(body(scan, membersBefore(scan, first), first + 1));
  const ordinary = bits & (Word.ordinary | Word.thing | anyOffice | Word.someone | Word.officeModifier);
  if (ordinary && !(bits & anyName) && (opensSentence(scan, first) || bits & Word.thing)) return undefined;
  if (bits & Word.place) return place(scan, first, first + 1);
  if (bits === 0 && opensSentence(scan, first) && isManyPeople(scan, first)) return undefined;
  if (isAcronym(scan, first)) return weakened(body(scan, first, first + 1));
  // “|Lumina|’s chief privacy officer”: what only a firm has.
  if (bits === 0 && hasOfficers(scan, first + 1)) return body(scan, first, first + 1);
  // “The |Milanese|”, “the |Parisian|”: somebody from there.
  if (
    bits === 0 &&
    scan.lexeme[first - 1] === theWord &&
    /.{3}(?:ese|ian)$/.test(scan.text.slice(scan.start[first], scan.end[first]))
  )
    return weakened(nominal(scan, first - 1, first + 1, first));
  const found = draft(first, first + 1, 'person', 'surname');
  found.words = foldedWords(scan, first, first + 1);
  found.weak = true;
  return found;
}

function isAcronym(scan: Scan, i: number): boolean {
  return scan.shape[i] === TokenShape.upper && scan.end[i] - scan.start[i] <= 5 && !(scan.bits[i] & anyName);
}

function person(scan: Scan, first: number, end: number, weak: boolean): Draft {
  const found = draft(first, end, 'person', 'name');
  found.words = foldedWords(scan, first, end);
  found.gender = genderOfFullName(scan, first, end);
  // In a headline's capitals a name may run on into other words.
  found.weak = weak || scan.titleCase;
  return found;
}
