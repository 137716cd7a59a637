// Posts that anybody may have, and those of a state; bodies of no state that an office is of.
import { hashesOf, hashString } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import { isApostrophe, isCapital, isLower, isStop, opensSentence } from './scan.ts';
import type { Scan } from './scan.ts';
import { theWord } from './small-words.ts';
import { Word } from './words.ts';

/** `District |engineer|`, `County Health |Executive|`, `State |advocate|`: a profession that a level of government has one of. */
export function isPublicPost(scan: Scan, first: number, i: number): boolean {
  if (critics.has(scan.lexeme[i])) return i > first && parties.has(scan.lexeme[first]);
  // “His Canadian |counterpart|”.
  if (scan.lexeme[i] === counterpartWord) return (scan.bits[i - 1] & Word.nationality) !== 0;
  // “Elm County State’s |Attorney|”.
  if (scan.lexeme[i] === attorneyWord && isApostrophe(scan, i - 1) && scan.lexeme[i - 2] === stateWord)
    return true;
  if (i > first && seconds.get(scan.lexeme[i])?.has(scan.lexeme[i - 1])) return true;
  if (!posts.has(scan.lexeme[i])) return false;
  const from = Math.max(first, i - 2);
  for (let k = from; k < i; k++) if (levels.has(scan.lexeme[k])) return true;
  return false;
}

const posts = hashesOf(
  'supervisor trustee engineer planner surveyor treasurer auditor assessor veterinarian geologist biologist archaeologist epidemiologist forester advocate executive',
);
/** “|Paramount| chief”, “|squadron| leader”, “|U.S.| attorney”: what the word before makes an office of state. */
const seconds = new Map([
  [hashString('chief'), hashesOf('paramount battalion')],
  [hashString('agent'), hashesOf('special')],
  [hashString('examiner'), hashesOf('medical')],
  [hashString('leader'), hashesOf('squadron')],
  [hashString('duke'), hashesOf('grand')],
  [hashString('assistant'), hashesOf('special')],
  [hashString('officer'), hashesOf('enforcement petty warrant flying forest range ias ips ifs returning')],
  [hashString('attorney'), hashesOf('us u.s.')],
  [hashString('commander'), hashesOf('wing')],
  [
    hashString('general'),
    hashesOf(
      'surgeon lieutenant brigadier major prosecutor retired accountant auditor comptroller adjutant postmaster',
    ),
  ],
  [hashString('lieutenant'), hashesOf('flight second')],
]);
const levels = hashesOf(
  'village metropolitan shadow district county city town municipal borough parish provincial province state government regional upazila divisional zonal',
);
/** “Opposition |critic| Ruth Dorn”: whom a party out of office has for a field. */
const critics = hashesOf('critic');
const parties = hashesOf('opposition conservative liberal ndp labour labor tory green democratic republican');

/** `Secretary of the |staff union|`, `chairman of |the association|`: a body of no state, by the noun that ends its phrase. */
export function isOfPrivateBody(scan: Scan, officeEnd: number, end: number): boolean {
  let i = officeEnd + 1;
  // “Director of the city|’s| art museum”.
  while (
    i < end &&
    (isApostrophe(scan, i) || scan.kind[i] <= scan.kind[officeEnd]) &&
    !(isSmall(scan, i) && scan.lexeme[i] !== theWord)
  )
    i++;
  const head = i - 1;
  if (head <= officeEnd || !isLower(scan, head) || !bodies.has(scan.lexeme[head])) return false;
  return !ofState.has(scan.lexeme[head - 1]);
}

function isSmall(scan: Scan, i: number): boolean {
  return (scan.bits[i] & Word.functionWord) !== 0;
}

const bodies = hashesOf(
  'union association club cooperative co-operative guild federation charity society company firm bank hospital university college school team museum gallery theatre theater orchestra zoo choir festival',
);
const ofState = hashesOf('central national state reserve federal african european');

/** `|Student| Government Vice President`, `|student| council leader`. */
export function isOfStudents(scan: Scan, first: number, officeEnd: number): boolean {
  for (let i = first; i < officeEnd - 1; i++)
    if (students.has(scan.lexeme[i]) && unions.has(scan.lexeme[i + 1])) return true;
  return false;
}

const students = hashesOf('student students');
const unions = hashesOf('government council senate union body association representative leader president');

/** “|Union| president”, “the |union| head”: those who work somewhere, unless it is called the Union of a state or of several. */
export function isWorkersUnion(scan: Scan, i: number): boolean {
  if (scan.lexeme[i] !== unionWord || ofState.has(scan.lexeme[i - 1])) return false;
  return isLower(scan, i) || isLower(scan, i + 1);
}

/** “Works |council| chief”, “Danish |director|”, “home health |aide|”, “bus |inspector|”: by the word before it, of no state. */
export function isPrivatePost(scan: Scan, i: number): boolean {
  const { lexeme, bits } = scan;
  // “Elm |City| manager”: of a club; a town’s would be “city manager”.
  if (clubPosts.has(lexeme[i]) && isLower(scan, i) && clubs.has(lexeme[i - 1]))
    return isCapital(scan, i - 1) && isCapital(scan, i - 2);
  if (makers.has(lexeme[i])) return (bits[i - 1] & Word.nationality) !== 0;
  return befores.get(lexeme[i])?.has(lexeme[i - 1]) ?? false;
}

