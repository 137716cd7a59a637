// Whether a run of capitals looks like somebody’s name.
import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind, TokenShape } from '../../../language/index.ts';
import { hasBits, isLower, isStop, wordAt } from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { theWord } from '../../words/scan/small-words.ts';
import { anyName, anyPlace, Word } from '../../words/scan/words.ts';

/** Whether the last word says that the run names a body, a place, a work or a day. */
export function isSurelyNoPerson(scan: Scan, first: number, end: number): boolean {
  const last = scan.bits[end - 1];
  if (last & Word.suffix) return false;
  if (end - first === 1)
    return (
      (last &
        (Word.functionWord | Word.calendar | Word.nationality | Word.body | Word.group | Word.known)) !==
        0 && !(last & anyName)
    );
  if (isCalledAsPeople(scan, first, end)) return false;
  if (last & (Word.body | Word.group | Word.document) && !(last & anyName)) return true;
  return (last & (Word.thing | Word.nationality | Word.calendar)) !== 0 && !(scan.bits[first] & anyName);
}

/** A given name first, or initials, and nothing at the end that says otherwise. */
export function isPersonLike(scan: Scan, first: number, end: number): boolean {
  if (hasNickname(scan, first, end)) return true;
  const last = scan.bits[end - 1];
  const known = (scan.bits[first] & anyName) !== 0 || isInitials(scan, first);
  if (!known && end - first === 2 && isTwoSyllables(scan, first + 1)) return true;
  if (!known && hasMiddleInitial(scan, first, end)) return true;
  if (!known) return hasParticle(scan, first, end) && !hasBits(scan, first, end, Word.body);
  if (last & Word.suffix || isBehindInitial(scan, first, end - 1)) return true;
  if (isCalledAsPeople(scan, first, end)) return true;
  if (
    last & (Word.body | Word.document | Word.calendar | Word.nationality | Word.group | Word.known) &&
    !(last & anyName) &&
    !isNamedLikeBody(scan, first, end)
  )
    return false;
  // “The |Stanley Cup|”.
  if (last & Word.thing && end - first === 2 && scan.lexeme[first - 1] === theWord) return false;
  // “Tom Rill |International|”.
  if (scan.lexeme[end - 1] === internationalWord) return false;
  if (last & Word.thing && (last & Word.ordinary) !== 0 && end - first > 2) return false;
  for (let i = first + 1; i < end - 1; i++)
    if (scan.bits[i] & (Word.body | Word.calendar) && !(scan.bits[i] & anyName)) return false;
  // "The Long Night": an ordinary word that is a given name as well.
  if (last & Word.thing && scan.bits[first] & Word.ordinary) return false;
  if (scan.titleCase && last & (Word.ordinary | Word.functionWord)) return false;
  if (scan.bits[first] & anyPlace && last & anyPlace) return false;
  return true;
}

/** “Joseph |Swedish|”, “Diane |Deans|”, “Helen |Church|”: a given name that is nothing else, and no noun for it to describe. */
function isCalledAsPeople(scan: Scan, first: number, end: number): boolean {
  if (end - first !== 2 || scan.titleCase) return false;
  if (!(scan.bits[first] & anyName) || scan.bits[first] & noGivenName) return false;
  if (!(scan.bits[end - 1] & (Word.nationality | Word.group)) && !isNounForSurname(scan, end - 1))
    return false;
  // “|Helen Church| opened the fair”, but not “Ivy League schools”.
  const verb = !isLower(scan, end) || scan.text.endsWith('ed', scan.end[end]);
  return verb || (scan.bits[end] & Word.functionWord) !== 0 || scan.edge[end] > 0;
}

/** What a given name may be as well: “May”, “Jordan”, “Junior”. */
const noGivenName = Word.ordinary | anyPlace | Word.officeModifier;

/** "Ji-woo", "Wei-ling": a given name that follows the surname, its second half without a capital. */
export function isTwoSyllables(scan: Scan, i: number): boolean {
  return (
    scan.end[i] - scan.start[i] < 14 && hasHyphen(scan, i) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(wordAt(scan, i))
  );
}

/** “Church”, “Law”: a noun that many people have for a surname, behind no article. */
function isNounForSurname({ lexeme }: Scan, i: number): boolean {
  return nounsForSurnames.has(lexeme[i]) && lexeme[i - 2] !== theWord;
}

const internationalWord = hashString('international');
const nounsForSurnames = hashesOf('church law page post banks bond bill story paper day knight major');

function hasHyphen({ text, start, end }: Scan, i: number): boolean {
  for (let at = start[i]; at < end[i]; at++) if (text.charCodeAt(at) === 0x2d) return true;
  return false;
}

/** `Rodrigo |“El Zurdo”| Rill`. */
function hasNickname(scan: Scan, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) if (scan.kind[i] === TokenKind.quote) return true;
  return false;
}

