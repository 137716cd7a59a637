import { hashesOf, hashString } from '../../../base/index.ts';
import { isPair, pairsOf } from '../scan/pairs.ts';
import { defences, endOfOffice, executives, isPrivateUse, owners } from './private-use.ts';
import {
  isBoardOfState,
  isClubOf,
  isMovement,
  isOfFirm,
  isOfPrivateBody,
  isOfStudents,
  isWorkersUnion,
} from './public-bodies.ts';
import { isPrivatePost, isPublicPost } from './public-posts.ts';
import { isApostrophe, isCapital, isStop } from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import { andWord, belonging, forWord, ofWord, theWord } from '../scan/small-words.ts';
import { anyOffice, anyPlace, Word } from '../scan/words.ts';

/**
 * Whether the words make an official: an office of state, courts, forces, parties ("minister", "police chief"), or a
 * body's office beside a public body's name ("Trump campaign manager", "director of the intelligence bureau").
 */
export function isOfficial(scan: Scan, from: number, end: number): boolean {
  const first = Math.max(from, end - longestTitle);
  const officeEnd = endOfOffice(scan, first, end);
  // "Department of Interior |Secretary|": the body stands before its office; “a nurse at Elm |General|” works in a hospital.
  const last = end - 1;
  const behind = officeEnd < last && !atNamed.has(scan.lexeme[officeEnd]);
  if (behind && scan.bits[last] & Word.official && isCapital(scan, last))
    if (!isPrivateUse(scan, last, first, end)) return true;
  const held = officesIn(scan, first, officeEnd, end);
  // “Bureau of Maps |Director|”.
  if (!held && officeEnd < last && scan.bits[last] & Word.bodyOffice)
    return isOfPublicBody(scan, first, officeEnd, end);
  if (held && isOfStudents(scan, first, end)) return false;
  if (held & Held.office) return !(held & Held.role) || hasHead(scan, first, end);
  if (officeEnd < end && isOfPrivateBody(scan, officeEnd, end)) return false;
  if (!(held & Held.bodyOffice)) return false;
  return isOfPublicBody(scan, first, officeEnd, end) || hasPublicTopic(scan, first, end);
}

/** What the words of an office hold: one of state, one that a body has, a role that anybody may have. */
const Held = { office: 1, bodyOffice: 2, role: 4 } as const;

function officesIn(scan: Scan, first: number, end: number, titleEnd: number): number {
  let held = 0;
  for (let i = first; i < end; i++) {
    const bits = scan.bits[i];
    const lexeme = scan.lexeme[i];
    if (lexeme === financeWord || isPrivatePost(scan, i)) continue;
    if (isPublicPost(scan, first, i)) return Held.office;
    if (bits & Word.official) {
      if (!isPrivateUse(scan, i, first, titleEnd)) held |= Held.office;
    } else if (bits & Word.bodyOffice) {
      // "Defence |counsel|": a lawyer; "corporation |counsel|": a city’s.
      if (lexeme === counselWord && i > first) {
        if (defences.has(scan.lexeme[i - 1])) return 0;
        if (scan.lexeme[i - 1] === corporationWord) return Held.office;
      }
      held |= isOfStateHere(scan, i, first, titleEnd) ? Held.bodyOffice | Held.office : Held.bodyOffice;
    } else if (lexeme === assistantWord && belonging.has(scan.lexeme[i + 1])) held |= Held.bodyOffice;
    else if (bits & Word.role && !(bits & Word.officeModifier)) held |= Held.role;
  }
  return held;
}

/** "|Member| for Elmford", "|Speaker| Dorn": an office of state by the words beside it. */
function isOfStateHere(scan: Scan, i: number, first: number, titleEnd: number): boolean {
  const lexeme = scan.lexeme[i];
  if (lexeme === memberWord) return scan.lexeme[i + 1] === forWord && isCapital(scan, i + 2);
  if (lexeme === headWord && scan.lexeme[i + 1] === ofWord) return isOfService(scan, i + 2);
  return isCapital(scan, i) && addressed.has(lexeme) && isAddressedAlone(scan, first, i, titleEnd);
}

/** “Head of |Service|”, “Head of |the Civil Service|”, “Head of |Mission|”: of all who serve a state, in capitals. */
function isOfService(scan: Scan, i: number): boolean {
  const first = scan.lexeme[i] === theWord ? i + 1 : i;
  const last = services.has(scan.lexeme[first]) ? first : first + 1;
  return (
    isCapital(scan, first) &&
    (last === first || ofState.has(scan.lexeme[first])) &&
    services.has(scan.lexeme[last])
  );
}

const headWord = hashString('head');
const services = hashesOf('service mission');
const ofState = hashesOf('civil public diplomatic county');

/** "|Speaker| Dorn", "Deputy |Speaker| Dorn". */
function isAddressedAlone(scan: Scan, first: number, i: number, end: number): boolean {
  if (i + 1 !== end) return false;
  if (i === first) return true;
  return i === first + 1 && isPair(gradesOf, scan.lexeme[i], scan.lexeme[first]);
}

/** What grades such an office: “Deputy Speaker”, “Acting Chief”. */
const gradesOf = pairsOf(`
speaker: deputy acting
chief: senior deputy acting assistant
officer: senior acting
clerk: deputy chief acting
`);

