// Offices of state that firms, clubs and unions have as well.
import { hashesOf, hashString } from '../../../base/index.ts';
import { isBoardOfState, isOfPrivateBody, isWorkersUnion, privateBodies } from './public-bodies.ts';
import { hasBits, isApostrophe, isCapital, isLower, opensBracket, opensSentence } from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import { belonging, compass, ofWord, toWord } from '../scan/small-words.ts';
import { anyOffice, anyPlace, Word } from '../scan/words.ts';

/** "general manager", "secretary of the club", "vice president at a bank": the word alone proves nothing there. */
export function isPrivateUse(scan: Scan, i: number, first: number, end: number): boolean {
  const lexeme = scan.lexeme[i];
  if (ranks.has(lexeme) && isRankOfNoForce(scan, i, first, end)) return true;
  if (candidates.has(lexeme))
    return isStudent(scan, i, first) || !(isOfParty(scan, i, first) || hasPublicBody(scan, first, end));
  switch (lexeme) {
    case generalWord:
      return isGeneralOfNoForce(scan, i, first, end);
    case secretaryWord:
      // “The union’s general secretary”: parties and bodies of state say whose theirs is.
      if (i > first && scan.lexeme[i - 1] === generalWord)
        return (
          !(hasPublicBody(scan, first, i - 1) || hasPublicBody(scan, i + 1, end)) ||
          isOfOwner(scan, first, end)
        );
      // "Secretary of State for Works".
      return scan.lexeme[i + 2] !== stateWord && presidesPrivately(scan, i, first, end);
    case presidentWord:
      return (
        isOneOfMany(scan, i, first) || isExecutives(scan, i, end) || presidesPrivately(scan, i, first, end)
      );
    case chancellorWord:
      return scan.lexeme[i - 1] === viceWord && !hasPublicBody(scan, first, end);
    case vicePresidentWord:
      return presidesPrivately(scan, i, first, end);
    case queenWord:
    case kingWord:
    case princessWord:
      return isCrownedForADay(scan, i, first);
    case attorneyWord:
    case solicitorWord:
      return isOrdinaryLawyer(scan, i, first, end);
    default:
      return false;
  }
}

/** "A doctoral candidate" runs for no office. */
function isStudent(scan: Scan, i: number, first: number): boolean {
  return i > first && studies.has(scan.lexeme[i - 1]);
}

/** “Jan Morcha |candidate|”, “independent |candidate|”. */
function isOfParty(scan: Scan, i: number, first: number): boolean {
  if (i === first) return false;
  return (
    scan.lexeme[i - 1] === independentWord ||
    (isCapital(scan, i - 1) && isLower(scan, i) && !opensSentence(scan, i - 1))
  );
}

const studies = hashesOf('doctoral phd ph.d. job mba oscar rhodes');
const candidates = hashesOf('candidate candidates nominee nominees');

/** "The team's captain", "a general", "a major" are ranks of a force only with a capital or beside a force's name. */
function isRankOfNoForce(scan: Scan, i: number, first: number, end: number): boolean {
  if (hasBits(scan, first, end, Word.publicBody)) return false;
  // A sentence that opens in "Captain" may be about a team.
  return isLower(scan, i) || (scan.lexeme[i] === captainWord && opensSentence(scan, i));
}

const ranks = hashesOf('brig captain major general commander lieutenant chief speaker');

/** “Director |general|”: an office of bodies of all sorts; “|general| manager”. */
function isGeneralOfNoForce(scan: Scan, i: number, first: number, end: number): boolean {
  if (i > first && scan.lexeme[i - 1] === directorWord) return true;
  if (i + 1 < end && managers.has(scan.lexeme[i + 1])) return true;
  // “|General| Motors spokesman”.
  if (isCapital(scan, i + 1) && scan.bits[i + 1] & Word.body && !(scan.bits[i + 1] & Word.publicBody))
    return true;
  return i + 1 < end && isLower(scan, i) && (scan.bits[i + 1] & anyOffice) !== 0;
}

const managers = hashesOf('secretary manager counsel director overseer');

/** "President and |chief executive|": of a firm, or of what is led like one. */
function isExecutives({ lexeme }: Scan, i: number, end: number): boolean {
  for (let k = i + 1; k < end && k < i + 5; k++) if (executives.has(lexeme[k])) return true;
  return false;
}

/** Who heads firms. */
export const executives = hashesOf('ceo executive coo cfo');

/** A president, vice-president or secretary of a club or a firm. */
function presidesPrivately(scan: Scan, i: number, first: number, end: number): boolean {
  if (isOfCountry(scan, first)) return false;
  // “Vice |President| of Marketing”.
  if (scan.lexeme[i - 1] === viceWord && scan.lexeme[i + 1] === ofWord && isBusiness(scan, i + 2))
    return true;
  for (let k = first; k < i; k++) if (isWorkersUnion(scan, k)) return true;
  for (let k = first; k < end; k++) if (isBoardOfState(scan, k)) return false;
  if (isOwned(scan, i) || isOfPrivateBody(scan, endOfOffice(scan, first, end), end)) return true;
  if (isLower(scan, i) && !hasPublicBody(scan, first, i) && !hasPublicBody(scan, i + 1, end)) {
    if (i === first || scan.lexeme[i - 1] === viceWord || !(scan.bits[i - 1] & ofState)) return true;
  }
  if (end - first > 1 && hasPrivateBody(scan, first, end)) return true;
  return (end - first === 1 || end - 1 !== i) && (scan.bits[end - 1] & Word.role) !== 0;
}

