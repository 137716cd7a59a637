import { hashesOf, hashString } from '../../base/index.ts';
import {
  isBoardOfState,
  isClubOf,
  isOfFirm,
  isOfParty,
  isMovement,
  isOfPrivateBody,
  isOfStudents,
  isPrivatePost,
  isPublicPost,
  isStudent,
  isWorkersUnion,
} from './public-posts.ts';
import { hasBits, isApostrophe, isCapital, isLower, isStop, opensBracket, opensSentence } from './scan.ts';
import type { Scan } from './scan.ts';
import { andWord, forWord, ofWord, theWord, toWord } from './small-words.ts';
import { anyOffice, anyPlace, Word } from './words.ts';

/**
 * Whether the words make an official: an office of state, courts, forces, parties ("minister", "police chief"), or a
 * body's office beside a public body's name ("Trump campaign manager", "director of the intelligence bureau").
 */
export function isOfficial(scan: Scan, from: number, end: number): boolean {
  const first = Math.max(from, end - longestTitle);
  const officeEnd = endOfOffice(scan, first, end);
  // "Department of Interior |Secretary|": the body stands before its office.
  const last = end - 1;
  if (officeEnd < last && scan.bits[last] & Word.official && isCapital(scan, last))
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

/** "Director |of the Justice Centre|": what follows the office is its body, not another office. */
function endOfOffice(scan: Scan, first: number, end: number): number {
  let i = first;
  while (i < end && !belonging.has(scan.lexeme[i])) i++;
  return i;
}

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

/** "|Member| for Elmford", "Petty |Officer|", "|Speaker| Dorn": an office of state by the words beside it. */
function isOfStateHere(scan: Scan, i: number, first: number, titleEnd: number): boolean {
  const lexeme = scan.lexeme[i];
  if (lexeme === memberWord) return scan.lexeme[i + 1] === forWord && isCapital(scan, i + 2);
  return isCapital(scan, i) && addressed.has(lexeme) && isAddressedAlone(scan, first, i, titleEnd);
}

/** "|Speaker| Dorn", "Deputy |Speaker| Dorn". */
function isAddressedAlone(scan: Scan, first: number, i: number, end: number): boolean {
  if (i + 1 !== end) return false;
  if (i === first) return true;
  return i === first + 1 && (gradesOf.get(scan.lexeme[i])?.has(scan.lexeme[first]) ?? false);
}

/** What grades such an office: “Deputy Speaker”, “Paramount Chief”. */
const gradesOf = new Map([
  [hashString('speaker'), hashesOf('deputy acting')],
  [hashString('chief'), hashesOf('senior paramount deputy acting assistant')],
  [hashString('officer'), hashesOf('senior acting')],
  [hashString('clerk'), hashesOf('deputy chief acting')],
]);

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
  if (!leading.has(scan.lexeme[office]) || !belonging.has(scan.lexeme[nameEnd])) return false;
  let i = scan.lexeme[nameEnd + 1] === theWord ? nameEnd + 2 : nameEnd + 1;
  if (!isCapital(scan, i)) return false;
  for (; isCapital(scan, i); i++)
    if (scan.bits[i] & (Word.publicBody | anyPlace) || scan.lexeme[i] === boardWord) return false;
  return true;
}

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

/** What joins an office to whatever it is of: “director |of| the bureau”, “spokesman |for| the board”. */
export const belonging = hashesOf('of for at to in with from');

/** Offices that by themselves, with a capital and before a name, are an official's: "Speaker Dorn". */
const leading = hashesOf('chairman chairwoman chief leader clerk');
const addressed = hashesOf('speaker chairman chairwoman chief leader deputy officer clerk');

/** "general manager", "secretary of the club", "vice president at a bank": the word alone proves nothing there. */
function isPrivateUse(scan: Scan, i: number, first: number, end: number): boolean {
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

/** "The team's captain", "a general", "a major" are ranks of a force only with a capital or beside a force's name. */
function isRankOfNoForce(scan: Scan, i: number, first: number, end: number): boolean {
  if (hasBits(scan, first, end, Word.publicBody)) return false;
  // A sentence that opens in "Captain" may be about a team.
  return isLower(scan, i) || (scan.lexeme[i] === captainWord && opensSentence(scan, i));
}

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

const executives = hashesOf('ceo executive coo cfo');

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

/** Bodies of no state, written without a capital, that have presidents and secretaries. */
const owners = hashesOf(
  'union company club association university college school bank firm federation foundation charity league society group team guild business chamber hospital',
);

/** "Executive vice president", "a vice president": a company has several, a state has one. */
function isOneOfMany(scan: Scan, i: number, first: number): boolean {
  if (i === 0 || scan.lexeme[i - 1] !== viceWord) return false;
  const before = scan.lexeme[i - 2];
  if (i - 2 >= first && grades.has(before)) return true;
  return isLower(scan, i) && i - 1 === first && articles.has(before);
}

const grades = hashesOf('executive senior assistant group regional');
const itsWord = hashString('its');
const boardWord = hashString('board');
const articles = hashesOf('a an');

const ranks = hashesOf('brig captain major general commander lieutenant chief speaker');
const candidates = hashesOf('candidate candidates nominee nominees');

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
    if (compass.has(scan.lexeme[i]) || opensBracket(scan, i - 1)) continue;
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

const compass = hashesOf('north south east west northern southern eastern western central new');
const ministries = hashesOf('ministry department government cabinet party office commission');
const memberWord = hashString('member');
const assistantWord = hashString('assistant');
const corporationWord = hashString('corporation');
const counselWord = hashString('counsel');
const defences = hashesOf('defence defense');
const publicWord = hashString('public');
const worksWord = hashString('works');
/** Every firm has a finance director. */
const financeWord = hashString('finance');
const captainWord = hashString('captain');
const directorWord = hashString('director');
const leagueWord = hashString('league');
const chancellorWord = hashString('chancellor');
const generalWord = hashString('general');
const viceWord = hashString('vice');
const presidentWord = hashString('president');
const stateWord = hashString('state');
const vicePresidentWord = hashString('vice-president');
const secretaryWord = hashString('secretary');
const [queenWord, kingWord, princessWord] = ['queen', 'king', 'princess'].map(hashString);
const attorneyWord = hashString('attorney');
const solicitorWord = hashString('solicitor');