/** "Trump campaign manager", "public works director", "an aide to Senator Dorn". */
function isOfPublicBody(scan: Scan, first: number, officeEnd: number, end: number): boolean {
  // “Asia director at |Rights Abroad|”: a place alone says nothing of a body that is named.
  const named =
    atNamed.has(scan.lexeme[officeEnd]) &&
    isCapital(scan, officeEnd + (scan.lexeme[officeEnd + 1] === theWord ? 2 : 1));
  for (let i = first; i < end; i++) {
    const bits = scan.bits[i];
    // "|President| and chief executive": no body, but an office.
    if (i < officeEnd && bits & Word.official && scan.lexeme[i + 1] === andWord) continue;
    if (isBoardOfState(scan, i) || (isMovement(scan, i) && isLed(scan, first, end))) return true;
    if (scan.lexeme[i] === worksWord && i > first && scan.lexeme[i - 1] === publicWord) return true;
    if (isPrivatePost(scan, i) || isOfFirm(scan, i) || (i > officeEnd && isClubOf(scan, officeEnd - 1, i)))
      continue;
    if (
      bits & (named && i < officeEnd ? Word.publicBody : publicWords) &&
      scan.lexeme[i] !== financeWord &&
      !isTopic(scan, i) &&
      !isWorkersUnion(scan, i)
    )
      return true;
    // "An aide to Senator Dorn", "a spokesman for Gov. Rill": whoever serves an official.
    if (i >= officeEnd && bits & Word.official && isSomebodys(scan, i)) return true;
  }
  return false;
}

/** “|Leader| of the Harbour Alliance”. */
function isLed({ lexeme }: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (leaders.has(lexeme[i])) return true;
  return false;
}

const leaders = hashesOf('leader leaders co-leader deputy');
const atNamed = hashesOf('at with');
const publicWords = Word.publicBody | Word.nationality | Word.country;

/** A field of the state's, unless a company is said to have it. */
function hasPublicTopic(scan: Scan, first: number, end: number): boolean {
  // "Chief executive of Elmford Health".
  for (let i = first; i < end; i++) if (executives.has(scan.lexeme[i])) return false;
  for (let i = first; i < end; i++)
    if (isTopic(scan, i)) return !isCompanys(scan, first, end) && !isOfFirmsName(scan, first, i);
  return false;
}

function isTopic(scan: Scan, i: number): boolean {
  return (scan.bits[i] & Word.publicBody) !== 0 && topics.has(scan.lexeme[i]);
}

/** "|Senator| Dorn", "|Gov.| Rill", "for the |Secretary-General|": an office with its bearer’s name, or one of which there is but one. */
function isSomebodys(scan: Scan, i: number): boolean {
  if (!isCapital(scan, i)) return false;
  if (isCapital(scan, isStop(scan, i + 1) ? i + 2 : i + 1)) return true;
  return scan.lexeme[i - 1] === theWord && !isPrivateUse(scan, i, i, i + 1);
}

/** Tokens; what stands before the last of them in a longer run is no part of anybody’s title. */
const longestTitle = 60;

/** `Chairman Tom Rill |of Norrland Mills|`: whose title alone would be an official's heads a body of no state. */
export function leadsFirm(scan: Scan, office: number, nameEnd: number): boolean {
  if (!headingAny.has(scan.lexeme[office]) || !belonging.has(scan.lexeme[nameEnd])) return false;
  let i = scan.lexeme[nameEnd + 1] === theWord ? nameEnd + 2 : nameEnd + 1;
  if (!isCapital(scan, i)) return false;
  for (; isCapital(scan, i); i++)
    if (scan.bits[i] & (Word.publicBody | anyPlace) || scan.lexeme[i] === boardWord) return false;
  return true;
}

/** Offices that head bodies of all sorts. */
const headingAny = hashesOf('chairman chairwoman chief leader clerk');
/** Offices that by themselves, with a capital and before a name, are an official's: "Speaker Dorn". */
const addressed = new Set([...headingAny, ...hashesOf('speaker deputy officer')]);

/** A title of one word that alone makes an official: "Chairman Rill". */
export function isAddress(title: string): boolean {
  return addressed.has(hashString(title));
}

/** Fields that states and companies alike have directors of. */
const topics = hashesOf('health policy information planning trade energy environment transport education');

/** `|Hydrex’s| finance chief`, `the company’s policy director`. */
function isCompanys(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (!isApostrophe(scan, i) || i === 0) continue;
    const owner = scan.bits[i - 1];
    if (owners.has(scan.lexeme[i - 1])) return true;
    return isCapital(scan, i - 1) && !(owner & (anyPlace | Word.publicBody | anyOffice));
  }
  return false;
}

/** "Chairman of |Norvik Energy|": the field behind a name of no list, in capitals both. */
function isOfFirmsName(scan: Scan, first: number, topic: number): boolean {
  return topic > first && isCapital(scan, topic) && isCapital(scan, topic - 1) && scan.bits[topic - 1] === 0;
}

function hasHead(scan: Scan, first: number, end: number): boolean {
  for (let i = end - 1; i >= first; i--) {
    if (scan.bits[i] & anyOffice) return (scan.bits[i] & Word.official) !== 0;
  }
  return false;
}

const [memberWord, assistantWord, counselWord, corporationWord, publicWord, worksWord, boardWord] = [
  'member',
  'assistant',
  'counsel',
  'corporation',
  'public',
  'works',
  'board',
].map(hashString);
/** Every firm has a finance director. */
const financeWord = hashString('finance');
