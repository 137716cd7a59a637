// Posts that anybody may have, and those of a state.
import { hashesOf, hashString } from '../../../base/index.ts';
import { isPair, pairsOf } from '../scan/pairs.ts';
import { isClubOf, isWorkersUnion } from './public-bodies.ts';
import { isApostrophe, isCapital, isStop } from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import { Word } from '../scan/words.ts';

/** `District |engineer|`, `County Health |Executive|`, `State |advocate|`: a profession that a level of government has one of. */
export function isPublicPost(scan: Scan, first: number, i: number): boolean {
  if (critics.has(scan.lexeme[i])) return i > first && parties.has(scan.lexeme[first]);
  // “His Canadian |counterpart|”.
  if (scan.lexeme[i] === counterpartWord) return (scan.bits[i - 1] & Word.nationality) !== 0;
  // “Elm County State’s |Attorney|”.
  if (scan.lexeme[i] === attorneyWord && isApostrophe(scan, i - 1) && scan.lexeme[i - 2] === stateWord)
    return true;
  if (i > first && isPair(postsOfTwo, scan.lexeme[i], scan.lexeme[i - 1])) return true;
  if (!posts.has(scan.lexeme[i])) return false;
  const from = Math.max(first, i - 2);
  for (let k = from; k < i; k++) if (levels.has(scan.lexeme[k])) return true;
  return false;
}

const posts = hashesOf(
  'supervisor trustee engineer planner surveyor treasurer auditor assessor veterinarian geologist biologist archaeologist epidemiologist forester advocate executive',
);
/** “|Paramount| chief”, “|squadron| leader”, “|U.S.| attorney”: what the word before makes an office of state. */
const postsOfTwo = pairsOf(`
boss: police traffic anti-graft anti-corruption customs prisons immigration spy tax
chief: paramount battalion
agent: special
assistant: special
examiner: medical
leader: squadron
duke: grand
officer: enforcement petty warrant flying forest range ias ips ifs returning
attorney: us u.s.
commander: wing
general: surgeon lieutenant brigadier major prosecutor retired accountant auditor comptroller adjutant postmaster
lieutenant: flight second
`);
const levels = hashesOf(
  'village metropolitan shadow district county city town municipal borough parish provincial province state government regional upazila divisional zonal',
);
/** “Opposition |critic| Ruth Dorn”: whom a party out of office has for a field. */
const critics = hashesOf('critic');
const parties = hashesOf('opposition conservative liberal ndp labour labor tory green democratic republican');

/** “Works |council| chief”, “Danish |director|”, “home health |aide|”, “bus |inspector|”: by the word before it, of no state. */
export function isPrivatePost(scan: Scan, i: number): boolean {
  const { lexeme, bits } = scan;
  if (isClubOf(scan, i, i - 1)) return true;
  if (makers.has(lexeme[i])) return (bits[i - 1] & Word.nationality) !== 0;
  return isPair(privatePosts, lexeme[i], lexeme[i - 1]);
}

const makers = hashesOf('director manager organizer');
const privatePosts = pairsOf(`
council: works
president: commerce
aide: health nursing care classroom teacher
inspector: bus ticket quality home
`);

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

const reigning = hashesOf('majesty highness excellency');
const honourables = hashesOf('hon hon. honourable honorable');
const [counterpartWord, attorneyWord, stateWord, counselWord] = [
  'counterpart',
  'attorney',
  'state',
  'counsel',
].map(hashString);

/** “|The governor’s| spokeswoman”, “|the campaign’s| finance chairman”: whose office it is, of words [own, end), makes an official. */
export function isOwnedByState(scan: Scan, own: number, end: number): boolean {
  if (!isApostrophe(scan, own - 1) || !(scan.bits[end - 1] & Word.bodyOffice)) return false;
  // “President’s |Counsel|” is a rank of lawyers.
  if (isWorkersUnion(scan, own - 2) || scan.lexeme[end - 1] === counselWord) return false;
  const owner = scan.bits[own - 2];
  return (owner & Word.official) !== 0 || ((owner & Word.publicBody) !== 0 && (owner & Word.body) !== 0);
}
