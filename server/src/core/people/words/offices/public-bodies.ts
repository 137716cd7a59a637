// Bodies of a state, and bodies of no state, that an office is of.
import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import { isPair, pairsOf } from '../scan/pairs.ts';
import { isApostrophe, isCapital, isFunctionWord, isLower } from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import { theWord } from '../scan/small-words.ts';
import { Word } from '../scan/words.ts';

/** `Secretary of the |staff union|`, `chairman of |the association|`: a body of no state, by the noun that ends its phrase. */
export function isOfPrivateBody(scan: Scan, officeEnd: number, end: number): boolean {
  let i = officeEnd + 1;
  // “Director of the city|’s| art museum”.
  while (
    i < end &&
    (isApostrophe(scan, i) || scan.kind[i] <= scan.kind[officeEnd]) &&
    !(isFunctionWord(scan, i) && scan.lexeme[i] !== theWord)
  )
    i++;
  const head = i - 1;
  if (head <= officeEnd || !isLower(scan, head) || !privateBodies.has(scan.lexeme[head])) return false;
  return !ofState.has(scan.lexeme[head - 1]);
}

/** Nouns for bodies of no state, written without a capital. */
export const privateBodies = hashesOf(
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

/** “Elm |City| manager”, “manager of Elm |City|”: a club, by what its office is; a town’s would be “city manager”. */
export function isClubOf(scan: Scan, office: number, i: number): boolean {
  if (!clubs.has(scan.lexeme[i]) || !clubPosts.has(scan.lexeme[office])) return false;
  return isLower(scan, office) && isCapital(scan, i) && isCapital(scan, i - 1);
}

const clubPosts = hashesOf('manager captain chairman director');
const clubs = hashesOf('city county town');

/** “|Royal| Bank”, “|Premier| League”: as others are called than those that such a word stands for elsewhere. */
export function isOfFirm({ lexeme }: Scan, i: number): boolean {
  return isPair(firms, lexeme[i], lexeme[i + 1]);
}

const firms = pairsOf(`
royal: bank mail opera ballet caribbean society dutch academy institute college
premier: league
state: farm street
central: park
`);

/** `Director of the |Water Board|`, `|World Bank| president`: boards and banks that states have. */
export function isBoardOfState(scan: Scan, i: number): boolean {
  return isPair(boards, scan.lexeme[i], scan.lexeme[i - 1]);
}

const boards = pairsOf(`
board: water health school education schools electricity planning parole licensing port ports harbour harbor tourism marketing roads grains control zoning elections
bank: world central reserve development
`);

/** `Leader of the |Harbour Alliance|`: what parties are called, and others besides. */
export function isMovement(scan: Scan, i: number): boolean {
  return isCapital(scan, i) && movements.has(scan.lexeme[i]);
}

const movements = hashesOf('alliance rally bloc coalition front movement');

/** So many words the name of a force or a body takes at most. */
const longestBody = 7;

/** `Captain Ruth Dorn |of the Elmford police|`: what follows the name is of a state. */
export function servesState(scan: Scan, after: number): boolean {
  if (!serving.has(scan.lexeme[after])) return false;
  for (let i = after + 1; i < after + longestBody && isOfBody(scan, i) && !scan.edge[i]; i++)
    // “Of the Elmford Police |Club|” is of a club.
    if (bodiesOfState.has(scan.lexeme[i]) || servedToo.has(scan.lexeme[i]))
      return !isCapital(scan, i + 1) && !(scan.bits[i + 1] & Word.body);
  return false;
}

function isOfBody(scan: Scan, i: number): boolean {
  if (scan.sentence[i] !== scan.sentence[i - 1] || scan.kind[i] !== TokenKind.word) return false;
  return !isFunctionWord(scan, i) || joining.has(scan.lexeme[i]);
}

/** Others that those who serve in them are told by. */
const servedToo = hashesOf('council corps');
const serving = hashesOf('of from with');
const joining = hashesOf('the of and');
/** Nouns for bodies that states have, and seldom anybody else. */
export const bodiesOfState = hashesOf(
  'ministry department agency authority bureau commission directorate inspectorate secretariat administration municipality tribunal court parliament government police constabulary gendarmerie army navy military marines forces force guard customs',
);
const unionWord = hashString('union');