/** “Manager of Elm |City|”: a club, by what its office is. */
export function isClubOf(scan: Scan, office: number, i: number): boolean {
  return (
    clubs.has(scan.lexeme[i]) &&
    isCapital(scan, i - 1) &&
    clubPosts.has(scan.lexeme[office]) &&
    isLower(scan, office)
  );
}

/** “|Royal| Bank”, “|Premier| League”: as others are called than those that such a word stands for elsewhere. */
export function isOfFirm({ lexeme }: Scan, i: number): boolean {
  return firms.get(lexeme[i])?.has(lexeme[i + 1]) ?? false;
}

const firms = new Map([
  [hashString('royal'), hashesOf('bank mail opera ballet caribbean society dutch academy institute college')],
  [hashString('premier'), hashesOf('league')],
  [hashString('state'), hashesOf('farm street')],
  [hashString('central'), hashesOf('park')],
]);

const clubPosts = hashesOf('manager captain chairman director');
const clubs = hashesOf('city county town');
const makers = hashesOf('director manager organizer');
const befores = new Map([
  [hashString('council'), hashesOf('works')],
  [hashString('president'), hashesOf('commerce')],
  [hashString('aide'), hashesOf('health nursing care classroom teacher')],
  [hashString('inspector'), hashesOf('bus ticket quality home')],
]);

/** `Director of the |Water Board|`, `|World Bank| president`: boards and banks that states have. */
export function isBoardOfState(scan: Scan, i: number): boolean {
  return boards.get(scan.lexeme[i])?.has(scan.lexeme[i - 1]) ?? false;
}

/** `Leader of the |Harbour Alliance|`: what parties are called, and others besides. */
export function isMovement(scan: Scan, i: number): boolean {
  return isCapital(scan, i) && movements.has(scan.lexeme[i]);
}

const movements = hashesOf('alliance rally bloc coalition front movement');
const ofBoards = hashesOf(
  'water health school education schools electricity planning parole licensing port ports harbour harbor tourism marketing roads grains control zoning elections',
);
const boards = new Map([
  [hashString('board'), ofBoards],
  [hashString('bank'), hashesOf('world central reserve development')],
]);

/** “The |Hon.| Ruth Dorn”: in a capital before a name, a member of a parliament, a court or a government. */
export function isHonourable(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    // “His |Excellency| Tom Rill”, “His Royal |Majesty|”.
    if (reigning.has(scan.lexeme[i]) && i > first && isCapital(scan, i)) return true;
    if (!honourables.has(scan.lexeme[i]) || !isCapital(scan, i)) continue;
    const next = isStop(scan, i + 1) ? i + 2 : i + 1;
    return next >= end || (scan.bits[next] & Word.honorific) !== 0;
  }
  return false;
}

/** So many words the name of a force or a body takes at most. */
const longestBody = 7;

/** `Captain Ruth Dorn |of the Elmford police|`: what follows the name is of a state. */
export function servesState(scan: Scan, after: number): boolean {
  if (!serving.has(scan.lexeme[after])) return false;
  for (let i = after + 1; i < after + longestBody && isOfBody(scan, i) && !scan.edge[i]; i++)
    // “Of the Elmford Police |Club|” is of a club.
    if (bodiesOfState.has(scan.lexeme[i])) return !isCapital(scan, i + 1) && !(scan.bits[i + 1] & Word.body);
  return false;
}

function isOfBody(scan: Scan, i: number): boolean {
  if (scan.sentence[i] !== scan.sentence[i - 1] || scan.kind[i] !== TokenKind.word) return false;
  return !isSmall(scan, i) || joining.has(scan.lexeme[i]);
}

const serving = hashesOf('of from with');
const joining = hashesOf('the of and');
const bodiesOfState = hashesOf(
  'police army navy force forces guard marines constabulary ministry department council parliament government court customs directorate corps gendarmerie agency authority commission bureau',
);

const reigning = hashesOf('majesty highness excellency');
const honourables = hashesOf('hon hon. honourable honorable');
const counterpartWord = hashString('counterpart');
const attorneyWord = hashString('attorney');
const stateWord = hashString('state');
const counselWord = hashString('counsel');
const unionWord = hashString('union');

/** “|The governor’s| spokeswoman”, “|the campaign’s| finance chairman”: whose office it is, of words [own, end), makes an official. */
export function isOwnedByState(scan: Scan, own: number, end: number): boolean {
  if (!isApostrophe(scan, own - 1) || !(scan.bits[end - 1] & Word.bodyOffice)) return false;
  // “President’s |Counsel|” is a rank of lawyers.
  if (isWorkersUnion(scan, own - 2) || scan.lexeme[end - 1] === counselWord) return false;
  const owner = scan.bits[own - 2];
  return (owner & Word.official) !== 0 || ((owner & Word.publicBody) !== 0 && (owner & Word.body) !== 0);
}

/** "A doctoral candidate" runs for no office. */
export function isStudent(scan: Scan, i: number, first: number): boolean {
  return i > first && studies.has(scan.lexeme[i - 1]);
}

/** “Jan Morcha |candidate|”, “independent |candidate|”. */
export function isOfParty(scan: Scan, i: number, first: number): boolean {
  if (i === first) return false;
  return (
    scan.lexeme[i - 1] === independentWord ||
    (isCapital(scan, i - 1) && isLower(scan, i) && !opensSentence(scan, i - 1))
  );
}

const independentWord = hashString('independent');
const studies = hashesOf('doctoral phd ph.d. job mba oscar rhodes');