/** `Jaylen |R.| Rill`. */
function hasMiddleInitial(scan: Scan, first: number, end: number): boolean {
  return (
    end - first === 4 &&
    scan.end[first + 1] - scan.start[first + 1] === 1 &&
    isStop(scan, first + 2) &&
    !(scan.bits[first] & (Word.thing | Word.body | anyPlace)) &&
    !(scan.bits[end - 1] & (Word.thing | Word.body | Word.document))
  );
}

/** “Ned |Ford|”, “Kim Hae |Un|”: behind a given name that is nothing else, what is a body alone or in capitals throughout. */
function isNamedLikeBody({ bits, shape }: Scan, first: number, end: number): boolean {
  if (!(bits[end - 1] & Word.known) || shape[end - 1] !== TokenShape.capitalised) return false;
  return !(bits[first] & noGivenName);
}

function isInitials(scan: Scan, first: number): boolean {
  const length = scan.end[first] - scan.start[first];
  if (length === 1) return true;
  return (
    length <= 4 && scan.text.charCodeAt(scan.start[first] + 1) === 0x2e && !(scan.bits[first] & anyPlace)
  );
}

/** `Charles T. |Hall|`: a surname, whatever else the word may be. */
function isBehindInitial(scan: Scan, first: number, last: number): boolean {
  const dot = scan.text.charCodeAt(scan.end[last - 1] - 1) === 0x2e;
  const initial = dot && scan.end[last - 1] - scan.start[last - 1] === 1 ? last - 2 : last - 1;
  const length = scan.end[last - 1] - scan.start[initial];
  return initial > first && dot && length === 2 && scan.kind[initial] === TokenKind.word;
}

function hasParticle(scan: Scan, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) {
    const small = scan.bits[i] & Word.particle && scan.shape[i] === TokenShape.lower;
    if (small && !(scan.bits[i] & Word.functionWord)) return true;
    if (lineages.has(scan.lexeme[i]) && scan.bits[first] === 0) return true;
  }
  return false;
}

/** “Fiachra |Mac| Giolla Rill”, “Aoife |Ní| Bhrada”, “Wan |Binti| Osman”: particles that keep their capital. */
const lineages = hashesOf('mac mc ní nic ó uí bin binti binte ibn ould wa ole');

/** Two or three unknown words, each with one capital: possibly somebody; the last may be a town's name as well. */
export function mayBePerson(scan: Scan, first: number, end: number): boolean {
  // “Wan |Azizah| Wan Osman”: more words than three with a given name among them.
  const named = end - first < 7 && !scan.titleCase && hasBits(scan, first + 1, end - 1, anyName);
  if (end - first > 3 && !named) return false;
  const town = scan.bits[end - 1] & (Word.capital | Word.place) && scan.bits[first] === 0;
  for (let i = first; i < (town ? end - 1 : end); i++) {
    const no =
      Word.ordinary |
      Word.thing |
      Word.body |
      anyPlace |
      Word.document |
      Word.known |
      Word.calendar |
      Word.officeModifier |
      Word.bodyOffice |
      Word.publicBody;
    // "Rawlson |King|".
    if (i > first && crowns.has(scan.lexeme[i])) continue;
    if (scan.bits[i] & no && !(scan.bits[i] & anyName)) return false;
    if (scan.shape[i] === TokenShape.upper && scan.end[i] - scan.start[i] > 1) return false;
  }
  return true;
}

/** Offices that are surnames as well. */
export const crowns = hashesOf(
  'king bishop pope prince duke earl baron marshal major noble knight abbot dean deacon priest',
);

/** "Motorists", "Audiences": an ending of nouns for several people, and of hardly any surname. */
export function isManyPeople(scan: Scan, i: number): boolean {
  return /(?:ists|ians|women|ences|idents|holders)$/.test(wordAt(scan, i));
}

/** “|Boatmen| say”, “|Scans| are”, “|Two-thirds| said”: a noun that opens a sentence, and whose verb or number says that it means several. */
export function isSubjectOfMany(scan: Scan, i: number): boolean {
  if (numbered.test(wordAt(scan, i))) return true;
  return scan.text.charCodeAt(scan.end[i] - 1) === 0x73 && several.has(scan.lexeme[i + 1]);
}

const numbered =
  /^(?:one|two|three|four|five|six|seven|eight|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\p{Ll}/iu;
const several = hashesOf(
  'say tell believe claim think want feel fear hope argue insist warn complain allege suspect expect know admit report show suggest have are were who',
);

/** "Elmford |MCAs|", "three |IPOs|": several of what initials stand for. */
export function isManyOf({ text, end }: Scan, i: number): boolean {
  return text.charCodeAt(end[i] - 1) === 0x73 && /\p{Lu}{2}s$/u.test(text.slice(end[i] - 3, end[i]));
}