/** “|Ecuador|’s vice president”. */
function isOfCountry(scan: Scan, first: number): boolean {
  return (
    isApostrophe(scan, first - 1) && (scan.bits[first - 2] & (Word.country | Word.place | Word.capital)) !== 0
  );
}

function isBusiness({ bits }: Scan, i: number): boolean {
  return (bits[i] & Word.officeModifier) !== 0 && !(bits[i] & Word.publicBody);
}

/** “Gala |queen|”, “prom |king|”: in small letters, of nothing that a crown is of. */
function isCrownedForADay(scan: Scan, i: number, first: number): boolean {
  return i > first && isLower(scan, i) && !(scan.bits[i - 1] & (anyPlace | ofState));
}

/** No attorney general, no solicitor general, and none of a public body. */
function isOrdinaryLawyer(scan: Scan, i: number, first: number, end: number): boolean {
  if (i + 1 < end && scan.lexeme[i + 1] === generalWord) return false;
  if (defences.has(scan.lexeme[i - 1])) return true;
  return i === first || !(scan.bits[i - 1] & Word.publicBody);
}

/** Before an office in small letters: “health secretary”, “acting president”. */
const ofState = Word.officeModifier | Word.officeDomain | Word.publicBody | Word.official | Word.functionWord;

/** “The union’s president”, “the club secretary”. */
function isOwned(scan: Scan, i: number): boolean {
  if (i === 0) return false;
  // "Its president": rather a union’s or a club’s.
  if (scan.lexeme[i - 1] === itsWord) return true;
  const owner = isApostrophe(scan, i - 1) ? i - 2 : i - 1;
  return owner >= 0 && owners.has(scan.lexeme[owner]) && (isLower(scan, owner) || opensSentence(scan, owner));
}

function isOfOwner(scan: Scan, first: number, end: number): boolean {
  // “The Awami |League|” is a party.
  for (let i = first; i < end; i++)
    if (owners.has(scan.lexeme[i]) && !(scan.lexeme[i] === leagueWord && isCapital(scan, i))) return true;
  return false;
}

/** Bodies of no state that have presidents and secretaries. */
export const owners = new Set([...privateBodies, ...hashesOf('foundation league group business chamber')]);

/** "Executive vice president", "a vice president": a company has several, a state has one. */
function isOneOfMany(scan: Scan, i: number, first: number): boolean {
  if (i === 0 || scan.lexeme[i - 1] !== viceWord) return false;
  const before = scan.lexeme[i - 2];
  if (i - 2 >= first && grades.has(before)) return true;
  return isLower(scan, i) && i - 1 === first && articles.has(before);
}

const grades = hashesOf('executive senior assistant group regional');
const articles = hashesOf('a an');

function hasPublicBody(scan: Scan, first: number, end: number): boolean {
  const bits = Word.publicBody | Word.nationality | Word.country | Word.place;
  for (let i = first; i < end; i++) if (scan.bits[i] & bits && !isWorkersUnion(scan, i)) return true;
  return false;
}

function hasPrivateBody(scan: Scan, first: number, end: number): boolean {
  // "Principal Secretary of the |Department| for Ports", "Elm Harbour |Party| president".
  for (let i = first; i < end; i++) if (ministries.has(scan.lexeme[i]) && isCapital(scan, i)) return false;
  for (let i = first; i < end; i++) {
    // "Press secretary |to| Ruth Dorn": whom an office serves is no body.
    if (scan.lexeme[i] === toWord) return false;
    const bits = scan.bits[i];
    // “|South| Sudanese President”, “CPI(|P|) secretary”.
    if (compass.has(scan.lexeme[i]) || scan.lexeme[i] === newWord || opensBracket(scan, i - 1)) continue;
    if (bits & (Word.publicBody | anyOffice | Word.officeModifier | Word.officeDomain)) continue;
    if (bits & (Word.body | Word.known)) return true;
    if (isCapital(scan, i) && !(bits & (anyPlace | Word.functionWord))) return true;
  }
  return false;
}

/** "Director |of the Justice Centre|": what follows the office is its body, not another office. */
export function endOfOffice(scan: Scan, first: number, end: number): number {
  let i = first;
  while (i < end && !belonging.has(scan.lexeme[i])) i++;
  return i;
}

const ministries = hashesOf('ministry department government cabinet party office commission');
/** “|Defence| counsel”. */
export const defences = hashesOf('defence defense');
const [captainWord, directorWord, generalWord, secretaryWord, stateWord] = [
  'captain',
  'director',
  'general',
  'secretary',
  'state',
].map(hashString);
const [viceWord, presidentWord, vicePresidentWord, chancellorWord] = [
  'vice',
  'president',
  'vice-president',
  'chancellor',
].map(hashString);
const [queenWord, kingWord, princessWord] = ['queen', 'king', 'princess'].map(hashString);
const [attorneyWord, solicitorWord, leagueWord] = ['attorney', 'solicitor', 'league'].map(hashString);
const [newWord, itsWord, independentWord] = ['new', 'its', 'independent'].map(hashString);
