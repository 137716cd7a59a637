import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenShape } from '../../../language/index.ts';
import { bodyDraft, confirmName, draft, foldedWords, placeDraft, weakened } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { beforeBody, endOfNamesake, isFirm, isHeld, isTraded, isUnion } from './firm-names.ts';
import { genderOfFullName } from './name-genders.ts';
import { nameOfOneWord, officeInCapitals } from './one-word.ts';
import { officeOf } from './office-alone.ts';
import { isManyOf, isPersonLike, isSurelyNoPerson, mayBePerson } from './person-like.ts';
import { isPair, pairsOf } from '../../words/scan/pairs.ts';
import { realmBefore } from './realms.ts';
import { isSaint } from './runs.ts';
import type { Run } from './runs.ts';
import {
  foldWord,
  hasBits,
  isComma,
  isLower,
  isPossessive,
  isStop,
  opensSentence,
  sentenceStart,
  wordAt,
  wordsBetween,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { inWord, theWord } from '../../words/scan/small-words.ts';
import { endOfTitles, isOfficeOf, skipOpening } from './title-bounds.ts';
import { titledPerson } from './titled-person.ts';
import { lowerTitleBefore } from '../../words/offices/titles.ts';
import {
  anyName,
  anyOffice,
  anyPlace,
  countryOf,
  longCountryAt,
  properOffice,
  Word,
} from '../../words/scan/words.ts';

/**
 * Says what a run of capitals names: a person with the titles before it, a body, a country, or nothing (undefined).
 * `floor` is the first token that a title in small letters may reach back to.
 */
export function classifyRun(scan: Scan, run: Run, floor: number): Draft | undefined {
  // "St Bride’s": a school, a hospital or a church.
  if (run.end - run.first === 2 && isSaint(scan, run.first) && isPossessive(scan, run.end))
    return weakened(bodyDraft(scan, run.first, run.end + 1));
  if (isDegree(scan, run)) return undefined;
  if (isShip(scan, run)) return placeDraft(scan, run.first, run.end);
  if (isFirm(scan, run)) return withStop(scan, bodyDraft(scan, skipOpening(scan, run), run.end));
  const end = withoutPostNominals(scan, run);
  if (end === run.end) return withStop(scan, asBody(scan, classify(scan, run, floor), run));
  const found = classify(scan, { ...run, end }, floor);
  if (found?.kind === 'person') addPostNominals(scan, found, end, run.end);
  return found;
}

/** “Tessel Mills |Inc.|”: the full stop is the name’s. */
function withStop(scan: Scan, found: Draft | undefined): Draft | undefined {
  if (found?.kind === 'organisation' && shortened.has(scan.lexeme[found.end - 1]) && isStop(scan, found.end))
    found.nameEnd = ++found.end;
  return found;
}

const shortened = hashesOf('inc corp co ltd bros cos');

/** “HMS |Queen Ada|”: a ship is nobody. */
function isShip({ lexeme, shape }: Scan, { first }: Run): boolean {
  return shape[first] === TokenShape.upper && ships.has(lexeme[first]);
}

const ships = hashesOf('hms uss rms hmas hmcs hmnzs');

/** “Ayu Lestari, |M.Si|.,”: a degree behind a name. */
function isDegree(scan: Scan, { first, end }: Run): boolean {
  if (end - first !== 3 || !isComma(scan, first - 1)) return false;
  return /^(?:\p{Lu}\p{Ll}{1,2}\.\p{Lu}|\p{Lu}\.\p{Lu}\p{Ll}{1,2})$/u.test(
    scan.text.slice(scan.start[first], scan.end[end - 1]),
  );
}

/** `the housing association |Brookway|`, `law firm |Hale Rill|`: its noun makes a body of a name that may be anything. */
function asBody(scan: Scan, known: Draft | undefined, run: Run): Draft | undefined {
  if (known && isBareName(known) && isTraded(scan, known.first, known.end)) return ofFirm(known);
  if (known?.kind === 'organisation' && hasNoun(scan, known)) return calledBy(scan, known);
  if (known && (!known.weak || known.kind !== 'person' || known.titles.length > 0)) return known;
  // "Aid group |Relief Bridge|": two words that would name a thing.
  if (!known && run.end - run.first < 2) return undefined;
  const found = known ?? weakened(bodyDraft(scan, run.first, run.end));
  if (isHeld(scan, found.first)) return ofFirm(found);
  return hasNoun(scan, found) && !isPossessive(scan, found.end) ? calledBy(scan, ofFirm(found)) : known;
}

/** `security |firm| IncludeSec`: a noun for a body stands right before the name. */
function hasNoun(scan: Scan, { first, kind, words }: Draft): boolean {
  const noun = first - 1;
  if (!isLower(scan, noun) || !(scan.bits[noun] & Word.body) || scan.bits[noun] & anyOffice) return false;
  return scan.sentence[noun] === scan.sentence[first] && (kind !== 'organisation' || words[0] !== 'country');
}

/** … “the firm” will be that one. */
function calledBy(scan: Scan, found: Draft): Draft {
  found.titles = [wordsBetween(scan, found.first - 1, found.first)];
  return found;
}

/** A full name without a title or a form of address. */
function isBareName({ kind, form, titles, first, nameFirst }: Draft): boolean {
  return kind === 'person' && form === 'name' && titles.length === 0 && nameFirst === first;
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
  while (last - 2 >= first && (isPostNominal(scan, last - 1) || isJudge(scan, last - 1))) last--;
  // “Tom Rill|, SJ|”.
  return last < end && isComma(scan, last - 1) ? last - 1 : last;
}

function isPostNominal(scan: Scan, i: number): boolean {
  return (scan.bits[i] & Word.postNominal) !== 0 && scan.shape[i] === TokenShape.upper;
}

/** “Chaudhuri |J|”, “Osei |CJ|”: a judge, in reports of law. */
function isJudge({ lexeme, bits, shape }: Scan, i: number): boolean {
  return judges.has(lexeme[i]) && shape[i] !== TokenShape.lower && bits[i - 1] === 0;
}

const judges = hashesOf('j ja cj lj jj jsc');

/** "Tom Ashby MP": a seat is an office. */
function addPostNominals(scan: Scan, found: Draft, from: number, end: number): void {
  found.end = end;
  for (let i = from; i < end; i++) {
    if (!(scan.bits[i] & Word.official) && !isJudge(scan, i)) continue;
    found.titles = [...found.titles, wordsBetween(scan, i, i + 1)];
    found.official = true;
  }
  confirmName(found);
}

function classify(scan: Scan, run: Run, floor: number): Draft | undefined {
  const first = skipOpening(scan, run);
  if (first >= run.end) return undefined;
  const namesake = endOfNamesake(scan, run.end);
  if (namesake > run.end) {
    const found = weakened(bodyDraft(scan, first, namesake));
    found.place = !(scan.bits[namesake - 1] & Word.body);
    return found;
  }
  const realm = realmBefore(scan, run, sentenceStart(scan, run.first));
  if (realm) return titledPerson(scan, run, realm.first, realm.split, Math.min(floor, realm.first));
  const office = run.end - first === 1 ? officeInCapitals(scan, first) : undefined;
  if (office) return office;
  const lower = lowerTitleBefore(scan, first, sentenceStart(scan, first));
  const titled = endOfTitles(scan, first, run.end);
  const split = lower < first && isSurnameThen(scan, first, titled, run.end) ? first : titled;
  if (split > first && split < run.end) return titledPerson(scan, run, first, split, floor);
  if (split === first && lower < first && !isSurelyNoPerson(scan, first, run.end))
    return titledPerson(scan, run, lower, first, floor);
  return nameAlone(scan, run, first);
}

/** `villager |Fan Dekun|`: behind a title in small letters a calling in a capital is a surname. */
function isSurnameThen(scan: Scan, first: number, split: number, end: number): boolean {
  return split === first + 1 && end - first === 2 && !(scan.bits[first] & (properOffice | Word.honorific));
}

/** "Former Democratic |candidate Ruth Dorn|": words that only belong to the office after them name nobody. */
function isOfficeLead(scan: Scan, first: number, end: number): boolean {
  if (!isLower(scan, end) || !(scan.bits[end] & (anyOffice | Word.someone))) return false;
  for (let i = first; i < end; i++) if (!(scan.bits[i] & Word.officeModifier)) return false;
  return true;
}

function nameAlone(scan: Scan, run: Run, first: number): Draft | undefined {
  const { end, joined } = run;
  if (isOfficeLead(scan, first, end)) return undefined;
  const bits = scan.bits[first];
  const country = countryFrom(scan, first, end);
  if (country) return country;
  if (end - first === 1) return nameOfOneWord(scan, first);
  const last = scan.bits[end - 1];
  // "Cuban Americans": a people, told as a group where they speak.
  if (last & Word.nationality && scan.text.charCodeAt(scan.end[end - 1] - 1) === 0x73) return undefined;
  // “Marine Accident Investigation |Branch|”.
  if (end - first > 2 && scan.lexeme[end - 1] === branchWord) return bodyDraft(scan, first, end);
  if (isPersonLike(scan, first, end)) return person(scan, first, end, false);
  // “|Italian| Renzo Tagliari”, “the coach, the |Portuguese| Nuno Vidal”: where somebody is from.
  if (bits & Word.nationality && end - first === 3 && isFromThere(scan, first, end))
    return person(scan, first + 1, end, true);
  const office = officeOf(scan, first, end);
  if (office) return office;
  if (isUnion(scan, first, end)) return bodyDraft(scan, first, end);
  if (last & Word.body || joined) {
    // “Non-executive |Chairman of the Board|”: an office, and no body.
    if (joined && isOfficeOf(scan, first)) return undefined;
    if (!hasBits(scan, first, end, Word.body) && !isCommunity(scan, first, end)) return undefined;
    return bodyDraft(scan, beforeBody(scan, first, end), end);
  }
  if (isOtherBody(scan, first, end)) return bodyDraft(scan, first, end);
  if (last & Word.group || isManyOf(scan, end - 1)) return undefined;
  if (last & (Word.thing | Word.calendar | Word.document | Word.functionWord)) return undefined;
  if (last & anyPlace && (bits & anyPlace || directions.has(scan.lexeme[first])))
    return placeDraft(scan, first, end);
  if (end - first === 2 && landmarks.has(scan.lexeme[first]) && !(last & anyName))
    return placeDraft(scan, first, end);
  // “The |Asagiri Shimbun|”: nobody’s name has an article.
  if (scan.lexeme[first - 1] !== theWord && mayBePerson(scan, first, end))
    return person(scan, first, end, true);
  // “RIM Shares Plunge”: a headline's capitals name nothing by themselves.
  return scan.titleCase ? undefined : weakened(bodyDraft(scan, first, end));
}

/** Whether the two words behind a nationality are whoever has it, and no sea, prize or league. */
function isFromThere(scan: Scan, first: number, end: number): boolean {
  const comma = scan.lexeme[first - 1] === theWord ? first - 2 : first - 1;
  const apart = isComma(scan, comma) && isComma(scan, end);
  if (apart || opensSentence(scan, first)) return mayBePerson(scan, first + 1, end);
  return (comma === first - 2 || isComma(scan, comma)) && isPersonLike(scan, first + 1, end);
}

/** “The United |Nations|”, “the Liberal |Democrats|”, “World Bread |Programme|”, “Geological |Survey|”: no people, and no text. */
function isOtherBody(scan: Scan, first: number, end: number): boolean {
  const last = scan.lexeme[end - 1];
  if (last === nationsWord || isPair(bodiesOfTwo, last, scan.lexeme[end - 2])) return true;
  if (scan.titleCase) return false;
  // “The Caribbean |Community|”.
  return last === communityWord
    ? scan.lexeme[first - 1] === theWord
    : last === programmeWord && end - first > 2;
}

const [nationsWord, communityWord, programmeWord] = ['nations', 'community', 'programme'].map(hashString);
const bodiesOfTwo = pairsOf(`
democrats: liberal christian social free
survey: geological ordnance antarctic
`);

/** “Economic |Community| of Northern States”. */
function isCommunity(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (communities.has(scan.lexeme[i])) return true;
  return false;
}

const communities = hashesOf('community commonwealth');

const branchWord = hashString('branch');
/** “Port Selim”, “Mount Ode”, “Fort Kell”. */
const landmarks = hashesOf('port mount lake cape fort camp glen loch lough ras wadi kampung pulau');
const directions = hashesOf('north south east west new san los las saint st');

/** "Pakistan", "South Africa", "Kabul", "U.S.": bodies that speak as governments do. */
function countryFrom(scan: Scan, first: number, end: number): Draft | undefined {
  const long = end - first > 1 ? longCountryAt(scan.lexeme, first) : undefined;
  if (long?.words.length !== end - first) {
    if (end - first > 1 || !(scan.bits[first] & (Word.country | Word.capital))) return undefined;
    if (
      scan.shape[first] === TokenShape.upper &&
      scan.end[first] - scan.start[first] > 3 &&
      !wordAt(scan, first).includes('.')
    )
      return undefined;
  }
  const found = weakened(draft(first, end, 'organisation', 'name'));
  const name = long?.name ?? countryOf(scan.lexeme[first]) ?? '';
  found.words = ['country', foldWord(name)];
  found.organisation = name;
  return found;
}

/** `at a hotel in |Clark Freeport|`, but not `in |Ruth Dorn|’s house`. */
function isWithin(scan: Scan, first: number, end: number): boolean {
  return scan.lexeme[first - 1] === inWord && !isPossessive(scan, end);
}

function person(scan: Scan, first: number, end: number, weak: boolean): Draft {
  const found = draft(first, end, 'person', 'name');
  found.words = foldedWords(scan, first, end);
  found.gender = genderOfFullName(scan, first, end);
  // In a headline's capitals a name may run on into other words; “in |Clark Freeport|” is rather a place.
  found.weak = weak || scan.titleCase || isWithin(scan, first, end);
  return found;
}
